import type { SheetAccount } from "../model/workbookAccount.ts";
import type { ReadTable } from "./readTable.ts";
import type { SheetInBook } from "./sheetInBook.ts";
import type { SourcedTable } from "./sourcedTable.ts";

/** Rows to leave out, zero-based, by the table they stand in. */
export type RowsOfTables = ReadonlyMap<ReadTable, readonly number[]>;

/** Tables without rows that other sheets contradict. */
export const withoutRows = (
  tables: readonly SourcedTable[],
  rows: RowsOfTables,
): readonly SourcedTable[] =>
  tables.map((sourced) => {
    const { table } = sourced;
    const out = new Set(rows.get(table));
    if (out.size === 0) return sourced;
    return { ...sourced, table: { ...table, used: table.used.filter((row) => !out.has(row)) } };
  });

/** Accounts in which rows that were used are set aside after all: the balance stays. */
export function withRowsAside(
  accounts: ReadonlyMap<SheetInBook, SheetAccount>,
  rows: RowsOfTables,
): ReadonlyMap<SheetInBook, SheetAccount> {
  const moved = new Map(accounts);
  for (const [{ at }, { length }] of rows) {
    const account = moved.get(at);
    if (!account) continue;
    const rowsUsed = account.rowsUsed - length;
    moved.set(at, { ...account, rowsUsed, rowsSetAside: account.rowsSetAside + length });
  }
  return moved;
}

/** Accounts in which some of the used rows turn out to be told elsewhere. */
export const withRowsSkipped = (
  accounts: ReadonlyMap<SheetInBook, SheetAccount>,
  rows: ReadonlyMap<SheetInBook, number>,
): ReadonlyMap<SheetInBook, SheetAccount> =>
  new Map(
    [...accounts].map(([at, account]) => {
      const skipped = rows.get(at) ?? 0;
      const rowsUsed = account.rowsUsed - skipped;
      return [at, { ...account, rowsUsed, rowsSkipped: account.rowsSkipped + skipped }];
    }),
  );
