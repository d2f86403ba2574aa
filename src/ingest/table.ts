import type { RawColumn } from "../workbook/rawWorkbook.ts";
import type { Unit } from "./units.ts";

/** A column of the contract, found in a sheet. */
export interface TableColumn {
  readonly key: string;
  readonly raw: RawColumn;
  /** As the workbook writes it. */
  readonly heading: string;
  /** What the heading ends with; null when it names no unit. */
  readonly unit: Unit | null;
}

/** Where a table stands: rows are zero-based, and reach down to the sheet's last content. */
export interface Table {
  /** The last row of the heading, and the first, which may be the same. */
  readonly headerRow: number;
  readonly firstHeaderRow: number;
  readonly columns: ReadonlyMap<string, TableColumn>;
  /** Columns without a heading. */
  readonly unheaded: readonly RawColumn[];
  /** Rows that only name whose the rows below them are. */
  readonly groupRows?: ReadonlySet<number>;
  /** What a title above the table says of all its amounts. */
  readonly titleUnit: Unit | null;
}
