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
    formula: "sum of the deals / deals",
    meaning: "What one deal brings on average.",
  },
  "people.largestDeal": {
    name: "Largest deal",
    formula: "the largest of the deals",
    meaning: "The largest deal of the month.",
  },
  "people.placeByImprovement": {
    name: "Place by improvement",
    formula: "order by improvement; equals share a place",
    meaning:
      "Who has grown most against their own usual pace, however large or small the territory.",
  },
  "people.placeByCaptured": {
    name: "Place by captured volume",
    formula: "order by captured volume; equals share a place",
    meaning: "Whose talks have added the most to what key accounts buy each month.",
  },
  "people.improvement": {
    name: "Improvement on own average",
    formula: "receipts / days worked / (usual receipts / usual days) − 1",
    meaning:
      "What a worked day brings this month against the person’s own last three full months. Days off and leave do not count against anybody.",
  },
  "people.largestDealInYear": {
    name: "Largest deal in twelve months",
    formula: "the largest of the deals",
    meaning: "The largest deal of the last twelve months, this one included.",
  },
  "people.secondLargestDeal": {
    name: "Second largest deal",
    formula: "the second of the deals in size",
    meaning: "Beside the largest, it shows whether that one was luck.",
  },
  "people.threshold": {
    name: "Personal ceiling",
    formula: "own largest deal / department’s largest",
    meaning:
      "How near the person’s largest deal of twelve months comes to the department’s. A low one is a sum the person does not dare to ask for.",
  },
  "people.largestOffer": {
    name: "Largest offer",
    formula: "the largest of the offers",
    meaning:
      "The largest sum asked of a client in twelve months, whatever came of it. Whoever does not ask does not get.",
  },
  "people.ramp": {
    name: "Months to full speed",
    formula: "months from joining to the first full month at nine tenths of plan",
    meaning: "How long the newcomer took to sell as planned.",
  },
};
