import type { Finding } from "../model/finding.ts";
import { rowOf } from "./readTable.ts";
import { findingIn, type SheetInBook } from "./sheetInBook.ts";
import type { SourcedTable } from "./sourcedTable.ts";

/** What was left out because another sheet says it too. */
export interface Repeats {
  readonly findings: readonly Finding[];
  /** How many rows of each sheet. */
  readonly skipped: ReadonlyMap<SheetInBook, number>;
}

/**
 * Sheets whose rows are states, not events: a step, a deal, a criterion that stands in two sheets is one.
 * Two equal payments or calls may be two; clients, people, days and rates are one by their names anyway.
 */
const STATES: ReadonlySet<string> = new Set(["actions", "opportunities", "audit", "contests"]);

/**
 * Tables of one kind without the rows that an earlier sheet has, cell for cell: each is used once, where
 * it stands first, and every sheet that repeats another is told of with how many.
 */
export function withoutRepeatedRows(
  tables: readonly SourcedTable[],
): { readonly tables: readonly SourcedTable[] } & Repeats {
  const [first] = tables;
  if (tables.length < 2 || !first || !STATES.has(first.table.sheet.key)) {
    return { tables, findings: [], skipped: new Map() };
  }
  const findings: Finding[] = [];
  const skipped = new Map<SheetInBook, number>();
  const firstIn = new Map<string, SheetInBook>();
  const kept = tables.map(({ table, source }): SourcedTable => {
    const { at, sheet } = table;
    const repeatsOf = new Map<SheetInBook, number>();
    const used = table.used.filter((row) => {
      const cells = JSON.stringify(rowOf(table, sheet, row));
      const earlier = firstIn.get(cells) ?? at;
      firstIn.set(cells, earlier);
      if (earlier === at) return true;
      repeatsOf.set(earlier, (repeatsOf.get(earlier) ?? 0) + 1);
      return false;
    });
    for (const [earlier, rows] of repeatsOf) {
      const file = earlier.book === at.book ? "" : `${earlier.book.file}!`;
      const facts = { original: `${file}${earlier.sheet.name}`, rows, counted: "once" } as const;
      findings.push(findingIn(at, "copied-sheet", { facts }));
    }
    skipped.set(at, table.used.length - used.length);
    return { table: { ...table, used }, source };
  });
  return { tables: kept, findings, skipped };
}
