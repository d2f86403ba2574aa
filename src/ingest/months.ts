import { persianOf } from "../calendar/persian.ts";
import { civilOf, type Day } from "../model/day.ts";
import type { CalendarName, Month } from "../model/month.ts";
import { monthOf } from "../model/month.ts";
import { dayOfEither, monthWithRange } from "./civilDates.ts";
import { dayOfNumber, parseDay } from "./dates.ts";
import { dateWords, fullYear, isGregorianYear, isPersianYear, visible } from "./dateWords.ts";
import type { DateConvention } from "./numericDates.ts";
import type { Reading } from "./reading.ts";
import { isRead, unknownMonth } from "./reading.ts";
import { romanMonth } from "./romanMonths.ts";

export interface MonthContext {
  /** The calendar the data set counts in: months of the other one are `unknown-month`, its days are not. */
  readonly calendar: CalendarName;
  readonly dates: DateConvention;
  /** The year of names without one ("янв", "Feb"), when a title or sheet name gives it. */
  readonly year?: number;
}

const monthOfDay = (day: Day, calendar: CalendarName): Month => {
  const { year, month } = calendar === "persian" ? persianOf(day) : civilOf(day);
  return monthOf(year, month);
};

const inMonth = (reading: Reading<Day>, calendar: CalendarName): Reading<Month> =>
  isRead(reading) ? { ...reading, ok: monthOfDay(reading.ok, calendar) } : unknownMonth;

/** A month by year and number, if both are of the data set's calendar. */
function monthIn(calendar: CalendarName, year: number, monthOfYear: number): Reading<Month> {
  const isOfCalendar = calendar === "persian" ? isPersianYear(year) : isGregorianYear(year);
  if (!isOfCalendar || monthOfYear < 1 || monthOfYear > 12) return unknownMonth;
  const firstDay = dayOfEither(year, monthOfYear, 1);
  return firstDay === null ? unknownMonth : monthWithRange(monthOf(year, monthOfYear), firstDay);
}

/** A month by its name: the year behind it in four digits or two, before it in four, or the title's. */
function readNamed(text: string, { calendar, year }: MonthContext): Reading<Month> | null {
  const words = dateWords(text);
  if (words === null) return null;
  const { isPersian, monthOfYear } = words.month;
  if (isPersian !== (calendar === "persian")) return null;
  const numbers = [...words.before, ...words.after];
  const [number = ""] = numbers;
  if (numbers.length === 0) {
    return year === undefined ? unknownMonth : monthIn(calendar, year, monthOfYear);
  }
  if (numbers.length > 1) return null;
  if (number.length === 4) return monthIn(calendar, Number(number), monthOfYear);
  // "26 November" is a day without its year; "Nov 26" is how Excel itself shows a month.
  if (number.length !== 2 || words.before.length > 0) return unknownMonth;
  return monthIn(calendar, fullYear(Number(number), isPersian), monthOfYear);
}

/** A month in Roman numerals, where the column or row shows that they are months: of our calendar only. */
function readRoman(text: string, { calendar, dates, year }: MonthContext): Reading<Month> | null {
  const roman = calendar === "gregorian" ? romanMonth(text) : null;
  if (!roman || !(roman.year === null ? dates.roman?.bare : dates.roman?.withYear)) return null;
  const own = roman.year?.length === 2 ? fullYear(Number(roman.year), false) : roman.year;
  const known = own === null ? year : Number(own);
  return known === undefined ? unknownMonth : monthIn(calendar, known, roman.monthOfYear);
}

/**
 * The month a text means: a month with its year, or any date in it. Quarters, weeks and ranges are
 * `unknown-month`.
 * @example parseMonth("ноябрь 2026", context) // { ok: monthOf(2026, 11) }
 */
export function parseMonth(text: string, context: MonthContext): Reading<Month> {
  const { calendar } = context;
  const plain = visible(text).replace(/\s*(?:г\.?|года|год)$/iu, "");
  const yearFirst =
    /^(\d{4})\s?[-./\s–]\s?(\d{1,2})$/u.exec(plain) ?? /^(\d{4})(\d{2})$/u.exec(plain);
  if (yearFirst) return monthIn(calendar, Number(yearFirst[1]), Number(yearFirst[2]));
  const yearLast = /^(\d{1,2})\s?[-./\s–]\s?(\d{4})$/u.exec(plain);
  if (yearLast) return monthIn(calendar, Number(yearLast[2]), Number(yearLast[1]));
  const named = readRoman(plain, context) ?? readNamed(plain, context);
  return named ?? inMonth(parseDay(text, context.dates), calendar);
}

/**
 * The month of a number cell: a date in it (see `dayOfNumber`), or yyyymm.
 * @example monthOfNumber(202611, false, "gregorian") // { ok: monthOf(2026, 11) }
 */
export function monthOfNumber(
  value: number,
  hasDateFormat: boolean,
  calendar: CalendarName,
): Reading<Month> {
  if (!hasDateFormat && Number.isInteger(value) && value >= 130_001 && value <= 210_012) {
    return monthIn(calendar, Math.floor(value / 100), value % 100);
  }
  return inMonth(dayOfNumber(value, hasDateFormat), calendar);
}

/** The year that a title or sheet name states ("План 2026", "اهداف ۱۴۰۵"); null when none or more than one. */
export function yearInTitle(text: string): number | null {
  const years = [...visible(text).matchAll(/(?<!\d)\d{4}(?!\d)/gu)]
    .map((match) => Number(match[0]))
    .filter((year) => isGregorianYear(year) || isPersianYear(year));
  const [year, ...others] = new Set(years);
  return year === undefined || others.length > 0 ? null : year;
}
