import { median } from "d3-array";
import { toMonth } from "../../model/month.ts";
import type { Books } from "../books.ts";
import {
  type FigureSink,
  type Inputs,
  known,
  type Outcome,
  type Place,
  unknown,
} from "../figureSink.ts";
import { spanOf } from "../memberMonths.ts";
import { isEmployedOn, ownDays } from "../staff.ts";
import { wholeMonths } from "./wholeMonths.ts";

/** How much more a worked day brings a person than it usually does. */
export interface Improvement {
  readonly name: string;
  readonly place: Place;
  readonly value: Outcome;
  /** Enough is usual for the growth to mean something. */
  readonly isRanked: boolean;
}

interface Usual {
  readonly value: Outcome;
  /** Receipts a worked day of the three months before; null under three full months. */
  readonly perDay: number | null;
}

/** Under this part of the median colleague's usual receipts a day nobody is ranked. */
const SMALL = 0.1;
const USUAL_MONTHS = 3;

/**
 * Puts `people.improvement` of the running month: receipts a worked day of the person's own ÷ the same
 * over the last three full months − 1. N/a under three full months of employment. What comes back says
 * who is ranked: whose usual day brings at least a tenth of the median colleague's.
 * @example 66,000/21 + 84,000/21 + 90,000/22 days = 3,750 a day; now 52,000 in 13 = 4,000: +0.0667
 */
export function putImprovement(
  books: Books,
  sink: FigureSink,
  names: readonly string[],
): readonly Improvement[] {
  const people = new Map(
    books.dataset.people.map((person, index) => [person.name, { person, index }]),
  );
  const usual = names.flatMap((name) => {
    const found = people.get(name);
    if (found === undefined) return [];
    const isEmployed = isEmployedOn(found.person, books.asOf);
    return [{ name, isEmployed, ...usualOf(books, name, found.index) }];
  });
  const typical = median(
    usual.flatMap(({ isEmployed, perDay }) => (isEmployed && perDay !== null ? [perDay] : [])),
  );
  return usual.map(({ name, value, perDay }) => {
    const place: Place = {
      scope: books.scopes.of("manager", name),
      month: books.timeline.month,
      sources: books.sources.ranges("payments"),
      where: books.sources.paymentsWhere({ key: "manager", name }),
    };
    sink.put("people.improvement", place, value);
    const isRanked = perDay !== null && perDay > SMALL * (typical ?? 0);
    return { name, place, value, isRanked };
  });
}

function usualOf(books: Books, name: string, person: number): Usual {
  const { timeline } = books;
  const sums = books.sums.find(({ dimension }) => dimension.key === "manager");
  const member = sums?.dimension.members.indexOf(name) ?? -1;
  if (!sums || member < 0) return { value: unknown("no-payments"), perDay: null };
  const receiptsOf = (index: number): number => sums.receipts[member * sums.months + index] ?? 0;
  const daysOf = (month: number): number =>
    ownDays(books, person, { month: toMonth(month) }).daysWorked;
  const receipts = receiptsOf(sums.months - 1);
  const daysWorked = daysOf(timeline.month);
  const since = toMonth(timeline.firstMonth + spanOf(books, sums, member).first);
  const whole = new Set(wholeMonths(books, person, since));
  const last = timeline.allFullMonths
    .filter((month) => month < timeline.month)
    .slice(-USUAL_MONTHS);
  if (last.length < USUAL_MONTHS || !last.every((month) => whole.has(month))) {
    return { value: unknown("new-here", { receipts, daysWorked }), perDay: null };
  }
  const usualReceipts = last.reduce(
    (sum, month) => sum + receiptsOf(month - timeline.firstMonth),
    0,
  );
  const usualDays = last.reduce((sum, month) => sum + daysOf(month), 0);
  const inputs: Inputs = { receipts, daysWorked, usualReceipts, usualDays };
  if (usualDays === 0 || usualReceipts === 0) {
    return { value: unknown("no-receipts", inputs), perDay: 0 };
  }
  const perDay = usualReceipts / usualDays;
  return daysWorked > 0
    ? { value: known(receipts / daysWorked / perDay - 1, inputs), perDay }
    : { value: unknown("not-begun", inputs), perDay };
}
