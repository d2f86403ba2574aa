import type { Sheet } from "../sheets/contract.ts";
import { gregorianMonthNames, persianMonthNames } from "../sheets/vocabulary/monthNames.ts";
import { fold } from "./fold.ts";
import { keysOfWord, nearestWord } from "./headingWords.ts";
import { splitHeading } from "./splitHeading.ts";
import { parseUnit } from "./units.ts";

/** The contract a sheet's name stands for; otherwise the name it may have been meant to be. */
export type SheetMatch =
  | {
      readonly sheet: Sheet;
      /** Whether the name had to be shortened ("Payments (2)", "Оплаты 2026"). */
      readonly isExact: boolean;
    }
  | { readonly sheet: null; readonly suggestion: string | null };

/**
 * What sheets of one kind add to their name to tell themselves apart. Words for a copy are not among
 * them: a copy's rows would count twice.
 */
const additions: ReadonlySet<string> = new Set(
  [
    "г",
    "год",
    "за",
    "на",
    "pe",
    "anul",
    "سال",
    "ماه",
    "q",
    "quarter",
    "кв",
    "квартал",
    "полугодие",
    "trim",
    "trimestrul",
    "semestrul",
    "فصل",
    ...gregorianMonthNames.flat(),
    ...persianMonthNames.flat(),
  ].map(fold),
);

/** The name without the unit that it ends in: «Оплаты (тыс. руб.)». The table is read in it. */
const withoutUnit = (name: string): string => {
  const units = splitHeading(name).filter(({ tail }) => {
    const unit = parseUnit(tail);
    return unit !== null && (unit.multiplier !== 1 || unit.currency !== null);
  });
  // The longest unit is the whole of it.
  return units.at(-1)?.base ?? name;
};

/** Whether a name says a time and nothing else: «Январь», "2026", «Ноябрь 2026». */
export const isTimeOnly = (name: string): boolean =>
  /[\p{L}\p{N}]/u.test(name) && shortened(name) === "";

/** The name without numbers, quarters, years and months. */
const shortened = (name: string): string =>
  withoutUnit(name)
    .replace(/[\u200b-\u200f]/gu, "")
    .split(/[^\p{L}\p{N}\p{M}-]+|(?<=\p{L})-?(?=\p{N})|(?<=\p{N})-/u)
    .filter((word) => !/^[\p{N}-]*$/u.test(word) && !additions.has(fold(word)))
    .join(" ");

/**
 * The sheet of the contract that a worksheet's name means: its name in any of the four languages, or that
 * with a number, a year, a quarter or a month added.
 * @example matchSheet("Оплаты 2026", sheets) // payments, not exact
 */
export function matchSheet(name: string, sheets: readonly Sheet[]): SheetMatch {
  const names = sheets.flatMap((sheet) =>
    Object.values(sheet.names)
      .flat()
      .flatMap((word) => keysOfWord(word).map((key) => ({ key, word, sheet }))),
  );
  const exact = names.find(({ key }) => key === fold(name));
  if (exact) return { sheet: exact.sheet, isExact: true };
  const short = fold(shortened(name));
  const close = names.find(({ key }) => key === short);
  if (close) return { sheet: close.sheet, isExact: false };
  const suggestion = nearestWord(
    short,
    names.map(({ key, word }) => [key, word] as const),
  );
  return { sheet: null, suggestion };
}

/** Words that file managers put on copies: such a file's rows would count twice. */
const COPY = /(?<!\p{L})(?:copy|копия|copie|کپی)(?!\p{L})/iu;

/**
 * Whether a name begins with one of the contract's and goes on: «Оплаты Москва», which may be a branch's
 * payments, or money paid to suppliers. A copy does not count.
 */
export function beginsWithSheet(name: string, sheets: readonly Sheet[]): boolean {
  const words = name.trim().split(/[\s_-]+/u);
  const begins = words.slice(0, -1).map((_, i) => words.slice(0, i + 1).join(" "));
  const isName = (begin: string): boolean => {
    const match = matchSheet(begin, sheets);
    return match.sheet !== null && match.isExact;
  };
  return !COPY.test(name) && begins.some(isName);
}

/**
 * The sheet that a text file's name means: programs that write a file a sheet put the workbook's name and
 * a hyphen before the sheet's. A copy is none.
 * @example matchTextFile("sales-Оплаты", sheets) // payments, not exact
 */
export function matchTextFile(name: string, sheets: readonly Sheet[]): SheetMatch {
  const whole = matchSheet(name, sheets);
  if (whole.sheet || COPY.test(name)) return whole;
  for (const { index } of name.matchAll(/-(?=[^\s-])/gu)) {
    const tail = matchSheet(name.slice(index + 1), sheets);
    if (tail.sheet) return { sheet: tail.sheet, isExact: false };
  }
  return whole;
}
