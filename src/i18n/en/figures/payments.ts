import type { FigureWordsOf } from "../../figureWords.ts";

export const paymentFigures: FigureWordsOf<"payments" | "clients" | "deals"> = {
  "payments.total": {
    name: "Received",
    formula: "receipts + refunds",
    meaning: "Money that came in. Refunds are negative and lower it.",
  },
  "payments.count": {
    name: "Payments",
    formula: "number of receipts",
    meaning: "How many times money came in. Refunds are not counted.",
  },
  "payments.average": {
    name: "Average payment",
    formula: "receipts / number of receipts",
    meaning: "What one payment brings on average. Refunds are left out.",
  },
  "payments.largest": {
    name: "Largest payment",
    formula: "the largest of the receipts",
    meaning: "The largest single payment.",
  },
  "payments.refunds": {
    name: "Refunds",
    formula: "sum of payments below zero",
    meaning: "Money given back to clients.",
  },
  "payments.changeOnPrevious": {
    name: "Change on the month before",
    formula: "this month / the other month − 1",
    meaning:
      "How much more or less came in than in the month before. A running month is held against as many working days of the other.",
  },
  "payments.changeOnLastYear": {
    name: "Change on last year",
    formula: "this month / the other month − 1",
    meaning:
      "How much more or less came in than in the same month of last year. A running month is held against as many working days of the other.",
  },
  "payments.new": {
    name: "From new clients",
    formula: "sum of payments marked new; unmarked ones count while the client is new",
    meaning:
      "Money from clients who are only beginning to buy. How long a client is new is set in Settings.",
  },
  "payments.current": {
    name: "From current clients",
    formula: "sum of payments marked current; unmarked ones count once the client is no longer new",
    meaning: "Money from clients who have bought before.",
  },
  "payments.vip": {
    name: "From VIP clients",
    formula: "sum of payments marked VIP, or of a VIP manager or VIP client",
    meaning: "Money from VIP clients.",
  },
  "payments.newShare": {
    name: "Share of new clients",
    formula: "part / total",
    meaning: "How much of the money comes from new clients.",
  },
  "payments.currentShare": {
    name: "Share of current clients",
    formula: "part / total",
    meaning: "How much of the money comes from current clients.",
  },
  "payments.vipShare": {
    name: "Share of VIP clients",
    formula: "part / total",
    meaning: "How much of the money comes from VIP clients.",
  },
  "payments.referred": {
    name: "From referrals",
    formula: "sum of payments of new clients whose channel is a referral",
    meaning: "Money from new clients who came by recommendation.",
  },
  "payments.swing": {
    name: "Swing of the months",
    formula: "(highest month − lowest month) / monthly mean",
    meaning: "How unevenly the last full months went. The larger, the harder to plan.",
  },
  "payments.monthsUnderWaterline": {
    name: "Months under the waterline",
    formula: "how many of the last full months, up to twelve, are under the waterline",
    meaning: "How often a month did not pay for itself.",
  },
  "clients.active": {
    name: "Clients who paid",
    formula: "number of clients with a receipt",
    meaning: "How many different clients paid.",
  },
  "clients.averageTurnover": {
    name: "Turnover a client",
    formula: "fact / clients",
    meaning: "What one paying client brings on average.",
  },
  "clients.new": {
    name: "New clients",
    formula: "number of clients whose first receipt is in this month",
    meaning: "How many clients paid for the first time.",
  },
  "clients.returned": {
    name: "Clients who came back",
    formula: "number of clients who paid after twelve months or more of silence",
    meaning: "Old clients who buy again.",
  },
  "clients.groupsPerClient": {
    name: "Product groups a client",
    formula: "product groups bought / clients, over twelve months",
    meaning:
      "How many different product groups a client buys on average. The more, the harder it is to leave.",
  },
  "clients.unlisted": {
    name: "Paying clients not in Clients",
    formula: "clients that paid and have no row in the sheet Clients",
    meaning: "Their money counts everywhere, but in no account.",
  },
  "clients.unlistedTurnover": {
    name: "What they paid",
    formula: "sum of what clients without a row in the sheet Clients paid",
    meaning: "Money over all the data from clients nobody has entered.",
  },
  "deals.closed": {
    name: "Deals closed",
    formula:
      "deals won, in the month of the day they were closed; without the sheet Opportunities, receipts of one client under one document number are one deal, and each receipt without a number",
    meaning: "How many deals were closed.",
  },
};
