import { CellKind, type RawColumn } from "../workbook/rawWorkbook.ts";
import { parseDay } from "./dates.ts";
import type { DateConvention } from "./numericDates.ts";
import { isRead } from "./reading.ts";
import { type SheetInBook, stringOf } from "./sheetInBook.ts";

/** That a date is meant shows in either order of day and month. */
const SOME_ORDER: DateConvention = {
  order: "day-month",
  isMixed: false,
  isPersian: false,
  persianYear: null,
};

/** Whether a cell is a day: a number under a date format, or a text that reads as one. */
export function isDayCell(at: SheetInBook, column: RawColumn, row: number): boolean {
  if (column.kind[row] === CellKind.number) return at.showsDate(column.format[row] ?? 0);
  if (column.kind[row] !== CellKind.text) return false;
  return isRead(parseDay(stringOf(at, column, row), SOME_ORDER));
}
