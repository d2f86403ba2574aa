import type { FigureWordsOf } from "../../figureWords.ts";

export const funnelFigures: FigureWordsOf<"funnel" | "leads"> = {
  "funnel.count": {
    name: "Reached the stage",
    formula: "how many reached the stage",
    meaning: "How many people got this far. Of leads one a row: those created in the month.",
  },
  "funnel.conversion": {
    name: "Went on to the next stage",
    formula: "went on / came in",
    meaning:
      "The share that went on. Above 100% more came out of the stage in the month than went in.",
  },
  "funnel.overall": {
    name: "From first to last stage",
    formula: "went on / came in, from the first stage to the money",
    meaning: "The share of all who came that reached the end.",
  },
  "funnel.usual": {
    name: "Usually goes on",
    formula: "went on / came in, over three full months, each as old as this month is now",
    meaning: "What can be expected of this step. The month is held against it.",
  },
  "funnel.toNext": {
    name: "Goes on in the end",
    formula: "went on / came in, over three full months",
    meaning: "Of those who came to the stage in three full months, the share that went on by now.",
  },
  "funnel.toPaid": {
    name: "Leads that pay",
    formula: "went on / came in, over three full months, from the first stage to the money",
    meaning: "Of all leads of three full months, the share that paid.",
  },
  "funnel.lost": {
    name: "Lost at the step",
    formula: "came in × usual share − went on, never below zero",
    meaning: "How many fewer went on than usually would have.",
  },
  "funnel.leak": {
    name: "Leak",
    formula: "lost people × usual share of later steps × average first deal",
    meaning:
      "What those lost at the step would have brought. The largest of the steps is where the funnel leaks.",
  },
  "funnel.againstDepartment": {
    name: "Step against the department",
    formula: "own share / department’s share, over three full months",
    meaning:
      "How many times as many go on as in the whole department. The best step has place 1, the last is the one to work on.",
  },
  "funnel.firstDeal": {
    name: "Average first deal",
    formula: "receipts / clients",
    meaning:
      "What a new client’s first deal brings on average, from the payments of twelve months.",
  },
  "funnel.cycleDays": {
    name: "Days from lead to money",
    formula: "the middle one of the days from the first stage to the money",
    meaning: "Half of the leads that paid took less time, half took more.",
  },
  "funnel.dealDays": {
    name: "Days to win a deal",
    formula: "the middle one of the days from created to won",
    meaning: "Half of the deals won took less time, half took more.",
  },
  "leads.capacity": {
    name: "Leads that can be taken",
    formula: "leads a day × own working days, added up over people who take leads",
    meaning: "How many leads there are hands for. Of a running month: up to today.",
  },
  "leads.load": {
    name: "Lead load",
    formula: "leads / lead capacity",
    meaning: "Above 1 more leads come than anybody can take: some are being lost.",
  },
  "leads.lost": {
    name: "Leads nobody could take",
    formula: "leads − lead capacity, never below zero",
    meaning: "At least so many leads had nobody to take them.",
  },
  "leads.lostWorth": {
    name: "What lost leads would bring",
    formula: "lost leads × share that usually pays × average first deal",
    meaning: "Money that went with the leads nobody could take.",
  },
  "leads.late": {
    name: "Leads taken late",
    formula: "sum over the days of leads over that day’s capacity",
    meaning: "They had to wait for another day. Leads of a day off count on the next working day.",
  },
  "leads.needed": {
    name: "Needed for the plan",
    formula: "plan / (share that usually pays × average first deal)",
    meaning: "How many must reach this stage for the plan of new payments to come in.",
  },
  "leads.short": {
    name: "Leads still missing",
    formula: "needed leads − leads",
    meaning:
      "How many leads are missing for the plan of new payments. Below zero there are more than needed.",
  },
  "leads.season": {
    name: "Share of the year’s leads",
    formula: "leads of this month of the year / leads of a whole year",
    meaning: "When leads come. The twelve months add up to the whole year.",
  },
  "leads.outcome": {
    name: "Leads by outcome",
    formula: "number of leads that ended so",
    meaning: "How the leads of twelve months ended.",
  },
  "leads.lostReason": {
    name: "Lost leads by reason",
    formula: "number of lost leads with this reason",
    meaning: "Why leads of twelve months were lost, as the workbook says it.",
  },
};
