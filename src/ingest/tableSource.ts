import { columnLetters } from "../model/cell.ts";
import type { SheetSource } from "../sheets/dataset.ts";
import type { SheetKey } from "../sheets/sheets.ts";
import type { SheetInBook } from "./sheetInBook.ts";
import type { Table } from "./table.ts";

/** Where used rows stand: the data rows between heading and last data row, over our columns. */
export function tableSource(
  at: SheetInBook,
  { as, table, rows }: { as: SheetKey; table: Table; rows: Int32Array },
): SheetSource {
  const columns = [...table.columns.values()];
  const indexes = columns.map(({ raw }) => raw.index);
  const first = columnLetters(Math.min(...indexes));
  const last = columnLetters(Math.max(...indexes));
  const firstRow = table.headerRow + 2;
  const lastRow = Math.max(firstRow, (rows.at(-1) ?? 0) + 1);
  return {
    file: at.book.file,
    sheet: at.sheet.name,
    as,
    range: `${first}${firstRow}:${last}${lastRow}`,
    columns: Object.fromEntries(
      columns.map(({ key, heading, raw }) => [key, { heading, letters: columnLetters(raw.index) }]),
    ),
  };
}
