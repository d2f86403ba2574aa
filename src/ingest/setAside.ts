import type { CalendarName } from "../model/month.ts";
import type { SheetAccount } from "../model/workbookAccount.ts";
import { monthTotals } from "./monthTotals.ts";
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

/** Accounts whose control totals are those of the rows still used, after sheets that repeat others. */
export function withTotalsOfUsed(
  accounts: ReadonlyMap<SheetInBook, SheetAccount>,
  tables: readonly SourcedTable[],
  calendar: CalendarName,
): ReadonlyMap<SheetInBook, SheetAccount> {
  const mended = new Map(accounts);
  for (const { table } of tables) {
    const account = mended.get(table.at);
    const amounts = table.columns.get("amount");
    if (account?.controlTotal === undefined || !amounts) continue;
    const controlTotal = table.used.reduce((sum, row) => sum + (amounts.value[row] || 0), 0);
    if (controlTotal === account.controlTotal) continue;
    const used = new Set(table.used);
    const isBad = (row: number): boolean => !used.has(row);
    const months = monthTotals({ ...table, isBad }, amounts, calendar);
    mended.set(table.at, { ...account, controlTotal, months });
  }
  return mended;
}
