import type { WallRoom } from "./wallRoom.ts";

/** The rows of a list that fit, and how many were left out by rank. */
export interface ListRows<Row> {
  readonly rows: readonly Row[];
  readonly left: readonly Row[];
  /** Height of a row and size of its text: few rows stand wider apart, and larger. */
  readonly pitch: number;
  readonly size: number;
  /** Room left above the first row when the rows do not fill the scene. */
  readonly above: number;
}

interface Limits {
  readonly height: number;
  /** Height of the line that counts what was left out; taken only when something is. */
  readonly more?: number;
  /** The least and the greatest height of a row, in heights of the text that must be read. */
  readonly least: number;
  readonly greatest: number;
}

/** Height of a row with air, in heights of its text; how much larger the text of few rows grows. */
const AIR = 2;
const LARGEST = 1.45;
/** Part of the free room that stands above the rows: a little less than half looks like the middle. */
const ABOVE = 0.4;

/** As many rows as fit, none smaller than can be read. */
export function listRows<Row>(
  rows: readonly Row[],
  { height: whole, more = 0, least, greatest }: Limits,
  { read }: WallRoom,
): ListRows<Row> {
  const fitting = (height: number): number => Math.max(1, Math.floor(height / (read * least)));
  const height = rows.length > fitting(whole) ? whole - more : whole;
  const shown = rows.slice(0, fitting(height));
  const pitch = Math.floor(Math.min(read * greatest, height / Math.max(1, shown.length)));
  return {
    rows: shown,
    left: rows.slice(shown.length),
    pitch,
    above: Math.round((height - pitch * shown.length) * ABOVE),
    size: Math.floor(Math.max(read, Math.min(pitch / AIR, read * LARGEST))),
  };
}
