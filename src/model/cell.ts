/** Where something stands in a workbook, in the words a spreadsheet shows. */
export interface CellRef {
  /** File name as the analyst knows it, without folder. */
  readonly file: string;
  readonly sheet?: string;
  /** A1 address of a cell, or of a row's first cell. */
  readonly cell?: string;
  /** The heading of the column, as the workbook writes it. */
  readonly column?: string;
}

/** Column letters of a zero-based index: 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(index: number): string {
  let letters = "";
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** The A1 address of a zero-based row and column: (16, 2) → C17. */
export const cellAddress = (row: number, column: number): string =>
  `${columnLetters(column)}${row + 1}`;
