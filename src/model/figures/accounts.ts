import type { FigureKinds } from "./figureKind.ts";

export const accountFigures = {
  "account.current": { unit: "money", better: "higher", inputs: ["declared", "paidAverage"] },
  "account.paidAverage": { unit: "money", better: "higher", inputs: ["total", "months"] },
  "account.possible": { unit: "money" },
  "account.upside": { unit: "money", inputs: ["possible", "current"] },
  "account.upsideFraction": { unit: "fraction", inputs: ["upside", "possible"] },
  "account.asked": { unit: "money" },
  "account.agreed": { unit: "money" },
  "account.captureFraction": {
    unit: "fraction",
    better: "higher",
    inputs: ["asked", "agreed", "baseline", "baselineAssumed"],
  },
  "account.realised": {
    unit: "money",
    better: "higher",
    inputs: ["mean", "baseline", "baselineAssumed", "months"],
  },
  "account.realisedFraction": {
    unit: "fraction",
    better: "higher",
    inputs: ["realised", "agreed", "baseline", "baselineAssumed"],
  },
  "accounts.count": { unit: "count" },
  "accounts.current": { unit: "money", better: "higher", inputs: ["accounts"] },
  "accounts.possible": { unit: "money", inputs: ["accounts"] },
  "accounts.upside": { unit: "money", inputs: ["accounts"] },
  "accounts.ratio": { unit: "ratio", inputs: ["possible", "current"] },
  "accounts.covered": { unit: "fraction", better: "higher", inputs: ["coveredUpside", "upside"] },
  "accounts.overdueUpside": { unit: "money", better: "lower", inputs: ["accounts"] },
  "accounts.overdueActions": { unit: "count", better: "lower" },
  "accounts.captured": {
    unit: "money",
    better: "higher",
    inputs: ["agreed", "baseline", "actions"],
  },
  "accounts.grossProfitUpside": { unit: "money", inputs: ["accounts", "withoutMargin"] },
  "accounts.withoutMargin": { unit: "count", inputs: ["accounts"] },
  "accounts.nextTalks": {
    unit: "money",
    isList: true,
    inputs: ["upside", "marginFraction", "marginAssumed"],
  },
  "accounts.unrated": { unit: "count", better: "lower", inputs: ["clients"] },
  "accounts.unratedTurnover": { unit: "money", better: "lower", inputs: ["clients", "total"] },
} as const satisfies FigureKinds;
