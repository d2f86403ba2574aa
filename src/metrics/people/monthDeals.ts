import { roundHalfAway } from "../../model/money.ts";
import { type FigureSink, type Inputs, known, type Outcome, unknown } from "../figureSink.ts";
import type { MemberMonth } from "../memberMonths.ts";

/** Puts a person's average and largest deal of a month, in receipts. */
export function putMonthDeals(sink: FigureSink, { sums, cell, place }: MemberMonth): void {
  if (sums.dimension.key !== "manager" || place.scope.manager === "") return;
  const deals = sums.deals[cell] ?? 0;
  const receipts = sums.receipts[cell] ?? 0;
  const orNone = (value: number, inputs: Inputs): Outcome =>
    deals > 0 ? known(value, inputs) : unknown("no-receipts");
  sink.put(
    "people.averageDeal",
    place,
    orNone(roundHalfAway(receipts / deals), { receipts, deals }),
  );
  sink.put("people.largestDeal", place, orNone(sums.largestDeal[cell] ?? 0, { deals }));
}
