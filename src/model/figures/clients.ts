import type { FigureKinds } from "./figureKind.ts";

export const clientFigures = {
  "clients.active": { unit: "count", better: "higher" },
  "clients.averageTurnover": { unit: "money", better: "higher", inputs: ["fact", "clients"] },
  "clients.new": { unit: "count", better: "higher" },
  "clients.returned": { unit: "count", better: "higher" },
  "clients.groupsPerClient": {
    unit: "ratio",
    better: "higher",
    inputs: ["productGroupsBought", "clients"],
  },
  "clients.unlisted": { unit: "count", better: "lower", inputs: ["clients"] },
  "clients.unlistedTurnover": { unit: "money", better: "lower", inputs: ["clients", "total"] },
  "deals.closed": { unit: "count", better: "higher" },
} as const satisfies FigureKinds;
