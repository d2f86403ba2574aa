import type { CellRef } from "../model/cell.ts";
import { cellAddress } from "../model/cell.ts";
import { isoOfDay, toDay } from "../model/day.ts";
import type { Finding, FindingCode, FindingFacts } from "../model/finding.ts";
import { isDateFormat } from "../workbook/dateFormat.ts";
import {
  CellKind,
  type RawColumn,
  type RawSheet,
  type RawWorkbook,
} from "../workbook/rawWorkbook.ts";
import { isPercentFormat } from "./cellFormat.ts";
import { isBlank } from "./fold.ts";

/** Days from 1899-12-30, the zero of Excel's serials, to 1970-01-01. */
const SERIAL_OF_1970 = 25_569;
const COLUMNS_AT_MOST = 16_384;

/** A sheet with the workbook whose strings and formats it points into. */
export interface SheetInBook {
  readonly book: RawWorkbook;
  /** Every workbook that is read with it, itself among them. */
  readonly books: readonly RawWorkbook[];
  readonly sheet: RawSheet;
  readonly columnAt: ReadonlyMap<number, RawColumn>;
  /** The formula of a cell, without `=`; undefined for a typed value. */
  readonly formulaAt: (row: number, column: number) => string | undefined;
  /** Whether the number format of this index shows a date; a percentage. */
  readonly showsDate: (format: number) => boolean;
  readonly showsPercent: (format: number) => boolean;
  /** The sheet that this one shows with its rows as columns, and the row of its headings. */
  readonly turnedFrom?: { readonly at: SheetInBook; readonly headerRow: number };
}

/** The address of a cell as Excel shows it, also where the sheet is seen turned. */
export const addressIn = (at: SheetInBook, row: number, column: number): string =>
  at.turnedFrom ? cellAddress(column, row) : cellAddress(row, column);

/** A sheet ready to be read by position; `books` are those it is read with. */
export function sheetInBook(
  book: RawWorkbook,
  sheet: RawSheet,
  books: readonly RawWorkbook[] = [book],
): SheetInBook {
  const formulas = new Map<number, string>();
  for (const { row, column, formula } of sheet.formulas) {
    formulas.set(row * COLUMNS_AT_MOST + column, formula);
  }
  const dates = book.formats.map(isDateFormat);
  const percents = book.formats.map(isPercentFormat);
  return {
    book,
    books,
    sheet,
    columnAt: new Map(sheet.columns.map((column) => [column.index, column])),
    formulaAt: (row, column) => formulas.get(row * COLUMNS_AT_MOST + column),
    showsDate: (format) => dates[format] ?? false,
    showsPercent: (format) => percents[format] ?? false,
  };
}

/** A text cell's string, an error cell's code; empty for every other kind. */
export const stringOf = (at: SheetInBook, column: RawColumn, row: number): string =>
  at.book.strings[column.text[row] ?? -1] ?? "";

/** The number format of a cell. */
export const formatOf = (at: SheetInBook, column: RawColumn, row: number): string =>
  at.book.formats[column.format[row] ?? 0] ?? "General";

/** Whether a cell holds nothing, or only spaces. */
export function isEmptyCell(at: SheetInBook, column: RawColumn, row: number): boolean {
  const kind = column.kind[row] ?? CellKind.empty;
  if (kind !== CellKind.text) return kind === CellKind.empty;
  const text = stringOf(at, column, row);
  const first = text.charCodeAt(0);
  // Letters and digits of our four languages need no pattern: a sheet has millions of them.
  if ((first > 0x20 && first < 0x7f) || (first > 0x3ff && first < 0x600)) return false;
  return isBlank(text);
}

/**
 * A cell as the workbook shows it, near enough to be recognised: dates as ISO writes them.
 * @example cellText(at, amounts, 16) === "12,3a"
 */
export function cellText(at: SheetInBook, column: RawColumn, row: number): string {
  switch (column.kind[row]) {
    case CellKind.text:
    case CellKind.error:
      return stringOf(at, column, row);
    case CellKind.boolean:
      return column.number[row] === 1 ? "TRUE" : "FALSE";
    case CellKind.number: {
      const value = column.number[row] ?? 0;
      return at.showsDate(column.format[row] ?? 0) && Math.abs(value) < 3_000_000
        ? isoOfDay(toDay(Math.floor(value) - SERIAL_OF_1970))
        : String(value);
    }
    default:
      return "";
  }
}

/** The text of a cell by position; empty where there is none. */
export function textAt(at: SheetInBook, row: number, column: number): string {
  const found = at.columnAt.get(column);
  return found ? cellText(at, found, row) : "";
}

/** A cell as it is named from another place: with its sheet and file where these are others. */
export function placeFrom(here: SheetInBook, there: SheetInBook, address: string): string {
  const file = here.book === there.book ? "" : `${there.book.file}!`;
  const sheet = here === there ? "" : `${there.sheet.name}!`;
  return `${file}${sheet}${address}`;
}

/** Where in a sheet a finding stands, and what it tells. */
export interface Told<Code extends FindingCode> {
  readonly row?: number;
  readonly column?: number;
  /** The heading of the column. */
  readonly heading?: string;
  readonly value?: string;
  readonly facts: FindingFacts[Code];
}

/** A cell may hold a letter of thirty thousand characters: a finding shows where it begins. */
const SHOWN_AT_MOST = 200;
const cut = (value: string): string =>
  value.length > SHOWN_AT_MOST ? `${value.slice(0, SHOWN_AT_MOST - 1)}…` : value;

/** A finding at a place of a sheet. */
export function findingIn<Code extends FindingCode>(
  at: SheetInBook,
  code: Code,
  { row, column, heading, value, facts }: Told<Code>,
): Finding {
  const place: CellRef = {
    file: at.book.file,
    sheet: at.sheet.name,
    ...(row === undefined ? {} : { cell: addressIn(at, row, column ?? 0) }),
    ...(heading === undefined ? {} : { column: heading }),
  };
  // A code and its own facts make a finding; the union over all codes is beyond inference.
  return {
    ...place,
    code,
    ...(value === undefined ? {} : { value: cut(value) }),
    facts,
  } as Finding;
}
