import { CellKind, type RawColumn } from "../workbook/rawWorkbook.ts";
import { columnTexts } from "./columnTexts.ts";
import { decideNumbers, parseNumber } from "./numbers.ts";
import { isRead } from "./reading.ts";
import type { SheetInBook } from "./sheetInBook.ts";

/**
 * The numbers of a column by row, those typed as text too, before units and multipliers: enough to see
 * that one is the sum of others. NaN where there is none.
 */
export function numbersIn(at: SheetInBook, raw: RawColumn, from: number): (row: number) => number {
  const rows = Int32Array.from(
    { length: Math.max(0, at.sheet.rowCount - from) },
    (_, i) => from + i,
  );
  const convention = decideNumbers(columnTexts({ at, column: { raw }, rows }), "money");
  const known = new Map<number, number>();
  const ofText = (index: number): number => {
    const before = known.get(index);
    if (before !== undefined) return before;
    const read = parseNumber(at.book.strings[index] ?? "", convention);
    const value = isRead(read) && !read.isPercent ? read.ok : Number.NaN;
    known.set(index, value);
    return value;
  };
  return (row) => {
    if (raw.kind[row] === CellKind.number) return raw.number[row] ?? 0;
    return raw.kind[row] === CellKind.text ? ofText(raw.text[row] ?? -1) : Number.NaN;
  };
}
