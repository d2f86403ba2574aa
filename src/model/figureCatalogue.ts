import { type InputName, inputUnits } from "./inputs.ts";
import type { Unit } from "./unit.ts";

/** Why a figure has no value. A closed list: pages say each in words a seller understands. */
export const reasons = [
  "no-plan",
  "zero-plan",
  "not-begun",
  "month-over",
  "day-off",
  "not-employed",
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
  "not-applicable",
] as const;
export type Reason = (typeof reasons)[number];

interface FigureKind {
  readonly unit: Unit;
  /** Whether a higher value is better, worse, or neither; decides colours and arrows. */
  readonly better?: "higher" | "lower";
  /** A list: a figure a client with its rank, and one without client, the count of them. */
  readonly isList?: true;
  /** The numbers its formula names: a figure's `inputs` hold no other. */
  readonly inputs?: readonly InputName[];
}

/**
 * Every figure the product knows: its id, its unit, and the numbers its formula names.
 * JSON, pages and tests read this one list; the words are in src/i18n.
 */
export const figureCatalogue = {
  "plan.amount": { unit: "money", inputs: ["parts"] },
  "plan.fact": { unit: "money", better: "higher", inputs: ["receipts", "refunds"] },
  "plan.share": { unit: "fraction", better: "higher", inputs: ["fact", "plan"] },
  "plan.completionToDate": {
    unit: "fraction",
    better: "higher",
    inputs: ["fact", "plan", "workingDays", "daysWorked"],
  },
  "plan.expectedToDate": { unit: "money", inputs: ["plan", "workingDays", "daysWorked"] },
  "plan.remaining": { unit: "money", better: "lower", inputs: ["plan", "fact"] },
  "plan.averagePerDay": { unit: "money", better: "higher", inputs: ["fact", "daysWorked"] },
  "plan.neededPerDay": { unit: "money", better: "lower", inputs: ["plan", "fact", "daysLeft"] },
  "plan.paceRatio": { unit: "ratio", better: "lower", inputs: ["neededPerDay", "averagePerDay"] },
  "plan.status": {
    unit: "status",
    inputs: ["completionToDate", "share", "ahead", "onTrack", "atRisk"],
  },
  "plan.today": { unit: "money", better: "higher" },
  "plan.todayNeeded": { unit: "money", inputs: ["plan", "factBeforeToday", "daysLeft"] },
  "plan.missedInRow": { unit: "count", better: "lower" },
  "plan.workingDays": { unit: "days" },
  "plan.daysWorked": { unit: "days" },
  "plan.daysLeft": { unit: "days", inputs: ["workingDays", "daysWorked"] },

  "payments.total": { unit: "money", better: "higher", inputs: ["receipts", "refunds"] },
  "payments.count": { unit: "count", better: "higher" },
  "payments.average": { unit: "money", better: "higher", inputs: ["receipts", "receiptCount"] },
  "payments.largest": { unit: "money", better: "higher" },
  "payments.refunds": { unit: "money" },
  "payments.changeOnPrevious": {
    unit: "fraction",
    better: "higher",
    inputs: ["thisMonth", "otherMonth", "comparedDays"],
  },
  "payments.changeOnLastYear": {
    unit: "fraction",
    better: "higher",
    inputs: ["thisMonth", "otherMonth", "comparedDays"],
  },
  "payments.new": { unit: "money", better: "higher" },
  "payments.current": { unit: "money", better: "higher" },
  "payments.vip": { unit: "money", better: "higher" },
  "payments.newShare": { unit: "fraction", inputs: ["part", "total"] },
  "payments.currentShare": { unit: "fraction", inputs: ["part", "total"] },
  "payments.vipShare": { unit: "fraction", inputs: ["part", "total"] },
  "payments.referred": { unit: "money", better: "higher" },
  "payments.swing": {
    unit: "ratio",
    better: "lower",
    inputs: ["highest", "lowest", "mean", "months"],
  },
  "payments.monthsUnderWaterline": {
    unit: "count",
    better: "lower",
    inputs: ["waterline", "months"],
  },
  "clients.active": { unit: "count", better: "higher" },
  "clients.averageTurnover": { unit: "money", better: "higher", inputs: ["fact", "clients"] },
  "clients.new": { unit: "count", better: "higher" },
  "clients.returned": { unit: "count", better: "higher" },
  "clients.unlisted": { unit: "count", better: "lower", inputs: ["clients"] },
  "clients.unlistedTurnover": { unit: "money", better: "lower", inputs: ["clients", "total"] },
  "deals.closed": { unit: "count", better: "higher" },

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

  "concentration.topShare": { unit: "fraction", better: "lower", inputs: ["part", "total"] },
  "concentration.equalClients": { unit: "ratio", better: "higher", inputs: ["herfindahl"] },
  "concentration.keyAccounts": { unit: "count" },
  "concentration.turnover": { unit: "money", inputs: ["total", "months"] },
  "concentration.lossWorst30": {
    unit: "money",
    better: "lower",
    inputs: ["keyAccounts", "leaving"],
  },
  "concentration.lossWorst40": {
    unit: "money",
    better: "lower",
    inputs: ["keyAccounts", "leaving"],
  },
  "concentration.lossSpread30": {
    unit: "money",
    better: "lower",
    inputs: ["keyTurnover", "leavingShare"],
  },
  "concentration.lossSpread40": {
    unit: "money",
    better: "lower",
    inputs: ["keyTurnover", "leavingShare"],
  },
  "concentration.leftWorst30": { unit: "money", better: "higher", inputs: ["turnover", "loss"] },
  "concentration.leftWorst40": { unit: "money", better: "higher", inputs: ["turnover", "loss"] },
  "concentration.leftSpread30": { unit: "money", better: "higher", inputs: ["turnover", "loss"] },
  "concentration.leftSpread40": { unit: "money", better: "higher", inputs: ["turnover", "loss"] },
  "concentration.gapWorst30": {
    unit: "money",
    better: "higher",
    inputs: ["left", "waterline", "leaving"],
  },
  "concentration.gapWorst40": {
    unit: "money",
    better: "higher",
    inputs: ["left", "waterline", "leaving"],
  },
  "concentration.gapSpread30": { unit: "money", better: "higher", inputs: ["left", "waterline"] },
  "concentration.gapSpread40": { unit: "money", better: "higher", inputs: ["left", "waterline"] },
  "concentration.bySeller": { unit: "fraction", better: "lower", inputs: ["part", "total"] },

  "people.place": { unit: "count", better: "lower", inputs: ["completionToDate", "people"] },
  "people.placeByPayments": { unit: "count", better: "lower", inputs: ["fact", "people"] },
  "people.averageDeal": { unit: "money", better: "higher", inputs: ["receipts", "deals"] },
  "people.largestDeal": { unit: "money", better: "higher", inputs: ["deals"] },
} as const satisfies Record<string, FigureKind>;

export type FigureId = keyof typeof figureCatalogue;

/** Measures of a plan that are counted, not paid. */
const countMeasures: ReadonlySet<string> = new Set([
  "calls",
  "meetings",
  "presentations",
  "new clients",
  "deals",
  "leads",
  "headcount",
]);

/**
 * The unit of a figure. An id has one, with two exceptions that its scope tells: a plan of calls or new
 * clients is counted where one of payments is money, and the whole of a list is the count of it.
 * @example unitOf("plan.fact", { measure: "new clients" }) === "count"
 */
export function unitOf(
  id: FigureId,
  scope: { readonly [key in "measure" | "client"]?: string } = {},
): Unit {
  const kind: FigureKind = figureCatalogue[id];
  if (kind.isList && scope.client === undefined) return "count";
  return countedUnit(kind.unit, scope);
}

/** The unit of one of a figure's inputs. @example inputUnit("plan", { measure: "calls" }) === "count" */
export const inputUnit = (name: InputName, scope: { readonly measure?: string } = {}): Unit =>
  countedUnit(inputUnits[name], scope);

const countedUnit = (unit: Unit, { measure }: { readonly measure?: string }): Unit =>
  unit === "money" && measure !== undefined && countMeasures.has(measure) ? "count" : unit;
