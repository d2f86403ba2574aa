import type { Finding } from "../model/finding.ts";
import type { ReadColumns, TableReading } from "./readColumns.ts";
import { addressIn, cellText, findingIn } from "./sheetInBook.ts";

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
  const firstRows = new Map<string, number>();
  const findings: Finding[] = [];
  for (const row of rows) {
    // A cell that is empty or 0 says too little to be twice the same.
    if (
      isBad(row) ||
      !filled.every(({ value, texts }) => (texts.length > 0 ? (value[row] ?? -1) >= 0 : value[row]))
    )
      continue;
    const identity = JSON.stringify([
      ...all.map(({ value }) => value[row]),
      ...unread.map((column) => cellText(at, column, row)),
    ]);
    const first = firstRows.get(identity);
    if (first === undefined) {
      firstRows.set(identity, row);
      continue;
    }
    const { index, heading } = shown;
    const facts = { first: addressIn(at, first, index), isWhole: true } as const;
    findings.push(findingIn(at, "probable-duplicate-row", { row, column: index, heading, facts }));
  }
  return findings;
}
