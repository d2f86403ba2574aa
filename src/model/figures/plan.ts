import type { FigureKinds } from "./figureKind.ts";

export const planFigures = {
  "plan.amount": { unit: "money", inputs: ["parts"] },
  "plan.fact": { unit: "money", better: "higher", inputs: ["receipts", "refunds"] },
  "plan.share": { unit: "fraction", better: "higher", inputs: ["fact", "plan"] },
  "plan.completionToDate": {
    unit: "fraction",
    better: "higher",
    inputs: ["fact", "plan", "workingDays", "daysWorked"],
  },
  "plan.expectedToDate": { unit: "money", inputs: ["plan", "workingDays", "daysWorked"] },
  "plan.shortfall": { unit: "money", better: "lower", inputs: ["expectedToDate", "fact"] },
  "plan.remaining": { unit: "money", better: "lower", inputs: ["plan", "fact"] },
  "plan.averagePerDay": { unit: "money", better: "higher", inputs: ["fact", "daysWorked"] },
  "plan.neededPerDay": { unit: "money", better: "lower", inputs: ["plan", "fact", "daysLeft"] },
  "plan.paceRatio": { unit: "ratio", better: "lower", inputs: ["neededPerDay", "averagePerDay"] },
  "plan.status": {
    unit: "status",
    words: "status",
    inputs: ["completionToDate", "share", "ahead", "onTrack", "atRisk"],
  },
  "plan.today": { unit: "money", better: "higher" },
  "plan.todayNeeded": { unit: "money", inputs: ["plan", "factBeforeToday", "daysLeft"] },
  "plan.missedInRow": { unit: "count", better: "lower" },
  "plan.workingDays": { unit: "days" },
  "plan.daysWorked": { unit: "days" },
  "plan.daysLeft": { unit: "days", inputs: ["workingDays", "daysWorked"] },
} as const satisfies FigureKinds;
