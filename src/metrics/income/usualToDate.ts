import { roundHalfAway } from "../../model/money.ts";
import type { Books } from "../books.ts";
import { known, type Outcome, unknown } from "../figureSink.ts";
import { increase } from "../increase.ts";
import type { MonthSums } from "../monthSums.ts";

/** Full months before the running one that say what is usual. */
const MONTHS = 3;

/**
 * What each member of a dimension usually has by now, minor units: the mean of the three full months
 * before the running one, of each as many worked days as this month has had (all of it once the month
 * is over). N/a under three such months, and before the first working day.
 * @example three months with 90, 60 and 30 by their tenth working day, ten worked now → 60
 */
export function usualToDate(books: Books, sums: MonthSums): readonly Outcome[] {
  const { timeline, order } = books;
  const { members, memberOf } = sums.dimension;
  const compared = Array.from({ length: MONTHS }, (_, index) =>
    timeline.comparisonOf(timeline.month, index + 1),
  ).filter((comparison) => comparison !== null);
  const [last] = compared;
  if (!last || compared.length < MONTHS) return members.map(() => unknown("not-enough-months"));
  if (last.days === 0) return members.map(() => unknown("not-begun"));

  const through = new Map(
    compared.map((comparison) => [comparison.month - timeline.firstMonth, comparison.through]),
  );
  const totals = new Float64Array(members.length);
  for (let position = 0; position < order.rows.length; position += 1) {
    const until = through.get(order.month[position] ?? -1);
    if (until === undefined || (order.day[position] ?? 0) > until) continue;
    const member = memberOf[order.rows[position] ?? 0] ?? -1;
    if (member >= 0) increase(totals, member, order.amount[position] ?? 0);
  }
  return Array.from(totals, (total) =>
    known(roundHalfAway(total / MONTHS), { total, months: MONTHS, comparedDays: last.days }),
  );
}
