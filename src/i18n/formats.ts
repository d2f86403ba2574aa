import type { Day } from "../model/day.ts";
import type { Language } from "../model/language.ts";
import type { CalendarName, Month } from "../model/month.ts";
import type { Direction } from "./isolate.ts";

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
}

export interface FormatsOptions {
  /** ISO 4217, or TOMAN. */
  readonly currency: string;
  readonly minorUnits: number;
  readonly calendar: CalendarName;
}
