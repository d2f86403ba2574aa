import { type Language, languages } from "../model/language.ts";
import type { CalendarName } from "../model/month.ts";
import type { Sheet } from "../sheets/contract.ts";
import { currencyCode } from "../sheets/rules.ts";
import { settingList } from "../sheets/settings.ts";
import { CellKind, type RawColumn } from "../workbook/rawWorkbook.ts";
import { currencyOfFormat } from "./cellFormat.ts";
import { decideDates } from "./dates.ts";
import { findTable } from "./findTable.ts";
import { asciiDigits, fold } from "./fold.ts";
import { parseMonth } from "./months.ts";
import { type NumberConvention, parseNumber } from "./numbers.ts";
import { isRead } from "./reading.ts";
import { parseCurrency } from "./settingLists.ts";
import { type SheetInBook, stringOf } from "./sheetInBook.ts";

/** A sheet of the workbooks and the contract it is of. */
export interface NamedSheet {
  readonly at: SheetInBook;
  readonly sheet: Sheet;
}

/** Enough texts to tell how a sheet writes: the rest are written likewise. */
const TEXTS_LOOKED_AT = 300;

/** The commonest of a list; the earliest of those that are equally common; null of none. */
function commonest<Value>(values: Iterable<Value>): Value | null {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? null;
}

/** Headings stand in the first rows; below them are the workbook's own words. */
const HEADING_ROWS = 12;

/** A language for each name, heading and setting that is a word of ours in it. */
function* languageMarks({ at, sheet }: NamedSheet): Generator<Language> {
  const lists = [
    sheet.names,
    ...Object.values(sheet.columns).map(({ headings }) => headings),
    ...(sheet.key === "settings" ? Object.values(settingList).map(({ names }) => names) : []),
  ];
  const words = languages.map((language) => ({
    language,
    keys: new Set(lists.flatMap((list) => list[language].map(fold))),
  }));
  const texts = at.sheet.columns.flatMap((column) =>
    Array.from({ length: Math.min(HEADING_ROWS, at.sheet.rowCount) }, (_, row) =>
      column.kind[row] === CellKind.text ? stringOf(at, column, row) : "",
    ),
  );
  const keys = [at.sheet.name.replace(/[\d()_]+/gu, ""), ...texts.filter((text) => text !== "")];
  for (const key of keys.map(fold)) {
    for (const { language, keys } of words) if (keys.has(key)) yield language;
  }
}

/** The language that most names and headings are written in; English where none is. */
export const shownLanguage = (sheets: readonly NamedSheet[]): Language =>
  commonest(sheets.flatMap((sheet) => [...languageMarks(sheet)])) ?? languages[0];

function someTexts({ at }: NamedSheet): string[] {
  const texts = new Set<string>();
  for (const column of at.sheet.columns) {
    for (let row = 0; row < at.sheet.rowCount && texts.size < TEXTS_LOOKED_AT; row += 1) {
      if (column.kind[row] === CellKind.text) texts.add(stringOf(at, column, row));
    }
  }
  return [...texts];
}

const NUMBERS: NumberConvention = { decimal: null, threeDigits: "group" };
const NO_DATES = decideDates([]);
const isMonthOf = (calendar: CalendarName, text: string): boolean =>
  isRead(parseMonth(text, { calendar, dates: NO_DATES }));

/** A month needs its year. */
const hasDigit = (text: string): boolean => /\p{Nd}/u.test(text);

/** 1404.11 and 140511 are amounts as often as months: digits alone say nothing of a calendar. */
const isBareNumber = (text: string): boolean => /^[\d.,\s]+$/u.test(asciiDigits(text));

/** The Persian calendar where dates or months are written in it, else the Gregorian. */
export function shownCalendar(sheets: readonly NamedSheet[]): CalendarName {
  const isPersian = sheets.some((sheet) => {
    const texts = someTexts(sheet);
    if (decideDates(texts).isPersian) return true;
    return texts.some(
      (text) =>
        hasDigit(text) &&
        !isBareNumber(text) &&
        isMonthOf("persian", text) &&
        !isMonthOf("gregorian", text),
    );
  });
  return isPersian ? "persian" : "gregorian";
}

/** The currencies that the cells of a currency column name. */
function* namedCurrencies(at: SheetInBook, raw: RawColumn, from: number): Generator<string> {
  const known = new Map<string, string | null>();
  for (let row = from; row < at.sheet.rowCount; row += 1) {
    if (raw.kind[row] !== CellKind.text) continue;
    const text = stringOf(at, raw, row);
    if (!known.has(text)) {
      const read = parseCurrency(text);
      known.set(text, "ok" in read ? read.ok : null);
    }
    const currency = known.get(text);
    if (currency) yield currency;
  }
}

/** A currency for each amount that is marked with one. */
function* currencyMarks(sheets: readonly NamedSheet[]): Generator<string> {
  for (const { at, sheet } of sheets) {
    const { table } = findTable(at, sheet, { calendar: "gregorian", currency: "", language: "en" });
    const ofFormat = at.book.formats.map(currencyOfFormat);
    for (const { key, raw, unit } of table?.columns.values() ?? []) {
      if (sheet.columns[key]?.schema === currencyCode) {
        yield* namedCurrencies(at, raw, (table?.headerRow ?? 0) + 1);
      }
      if (sheet.columns[key]?.kind !== "money" && key !== "amount") continue;
      const headed = unit?.currency ?? table?.titleUnit?.currency;
      let textsLeft = TEXTS_LOOKED_AT;
      for (let row = (table?.headerRow ?? 0) + 1; row < at.sheet.rowCount; row += 1) {
        if (raw.kind[row] === CellKind.empty) continue;
        const isText = raw.kind[row] === CellKind.text;
        if (isText) textsLeft -= 1;
        const read = isText && textsLeft >= 0 ? parseNumber(stringOf(at, raw, row), NUMBERS) : null;
        const inCell = read && isRead(read) ? read.unit?.currency : null;
        const currency = inCell ?? headed ?? ofFormat[raw.format[row] ?? 0];
        if (currency) yield currency;
      }
    }
  }
}

/** What the headings of rates say they are in: «Курс, руб.». */
const currencyOfRates = ({ at, sheet }: NamedSheet): string | null => {
  const words = { calendar: "gregorian", currency: "", language: "en" } as const;
  return findTable(at, sheet, words).table?.columns.get("rate")?.unit?.currency ?? null;
};

/**
 * The currency most amounts are marked with: in a column, beside the number, in headings or formats. What
 * has an exchange rate is another currency than the main one, which a rate's heading may name.
 */
export function shownCurrency(sheets: readonly NamedSheet[]): string | null {
  const isRates = ({ sheet }: NamedSheet): boolean => sheet.key === "rates";
  const rates = sheets.filter(isRates);
  const stated = commonest(rates.flatMap((named) => currencyOfRates(named) ?? []));
  if (stated !== null) return stated;
  const rated = new Set(currencyMarks(rates));
  const marks = [...currencyMarks(sheets.filter((named) => !isRates(named)))];
  return commonest(marks.filter((currency) => !rated.has(currency)));
}
