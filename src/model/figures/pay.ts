import type { FigureKinds } from "./figureKind.ts";

/** What people are paid: in the figures only, on no page and never on the wall. */
export const payFigures = {
  "pay.base": { unit: "money", inputs: ["basePay", "workingDays", "employedDays"] },
  "pay.commission": {
    unit: "money",
    inputs: ["commissionable", "commissionRate", "marginAssumed"],
  },
  "pay.total": { unit: "money", inputs: ["base", "commission", "paidPeople"] },
  "pay.totalAt1": { unit: "money", inputs: ["base", "commission", "plan", "paidPeople"] },
  "pay.totalAt2": { unit: "money", inputs: ["base", "commission", "plan", "paidPeople"] },
  "pay.totalAt3": { unit: "money", inputs: ["base", "commission", "plan", "paidPeople"] },
  "pay.baseShare": { unit: "fraction", inputs: ["base", "pay", "normFrom", "normTo"] },
  "pay.costShare": { unit: "fraction", better: "lower", inputs: ["pay", "fact"] },
  "pay.costShareAt1": { unit: "fraction", better: "lower", inputs: ["pay", "sales"] },
  "pay.costShareAt2": { unit: "fraction", better: "lower", inputs: ["pay", "sales"] },
  "pay.costShareAt3": { unit: "fraction", better: "lower", inputs: ["pay", "sales"] },
  "pay.clientDepartmentRatio": {
    unit: "ratio",
    better: "lower",
    inputs: ["clientDepartmentPay", "sellersPay"],
  },
} as const satisfies FigureKinds;
