import type { Finding } from "../model/finding.ts";
import type { SheetAccount } from "../model/workbookAccount.ts";
import type { RowOf, Sheet } from "../sheets/contract.ts";
import type { SheetSource } from "../sheets/dataset.ts";
import type { SheetKey } from "../sheets/sheets.ts";
import { cellsOutOfOrder } from "./cellOrders.ts";
import { controlTotals } from "./controlTotals.ts";
import { equalRows } from "./equalRows.ts";
import { findTable } from "./findTable.ts";
import { type ReadColumns, readColumns, type TableOptions } from "./readColumns.ts";
import { duplicateKeys, futureDays, missingCells } from "./rowChecks.ts";
import { tellRows, tellUnheaded } from "./rowFindings.ts";
import { RowKind, rowKinds } from "./rowKinds.ts";
import { findingIn, isEmptyCell, type SheetInBook } from "./sheetInBook.ts";
import { tableSource } from "./tableSource.ts";

/** The rows of a sheet that can be used, column by column. */
export interface ReadTable {
  readonly at: SheetInBook;
  readonly sheet: Sheet;
  readonly columns: ReadColumns;
  /** The last heading row, zero-based. */
  readonly headerRow: number;
  /** Rows that are used, zero-based, in the sheet's order. */
  readonly used: Int32Array;
  readonly source: SheetSource;
}

export interface TableResult {
  /** Null when the sheet cannot be read as its contract. */
  readonly table: ReadTable | null;
  readonly account: SheetAccount;
  readonly findings: readonly Finding[];
}

/** Sheets that say something only by having rows; an empty list of steps or holidays is just empty. */
const NEVER_EMPTY: ReadonlySet<string> = new Set(["clients", "payments", "plans"]);

const rowsOf = (kind: Uint8Array, wanted: RowKind): Int32Array => {
  const rows: number[] = [];
  kind.forEach((rowKind, row) => {
    if (rowKind === wanted) rows.push(row);
  });
  return Int32Array.from(rows);
};

/** The account of a sheet whose table cannot be read: every row with content is set aside. */
export function unreadAccount(at: SheetInBook, as: string, headerRow: number | null): SheetAccount {
  const from = headerRow === null ? 0 : headerRow + 1;
  let filled = 0;
  for (let row = from; row < at.sheet.rowCount; row += 1) {
    if (at.sheet.columns.some((column) => !isEmptyCell(at, column, row))) filled += 1;
  }
  const rowsRead = Math.max(0, at.sheet.rowCount - from);
  const { name } = at.sheet;
  return { name, as, rowsRead, rowsUsed: 0, rowsSetAside: filled, rowsSkipped: rowsRead - filled };
}

/**
 * Reads a sheet by its contract: finds the table, tells rows apart, reads every column by its own
 * convention, and sets aside each row with an error. Every row below the heading is used, set aside or
 * skipped, and counted.
 */
export function readTable(at: SheetInBook, named: Sheet, options: TableOptions): TableResult {
  const found = findTable(at, named, options.context);
  const { table, sheet } = found;
  if (!table) {
    const account = unreadAccount(at, sheet.key, found.headerRow);
    return { table: null, account, findings: found.findings };
  }
  const kinds = rowKinds(at, sheet, table);
  const rows = rowsOf(kinds.kind, RowKind.data);
  const reading = { at, sheet, table, rows, options };
  const columns = readColumns(reading);
  const bad = new Set<number>();
  const setAside = (these: readonly number[]): void => {
    for (const row of these) bad.add(row);
  };
  const future = futureDays(reading, columns);
  const checks = [
    ...columns.values(),
    missingCells(reading, columns),
    future,
    cellsOutOfOrder(reading, columns),
    options.checkRows?.(reading, columns) ?? { badRows: [], findings: [] },
  ];
  for (const { badRows } of checks) setAside(badRows);
  const repeated = duplicateKeys(reading, columns, (row) => bad.has(row));
  setAside(repeated.badRows);
  const isBad = (row: number): boolean => bad.has(row);
  const control = controlTotals(at, {
    sheet,
    columns,
    kinds,
    isBad,
    context: options.context,
  });
  const isEmpty = rows.length === 0 && NEVER_EMPTY.has(sheet.key);
  const findings = [
    ...found.findings,
    ...tellUnheaded(at, table, rows),
    ...tellRows(at, kinds),
    ...checks.flatMap((check) => check.findings),
    ...repeated.findings,
    ...equalRows(reading, columns, isBad),
    ...control.findings,
    ...(isEmpty ? [findingIn(at, "no-rows", { facts: {} })] : []),
  ];
  const used = rows.filter((row) => !bad.has(row));
  const rowsRead = Math.max(0, at.sheet.rowCount - table.headerRow - 1);
  const account: SheetAccount = {
    name: at.sheet.name,
    as: sheet.key,
    rowsRead,
    rowsUsed: used.length,
    rowsSetAside: bad.size,
    rowsSkipped: rowsRead - rows.length,
    ...control.totals,
  };
  const source = tableSource(at, { as: sheet.key as SheetKey, table, rows });
  return {
    table: { at, sheet, columns, headerRow: table.headerRow, used, source },
    account,
    findings,
  };
}

/** A row as the contract types it: numbers, words and nulls. */
export function rowOf<S extends Sheet>(table: ReadTable, _sheet: S, row: number): RowOf<S> {
  const cells = Object.entries(table.sheet.columns).map(([key, { kind }]) => {
    const column = table.columns.get(key);
    const value = column?.value[row] ?? Number.NaN;
    if (!column || Number.isNaN(value)) return [key, null];
    if (column.texts.length > 0) return [key, column.texts[value] ?? null];
    return [key, kind === "yesNo" ? value === 1 : value];
  });
  // The columns were read by this very contract.
  return Object.fromEntries(cells) as RowOf<S>;
}
