/**
 * Every figure the product knows: its id, unit and the reasons for which it may be missing.
 * JSON, pages and tests read this one list; the words are in src/i18n.
 */
export type Unit =
  | "money"
  | "count"
  | "fraction"
  | "ratio"
  | "days"
  | "minutes"
  | "points"
  | "status";

/** Why a figure has no value. A closed list: pages say each in words a seller understands. */
export const reasons = [
  "no-plan",
  "zero-plan",
  "not-begun",
  "month-over",
  "nothing-yet",
  "no-payments",
  "no-receipts",
  "no-previous",
  "no-prior-year",
  "zero-denominator",
  "history-too-short",
  "no-waterline",
  "no-possible-volume",
  "no-upside",
  "zero-current",
  "no-actions",
  "nothing-asked",
  "nothing-agreed",
  "not-enough-months",
  "no-margin",
  "no-accounts",
  "no-sheet",
  "too-few",
  "not-applicable",
] as const;
export type Reason = (typeof reasons)[number];

interface FigureKind {
  readonly unit: Unit;
  /** Whether a higher value is better, worse, or neither; decides colours and arrows. */
  readonly better?: "higher" | "lower";
}

export const figureCatalogue = {
  "plan.amount": { unit: "money" },
  "plan.fact": { unit: "money", better: "higher" },
  "plan.share": { unit: "fraction", better: "higher" },
  "plan.completionToDate": { unit: "fraction", better: "higher" },
  "plan.expectedToDate": { unit: "money" },
  "plan.remaining": { unit: "money", better: "lower" },
  "plan.averagePerDay": { unit: "money", better: "higher" },
  "plan.neededPerDay": { unit: "money", better: "lower" },
  "plan.paceRatio": { unit: "ratio", better: "lower" },
  "plan.status": { unit: "status" },
  "plan.today": { unit: "money", better: "higher" },
  "plan.todayNeeded": { unit: "money" },
  "plan.missedInRow": { unit: "count", better: "lower" },
  "plan.workingDays": { unit: "days" },
  "plan.daysWorked": { unit: "days" },
  "plan.daysLeft": { unit: "days" },

  "payments.total": { unit: "money", better: "higher" },
  "payments.count": { unit: "count", better: "higher" },
  "payments.average": { unit: "money", better: "higher" },
  "payments.largest": { unit: "money", better: "higher" },
  "payments.refunds": { unit: "money" },
  "payments.changeOnPrevious": { unit: "fraction", better: "higher" },
  "payments.changeOnLastYear": { unit: "fraction", better: "higher" },
  "payments.new": { unit: "money", better: "higher" },
  "payments.current": { unit: "money", better: "higher" },
  "payments.vip": { unit: "money", better: "higher" },
  "payments.newShare": { unit: "fraction" },
  "payments.currentShare": { unit: "fraction" },
  "payments.vipShare": { unit: "fraction" },
  "payments.referred": { unit: "money", better: "higher" },
  "payments.swing": { unit: "ratio", better: "lower" },
  "payments.monthsUnderWaterline": { unit: "count", better: "lower" },
  "clients.active": { unit: "count", better: "higher" },
  "clients.averageTurnover": { unit: "money", better: "higher" },
  "clients.new": { unit: "count", better: "higher" },
  "clients.returned": { unit: "count", better: "higher" },
  "deals.closed": { unit: "count", better: "higher" },

  "account.current": { unit: "money", better: "higher" },
  "account.paidAverage": { unit: "money", better: "higher" },
  "account.possible": { unit: "money" },
  "account.upside": { unit: "money" },
  "account.upsideFraction": { unit: "fraction" },
  "account.asked": { unit: "money" },
  "account.agreed": { unit: "money" },
  "account.captureFraction": { unit: "fraction", better: "higher" },
  "account.realised": { unit: "money", better: "higher" },
  "account.realisedFraction": { unit: "fraction", better: "higher" },
  "accounts.count": { unit: "count" },
  "accounts.current": { unit: "money", better: "higher" },
  "accounts.possible": { unit: "money" },
  "accounts.upside": { unit: "money" },
  "accounts.ratio": { unit: "ratio" },
  "accounts.covered": { unit: "fraction", better: "higher" },
  "accounts.overdueUpside": { unit: "money", better: "lower" },
  "accounts.overdueActions": { unit: "count", better: "lower" },
  "accounts.captured": { unit: "money", better: "higher" },
  "accounts.grossProfitUpside": { unit: "money" },
  "accounts.withoutMargin": { unit: "count" },
  "accounts.nextTalks": { unit: "money" },
  "accounts.unrated": { unit: "count", better: "lower" },
  "accounts.unratedTurnover": { unit: "money", better: "lower" },

  "concentration.topShare": { unit: "fraction", better: "lower" },
  "concentration.equalClients": { unit: "ratio", better: "higher" },
  "concentration.keyAccounts": { unit: "count" },
  "concentration.turnover": { unit: "money" },
  "concentration.lossWorst30": { unit: "money", better: "lower" },
  "concentration.lossWorst40": { unit: "money", better: "lower" },
  "concentration.lossSpread30": { unit: "money", better: "lower" },
  "concentration.lossSpread40": { unit: "money", better: "lower" },
  "concentration.leftWorst30": { unit: "money", better: "higher" },
  "concentration.leftWorst40": { unit: "money", better: "higher" },
  "concentration.leftSpread30": { unit: "money", better: "higher" },
  "concentration.leftSpread40": { unit: "money", better: "higher" },
  "concentration.gapWorst30": { unit: "money", better: "higher" },
  "concentration.gapWorst40": { unit: "money", better: "higher" },
  "concentration.gapSpread30": { unit: "money", better: "higher" },
  "concentration.gapSpread40": { unit: "money", better: "higher" },
  "concentration.bySeller": { unit: "fraction", better: "lower" },

  "people.place": { unit: "count", better: "lower" },
  "people.placeByPayments": { unit: "count", better: "lower" },
  "people.averageDeal": { unit: "money", better: "higher" },
  "people.largestDeal": { unit: "money", better: "higher" },
} as const satisfies Record<string, FigureKind>;

export type FigureId = keyof typeof figureCatalogue;

export const unitOf = (id: FigureId): Unit => figureCatalogue[id].unit;
