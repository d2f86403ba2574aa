import type { FigureWordsOf } from "../../figureWords.ts";

export const efficiencyFigures: FigureWordsOf<"efficiency"> = {
  "efficiency.sellers": {
    name: "People who sell",
    formula: "days employed / working days",
    meaning:
      "Sellers, hunters and VIP sellers, each by the part of the month they were employed. Farmers count in their own department only.",
  },
  "efficiency.meetingsPerSeller": {
    name: "Meetings each",
    formula: "meetings / sellers",
    meaning: "How many meetings one person who sells held in the month.",
  },
  "efficiency.paymentsPerMeeting": {
    name: "Money a meeting",
    formula: "payments of those who sell / meetings",
    meaning: "What one meeting brings: skill, and the size of deals.",
  },
  "efficiency.payments": {
    name: "Payments of those who sell",
    formula: "sellers × meetings each × money a meeting",
    meaning: "What the people who sell brought in the month, refunds taken off.",
  },
  "efficiency.change": {
    name: "Change on the month before",
    formula: "payments of those who sell − payments before",
    meaning: "How much more or less they brought than in the month before.",
  },
  "efficiency.changeBySellers": {
    name: "By the number of sellers",
    formula: "logarithmic mean of both months × ln(sellers / sellers before)",
    meaning:
      "The part of the change that more or fewer people explain. The three parts add up to the change to the last cent.",
  },
  "efficiency.changeByMeetings": {
    name: "By meetings each",
    formula: "logarithmic mean of both months × ln(meetings each / meetings each before)",
    meaning: "The part of the change that more or fewer meetings a person explain.",
  },
  "efficiency.changeByPayments": {
    name: "By money a meeting",
    formula: "logarithmic mean of both months × ln(money a meeting / money a meeting before)",
    meaning: "The part of the change that dearer or cheaper meetings explain.",
  },
  "efficiency.firstFix": {
    name: "What to set right first",
    formula:
      "head count against plan, then meetings each against plan or the usual, then money a meeting against the usual",
    meaning:
      "The first of these that falls short. Pressing a department that lacks people helps nobody; when nothing falls short, larger deals are next.",
  },
};
