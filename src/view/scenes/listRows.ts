import type { WallRoom } from "./wallRoom.ts";

/** The rows of a list that fit, and how many were left out by rank. */
export interface ListRows<Row> {
  readonly rows: readonly Row[];
  readonly left: readonly Row[];
  /** Height of a row; few rows stand wider apart. */
  readonly pitch: number;
}

interface Limits {
  readonly height: number;
  /** The least and the greatest height of a row, in heights of the text that must be read. */
  readonly least: number;
  readonly greatest: number;
}

/** As many rows as fit, none smaller than can be read. */
export function listRows<Row>(
  rows: readonly Row[],
  { height, least, greatest }: Limits,
  { read }: WallRoom,
): ListRows<Row> {
  const fits = Math.max(1, Math.floor(height / (read * least)));
  const shown = rows.slice(0, fits);
  return {
    rows: shown,
    left: rows.slice(fits),
    pitch: Math.floor(Math.min(read * greatest, height / Math.max(1, shown.length))),
  };
}
