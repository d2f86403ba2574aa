import type { Day } from "../../src/model/day.ts";

/** What a cell of the sample holds: a text, a number, a day, or nothing. */
export type Cell = string | number | { readonly day: Day } | null;

/** How a column's numbers are shown. */
export type ColumnFormat = "text" | "day" | "month" | "money" | "amount" | "percent" | "number";

export interface SampleColumn {
  readonly heading: string;
  readonly format: ColumnFormat;
  /** In characters, as Excel counts. */
  readonly width: number;
}

/** One sheet of the sample workbook: headings in the first row, no title, no blank rows. */
export interface SampleSheet {
  readonly name: string;
  readonly columns: readonly SampleColumn[];
  readonly rows: readonly (readonly Cell[])[];
}
