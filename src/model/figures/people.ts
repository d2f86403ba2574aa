import type { FigureKinds } from "./figureKind.ts";

export const peopleFigures = {
  "people.place": { unit: "count", better: "lower", inputs: ["completionToDate", "people"] },
  "people.placeByPayments": { unit: "count", better: "lower", inputs: ["fact", "people"] },
  "people.averageDeal": { unit: "money", better: "higher", inputs: ["receipts", "deals"] },
  "people.largestDeal": { unit: "money", better: "higher", inputs: ["deals"] },
} as const satisfies FigureKinds;
