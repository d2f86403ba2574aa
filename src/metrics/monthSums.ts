import type { Dataset } from "../sheets/dataset.ts";
import type { ClientOrder } from "./clients/clientOrder.ts";
import type { Dimension } from "./dimensions.ts";
import { increase } from "./increase.ts";
import type { PaymentMarks } from "./payments/paymentMarks.ts";
import type { WonDeal } from "./payments/wonDeals.ts";
import type { Timeline } from "./timeline.ts";

/** Sums of the as-of day alone, by member. */
export interface DaySums {
  readonly fact: Float64Array;
  readonly new: Float64Array;
  readonly current: Float64Array;
  readonly vip: Float64Array;
  readonly newClients: Int32Array;
  readonly deals: Int32Array;
}

/**
 * What the payments of one dimension add up to, by member and month: cell = member × months + month.
 * Receipts are above zero, refunds below; the fact is their sum.
 */
export interface MonthSums {
  readonly dimension: Dimension;
  readonly months: number;
  /** Rows of the workbook. */
  readonly rows: Int32Array;
  readonly receipts: Float64Array;
  readonly receiptCount: Int32Array;
  readonly refunds: Float64Array;
  readonly largest: Float64Array;
  /** Net payments by kind. */
  readonly new: Float64Array;
  readonly current: Float64Array;
  readonly vip: Float64Array;
  /** Payments whose kind is inferred, not written. */
  readonly guessed: Int32Array;
  /** New payments that came by recommendation. */
  readonly referred: Float64Array;
  readonly activeClients: Int32Array;
  readonly newClients: Int32Array;
  readonly returnedClients: Int32Array;
  readonly deals: Int32Array;
  readonly dealAmounts: Float64Array;
  readonly largestDeal: Float64Array;
  readonly today: DaySums;
  /** Net payments of the days the running month is compared with, by member. */
  readonly toDatePrevious: Float64Array;
  readonly toDateLastYear: Float64Array;
}

export interface SumMaterial {
  readonly dataset: Dataset;
  readonly order: ClientOrder;
  readonly marks: PaymentMarks;
  readonly timeline: Timeline;
  readonly deals: readonly WonDeal[] | null;
}

function emptySums(dimension: Dimension, months: number): MonthSums {
  const members = dimension.members.length;
  const amounts = (): Float64Array => new Float64Array(members * months);
  const counts = (): Int32Array => new Int32Array(members * months);
  return {
    dimension,
    months,
    rows: counts(),
    receipts: amounts(),
    receiptCount: counts(),
    refunds: amounts(),
    largest: amounts(),
    new: amounts(),
    current: amounts(),
    vip: amounts(),
    guessed: counts(),
    referred: amounts(),
    activeClients: counts(),
    newClients: counts(),
    returnedClients: counts(),
    deals: counts(),
    dealAmounts: amounts(),
    largestDeal: amounts(),
    today: {
      fact: new Float64Array(members),
      new: new Float64Array(members),
      current: new Float64Array(members),
      vip: new Float64Array(members),
      newClients: new Int32Array(members),
      deals: new Int32Array(members),
    },
    toDatePrevious: new Float64Array(members),
    toDateLastYear: new Float64Array(members),
  };
}

/** One pass over the payments for one dimension; deals are the opportunities won, where there are any. */
export function monthSums(dimension: Dimension, material: SumMaterial): MonthSums {
  const { order, marks, timeline, deals } = material;
  const sums = emptySums(dimension, timeline.length);
  const { today } = sums;
  const previous = comparedDays(timeline, 1);
  const lastYear = comparedDays(timeline, 12);
  const byKind = [sums.new, sums.current, sums.vip];
  const todayByKind = [today.new, today.current, today.vip];
  const members = dimension.members.length;
  const lastVisit = new Int32Array(members).fill(-1);
  const lastDeal = new Int32Array(members).fill(-1);
  const dealSum = new Float64Array(members);

  for (let position = 0; position < order.rows.length; position += 1) {
    const row = order.rows[position] ?? 0;
    const member = dimension.memberOf[row] ?? -1;
    if (member < 0) continue;
    const month = order.month[position] ?? 0;
    const cell = member * timeline.length + month;
    const paid = order.amount[position] ?? 0;
    const paidOn = order.day[position] ?? 0;
    const kind = marks.kind[position] ?? 0;
    const isToday = paidOn === timeline.asOf;

    increase(sums.rows, cell, 1);
    increase(byKind[kind] ?? sums.current, cell, paid);
    if (marks.isGuessed[position] === 1) increase(sums.guessed, cell, 1);
    if (kind === 0 && marks.isReferred[position] === 1) increase(sums.referred, cell, paid);
    if (month === previous.month && paidOn <= previous.through) {
      increase(sums.toDatePrevious, member, paid);
    }
    if (month === lastYear.month && paidOn <= lastYear.through) {
      increase(sums.toDateLastYear, member, paid);
    }
    if (isToday) {
      increase(today.fact, member, paid);
      increase(todayByKind[kind] ?? today.current, member, paid);
    }
    if (paid <= 0) {
      increase(sums.refunds, cell, paid);
      continue;
    }
    increase(sums.receipts, cell, paid);
    increase(sums.receiptCount, cell, 1);
    if (paid > (sums.largest[cell] ?? 0)) sums.largest[cell] = paid;
    if (lastVisit[member] !== marks.visit[position]) {
      lastVisit[member] = marks.visit[position] ?? -1;
      increase(sums.activeClients, cell, 1);
    }
    if (marks.isFirst[position] === 1) {
      increase(sums.newClients, cell, 1);
      if (isToday) increase(today.newClients, member, 1);
    }
    if (marks.isReturn[position] === 1) increase(sums.returnedClients, cell, 1);
    if (deals !== null) continue;
    if (lastDeal[member] !== marks.deal[position]) {
      lastDeal[member] = marks.deal[position] ?? -1;
      dealSum[member] = 0;
      increase(sums.deals, cell, 1);
      if (isToday) increase(today.deals, member, 1);
    }
    increase(dealSum, member, paid);
    increase(sums.dealAmounts, cell, paid);
    if ((dealSum[member] ?? 0) > (sums.largestDeal[cell] ?? 0)) {
      sums.largestDeal[cell] = dealSum[member] ?? 0;
    }
  }
  if (deals !== null) addDeals(sums, deals, timeline);
  return sums;
}

function addDeals(sums: MonthSums, deals: readonly WonDeal[], { asOf }: Timeline): void {
  const { dimension, months, today } = sums;
  for (const [index, { month, amount, closedOn }] of deals.entries()) {
    const member = dimension.memberOfDeal[index] ?? -1;
    if (member < 0 || month < 0) continue;
    const cell = member * months + month;
    increase(sums.deals, cell, 1);
    increase(sums.dealAmounts, cell, amount);
    if (amount > (sums.largestDeal[cell] ?? 0)) sums.largestDeal[cell] = amount;
    if (closedOn === asOf) increase(today.deals, member, 1);
  }
}

/** The month (since the first one) and last day that the running month is compared with. */
function comparedDays(
  timeline: Timeline,
  back: number,
): { readonly month: number; readonly through: number } {
  const other = timeline.comparisonOf(timeline.month, back);
  return other
    ? { month: other.month - timeline.firstMonth, through: other.through }
    : { month: -1, through: 0 };
}
