import { civilOf, type Day, dayOf } from "../model/day.ts";
import { ambiguousDate, type DateConvention } from "./numericDates.ts";
import type { Note } from "./reading.ts";

/** With fewer different days chance alone may leave out the later ones of the month. */
const DAYS_NEEDED = 5;

/**
 * Whether a column's true dates had day and month swapped when its file was opened: an Excel that expects
 * the month first turns `05/06/2026` into 6 May and leaves `20/06/2026`, where that fails, a text. So its
 * dates all lie in the first twelve days of a month, and its texts have the day first.
 * By chance twelve days in thirty-one would be all that five dates hit once in a hundred columns.
 */
export function looksSwapped(days: Iterable<Day>, convention: DateConvention): boolean {
  if (convention.order !== "day-month") return false;
  const dates = new Set<number>();
  for (const day of days) {
    const { date } = civilOf(day);
    if (date > 12) return false;
    dates.add(day);
  }
  return dates.size >= DAYS_NEEDED;
}

/** What to say of such a date: the day it shows, which is taken, and the one that was probably typed. */
export function swappedNote(day: Day): Note | undefined {
  const { year, month, date } = civilOf(day);
  return month === date ? undefined : ambiguousDate([day, dayOf(year, date, month)], day);
}
