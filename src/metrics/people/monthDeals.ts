import { roundHalfAway } from "../../model/money.ts";
import type { Books } from "../books.ts";
import { type FigureSink, type Inputs, known, type Outcome, unknown } from "../figureSink.ts";
import type { MemberMonth } from "../memberMonths.ts";
import { dealPlace } from "../payments/dealPlace.ts";

/**
 * Puts a person's average and largest deal of a month: of opportunities won, or without any of receipts.
 * N/a `no-deals` in a month without one.
 * @example deals of 200 and 100: average 150, largest 200
 */
export function putMonthDeals(
  books: Books,
  sink: FigureSink,
  { sums, cell, place: paid }: MemberMonth,
): void {
  const { manager } = paid.scope;
  if (sums.dimension.key !== "manager" || manager === "") return;
  const place = dealPlace(books, paid, { manager, month: paid.month });
  const deals = sums.deals[cell] ?? 0;
  const dealSum = sums.dealAmounts[cell] ?? 0;
  const orNone = (value: number, inputs: Inputs): Outcome =>
    deals > 0 ? known(value, inputs) : unknown(books.deals === null ? "no-receipts" : "no-deals");
  sink.put("people.averageDeal", place, orNone(roundHalfAway(dealSum / deals), { dealSum, deals }));
  sink.put("people.largestDeal", place, orNone(sums.largestDeal[cell] ?? 0, { deals }));
}
