import type { FigureWordsOf } from "../../figureWords.ts";

export const planFigures: FigureWordsOf<"plan"> = {
  "plan.amount": {
    name: "Plan",
    formula: "the plan’s own row; without one, the sum of the plans of its departments or sellers",
    meaning: "What the month is meant to bring.",
  },
  "plan.fact": {
    name: "Received",
    formula: "receipts + refunds",
    meaning:
      "What has come in this month up to the day of the data. Refunds are negative and lower it.",
  },
  "plan.share": {
    name: "Share of plan",
    formula: "fact / plan",
    meaning: "How much of the month’s plan is in.",
  },
  "plan.completionToDate": {
    name: "Plan to date",
    formula: "fact / (plan / working days × days worked)",
    meaning:
      "The month so far against the plan for the days worked so far. Under 100% the month will not make plan at this pace.",
  },
  "plan.expectedToDate": {
    name: "Plan up to today",
    formula: "plan / working days × days worked",
    meaning: "What should be in by now if every working day brought the same.",
  },
  "plan.shortfall": {
    name: "Short of plan to date",
    formula: "plan up to today − fact, never below zero",
    meaning:
      "How much is missing by now. The largest shortfall is looked at first, whatever else goes well.",
  },
  "plan.remaining": {
    name: "Left to plan",
    formula: "plan − fact",
    meaning: "What is still missing; below zero means over plan.",
  },
  "plan.averagePerDay": {
    name: "A day so far",
    formula: "fact / days worked",
    meaning: "What one working day has brought on average this month.",
  },
  "plan.neededPerDay": {
    name: "Needed a day",
    formula: "(plan − fact) / days left, never below zero",
    meaning: "What each working day left must bring to make plan.",
  },
  "plan.paceRatio": {
    name: "Pace needed",
    formula: "needed a day / a day so far",
    meaning: "How many times as much a day must bring from now on to make plan.",
  },
  "plan.status": {
    name: "Status",
    formula:
      "plan to date against the limits of ahead, on track and at risk; after the month, whether share of plan reached 100%",
    meaning: "Where the month stands. In its first two working days there is no verdict.",
  },
  "plan.today": {
    name: "Today",
    formula: "receipts + refunds of the day",
    meaning: "What came in on the day of the data.",
  },
  "plan.todayNeeded": {
    name: "Needed today",
    formula: "(plan − fact before today) / (days left + 1)",
    meaning: "What today must bring for the month to make plan at an even pace.",
  },
  "plan.missedInRow": {
    name: "Months under plan in a row",
    formula: "full months under plan, one after another, up to the last",
    meaning: "How long plan has not been made. The running month is not counted.",
  },
  "plan.workingDays": {
    name: "Working days",
    formula:
      "days of the month without weekends and holidays, by the calendar and the sheet Calendar",
    meaning: "How many working days the month has.",
  },
  "plan.daysWorked": {
    name: "Days worked",
    formula: "working days up to and including the day of the data",
    meaning: "How many working days of the month are over.",
  },
  "plan.daysLeft": {
    name: "Working days left",
    formula: "working days − days worked",
    meaning: "How many working days the month still has.",
  },
};
