import type { Day } from "../model/day.ts";

/** What a cell holds, as small integers so that a column of them is one typed array. */
export const CellKind = {
  empty: 0,
  number: 1,
  text: 2,
  /** `number` is 1 or 0. */
  boolean: 3,
  /** `#REF!` and the like; `text` is the error as Excel writes it. */
  error: 4,
  /** A formula whose result was never saved. */
  noValue: 5,
} as const;
export type CellKind = (typeof CellKind)[keyof typeof CellKind];

/**
 * One column of a sheet, each array `rowCount` long.
 * ISO date cells (`t="d"`, ods dates) arrive as numbers: their 1900-system serial, with a date format.
 */
export interface RawColumn {
  /** Zero-based position in the sheet. */
  readonly index: number;
  readonly kind: Uint8Array;
  /** Value of number and boolean cells; serials are those of the 1900 system even in 1904 books. */
  readonly number: Float64Array;
  /** Index into `RawWorkbook.strings` of text and error cells. */
  readonly text: Int32Array;
  /** Index into `RawWorkbook.formats`; 0 is General. */
  readonly format: Uint16Array;
}

/** Inclusive, zero-based. */
export interface RawRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export interface RawFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export interface RawSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Rows down to the last cell that holds anything; never the declared range. */
  readonly rowCount: number;
  /** Only columns that hold anything, by position. */
  readonly columns: readonly RawColumn[];
  readonly formulas: readonly RawFormula[];
  readonly hiddenRows: Int32Array;
  readonly merges: readonly RawRange[];
  /** Ranges of Excel tables and the sheet's filter: their first row is a header row. */
  readonly headerHints: readonly RawRange[];
}

export type WorkbookFormat = "xlsx" | "xlsm" | "xlsb" | "xls" | "ods" | "csv" | "html";

/** A workbook as cells, before anything is understood. Typed arrays can cross threads uncopied. */
export interface RawWorkbook {
  readonly file: string;
  readonly sha256: string;
  readonly format: WorkbookFormat;
  /** Day of the last save inside the file (docProps, ods meta), as the file writes it; null if it says none. */
  readonly savedOn: Day | null;
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly sheets: readonly RawSheet[];
}
