import { accountFigures } from "./figures/accounts.ts";
import { activityFigures } from "./figures/activity.ts";
import { attentionFigures } from "./figures/attention.ts";
import { auditFigures } from "./figures/audit.ts";
import { clientFigures } from "./figures/clients.ts";
import { concentrationFigures } from "./figures/concentration.ts";
import { contestFigures } from "./figures/contest.ts";
import { efficiencyFigures } from "./figures/efficiency.ts";
import { emailFigures } from "./figures/email.ts";
import type { FigureKind } from "./figures/figureKind.ts";
import { funnelFigures } from "./figures/funnel.ts";
import { incomeFigures } from "./figures/income.ts";
import { payFigures } from "./figures/pay.ts";
import { paymentFigures } from "./figures/payments.ts";
import { peopleFigures } from "./figures/people.ts";
import { planFigures } from "./figures/plan.ts";
import { productFigures } from "./figures/products.ts";
import { retentionFigures } from "./figures/retention.ts";
import { structureFigures } from "./figures/structure.ts";
import { workdayFigures } from "./figures/workday.ts";
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
  "not-recorded",
  "no-sellers",
  "no-calls",
  "no-meetings",
  "zero-factor",
  "nothing-sent",
  "no-sheet",
  "not-applicable",
  "no-contacts",
  "never-contacted",
  "no-old-clients",
  "no-products",
  "new-here",
  "small-usual",
  "few-deals",
  "no-deals",
  "no-offers",
  "no-hire-date",
  "hired-earlier",
  "not-there-yet",
  "no-base-pay",
  "no-commission",
  "nothing-counted",
  "under-minimum",
  "contest-not-begun",
  "contest-over",
  "no-effort",
  "no-group-commission",
  "nobody-came",
  "not-counted",
  "too-few",
  "no-first-deals",
  "no-capacity",
  "no-head",
  "no-farmer",
  "no-lead-manager",
  "no-assistant",
  "no-manager-named",
  "nobody-here",
  "no-roles",
  "no-contact-made",
  "nothing-judged",
  "no-audit-before",
] as const;
export type Reason = (typeof reasons)[number];

/**
 * Every figure the product knows: its id, its unit, and the numbers its formula names; a new family is a
 * file in `figures/` and a line here. JSON, pages and tests read this one list; the words are in src/i18n.
 */
export const figureCatalogue = {
  ...attentionFigures,
  ...planFigures,
  ...paymentFigures,
  ...clientFigures,
  ...accountFigures,
  ...concentrationFigures,
  ...peopleFigures,
  ...retentionFigures,
  ...payFigures,
  ...contestFigures,
  ...incomeFigures,
  ...productFigures,
  ...funnelFigures,
  ...structureFigures,
  ...auditFigures,
  ...activityFigures,
  ...efficiencyFigures,
  ...emailFigures,
  ...workdayFigures,
} as const satisfies { readonly [id in string]: FigureKind };

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
