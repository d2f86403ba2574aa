import { dayOfPersian } from "../calendar/persian.ts";
import { type Day, isoOfDay } from "../model/day.ts";
import { dayOfCivil, dayOfEither, withRange } from "./civilDates.ts";
import { fullYear, isPersianYear } from "./dateWords.ts";
import type { Note, Reading } from "./reading.ts";
import { typeError } from "./reading.ts";
import type { RomanHabit } from "./romanMonths.ts";

/** How a column writes its dates, as far as its texts make it certain. */
export interface DateConvention {
  /** Order of day and month where both are numbers; null when no text shows it or texts contradict. */
  readonly order: "day-month" | "month-day" | null;
  /** Whether texts contradict each other: then no habit of writing helps. */
  readonly isMixed: boolean;
  /** Whether two-digit years are of the Persian calendar. */
  readonly isPersian: boolean;
  /** Where those two-digit years stand; null when no text shows it or texts contradict. */
  readonly persianYear: "first" | "last" | null;
  /** Which Roman numerals are months; none where nobody looked. */
  readonly roman?: RomanHabit;
}

/** Three numbers with one kind of separator between. */
export interface NumericDate {
  readonly parts: readonly [string, string, string];
  readonly separator: string;
}

/** A date written in numbers alone; null for any other text. @example numericDate("20.11.2026") */
export function numericDate(date: string): NumericDate | null {
  const match = /^(\d{1,4})\s?([./,\-–\s])\s?(\d{1,2})\s?\2\s?(\d{1,4})$/u.exec(date);
  if (!match) return null;
  return {
    parts: [match[1] ?? "", match[3] ?? "", match[4] ?? ""],
    separator: match[2] ?? "",
  };
}

/** Whether a year of four digits leads. */
export const isYearFirst = ({ parts }: NumericDate): boolean => parts[0].length === 4;

/** Whether no part can be a year: one has two digits or four. */
export const hasNoYear = ({ parts: [first, , last] }: NumericDate): boolean =>
  first.length === 3 || last.length === 3 || (first.length === 1 && last.length === 1);

/** Whether a year of four digits stands in it that is of the Persian calendar. */
export const isPersianNumeric = ({ parts: [first, , last] }: NumericDate): boolean =>
  (first.length === 4 && isPersianYear(Number(first))) ||
  (last.length === 4 && isPersianYear(Number(last)));

/** Two digits that can be a Persian year of our time (1350–1420); 21 to 49 are then days. */
export const mayBePersianYear = (twoDigits: number): boolean => twoDigits <= 20 || twoDigits >= 50;

/** Whether a text is written with Persian digits. */
export const hasPersianDigits = (text: string): boolean => /[۰-۹]/u.test(text);

/** The note of a date with two readings. */
export const ambiguousDate = (readings: readonly Day[], taken: Day): Note => ({
  code: "ambiguous-date",
  facts: { readings: readings.map(isoOfDay), taken: isoOfDay(taken) },
});

/** Day and month in front of a Gregorian year, in the order the column decided. */
function readDayAndMonth(
  { parts, separator }: NumericDate,
  year: number,
  { order, isMixed }: DateConvention,
): Reading<Day> {
  const [first, second] = [Number(parts[0]), Number(parts[1])];
  const dayMonth = dayOfCivil(year, second, first);
  const monthDay = dayOfCivil(year, first, second);
  if (dayMonth === null || monthDay === null || dayMonth === monthDay) {
    const only = dayMonth ?? monthDay;
    return only === null ? typeError : withRange(only);
  }
  if (order !== null) return withRange(order === "day-month" ? dayMonth : monthDay);
  // Nobody writes the month first with points between.
  if (!isMixed && separator !== "/" && separator !== "-" && separator !== "–") {
    return withRange(dayMonth);
  }
  return withRange(dayMonth, ambiguousDate([dayMonth, monthDay], dayMonth));
}

/** The day of a date in numbers, by its column's convention; `isPersian` where the text's own digits say so. */
export function readNumericDate(
  numeric: NumericDate,
  convention: DateConvention,
  isPersian: boolean,
): Reading<Day> {
  const [first, second, last] = numeric.parts.map(Number) as [number, number, number];
  if (hasNoYear(numeric)) return typeError;
  const read = (day: Day | null): Reading<Day> => (day === null ? typeError : withRange(day));
  if (isYearFirst(numeric)) {
    return numeric.parts[2].length > 2 ? typeError : read(dayOfEither(first, second, last));
  }
  if (numeric.parts[2].length === 4) {
    if (isPersianYear(last)) return read(dayOfPersian(last, second, first));
    return readDayAndMonth(numeric, last, convention);
  }
  // Two digits each. The Persian calendar is written year first, the Gregorian year last.
  if (!convention.isPersian && !isPersian) {
    if (numeric.parts[2].length !== 2) return typeError;
    return readDayAndMonth(numeric, fullYear(last, false), convention);
  }
  const persianDay = (year: number, date: number): Day | null =>
    mayBePersianYear(year) ? dayOfPersian(fullYear(year, true), second, date) : null;
  const yearFirst = persianDay(first, last);
  const yearLast = persianDay(last, first);
  if (yearFirst === null || yearLast === null || yearFirst === yearLast) {
    return read(yearFirst ?? yearLast);
  }
  if (convention.persianYear) {
    return read(convention.persianYear === "first" ? yearFirst : yearLast);
  }
  return withRange(yearFirst, ambiguousDate([yearFirst, yearLast], yearFirst));
}
