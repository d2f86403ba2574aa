import type { FigureKinds } from "./figureKind.ts";

export const paymentFigures = {
  "payments.total": { unit: "money", better: "higher", inputs: ["receipts", "refunds"] },
  "payments.count": { unit: "count", better: "higher" },
  "payments.average": { unit: "money", better: "higher", inputs: ["receipts", "receiptCount"] },
  "payments.largest": { unit: "money", better: "higher" },
  "payments.refunds": { unit: "money" },
  "payments.changeOnPrevious": {
    unit: "fraction",
    better: "higher",
    inputs: ["thisMonth", "otherMonth", "comparedDays"],
  },
  "payments.changeOnLastYear": {
    unit: "fraction",
    better: "higher",
    inputs: ["thisMonth", "otherMonth", "comparedDays"],
  },
  "payments.new": { unit: "money", better: "higher" },
  "payments.current": { unit: "money", better: "higher" },
  "payments.vip": { unit: "money", better: "higher" },
  "payments.newShare": { unit: "fraction", inputs: ["part", "total"] },
  "payments.currentShare": { unit: "fraction", inputs: ["part", "total"] },
  "payments.vipShare": { unit: "fraction", inputs: ["part", "total"] },
  "payments.referred": { unit: "money", better: "higher" },
  "payments.swing": {
    unit: "ratio",
    better: "lower",
    inputs: ["highest", "lowest", "mean", "months"],
  },
  "payments.monthsUnderWaterline": {
    unit: "count",
    better: "lower",
    inputs: ["waterline", "months"],
  },
} as const satisfies FigureKinds;
