import type { FigureKinds } from "./figureKind.ts";

export const contestFigures = {
  "contest.standing": {
    unit: "count",
    better: "lower",
    inputs: ["reached", "minimum", "people"],
  },
  "contest.value": { unit: "money", better: "higher" },
  "contest.gap": { unit: "money", better: "lower", inputs: ["leader", "reached"] },
  "contest.daysLeft": { unit: "days" },
} as const satisfies FigureKinds;
