import type { FigureWordsOf } from "../../figureWords.ts";

export const accountFigures: FigureWordsOf<"account" | "accounts"> = {
  "account.current": {
    name: "Buys now",
    formula: "declared volume; where it is empty, paid on average",
    meaning: "What the client buys a month at present.",
  },
  "account.paidAverage": {
    name: "Paid on average",
    formula: "total / months",
    meaning: "What the client really paid a month over the last full months.",
  },
  "account.possible": {
    name: "Could buy",
    formula: "possible volume from the sheet Clients",
    meaning: "The most the client could take a month if talks went as well as they can.",
  },
  "account.upside": {
    name: "Upside",
    formula: "could buy − buys now, never below zero",
    meaning: "What the client could add a month.",
  },
  "account.upsideFraction": {
    name: "Upside share",
    formula: "upside / could buy",
    meaning: "How much of what the client could buy is not bought from us yet.",
  },
  "account.asked": {
    name: "Asked",
    formula: "asked volume from the sheet Actions",
    meaning: "The monthly volume we asked the client for.",
  },
  "account.agreed": {
    name: "Agreed",
    formula: "agreed volume from the sheet Actions",
    meaning: "The monthly volume agreed with the client.",
  },
  "account.captureFraction": {
    name: "Agreed of what was asked",
    formula: "(agreed − volume before) / (asked − volume before)",
    meaning: "How much of the growth we asked for was agreed.",
  },
  "account.realised": {
    name: "Grown since the talk",
    formula: "monthly mean − volume before",
    meaning:
      "How much more the client buys a month since the talk, over up to three full months after it.",
  },
  "account.realisedFraction": {
    name: "Kept of what was agreed",
    formula: "realised / (agreed − volume before)",
    meaning: "How much of the growth that was agreed the client really buys.",
  },
  "accounts.count": {
    name: "Key accounts",
    formula: "number of key accounts",
    meaning:
      "Clients marked as key in the sheet Clients; without such marks, all with a possible volume.",
  },
  "accounts.current": {
    name: "Key accounts buy now",
    formula: "sum of buys now over the key accounts",
    meaning: "What all key accounts buy a month at present.",
  },
  "accounts.possible": {
    name: "Key accounts could buy",
    formula: "sum of could buy over the key accounts",
    meaning: "The most all key accounts could take a month.",
  },
  "accounts.upside": {
    name: "Upside of key accounts",
    formula: "sum of upside over the key accounts",
    meaning: "What all key accounts together could add a month.",
  },
  "accounts.ratio": {
    name: "Could buy to buys now",
    formula: "could buy / buys now",
    meaning: "How many times what they take now the key accounts could take.",
  },
  "accounts.covered": {
    name: "Upside being talked about",
    formula: "upside being talked about / upside",
    meaning: "How much of the upside has an open action that is not overdue.",
  },
  "accounts.overdueUpside": {
    name: "Upside waiting for overdue talks",
    formula: "sum of upside of key accounts with an overdue action",
    meaning: "What could be added a month where a talk should have taken place already.",
  },
  "accounts.overdueActions": {
    name: "Overdue talks",
    formula: "number of open actions whose due day has passed",
    meaning: "Actions that should have been done by now.",
  },
  "accounts.captured": {
    name: "Captured",
    formula: "sum of agreed − volume before, over actions done",
    meaning: "How much more a month clients have agreed to buy.",
  },
  "accounts.grossProfitUpside": {
    name: "Gross profit in the upside",
    formula: "sum of upside × margin over key accounts with a margin",
    meaning: "What the upside would leave as gross profit a month.",
  },
  "accounts.withoutMargin": {
    name: "Key accounts without a margin",
    formula: "number of key accounts whose margin is not known",
    meaning: "These accounts are not in the gross profit above.",
  },
  "accounts.nextTalks": {
    name: "Talk to next",
    formula: "upside × margin, those not asked yet or overdue first",
    meaning: "The ten key accounts whose talk is worth most, by gross profit a month.",
  },
  "accounts.unrated": {
    name: "Large clients without a possible volume",
    formula:
      "clients without a possible volume among those that make 80% of twelve months’ receipts",
    meaning: "Large clients of whom nobody has written down how much they could buy.",
  },
  "accounts.unratedTurnover": {
    name: "Their turnover",
    formula: "twelve months’ receipts of large clients without a possible volume",
    meaning: "How much money comes from clients whose possible volume is not known.",
  },
};
