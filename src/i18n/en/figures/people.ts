import type { FigureWordsOf } from "../../figureWords.ts";

export const peopleFigures: FigureWordsOf<"people"> = {
  "people.place": {
    name: "Place by plan to date",
    formula: "order by plan to date; equals share a place",
    meaning: "So that the largest territory does not always win.",
  },
  "people.placeByPayments": {
    name: "Place by payments",
    formula: "order by fact; equals share a place",
    meaning: "Who has brought the most money this month.",
  },
  "people.averageDeal": {
    name: "Average deal",
    formula: "receipts / deals",
    meaning: "What one deal brings on average.",
  },
  "people.largestDeal": {
    name: "Largest deal",
    formula: "the largest of the deals",
    meaning: "The largest deal of the month.",
  },
};
