import type { FigureWordsOf } from "../../figureWords.ts";

export const attentionFigures: FigureWordsOf<"attention"> = {
  "attention.shortfall": {
    name: "Short of the plan at this pace",
    formula: "plan − landing",
    meaning:
      "What the running month will lack of its plan if each day brings what days brought so far. A department or a person is named when it is the cause of six tenths of it.",
  },
  "attention.sleeping": {
    name: "Money that has gone quiet",
    formula: "sum of what sleeping clients are worth a month",
    meaning:
      "What clients used to bring in a month who have been silent longer than is usual for them.",
  },
  "attention.leak": {
    name: "What the leak costs",
    formula: "lost people × usual share of later steps × average first deal",
    meaning:
      "What the step of the funnel that loses most against its usual month costs in first deals.",
  },
  "attention.leadsLost": {
    name: "Leads beyond what hands can take",
    formula: "lost leads × share that usually pays × average first deal",
    meaning:
      "What leads would have brought that came in beyond what lead managers can take in their working days; at least.",
  },
  "attention.notAsked": {
    name: "The largest upside nobody has asked for",
    formula: "could buy − buys now",
    meaning: "What one key account could buy more in a month, and nobody has asked it yet.",
  },
  "attention.overdueTalks": {
    name: "Upside in overdue talks",
    formula: "sum of the upside of accounts with an overdue step",
    meaning: "What key accounts could buy more in a month whose next step is past its day.",
  },
};
