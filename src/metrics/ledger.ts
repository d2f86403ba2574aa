import type { WorkCalendar } from "../calendar/workCalendar.ts";
import type { Day } from "../model/day.ts";
import type { Dataset } from "../sheets/dataset.ts";
import { type ActivitySums, activitySums } from "./activity/activitySums.ts";
import { type ClientOrder, clientOrder, firstPaymentDay } from "./clients/clientOrder.ts";
import { type ClientSums, clientSums } from "./clients/clientSums.ts";
import { creditedManagers, dimensionsOf } from "./dimensions.ts";
import { type MonthSums, monthSums } from "./monthSums.ts";
import { type PaymentMarks, paymentMarks } from "./payments/paymentMarks.ts";
import { type WonDeal, wonDealsOf } from "./payments/wonDeals.ts";
import { type PlanTargets, planTargets } from "./plan/planTargets.ts";
import { makeScopes, type Scopes } from "./scopes.ts";
import { type Sources, sourcesOf } from "./sources.ts";
import { type Timeline, timelineOf } from "./timeline.ts";

/** The payments added up once, by month, dimension and client. */
export interface Ledger {
  readonly dataset: Dataset;
  readonly calendar: WorkCalendar;
  readonly asOf: Day;
  readonly timeline: Timeline;
  /** The company first, then each dimension that has members. */
  readonly sums: readonly [MonthSums, ...MonthSums[]];
  readonly clients: ClientSums;
  readonly contacts: ActivitySums;
  readonly order: ClientOrder;
  /** What each payment is, by position in the client order. */
  readonly marks: PaymentMarks;
  /** The person each payment is credited to (index into people, −1 nobody), by row. */
  readonly managers: Int32Array;
  /** Opportunities won; null where payments stand for deals. */
  readonly deals: readonly WonDeal[] | null;
  readonly targets: PlanTargets;
  readonly scopes: Scopes;
  readonly sources: Sources;
}

/**
 * Reads the payments once and adds them up by month, by every dimension and by client, up to and
 * including the as-of day. Later payments count nowhere.
 */
export function openLedger(dataset: Dataset, calendar: WorkCalendar, asOf: Day): Ledger {
  const timeline = timelineOf(calendar, asOf, firstPaymentDay(dataset.payments, asOf));
  const sources = sourcesOf(dataset);
  const managers = creditedManagers(dataset);
  const targets = planTargets({
    dataset,
    calendar,
    month: timeline.month,
    cellOf: ({ at, cell }) => sources.cell(at, cell),
    cellOfTeam: ({ at }) => sources.cellIn(at, "personalPlan"),
  });
  const deals = wonDealsOf(dataset, calendar, timeline);
  const [whole, ...split] = dimensionsOf({
    dataset,
    managers,
    asOf,
    deals,
    plannedNames: targets.names,
  });
  const order = clientOrder(dataset, calendar, timeline);
  const marks = paymentMarks({ dataset, order, timeline, managers });
  const material = { dataset, order, marks, timeline, deals };
  return {
    dataset,
    calendar,
    asOf,
    timeline,
    sums: [monthSums(whole, material), ...split.map((dimension) => monthSums(dimension, material))],
    clients: clientSums(material),
    contacts: activitySums({ dataset, calendar, asOf }),
    order,
    marks,
    managers,
    deals,
    targets,
    scopes: makeScopes(),
    sources,
  };
}
