import { columnLetters } from "../model/cell.ts";

interface Place {
  readonly column: number;
  readonly row: number;
}

function placeOf(address: string): Place | null {
  const match = /^([A-Z]+)(\d+)$/.exec(address);
  if (!match) return null;
  const letters = [...(match[1] ?? "")];
  return {
    column: letters.reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1,
    row: Number(match[2]),
  };
}

/**
 * Addresses of cells as ranges that run down a column, in the order of columns and rows; what is not an
 * address of a cell stays as it is, and comes last.
 * @example cellRanges(["C5", "C6", "B2", "C7"]) // "B2", "C5:C7"
 */
export function cellRanges(addresses: readonly string[]): readonly string[] {
  const places = addresses
    .flatMap((address) => placeOf(address) ?? [])
    .sort((a, b) => a.column - b.column || a.row - b.row);
  const ranges: { column: number; first: number; last: number }[] = [];
  for (const { column, row } of places) {
    const range = ranges.at(-1);
    if (range && range.column === column && row <= range.last + 1) range.last = row;
    else ranges.push({ column, first: row, last: row });
  }
  return [
    ...ranges.map(({ column, first, last }) => {
      const letters = columnLetters(column);
      return first === last ? `${letters}${first}` : `${letters}${first}:${letters}${last}`;
    }),
    ...addresses.filter((address) => placeOf(address) === null),
  ];
}
