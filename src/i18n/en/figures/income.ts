import type { FigureWordsOf } from "../../figureWords.ts";

export const incomeFigures: FigureWordsOf<"income"> = {
  "income.level": {
    name: "Level of the lake",
    formula: "receipts + refunds",
    meaning: "All the money of the month so far. The rivers that flow in add up to it exactly.",
  },
  "income.ofWaterline": {
    name: "Level against the waterline",
    formula: "level / waterline",
    meaning:
      "How much of the waterline the month has covered. Below 100% the month does not yet pay for itself.",
  },
  "income.source": {
    name: "Income of a source",
    formula: "receipts + refunds",
    meaning:
      "What a group of clients has brought this month. Payments whose group is not written flow in the river “other”.",
  },
  "income.sourceShare": {
    name: "Share of a source",
    formula: "part / total",
    meaning: "How much of the month’s income a source brings.",
  },
  "income.sourceYearShare": {
    name: "Share of a source in twelve months",
    formula: "part / total",
    meaning:
      "How much of twelve months’ income a source brought. Above 80% the company hangs on one source.",
  },
  "income.sources": {
    name: "Sources to live on",
    formula: "rivers that bring 5% of twelve months or more",
    meaning:
      "How many sources really feed the company. One is a risk; more than five are too many to build at once.",
  },
  "income.channel": {
    name: "Income of a channel",
    formula: "receipts + refunds",
    meaning: "What came through a channel this month. Payments without one flow as “other”.",
  },
  "income.channelShare": {
    name: "Share of a channel",
    formula: "part / total",
    meaning: "How much of the month’s income comes through a channel.",
  },
  "income.usual": {
    name: "Usual by now",
    formula: "total / months",
    meaning:
      "What the three full months before brought on average in their first as many working days.",
  },
  "income.leak": {
    name: "Leak of a river",
    formula: "usual by now − this month; 0 when there is more than usual",
    meaning: "What the source has fallen short of its own usual by this working day.",
  },
  "income.toGain": {
    name: "To gain from a source",
    formula: "upside + leak",
    meaning:
      "What its key accounts could buy more a month, and what has leaked. The source with most is the first to work on.",
  },
};
