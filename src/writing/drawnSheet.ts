import type { CellStyle, WriteSheet } from "hucre/xlsx";

/** A worksheet to write: values, looks, lists and notes, as one plain object. */
export interface DrawnSheet extends WriteSheet {
  readonly columns: { width: number }[];
  /** Zero-based row whose cells show how the rest of their columns look, down to the last row. */
  readonly styledRow?: number;
}

/** The looks of a cell: face, fill, border, alignment and number format. */
export type Look = CellStyle;

/** The key under which hucre finds a cell; rows and columns count from 0. */
export const cellKey = (row: number, column: number): string => `${row},${column}`;
