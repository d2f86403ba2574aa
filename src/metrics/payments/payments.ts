import { roundHalfAway } from "../../model/money.ts";
import type { Books } from "../books.ts";
import { type FigureSink, known, type Outcome, type Place, unknown } from "../figureSink.ts";
import { factOf, isWarmingUp, type MemberMonth, scopeOf } from "../memberMonths.ts";
import type { MonthSums } from "../monthSums.ts";

/** Puts `payments.*` of a member's month. */
export function putPayments(books: Books, sink: FigureSink, at: MemberMonth): void {
  const { sums, cell, place } = at;
  const receipts = sums.receipts[cell] ?? 0;
  const receiptCount = sums.receiptCount[cell] ?? 0;
  const noReceipts = unknown("no-receipts");

  putTotal(sink, at);
  sink.put("payments.count", place, known(receiptCount));
  sink.put(
    "payments.average",
    place,
    receiptCount > 0
      ? known(roundHalfAway(receipts / receiptCount), { receipts, receiptCount })
      : noReceipts,
  );
  sink.put(
    "payments.largest",
    place,
    receiptCount > 0 ? known(sums.largest[cell] ?? 0) : noReceipts,
  );
  sink.put("payments.refunds", place, known(sums.refunds[cell] ?? 0));
  sink.put("payments.changeOnPrevious", place, changeOn(books, at, 1));
  sink.put("payments.changeOnLastYear", place, changeOn(books, at, 12));
  putKinds(books, sink, at);
}

/** Puts `payments.total` alone. */
export function putTotal(sink: FigureSink, { sums, cell, place }: MemberMonth): void {
  const inputs = { receipts: sums.receipts[cell] ?? 0, refunds: sums.refunds[cell] ?? 0 };
  sink.put("payments.total", place, known(factOf(sums, cell), inputs));
}

/**
 * Change of a month's fact on an earlier one, as a fraction (0.08 is 8 % up). The running month is held
 * against as many worked days of the other month as it has had itself, never against the whole.
 * N/a when the other month is not a full month of the data, or brought nothing.
 */
function changeOn(books: Books, at: MemberMonth, back: 1 | 12): Outcome {
  const { timeline } = books;
  const { sums, member, month, cell } = at;
  const comparison = timeline.comparisonOf(month, back);
  if (!comparison) return unknown(back === 1 ? "no-previous" : "no-prior-year");
  if (comparison.days === 0) return unknown("not-begun");
  const toDate = back === 1 ? sums.toDatePrevious : sums.toDateLastYear;
  const thisMonth = factOf(sums, cell);
  const otherMonth = timeline.isOver(month) ? factOf(sums, cell - back) : (toDate[member] ?? 0);
  const inputs = { thisMonth, otherMonth, comparedDays: comparison.days };
  return otherMonth > 0
    ? known(thisMonth / otherMonth - 1, inputs)
    : unknown("zero-denominator", inputs);
}

/** New, current and VIP payments, their shares, and new ones that came by recommendation. */
function putKinds(books: Books, sink: FigureSink, at: MemberMonth): void {
  const { sums, cell, place } = at;
  const total = factOf(sums, cell);
  const isUnclear = isWarmingUp(books, at);
  const share = (part: number): Outcome => {
    if (total > 0) return known(part / total, { part, total });
    return unknown((sums.rows[cell] ?? 0) > 0 ? "zero-denominator" : "no-payments");
  };
  const clear = (outcome: Outcome): Outcome => (isUnclear ? unknown("history-too-short") : outcome);
  const fresh = sums.new[cell] ?? 0;
  const current = sums.current[cell] ?? 0;
  const vip = sums.vip[cell] ?? 0;
  const hasChannels = books.dataset.payments.channels.length > 0;

  sink.put("payments.new", place, clear(known(fresh)));
  sink.put("payments.current", place, clear(known(current)));
  sink.put("payments.vip", place, known(vip));
  sink.put("payments.newShare", place, clear(share(fresh)));
  sink.put("payments.currentShare", place, clear(share(current)));
  sink.put("payments.vipShare", place, share(vip));
  sink.put(
    "payments.referred",
    place,
    hasChannels ? clear(known(sums.referred[cell] ?? 0)) : unknown("not-applicable"),
  );
}

const SWING_MONTHS = 12;

interface Member {
  readonly sums: MonthSums;
  readonly member: number;
}

/**
 * Puts how far a member's last twelve full months swing and, for the company, how many of them stayed
 * under the waterline; figures of the running month.
 */
export function putSwing(books: Books, sink: FigureSink, { sums, member }: Member): void {
  const { timeline, dataset, sources } = books;
  const { key, members } = sums.dimension;
  const facts = timeline
    .fullMonths(SWING_MONTHS)
    .map((month) => factOf(sums, member * sums.months + month - timeline.firstMonth));
  const place: Place = {
    scope: scopeOf(books, sums, member),
    month: timeline.month,
    sources: sources.ranges("payments"),
    where: sources.paymentsWhere({ key, name: members[member] ?? "" }),
  };
  const isShort = facts.length < SWING_MONTHS;
  sink.put("payments.swing", place, isShort ? unknown("not-enough-months") : swingOf(facts));
  if (key !== null) return;
  const { waterline } = dataset.settings;
  const under = (line: number): Outcome =>
    isShort
      ? unknown("not-enough-months")
      : known(facts.filter((fact) => fact < line).length, {
          waterline: line,
          months: facts.length,
        });
  sink.put(
    "payments.monthsUnderWaterline",
    place,
    waterline === null ? unknown("no-waterline") : under(waterline),
  );
}

/** (max − min) ÷ mean of the months. */
function swingOf(facts: readonly number[]): Outcome {
  const highest = Math.max(...facts);
  const lowest = Math.min(...facts);
  const mean = facts.reduce((sum, fact) => sum + fact, 0) / facts.length;
  const inputs = { highest, lowest, mean: roundHalfAway(mean), months: facts.length };
  return mean > 0 ? known((highest - lowest) / mean, inputs) : unknown("zero-denominator", inputs);
}

/** Puts what each client paid: in the months that have rows, and in the running one. */
export function putClientPayments(books: Books, sink: FigureSink): void {
  const { dataset, clients, scopes, sources, timeline } = books;
  const ranges = sources.ranges("payments");
  for (const [client, { name }] of dataset.clients.entries()) {
    const scope = scopes.of("client", name);
    const months = clients.monthsOf(client);
    const running = { month: timeline.month, rows: 0, receipts: 0, refunds: 0 };
    const isQuiet = months.at(-1)?.month !== timeline.month;
    for (const { month, rows, receipts, refunds } of isQuiet ? [...months, running] : months) {
      const where = sources.paymentsWhere({ key: "client", name, month });
      const place = { scope, month, sources: ranges, where, rows };
      sink.put("payments.total", place, known(receipts + refunds, { receipts, refunds }));
    }
  }
}
