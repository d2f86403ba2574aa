import { type Day, dayOf, weekdayOf } from "../../src/model/day.ts";
import { daysOff, leaves } from "./calendar.ts";
import type { PersonKey } from "./people.ts";

/** Moldova's public holidays on weekdays in the months of which the sample knows who did what. */
const HOLIDAYS: ReadonlySet<Day> = new Set([
  dayOf(2026, 5, 1),
  dayOf(2026, 6, 1),
  dayOf(2026, 8, 27),
  dayOf(2026, 8, 31),
]);

/** Days from the first to the last one on which the office worked. */
export function officeDays(first: Day, last: Day): readonly Day[] {
  return Array.from({ length: last - first + 1 }, (_, n) => (first + n) as Day).filter(
    (day) => weekdayOf(day) <= 5 && !HOLIDAYS.has(day) && !daysOff.has(day),
  );
}

/** Whether somebody was on leave. */
export const isAway = (person: PersonKey, day: Day): boolean =>
  leaves.some(([who, first, last]) => who === person && day >= first && day <= last);
