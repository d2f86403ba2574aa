import { dayOfPersian } from "../calendar/persian.ts";
import { civilOf, type Day, dayOf, isoOfDay } from "../model/day.ts";
import type { Month } from "../model/month.ts";
import { isPersianYear } from "./dateWords.ts";
import { isRead, type Note, type Reading } from "./reading.ts";

/** Days that a sales department's sheet can mean; one slip of a century would stretch every figure. */
const EARLIEST = dayOf(1980, 1, 1);
const LATEST = dayOf(2069, 12, 31);

/**
 * A day that was read, with the note `date-out-of-range` where no sales department means it: an error,
 * which sets its row aside.
 */
export const withRange = (day: Day, note?: Note): Reading<Day> => {
  if (day >= EARLIEST && day <= LATEST) return note ? { ok: day, note } : { ok: day };
  const facts = { earliest: isoOfDay(EARLIEST), latest: isoOfDay(LATEST) };
  return { ok: day, note: { code: "date-out-of-range", facts } };
};

/** The same of a month, by the day it begins with. */
export const monthWithRange = (month: Month, firstDay: Day): Reading<Month> => {
  const read = withRange(firstDay);
  return isRead(read) ? { ...read, ok: month } : read;
};

/** Years that are written in four digits and no slip of a digit for one of the Persian calendar. */
const isYear = (year: number): boolean => year >= 1600 && year <= 2999;

/** The day of a Gregorian date, or null when there is no such date. */
export function dayOfCivil(year: number, month: number, date: number): Day | null {
  if (!isYear(year) || month < 1 || month > 12 || date < 1 || date > 31) return null;
  const day = dayOf(year, month, date);
  return civilOf(day).date === date ? day : null;
}

/** The day of a date of either calendar, told apart by the year. */
export const dayOfEither = (year: number, month: number, date: number): Day | null =>
  isPersianYear(year) ? dayOfPersian(year, month, date) : dayOfCivil(year, month, date);
