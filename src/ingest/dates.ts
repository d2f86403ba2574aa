import { type Day, isoOfDay, toDay } from "../model/day.ts";
import { dayOfEither, withRange } from "./civilDates.ts";
import { dateWords, fullYear, isPersianYear, visible, weekdayNamed } from "./dateWords.ts";
import {
  type DateConvention,
  hasNoYear,
  hasPersianDigits,
  isPersianNumeric,
  isYearFirst,
  mayBePersianYear,
  numericDate,
  readNumericDate,
} from "./numericDates.ts";
import type { Reading } from "./reading.ts";
import { typeError } from "./reading.ts";
import { decideRoman, withoutRoman } from "./romanMonths.ts";

/** Serial of 1970-01-01 in the 1900 system, and the last serial Excel knows (9999-12-31). */
const SERIAL_OF_1970 = 25_569;
const LAST_SERIAL = 2_958_465;
/** Excel counts a 29 February 1900 that never was: serials before it are one day off. */
const SERIAL_OF_FALSE_DAY = 60;

/** Serials that a number without a date format may be: 1982 to 2064. */
const isLikelySerial = (value: number): boolean => value >= 30_000 && value <= 60_000;

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
/** What programs append: `T180400`, `GMT+0300 (MSK)`. */
const ZONE_AFTER = /\s*(?:GMT|UTC)[+-]\d{4}(?:\s*\([^)]*\))?$/u;
const BASIC_TIME = /^(\d{8})T\d{4}(?:\d{2})?Z?$/u;
const WEEKDAY_BEFORE = /^([\p{L}\p{M}\u200c]+)[.,]?\s+(?=\d)/u;
const QUOTED_DAY = /^[«"“„]\s?(\d{1,2})\s?[»"”]/u;
const YEAR_WORD = /\s*(?:г\.?|года|год)$/iu;

/** The text of a date without time of day, weekday, text direction marks and the word for year. */
const dateOnly = (text: string): string =>
  withoutRoman(
    visible(text)
      .replace(ZONE_AFTER, "")
      .replace(TIME_AFTER, "")
      .replace(TIME_BEFORE, "")
      .replace(BASIC_TIME, "$1")
      .replace(YEAR_WORD, "")
      .replace(QUOTED_DAY, "$1")
      .replace(WEEKDAY_BEFORE, (all, word: string) => (weekdayNamed(word) === null ? all : ""))
      .trim(),
  );

/** The convention of a column, from all its texts. Texts that are no dates say nothing. */
export function decideDates(texts: readonly string[]): DateConvention {
  let dayFirst = false;
  let monthFirst = false;
  let isPersian = false;
  const persianYears = new Set<"first" | "last">();
  for (const text of texts) {
    const numeric = numericDate(dateOnly(text));
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
    roman: decideRoman(texts),
  };
}

/** A date with its month's name: 20 ноября 2026, Nov 20, 2026, ۳۰ آبان ۱۴۰۵. */
function readNamed(date: string): Reading<Day> {
  const words = dateWords(date);
  if (words === null) return typeError;
  const numbers = [...words.before, ...words.after];
  const [first = "", second = ""] = numbers;
  if (numbers.length !== 2) return typeError;
  const leadsYear = words.before.length > 0 && first.length === 4;
  const year = leadsYear ? first : second;
  const dateOfMonth = leadsYear ? second : first;
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
  const numeric = numericDate(date);
  if (numeric) return readNumericDate(numeric, convention, hasPersianDigits(text));
  if (/^\d{8}$/.test(date) || /^\d{5}(?:[.,]\d+)?$/.test(date)) {
    return dayOfNumber(Number(date.replace(",", ".")), false);
  }
  return readNamed(date);
}
