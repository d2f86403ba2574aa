import type { Finding } from "../model/finding.ts";
import type { ReadColumn } from "./cellReader.ts";
import type { ReadColumns, TableReading } from "./readColumns.ts";
import { addressIn, cellText, findingIn } from "./sheetInBook.ts";

/** A cell that is empty or 0 says too little to be twice the same. */
const says = ({ value, texts }: ReadColumn, row: number): boolean =>
  texts.length > 0 ? (value[row] ?? -1) >= 0 : Boolean(value[row]);

const mix = (hash: number, value: number): number =>
  Math.imul(hash ^ (value | 0) ^ (value * 1000), 0x9e37_79b1) | 0;

/**
 * Rows that repeat an earlier one of their sheet in every cell, where equal rows are hardly honest: they
 * stay in use and are asked about, at the first of the cells that make them so.
 */
export function equalRows(
  { at, sheet, rows }: TableReading,
  columns: ReadColumns,
  isBad: (row: number) => boolean,
): readonly Finding[] {
  const { unlikelyTwice } = sheet;
  const filled = (unlikelyTwice ?? []).flatMap((key) => columns.get(key) ?? []);
  const [shown] = filled;
  if (!shown || filled.length < (unlikelyTwice?.length ?? 0)) return [];
  const all = [...columns.values()];
  // A column that nothing reads, such as the number of a deal, tells rows apart as well.
  const known = new Set(all.map(({ index }) => index));
  const unread = at.sheet.columns.filter(({ index }) => !known.has(index));
  const isSame = (a: number, b: number): boolean =>
    all.every(({ value }) => Object.is(value[a], value[b])) &&
    unread.every((column) => cellText(at, column, a) === cellText(at, column, b));
  // Rows of one hash are a chain: last → the one before. Keys as strings cost ten times more.
  const lastOf = new Map<number, number>();
  const before = new Int32Array(at.sheet.rowCount).fill(-1);
  const findings: Finding[] = [];
  for (const row of rows) {
    if (isBad(row) || !filled.every((column) => says(column, row))) continue;
    const hash = all.reduce((so, { value }) => mix(so, value[row] ?? 0), 0);
    const last = lastOf.get(hash) ?? -1;
    let first = last;
    while (first >= 0 && !isSame(row, first)) first = before[first] ?? -1;
    if (first < 0) {
      before[row] = last;
      lastOf.set(hash, row);
      continue;
    }
    const { index, heading } = shown;
    const facts = { first: addressIn(at, first, index), isWhole: true } as const;
    findings.push(findingIn(at, "probable-duplicate-row", { row, column: index, heading, facts }));
  }
  return findings;
}
