import type { Finding } from "../model/finding.ts";
import type { Payments } from "../sheets/dataset.ts";
import { findingIn } from "./sheetInBook.ts";
import type { SourcedTable } from "./sourcedTable.ts";

/** A handful of equal rows is chance; so is a share of them in a long sheet. */
const ROWS_NEEDED = 5;
const SHARE_NEEDED = 0.9;

/** Payments of a sheet by day, client and amount, and how often each occurs. */
type Counts = ReadonlyMap<string, number>;

function countsBySource({ source, day, client, amount, length }: Payments): Map<number, Counts> {
  const bySource = new Map<number, Map<string, number>>();
  for (let index = 0; index < length; index += 1) {
    const from = source[index] ?? -1;
    const counts = bySource.get(from) ?? new Map<string, number>();
    bySource.set(from, counts);
    const key = `${day[index]} ${client[index]} ${amount[index]}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return bySource;
}

const rowsIn = (counts: Counts): number => counts.values().reduce((sum, count) => sum + count, 0);

const rowsInBoth = (one: Counts, other: Counts): number =>
  one.entries().reduce((sum, [key, count]) => sum + Math.min(count, other.get(key) ?? 0), 0);

/**
 * Sheets of payments that repeat another one row for row, as Excel's «Payments (2)» does when a sheet is
 * copied, or a year's sheet beside the sheet of all years: their money counts twice. Told at the smaller
 * of the two, the later where they are equal.
 */
export function copiedSheets(
  payments: Payments,
  tables: readonly SourcedTable[],
): readonly Finding[] {
  if (tables.length < 2) return [];
  const bySource = countsBySource(payments);
  const sized = tables
    .map(({ table, source }) => {
      const counts: Counts = bySource.get(source) ?? new Map();
      return { at: table.at, counts, rows: rowsIn(counts) };
    })
    .sort((a, b) => b.rows - a.rows);
  return sized.flatMap(({ at, counts, rows: size }, place) => {
    if (size < ROWS_NEEDED) return [];
    const original = sized
      .slice(0, place)
      .find((larger) => rowsInBoth(counts, larger.counts) >= size * SHARE_NEEDED);
    if (!original) return [];
    const { book, sheet } = original.at;
    const file = book === at.book ? "" : `${book.file}!`;
    const rows = rowsInBoth(counts, original.counts);
    const facts = { original: `${file}${sheet.name}`, rows, counted: "twice" } as const;
    return [findingIn(at, "copied-sheet", { facts })];
  });
}
