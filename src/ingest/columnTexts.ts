import { CellKind, type RawColumn } from "../workbook/rawWorkbook.ts";
import type { ColumnTask } from "./cellReader.ts";
import type { SheetInBook } from "./sheetInBook.ts";

/** The distinct texts among some rows of a column: what its convention is decided from. */
export function columnTexts({
  at,
  column,
  rows,
}: Pick<ColumnTask, "at" | "rows"> & { readonly column: { readonly raw: RawColumn } }): string[] {
  const { raw } = column;
  const seen = new Set<number>();
  for (const row of rows) {
    if (raw.kind[row] === CellKind.text) seen.add(raw.text[row] ?? -1);
  }
  return [...seen].map((index) => at.book.strings[index] ?? "");
}

/**
 * A column in which the value of a merged cell stands in every row that the cell covers, as its reader
 * sees it on the screen. Formats and everything outside the merges stay as they are.
 */
export function withMergesFilled(at: SheetInBook, column: RawColumn, from: number): RawColumn {
  const merges = at.sheet.merges.filter(
    ({ firstRow, lastRow, firstColumn }) =>
      firstColumn === column.index && firstRow >= from && lastRow > firstRow,
  );
  if (merges.length === 0) return column;
  const filled = {
    index: column.index,
    kind: column.kind.slice(),
    number: column.number.slice(),
    text: column.text.slice(),
    format: column.format.slice(),
  };
  for (const { firstRow, lastRow } of merges) {
    for (let row = firstRow + 1; row <= Math.min(lastRow, at.sheet.rowCount - 1); row += 1) {
      if (column.kind[row] !== CellKind.empty) continue;
      filled.kind[row] = column.kind[firstRow] ?? CellKind.empty;
      filled.number[row] = column.number[firstRow] ?? 0;
      filled.text[row] = column.text[firstRow] ?? 0;
      filled.format[row] = column.format[firstRow] ?? 0;
    }
  }
  return filled;
}
