import type { FigureKinds } from "./figureKind.ts";

export const productFigures = {
  "products.total": { unit: "money", better: "higher", inputs: ["receipts", "refunds"] },
  "products.share": { unit: "fraction", inputs: ["part", "total"] },
  "products.payPerEffort": {
    unit: "ratio",
    inputs: ["groupCommission", "effort", "mainCommission", "mainEffort"],
  },
  "products.afterCommission": {
    unit: "fraction",
    better: "higher",
    inputs: ["marginFraction", "groupCommission"],
  },
  "products.cannibalised": {
    unit: "ratio",
    better: "lower",
    inputs: ["oldBefore", "oldNow", "newNow"],
  },
  "products.net": { unit: "money", better: "higher", inputs: ["newNow", "oldBefore", "oldNow"] },
  "products.oldChange": { unit: "fraction", better: "higher", inputs: ["oldNow", "oldBefore"] },
} as const satisfies FigureKinds;
