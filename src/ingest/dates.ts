import { dayOfPersian } from "../calendar/persian.ts";
import { civilOf, type Day, dayOf, isoOfDay, toDay } from "../model/day.ts";
import { dateWords, fullYear, isGregorianYear, isPersianYear, visible } from "./dateWords.ts";
import type { Note, Reading } from "./reading.ts";
import { typeError } from "./reading.ts";

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
}

/** Days that a sales department's sheet can mean; others are read and asked about. */
const EARLIEST = dayOf(1970, 1, 1);
const LATEST = dayOf(2069, 12, 31);

/** Serial of 1970-01-01 in the 1900 system, and the last serial Excel knows (9999-12-31). */
const SERIAL_OF_1970 = 25_569;
const LAST_SERIAL = 2_958_465;
/** Excel counts a 29 February 1900 that never was: serials before it are one day off. */
const SERIAL_OF_FALSE_DAY = 60;

/** Serials that a number without a date format may be: 1982 to 2064. */
const isLikelySerial = (value: number): boolean => value >= 30_000 && value <= 60_000;

const withRange = (day: Day, note?: Note): Reading<Day> => {
  if (note) return { ok: day, note };
  if (day >= EARLIEST && day <= LATEST) return { ok: day };
  const facts = { earliest: isoOfDay(EARLIEST), latest: isoOfDay(LATEST) };
  return { ok: day, note: { code: "date-out-of-range", facts } };
};

/** The day of a Gregorian date, or null when there is no such date. */
function dayOfCivil(year: number, month: number, date: number): Day | null {
  if (!isGregorianYear(year) || month < 1 || month > 12 || date < 1 || date > 31) return null;
  const day = dayOf(year, month, date);
  return civilOf(day).date === date ? day : null;
}

/** The day of a date of either calendar, told apart by the year. */
const dayOfEither = (year: number, month: number, date: number): Day | null =>
  isPersianYear(year) ? dayOfPersian(year, month, date) : dayOfCivil(year, month, date);

function dayOfSerial(serial: number): Day | null {
  // Times of day computed to the last bit: half a millisecond before midnight is midnight.
  const whole = Math.floor(serial + 0.5 / 86_400_000);
  if (!(whole >= 1 && whole <= LAST_SERIAL) || whole === SERIAL_OF_FALSE_DAY) return null;
  return toDay(whole - SERIAL_OF_1970 + (whole < SERIAL_OF_FALSE_DAY ? 1 : 0));
}

/**
 * The day a number cell of a date column holds: a serial of the 1900 system where the cell's format is a
 * date (`isDateFormat`); else yyyymmdd of either calendar, or a serial with the note `serial-without-format`.
 * @example dayOfNumber(46346, true) // { ok: dayOf(2026, 11, 20) }
 */
export function dayOfNumber(value: number, hasDateFormat: boolean): Reading<Day> {
  if (hasDateFormat) {
    const day = dayOfSerial(value);
    return day === null ? typeError : withRange(day);
  }
  if (Number.isInteger(value) && value >= 13_000_101 && value <= 21_001_231) {
    const day = dayOfEither(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
    return day === null ? typeError : withRange(day);
  }
  const day = isLikelySerial(value) ? dayOfSerial(value) : null;
  if (day === null) return typeError;
  return { ok: day, note: { code: "serial-without-format", facts: { taken: isoOfDay(day) } } };
}

const TIME_AFTER =
  /[T\s,]+(?:at |в |la |ساعت )?\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s*[ap]\.?m\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/iu;
const TIME_BEFORE = /^\d{1,2}:\d{2}(?::\d{2})?[\s,]+/u;
const YEAR_WORD = /\s*(?:г\.?|года|год)$/iu;

/** The text of a date without time of day, text direction marks and the word for year. */
const dateOnly = (text: string): string =>
  visible(text).replace(TIME_AFTER, "").replace(TIME_BEFORE, "").replace(YEAR_WORD, "").trim();

/** Three numbers with one kind of separator between. */
interface Numeric {
  readonly parts: readonly [string, string, string];
  readonly separator: string;
}

function numericOf(date: string): Numeric | null {
  const match = /^(\d{1,4})\s?([./,\-–\s])\s?(\d{1,2})\s?\2\s?(\d{1,4})$/u.exec(date);
  if (!match) return null;
  return {
    parts: [match[1] ?? "", match[3] ?? "", match[4] ?? ""],
    separator: match[2] ?? "",
  };
}

const isYearFirst = ({ parts }: Numeric): boolean => parts[0].length === 4;
/** Whether no part can be a year: one has two digits or four. */
const hasNoYear = ({ parts: [first, , last] }: Numeric): boolean =>
  first.length === 3 || last.length === 3 || (first.length === 1 && last.length === 1);

/** Whether a year of four digits stands in it that is of the Persian calendar. */
const isPersianNumeric = ({ parts: [first, , last] }: Numeric): boolean =>
  (first.length === 4 && isPersianYear(Number(first))) ||
  (last.length === 4 && isPersianYear(Number(last)));

/** Two digits that can be a Persian year of our time (1350–1420); 21 to 49 are then days. */
const mayBePersianYear = (twoDigits: number): boolean => twoDigits <= 20 || twoDigits >= 50;

const hasPersianDigits = (text: string): boolean => /[۰-۹]/u.test(text);

/** The convention of a column, from all its texts. Texts that are no dates say nothing. */
export function decideDates(texts: Iterable<string>): DateConvention {
  let dayFirst = false;
  let monthFirst = false;
  let isPersian = false;
  const persianYears = new Set<"first" | "last">();
  for (const text of texts) {
    const numeric = numericOf(dateOnly(text));
    if (numeric === null || hasNoYear(numeric)) continue;
    const isShort = numeric.parts.every((part) => part.length <= 2);
    if (isPersianNumeric(numeric) || (isShort && hasPersianDigits(text))) isPersian = true;
    if (isShort && !mayBePersianYear(Number(numeric.parts[2]))) persianYears.add("first");
    if (isShort && !mayBePersianYear(Number(numeric.parts[0]))) persianYears.add("last");
    if (isPersianNumeric(numeric) || (isShort && hasPersianDigits(text))) continue;
    if (isYearFirst(numeric)) continue;
    const [first, second] = [Number(numeric.parts[0]), Number(numeric.parts[1])];
    if (first > 12 && first <= 31 && second <= 12) dayFirst = true;
    if (second > 12 && second <= 31 && first <= 12) monthFirst = true;
  }
  const isMixed = dayFirst && monthFirst;
  const [persianYear = null, contradicting] = persianYears;
  return {
    order: isMixed ? null : dayFirst ? "day-month" : monthFirst ? "month-day" : null,
    isMixed,
    isPersian,
    persianYear: contradicting ? null : persianYear,
  };
}

const ambiguous = (readings: readonly Day[], taken: Day): Note => ({
  code: "ambiguous-date",
  facts: { readings: readings.map(isoOfDay), taken: isoOfDay(taken) },
});

/** Day and month in front of a Gregorian year, in the order the column decided. */
function readDayAndMonth(
  { parts, separator }: Numeric,
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
  return withRange(dayMonth, ambiguous([dayMonth, monthDay], dayMonth));
}

function readNumeric(
  numeric: Numeric,
  convention: DateConvention,
  hasPersian: boolean,
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
  if (!convention.isPersian && !hasPersian) {
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
  return withRange(yearFirst, ambiguous([yearFirst, yearLast], yearFirst));
}

/** A date with its month's name: 20 ноября 2026, Nov 20, 2026, ۳۰ آبان ۱۴۰۵. */
function readNamed(date: string): Reading<Day> {
  const words = dateWords(date);
  if (words === null) return typeError;
  const numbers = [...words.before, ...words.after];
  const [first = "", second = "", ...more] = numbers;
  if (numbers.length !== 2 || more.length > 0 || words.before.length === 0) {
    // Nothing before the name: "November 20, 2026".
    if (numbers.length !== 2 || first.length > 2) return typeError;
  }
  const isYearFirst = first.length === 4;
  const year = isYearFirst ? first : second;
  const dateOfMonth = isYearFirst ? second : first;
  if (dateOfMonth.length > 2 || (year.length !== 4 && year.length !== 2)) return typeError;
  const { isPersian, monthOfYear } = words.month;
  const full = year.length === 2 ? fullYear(Number(year), isPersian) : Number(year);
  if (isPersian !== isPersianYear(full)) return typeError;
  const day = dayOfEither(full, monthOfYear, Number(dateOfMonth));
  return day === null ? typeError : withRange(day);
}

/**
 * The day a text cell holds, by its column's convention; a time of day beside it is dropped, never
 * converted. Persian dates are told by their year. Never throws.
 * @example parseDay("20.11.2026 18:04", convention) // { ok: dayOf(2026, 11, 20) }
 */
export function parseDay(text: string, convention: DateConvention): Reading<Day> {
  const date = dateOnly(text);
  const numeric = numericOf(date);
  if (numeric) return readNumeric(numeric, convention, hasPersianDigits(text));
  if (/^\d{8}$/.test(date) || /^\d{5}(?:[.,]\d+)?$/.test(date)) {
    return dayOfNumber(Number(date.replace(",", ".")), false);
  }
  return readNamed(date);
}
