import type { Finding } from "../model/finding.ts";
import type { Payments } from "../sheets/dataset.ts";
import type { Meaning } from "./rowMeaning.ts";
import { wholeRow } from "./rowMeaning.ts";
import { findingIn, type SheetInBook } from "./sheetInBook.ts";
import type { SourcedTable } from "./sourcedTable.ts";

/** A handful of equal rows is chance; so is a share of them in a long sheet. */
const ROWS_NEEDED = 5;
const SHARE_NEEDED = 0.9;

/** Rows of a sheet by what they say, and how often each occurs. */
type Counts = ReadonlyMap<string, number>;

/** A sheet of events and its rows. */
interface Counted {
  readonly at: SheetInBook;
  readonly counts: Counts;
}

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
 * Sheets that repeat another one row for row, as Excel's «Payments (2)» does when a sheet is copied, or a
 * year's sheet beside the sheet of all years: they count twice. Told at the smaller of the two, the later
 * where they are equal.
 */
function copied(sheets: readonly Counted[]): readonly Finding[] {
  const sized = sheets
    .map((sheet) => ({ ...sheet, rows: rowsIn(sheet.counts) }))
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

/** Sheets of payments that repeat another by day, client and amount. */
export function copiedPayments(
  payments: Payments,
  tables: readonly SourcedTable[],
): readonly Finding[] {
  if (tables.length < 2) return [];
  const bySource = countsBySource(payments);
  return copied(
    tables.map(({ table, source }) => ({
      at: table.at,
      counts: bySource.get(source) ?? new Map(),
    })),
  );
}

/** Sheets of contacts, or of stretches of a working day, that repeat another in every cell. */
export function copiedEvents(
  tables: readonly SourcedTable[],
  meaning: Meaning,
): readonly Finding[] {
  if (tables.length < 2) return [];
  return copied(
    tables.map(({ table }) => {
      const counts = new Map<string, number>();
      for (const row of table.used) {
        const key = wholeRow({ table, row }, meaning);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      return { at: table.at, counts };
    }),
  );
}
