import { CellKind, type RawColumn, type RawSheet } from "../workbook/rawWorkbook.ts";
import { isEmptyCell, type SheetInBook, sheetInBook } from "./sheetInBook.ts";

/** Where the months of a table stand that has them down its side, under what heading row. */
export interface Corner {
  readonly headerRow: number;
  /** The column of months. */
  readonly column: RawColumn;
}

/**
 * A table seen with its rows as columns, so that months down and names across read as names down and
 * months across. What stands above the headings is left out, and the corner cell is blank: it heads the
 * months, not the names. Findings in it name the cells of the sheet itself.
 */
export function turnedSheet(at: SheetInBook, { headerRow, column: months }: Corner): SheetInBook {
  const { sheet } = at;
  const rowCount = (sheet.columns.at(-1)?.index ?? -1) + 1;
  const columns: RawColumn[] = [];
  for (let row = headerRow; row < sheet.rowCount; row += 1) {
    const turned: RawColumn = {
      index: row,
      kind: new Uint8Array(rowCount),
      number: new Float64Array(rowCount),
      text: new Int32Array(rowCount),
      format: new Uint16Array(rowCount),
    };
    let isBare = true;
    for (const raw of sheet.columns) {
      const isCorner = row === headerRow && raw === months;
      if (isCorner || isEmptyCell(at, raw, row)) continue;
      turned.kind[raw.index] = raw.kind[row] ?? CellKind.empty;
      turned.number[raw.index] = raw.number[row] ?? 0;
      turned.text[raw.index] = raw.text[row] ?? 0;
      turned.format[raw.index] = raw.format[row] ?? 0;
      isBare = false;
    }
    if (!isBare) columns.push(turned);
  }
  const turned: RawSheet = {
    ...sheet,
    rowCount,
    columns,
    formulas: sheet.formulas.map(({ row, column, formula }) => ({
      row: column,
      column: row,
      formula,
    })),
    hiddenRows: new Int32Array(),
    merges: sheet.merges.map((range) => ({
      firstRow: range.firstColumn,
      lastRow: range.lastColumn,
      firstColumn: range.firstRow,
      lastColumn: range.lastRow,
    })),
    headerHints: [],
  };
  return { ...sheetInBook(at.book, turned), turnedFrom: { at, headerRow } };
}
