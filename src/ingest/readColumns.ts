import { toDay } from "../model/day.ts";
import type { Finding, ValueKind } from "../model/finding.ts";
import { toMonth } from "../model/month.ts";
import type { Column, Sheet } from "../sheets/contract.ts";
import { currencyCode } from "../sheets/rules.ts";
import type { ReadColumn, ReadingContext } from "./cellReader.ts";
import { withMergesFilled } from "./columnTexts.ts";
import { oddCells } from "./oddCells.ts";
import { otherValues } from "./otherValues.ts";
import type { When } from "./rates.ts";
import { readColumn } from "./readColumn.ts";
import type { SheetInBook } from "./sheetInBook.ts";
import type { Table, TableColumn } from "./table.ts";

/** Rows that a check sets aside, and a finding for each reason. */
export interface RowCheck {
  readonly badRows: readonly number[];
  readonly findings: readonly Finding[];
}

/** Columns that were read, by their key in the contract. */
export type ReadColumns = ReadonlyMap<string, ReadColumn>;

export interface TableOptions {
  readonly context: ReadingContext;
  /** The contract of single cells of a column, where other columns of the row decide it. */
  readonly specOfRow?: {
    readonly [key: string]: (columns: ReadColumns, table: Table) => (row: number) => Column;
  };
  /** What a sheet asks of its rows beyond its columns. */
  readonly checkRows?: (reading: TableReading, columns: ReadColumns) => RowCheck;
}

/** A table under reading: its place, its contract, its data rows. */
export interface TableReading {
  readonly at: SheetInBook;
  readonly sheet: Sheet;
  readonly table: Table;
  /** Rows that hold data, zero-based. */
  readonly rows: Int32Array;
  readonly options: TableOptions;
}

/** Kinds of column in which the value of a merged cell stands for every row that it covers. */
const HELD: ReadonlySet<ValueKind> = new Set(["text", "name", "day", "month", "choice", "yesNo"]);

/**
 * A column whose cells are read by several contracts, each row by its own: targets in money and targets
 * that are counts. Null without rows.
 */
export function readVaried(
  rows: Int32Array,
  specOfRow: (row: number) => Column,
  readAs: (spec: Column, rows: Int32Array) => ReadColumn,
): ReadColumn | null {
  const specs = [...new Set(Array.from(rows, specOfRow))];
  const parts = specs.map((spec) =>
    readAs(
      spec,
      rows.filter((row) => specOfRow(row) === spec),
    ),
  );
  const [first] = parts;
  if (!first || parts.length === 1) return first ?? null;
  const { stated: _, ...whole } = first;
  const value = first.value.slice();
  for (const part of parts) {
    part.value.forEach((read, row) => {
      if (!Number.isNaN(read)) value[row] = read;
    });
  }
  return {
    ...whole,
    value,
    badRows: parts.flatMap(({ badRows }) => badRows),
    findings: parts.flatMap(({ findings }) => findings),
  };
}

/** The column that says when a row's money is of: the first date or month that the sheet must have. */
export const whenColumn = (sheet: Sheet, found: readonly string[]): string | null =>
  Object.entries(sheet.columns).find(
    ([key, { kind, isRequired }]) =>
      isRequired && (kind === "day" || kind === "month") && found.includes(key),
  )?.[0] ?? null;

/** Every column of a table that the contract knows, its cells read in the data rows. */
export function readColumns({ at, sheet, table, rows, options }: TableReading): ReadColumns {
  const read = new Map<string, ReadColumn>();
  const isCurrency = (key: string): boolean => sheet.columns[key]?.schema === currencyCode;
  const isVaried = (key: string): boolean => options.specOfRow?.[key] !== undefined;
  const whenKey = whenColumn(sheet, [...table.columns.keys()]);
  // Amounts are read by the currency column and the date, varied columns by all the others.
  const rank = ({ key }: TableColumn): number =>
    isCurrency(key) || key === whenKey ? 0 : isVaried(key) ? 2 : 1;
  const columns = [...table.columns.values()].sort((a, b) => rank(a) - rank(b));
  const currencyKey = columns.find(({ key }) => isCurrency(key))?.key;
  const currencyOfRow = (row: number): string | null => {
    const cells = currencyKey === undefined ? undefined : read.get(currencyKey);
    return cells?.texts[cells.value[row] ?? -1] ?? null;
  };
  const whenOfRow = (row: number): When | null => {
    const value = read.get(whenKey ?? "")?.value[row] ?? Number.NaN;
    if (Number.isNaN(value)) return null;
    const isMonth = sheet.columns[whenKey ?? ""]?.kind === "month";
    return isMonth ? { month: toMonth(value) } : { day: toDay(value) };
  };
  for (const column of columns) {
    const spec = sheet.columns[column.key];
    if (!spec) continue;
    const from = table.headerRow + 1;
    const raw = HELD.has(spec.kind) ? withMergesFilled(at, column.raw, from) : column.raw;
    const task = {
      at,
      column: { ...column, raw },
      context: options.context,
      titleUnit: table.titleUnit,
      currencyOfRow,
      whenOfRow,
    };
    const readAs = (as: Column, those: Int32Array): ReadColumn =>
      readColumn({ ...task, spec: as, rows: those });
    const specOfRow = options.specOfRow?.[column.key]?.(read, table);
    const varied = specOfRow ? readVaried(rows, specOfRow, readAs) : null;
    const other = otherValues({ ...task, spec, rows }, table.headerRow);
    const whole = other ?? varied ?? readAs(spec, rows);
    const odd = oddCells({ ...task, spec, rows }, whole);
    read.set(column.key, { ...whole, findings: [...whole.findings, ...odd] });
  }
  return read;
}
