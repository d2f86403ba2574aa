import type { FigureKinds } from "./figureKind.ts";

export const efficiencyFigures = {
  "efficiency.sellers": {
    unit: "count",
    better: "higher",
    inputs: ["employedDays", "workingDays"],
  },
  "efficiency.meetingsPerSeller": {
    unit: "count",
    better: "higher",
    inputs: ["meetings", "sellers"],
  },
  "efficiency.paymentsPerMeeting": {
    unit: "money",
    better: "higher",
    inputs: ["sellersPayments", "meetings"],
  },
  "efficiency.payments": {
    unit: "money",
    better: "higher",
    inputs: ["sellers", "meetingsPerSeller", "paymentsPerMeeting"],
  },
  "efficiency.change": {
    unit: "money",
    better: "higher",
    inputs: ["sellersPayments", "paymentsBefore"],
  },
  "efficiency.changeBySellers": {
    unit: "money",
    better: "higher",
    inputs: ["meanPayments", "sellers", "sellersBefore"],
  },
  "efficiency.changeByMeetings": {
    unit: "money",
    better: "higher",
    inputs: ["meanPayments", "meetingsPerSeller", "meetingsPerSellerBefore"],
  },
  "efficiency.changeByPayments": {
    unit: "money",
    better: "higher",
    inputs: ["meanPayments", "paymentsPerMeeting", "paymentsPerMeetingBefore"],
  },
  "efficiency.firstFix": {
    unit: "word",
    words: "firstFix",
    inputs: [
      "headcount",
      "headcountPlan",
      "meetingsPerSeller",
      "meetingsPerSellerPlan",
      "meetingsPerSellerMean",
      "paymentsPerMeeting",
      "paymentsPerMeetingMean",
    ],
  },
} as const satisfies FigureKinds;
