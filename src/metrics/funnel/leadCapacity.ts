import { type Day, toDay } from "../../model/day.ts";
import type { Month } from "../../model/month.ts";
import type { Ledger } from "../ledger.ts";
import { isEmployedOn, ownDays } from "../staff.ts";

type Books = Pick<Ledger, "dataset" | "calendar" | "asOf">;

/** A person who takes leads, and how many a day. */
interface Taker {
  readonly person: number;
  readonly perDay: number;
}

/** Everybody whose row in Team gives a lead capacity, whatever the role. */
export const takersOf = ({ dataset }: Pick<Books, "dataset">): readonly Taker[] =>
  dataset.people.flatMap(({ listed }, person) => {
    const perDay = listed?.leadCapacity ?? 0;
    return perDay > 0 ? [{ person, perDay }] : [];
  });

/**
 * How many leads the people of Team can take in a month: Σ capacity a day × own working days, of the
 * running month those worked so far. Null when nobody has a capacity.
 * @example 2 people × 25 a day × 22 days: 1,100
 */
export function leadCapacity(
  books: Books,
  month: Month,
): { readonly capacity: number; readonly people: number } | null {
  const takers = takersOf(books);
  if (takers.length === 0) return null;
  const of = takers.map(
    ({ person, perDay }) => perDay * ownDays(books, person, { month }).daysWorked,
  );
  return {
    capacity: of.reduce((sum, leads) => sum + leads, 0),
    people: of.filter((leads) => leads > 0).length,
  };
}

/** How many leads they can take on one day. */
export const capacityOn = (
  { dataset, calendar }: Books,
  takers: readonly Taker[],
  day: Day,
): number =>
  takers.reduce((sum, { person, perDay }) => {
    const who = dataset.people[person];
    const isThere = who !== undefined && isEmployedOn(who, day);
    return isThere ? sum + perDay * calendar.workingShare(day, person) : sum;
  }, 0);

/** The first working day of the office from a day on; the day itself when it is worked. */
export function workingDayFrom({ calendar }: Pick<Books, "calendar">, from: Day): Day {
  // Nobody rests longer than this at a stretch: an office that never works keeps its leads' own days.
  const LONGEST_REST = 60;
  for (let rest = 0; rest < LONGEST_REST; rest += 1) {
    const day = toDay(from + rest);
    if (calendar.workingShare(day) > 0) return day;
  }
  return from;
}
