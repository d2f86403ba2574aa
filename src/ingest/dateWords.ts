import { gregorianMonthNames, persianMonthNames } from "../sheets/vocabulary/monthNames.ts";
import { weekdayNames } from "../sheets/vocabulary/weekdayNames.ts";
import { asciiDigits, fold } from "./fold.ts";

/** A month by name, of its calendar. */
interface NamedMonth {
  readonly isPersian: boolean;
  /** 1–12. */
  readonly monthOfYear: number;
}

const months: ReadonlyMap<string, NamedMonth> = new Map(
  [
    ...persianMonthNames.map((names, index) => ({ names, index, isPersian: true })),
    ...gregorianMonthNames.map((names, index) => ({ names, index, isPersian: false })),
  ].flatMap(({ names, index, isPersian }) =>
    names.map((name) => [fold(name), { isPersian, monthOfYear: index + 1 }] as const),
  ),
);

const weekdays: ReadonlyMap<string, number> = new Map(
  weekdayNames.flatMap((names, index) => names.map((name) => [fold(name), index + 1] as const)),
);

/** Words around a date that say nothing: of, the year, the month. */
const passedOver: ReadonlySet<string> = new Set(
  ["of", "the", "г", "год", "года", "за", "de", "luna", "anul", "ماه", "سال", "month", "y"].map(
    fold,
  ),
);

/** The month that a word names, also with «ماه» run onto it. */
const monthNamed = (word: string): NamedMonth | null => {
  const key = fold(word);
  return months.get(key) ?? months.get(key.replace(/ماه$/u, "")) ?? null;
};

/** ISO weekday of a name in the four languages, 1 Monday … 7 Sunday; null for any other word. */
export const weekdayNamed = (word: string): number | null => weekdays.get(fold(word)) ?? null;

const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u061c]/gu;

/** A text with ASCII digits, without the marks that text direction needs. */
export const visible = (text: string): string =>
  asciiDigits(text.replace(INVISIBLE, ""))
    .replace(/[\s\u00a0\u2000-\u200a\u202f]+/gu, " ")
    .trim();

/** The words of a date that has a month's name in it, weekdays and small words left out. */
export interface DateWords {
  readonly month: NamedMonth;
  /** Numbers before and after the month's name, as written. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Takes apart a text with one month's name and numbers; null when anything else is in it. */
export function dateWords(text: string): DateWords | null {
  const tokens = (
    text
      .replace(/(?<=\d)(?:st|nd|rd|th|-?го|-?е|-?я)(?![\p{L}\d])/giu, "")
      .match(/\d+|[\p{L}\p{M}\u200c]+|[^\s\d\p{L}.,/'’\-–()]/gu) ?? []
  ).filter((token) => !passedOver.has(fold(token)));
  const named = tokens.flatMap((token, at) => {
    const month = monthNamed(token);
    return month ? [{ at, month }] : [];
  });
  // «mar» is March and a Romanian Tuesday: a first word before another month's name is the weekday.
  const place = named.length === 2 && weekdayNamed(tokens[0] ?? "") ? named[1] : named[0];
  if (!place || named.length > 2 || (named.length === 2 && place !== named[1])) return null;
  const others = tokens.filter(
    (token, at) => at !== place.at && !(at === 0 && weekdayNamed(token) !== null),
  );
  const numbers = (list: readonly string[]): readonly string[] =>
    list.filter((token) => !(weekdayNamed(token) !== null && monthNamed(token) === null));
  if (others.some((token) => !/^\d+$/.test(token) && weekdayNamed(token) === null)) return null;
  const shift = others.length === tokens.length - 1 ? 0 : 1;
  return {
    month: place.month,
    before: numbers(others.slice(0, place.at - shift)),
    after: numbers(others.slice(place.at - shift)),
  };
}

/** The full year of a two-digit one: 26 is 2026, 85 is 1985; of the Persian calendar 05 is 1405, 99 is 1399. */
export function fullYear(twoDigits: number, isPersian: boolean): number {
  const isRecent = twoDigits < 50;
  if (isPersian) return twoDigits + (isRecent ? 1400 : 1300);
  return twoDigits + (isRecent ? 2000 : 1900);
}

/** Whether a year is one that the Persian calendar counts in our time. */
export const isPersianYear = (year: number): boolean => year >= 1300 && year <= 1499;

/** Whether a year is one that the Gregorian calendar counts in our time. */
export const isGregorianYear = (year: number): boolean => year >= 1900 && year <= 2100;
