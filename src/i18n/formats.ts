import { type Day, dayOfIso } from "../model/day.ts";
import type { Language } from "../model/language.ts";
import { type CalendarName, type Month, monthOf } from "../model/month.ts";
import { type DateText, dateTextOf } from "./dateText.ts";
import { type Direction, isolateText } from "./isolate.ts";
import { moneyTextOf } from "./moneyText.ts";
import { digitsOf, directionOf, numberText } from "./numberText.ts";
import { percentText, signedPercentText } from "./percentText.ts";

/**
 * How one language writes figures, days and names of one data set. Nothing here depends on the
 * machine: tables and arithmetic, so that the same workbook gives the same bytes everywhere.
 */
export interface Formats {
  readonly language: Language;
  readonly direction: Direction;
  /** To the last minor unit: `$104,557.86`, `104 557,86 ₽`. */
  readonly money: (minor: number) => string;
  /** For labels: `$740K`, `740 тыс. ₽`, `740 mii lei`, `۷۴۰ هزار تومان`. */
  readonly moneyShort: (minor: number) => string;
  /** For sentences; as `moneyShort`, but Romanian says it in full: `740 de mii de lei`. */
  readonly moneyWords: (minor: number) => string;
  /** Without the currency: `740K`, `1,17 млн`. */
  readonly moneyBare: (minor: number) => string;
  /** One unit for a whole column, so that thousands and millions never mix. */
  readonly moneyScale: (minors: readonly number[]) => MoneyScale;
  /** Grouped, at most one decimal: `1,234`, `21.5`. */
  readonly count: (n: number) => string;
  /** Grouped, with one decimal always, for columns: `1,234.0`, `21.5`. */
  readonly decimal: (n: number) => string;
  /** How many times: `×4.0`; Persian says `۴٫۰ برابر`. */
  readonly ratio: (n: number) => string;
  /** Whole per cent unless that would hide the truth: 0.8434 → `84%`, 0.9996 → `99.9%`. */
  readonly percent: (fraction: number, decimals?: number) => string;
  /** With its sign: `+7%`, `−12%`; no change is `0%`. */
  readonly signedPercent: (fraction: number, decimals?: number) => string;
  /** `20 Nov`, `20 ноя`, `29 абана` in the Persian calendar. */
  readonly dayShort: (day: Day) => string;
  /** `20 November 2026`. */
  readonly dayLong: (day: Day) => string;
  /** Nominative: `November`, `ноябрь`. */
  readonly monthName: (month: Month) => string;
  /** After "in": `in November`, `в ноябре`, `în noiembrie`, `در آبان`. */
  readonly monthIn: (month: Month) => string;
  /** `Nov`, `ноя`; for axes. */
  readonly monthShort: (month: Month) => string;
  /** `November 2026`, `آبان ۱۴۰۵`. */
  readonly monthYear: (month: Month) => string;
  /** `A, B and C`, each isolated. */
  readonly list: (names: readonly string[]) => string;
  /** A name or other foreign text, fenced off when its direction could upset the sentence. */
  readonly isolate: (text: string) => string;
  /** The language's own digits in a text that has ASCII ones: `18:04` → `۱۸:۰۴`. */
  readonly digits: (text: string) => string;
  /** A fact of a finding (`1234.50`, `2026-11-20`, `2026-11`, else a text) as the language writes it. */
  readonly fact: (text: string) => string;
}

export interface MoneyScale {
  /** For the column's heading: `$K`, `тыс. ₽`, `mii lei`, `هزار تومان`. */
  readonly unit: string;
  /** The amount in that unit, without it. */
  readonly format: (minor: number) => string;
  /** As `format`, with the unit; a change has its sign: `$665K`, `+$86K`, `−$93K`. */
  readonly amount: (minor: number) => string;
  readonly change: (minor: number) => string;
  /** Minor units in one of the last digit it writes. */
  readonly step: number;
}

export interface FormatsOptions {
  /** ISO 4217, or TOMAN. */
  readonly currency: string;
  readonly minorUnits: number;
  readonly calendar: CalendarName;
}

const conjunctions: { readonly [language in Language]: string } = {
  en: " and ",
  ru: " и ",
  ro: " și ",
  fa: " و ",
};

/**
 * Everything that writes figures and dates for a language and a data set.
 * @example formatsOf("ru", { currency: "RUB", minorUnits: 2, calendar: "gregorian" }).moneyShort(74_000_000) === "740 тыс. ₽"
 */
export function formatsOf(language: Language, options: FormatsOptions): Formats {
  const direction = directionOf(language);
  const isolate = (text: string): string => isolateText(text, direction);
  const dates = dateTextOf(language, options.calendar);
  return {
    language,
    direction,
    ...moneyTextOf(language, options),
    ...dates,
    count: (n) => numberText(n, isWhole(n) ? 0 : 1, language),
    decimal: (n) => numberText(n, 1, language),
    ratio: (n) => ratioText(n, language),
    percent: (fraction, decimals = 0) => percentText(fraction, decimals, language),
    signedPercent: (fraction, decimals = 0) => signedPercentText(fraction, decimals, language),
    list: (names) => listText(names.map(isolate), language),
    isolate,
    digits: (text) => digitsOf(text, language),
    fact: (text) => factText(text, language, dates) ?? isolate(text),
  };
}

/** Whether a number with one decimal would end in .0. */
const isWhole = (n: number): boolean => Number.isInteger(Math.round(n * 10) / 10);

function ratioText(n: number, language: Language): string {
  const number = numberText(n, 1, language);
  return language === "fa" ? `${number}\u00A0برابر` : `×${number}`;
}

function listText(names: readonly string[], language: Language): string {
  const last = names.at(-1) ?? "";
  if (names.length < 2) return last;
  const comma = language === "fa" ? "، " : ", ";
  return `${names.slice(0, -1).join(comma)}${conjunctions[language]}${last}`;
}

/** Findings carry amounts as `1234.50`, days as ISO and months as `2026-11`; anything else is text. */
function factText(text: string, language: Language, dates: DateText): string | null {
  const amount = /^-?\d{1,15}(?:\.(\d{1,6}))?$/.exec(text);
  if (amount) return numberText(Number(text), amount[1]?.length ?? 0, language);
  const day = dayOfIso(text);
  if (day !== null) return dates.dayLong(day);
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  return month ? dates.monthYear(monthOf(Number(month[1]), Number(month[2]))) : null;
}
