import type { FigureKinds } from "./figureKind.ts";

export const auditFigures = {
  "audit.score": { unit: "points", better: "higher", inputs: ["mostPoints", "criteria"] },
  "audit.share": { unit: "fraction", better: "higher", inputs: ["points", "mostPoints"] },
  "audit.change": {
    unit: "fraction",
    better: "higher",
    inputs: ["sharePoints", "sharePointsBefore", "criteria"],
  },
  "audit.criterion": { unit: "fraction", better: "higher", inputs: ["points", "mostPoints"] },
  "audit.unjudged": { unit: "count", better: "lower", inputs: ["criteria"] },
} as const satisfies FigureKinds;
