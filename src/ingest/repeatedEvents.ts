import type { Finding } from "../model/finding.ts";
import { copiedEvents } from "./copiedSheets.ts";
import { type Meaning, type RowOfTable, wholeRow } from "./rowMeaning.ts";
import { addressIn, findingIn, placeFrom } from "./sheetInBook.ts";
import type { SourcedTable } from "./sourcedTable.ts";

/**
 * Contacts and stretches of a working day that stand in two workbooks: two calls may be equal, so both
 * count, and each row is asked about; a sheet that is another's copy is told once.
 */
export function repeatedEvents(
  tables: readonly SourcedTable[],
  meaning: Meaning,
): readonly Finding[] {
  const copies = copiedEvents(tables, meaning);
  const isCopy = ({ table: { at } }: SourcedTable): boolean =>
    copies.some(({ file, sheet }) => file === at.book.file && sheet === at.sheet.name);
  const books = new Set(tables.map(({ table }) => table.at.book));
  const firstOf = new Map<string, RowOfTable>();
  const findings: Finding[] = [...copies];
  if (books.size < 2) return findings;
  for (const { table } of tables.filter((sourced) => !isCopy(sourced))) {
    const { at } = table;
    const [column] = table.columns.values();
    for (const row of table.used) {
      const key = wholeRow({ table, row }, meaning);
      const first = firstOf.get(key);
      if (!first) firstOf.set(key, { table, row });
      if (!first || !column || first.table.at.book === at.book) continue;
      const there = first.table.at;
      const [other] = first.table.columns.values();
      const address = addressIn(there, first.row, other?.index ?? 0);
      const { index, heading } = column;
      const facts = { first: placeFrom(at, there, address), isWhole: true } as const;
      const told = { row, column: index, heading, facts };
      findings.push(findingIn(at, "probable-duplicate-row", told));
    }
  }
  return findings;
}
