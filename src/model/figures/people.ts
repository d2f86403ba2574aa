import type { FigureKinds } from "./figureKind.ts";

export const peopleFigures = {
  "people.place": { unit: "count", better: "lower", inputs: ["completionToDate", "people"] },
  "people.placeByPayments": { unit: "count", better: "lower", inputs: ["fact", "people"] },
  "people.placeByImprovement": {
    unit: "count",
    better: "lower",
    inputs: ["improvement", "people"],
  },
  "people.placeByCaptured": { unit: "count", better: "lower", inputs: ["captured", "people"] },
  "people.improvement": {
    unit: "fraction",
    better: "higher",
    inputs: ["receipts", "daysWorked", "usualReceipts", "usualDays"],
  },
  "people.averageDeal": { unit: "money", better: "higher", inputs: ["dealSum", "deals"] },
  "people.largestDeal": { unit: "money", better: "higher", inputs: ["deals"] },
  "people.largestDealInYear": { unit: "money", better: "higher", inputs: ["deals"] },
  "people.secondLargestDeal": { unit: "money", better: "higher", inputs: ["deals"] },
  "people.threshold": {
    unit: "fraction",
    better: "higher",
    inputs: ["largestDeal", "departmentLargest", "secondLargest"],
  },
  "people.largestOffer": { unit: "money", better: "higher", inputs: ["offers"] },
  "people.ramp": { unit: "count", better: "lower", inputs: ["share"] },
} as const satisfies FigureKinds;
