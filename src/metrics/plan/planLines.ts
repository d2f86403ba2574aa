import { type Month, toMonth } from "../../model/month.ts";
import type { Books } from "../books.ts";
import { spanOf } from "../memberMonths.ts";
import { type MeasureFacts, measureFacts } from "./planFacts.ts";
import type { Planned, TargetOf } from "./planTable.ts";

/** One plan: whose, of what, and the months it is looked at. */
export interface PlanLine {
  readonly of: TargetOf;
  readonly facts: MeasureFacts;
  readonly months: readonly Month[];
}

/**
 * The plans to show. Of payments: the company's, every person's and every department's, in all months
 * that have rows or a plan; a segment's, region's, product's or channel's only where it has a plan. Of
 * other measures: where there is a plan. Without any plan at all only the running month is said to lack it.
 */
export function planLines(books: Books): readonly PlanLine[] {
  const { targets } = books;
  const keys = books.sums.map(({ dimension }) => dimension.key);
  const payments: Planned = { measure: "payments" };
  const all = [payments, ...targets.planned.filter(({ measure }) => measure !== "payments")];
  return all.flatMap((planned) =>
    keys.flatMap((key) => {
      const named = new Set(key === null ? [""] : targets.names(key, planned));
      const isAlways =
        planned.measure === "payments" &&
        (key === null || key === "manager" || key === "department");
      const names = isAlways ? membersOf(books, key) : named;
      return [...names].flatMap((name) => {
        const of: TargetOf = { key, name, ...planned };
        const months = monthsOf(books, of);
        return months.length === 0 ? [] : [{ of, facts: measureFacts(books, of), months }];
      });
    }),
  );
}

const sumsOf = (books: Books, key: TargetOf["key"]) =>
  books.sums.find(({ dimension }) => dimension.key === key);

const membersOf = (books: Books, key: TargetOf["key"]): readonly string[] =>
  sumsOf(books, key)?.dimension.members ?? [];

/** Every month from the first with rows or a plan to the running one, and later ones with a plan. */
function monthsOf(books: Books, of: TargetOf): readonly Month[] {
  const { timeline, targets } = books;
  const planned = targets.monthsOf(of);
  const later = planned.filter((month) => month > timeline.month);
  if (targets.planned.length === 0) return [timeline.month];
  if (of.measure !== "payments" && planned.length === 0) return [];
  const span = of.measure === "payments" ? rowsSpan(books, of) : null;
  const first = Math.min(planned[0] ?? timeline.month, span?.first ?? timeline.month);
  const last = Math.max(
    ...planned.filter((month) => month <= timeline.month),
    span?.last ?? timeline.month,
  );
  const running = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    toMonth(first + index),
  );
  return [...running, ...later];
}

/** The months a scope has payments in, to the running one or the one somebody left in. */
function rowsSpan(
  books: Books,
  { key, name }: TargetOf,
): { readonly first: Month; readonly last: Month } | null {
  const sums = sumsOf(books, key);
  const member = sums?.dimension.members.indexOf(name) ?? -1;
  if (!sums || member < 0) return null;
  const { first, last } = spanOf(books, sums, member);
  const { firstMonth } = books.timeline;
  return { first: toMonth(firstMonth + first), last: toMonth(firstMonth + last) };
}
