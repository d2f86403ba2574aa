import type { RawRange } from "./rawWorkbook.ts";

const RANGE = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/;

const columnOf = (letters: string): number =>
  [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `A3:F10` or `$A$3:$F$10` as a zero-based range; null when it is none. */
export function rangeOf(reference: string): RawRange | null {
  const match = RANGE.exec(reference);
  if (!match) return null;
  const [, firstColumn = "", firstRow = "", lastColumn = "", lastRow = ""] = match;
  return {
    firstRow: Number(firstRow) - 1,
    lastRow: Number(lastRow) - 1,
    firstColumn: columnOf(firstColumn),
    lastColumn: columnOf(lastColumn),
  };
}
