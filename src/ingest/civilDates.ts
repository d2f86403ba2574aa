import { dayOfPersian } from "../calendar/persian.ts";
import { civilOf, type Day, dayOf, isoOfDay } from "../model/day.ts";
import { isGregorianYear, isPersianYear } from "./dateWords.ts";
import type { Note, Reading } from "./reading.ts";

/** Days that a sales department's sheet can mean; others are read and asked about. */
const EARLIEST = dayOf(1970, 1, 1);
const LATEST = dayOf(2069, 12, 31);

/** A day that was read, with the note `date-out-of-range` where no sales department means it. */
export const withRange = (day: Day, note?: Note): Reading<Day> => {
  if (note) return { ok: day, note };
  if (day >= EARLIEST && day <= LATEST) return { ok: day };
  const facts = { earliest: isoOfDay(EARLIEST), latest: isoOfDay(LATEST) };
  return { ok: day, note: { code: "date-out-of-range", facts } };
};

/** The day of a Gregorian date, or null when there is no such date. */
export function dayOfCivil(year: number, month: number, date: number): Day | null {
  if (!isGregorianYear(year) || month < 1 || month > 12 || date < 1 || date > 31) return null;
  const day = dayOf(year, month, date);
  return civilOf(day).date === date ? day : null;
}

/** The day of a date of either calendar, told apart by the year. */
export const dayOfEither = (year: number, month: number, date: number): Day | null =>
  isPersianYear(year) ? dayOfPersian(year, month, date) : dayOfCivil(year, month, date);
