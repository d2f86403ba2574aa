import type { CellRef } from "../model/cell.ts";
import type { RowRef } from "../sheets/dataset.ts";
import type { SheetKey } from "../sheets/sheets.ts";
import type { Books } from "./books.ts";

/** The cell of a row in a column of its sheet, with the heading the workbook writes. */
export function cellOfRow({ dataset }: Books, { source, row }: RowRef, column: string): CellRef {
  const sheet = dataset.sheets[source];
  const of = sheet?.columns[column];
  return {
    file: sheet?.file ?? "",
    ...(sheet ? { sheet: sheet.sheet } : {}),
    ...(of ? { cell: `${of.letters}${row}`, column: of.heading } : {}),
  };
}

/** The first sheet of a kind; null when the workbooks have none. */
export function sheetOfKind({ dataset }: Books, as: SheetKey): CellRef | null {
  const sheet = dataset.sheets.find((one) => one.as === as);
  return sheet ? { file: sheet.file, sheet: sheet.sheet } : null;
}

/** An amount in main units with its decimals, as findings carry it: 123450 of two decimals is `1234.50`. */
export function amountFact({ dataset }: Books, minor: number): string {
  const digits = dataset.settings.minorUnits;
  const text = String(Math.abs(minor)).padStart(digits + 1, "0");
  const sign = minor < 0 ? "-" : "";
  return digits === 0
    ? `${sign}${text}`
    : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
