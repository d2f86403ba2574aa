import { cellAddress } from "../model/cell.ts";
import { isoOfDay } from "../model/day.ts";
import type { Finding } from "../model/finding.ts";
import type { ReadColumn } from "./cellReader.ts";
import { foldName } from "./fold.ts";
import type { ReadColumns, RowCheck, TableReading } from "./readColumns.ts";
import { findingIn, textAt } from "./sheetInBook.ts";

const hasValue = ({ value }: ReadColumn, row: number): boolean =>
  !Number.isNaN(value[row] ?? Number.NaN);

/** Rows without a cell that they cannot do without. */
export function missingCells({ at, sheet, rows }: TableReading, columns: ReadColumns): RowCheck {
  const badRows: number[] = [];
  const findings: Finding[] = [];
  for (const [key, column] of columns) {
    const spec = sheet.columns[key];
    if (!spec?.isCellRequired) continue;
    const told = new Set(column.badRows);
    const { index, heading } = column;
    for (const row of rows) {
      if (hasValue(column, row) || told.has(row)) continue;
      badRows.push(row);
      const facts = { kind: spec.kind };
      findings.push(findingIn(at, "missing-cell", { row, column: index, heading, facts }));
    }
  }
  return { badRows, findings };
}

/** Days of things that have happened, which lie after both today and the workbook's last save. */
export function futureDays(
  { at, sheet, rows, options }: TableReading,
  columns: ReadColumns,
): RowCheck {
  const { today } = options.context;
  const latest = Math.max(today, at.book.savedOn ?? today);
  const badRows: number[] = [];
  const findings: Finding[] = [];
  for (const [key, { isPast }] of Object.entries(sheet.columns)) {
    if (!isPast) continue;
    const column = columns.get(key);
    if (!column) continue;
    const { index, heading, value } = column;
    for (const row of rows) {
      if (!((value[row] ?? Number.NaN) > latest)) continue;
      badRows.push(row);
      const facts = { today: isoOfDay(today) };
      const told = { row, column: index, heading, value: textAt(at, row, index), facts };
      findings.push(findingIn(at, "date-in-future", told));
    }
  }
  return { badRows, findings };
}

/** A code such as 1024 or L-101, not a title that honest rows have in common. */
export const isCode = (text: string): boolean => /^(?=\S*\p{Nd})\S+$/u.test(text.trim());

/** Rows that say again what an earlier used row said of the same thing, by whatever name. */
export function duplicateKeys(
  { at, sheet, rows, options }: TableReading,
  columns: ReadColumns,
  isBad: (row: number) => boolean,
): RowCheck {
  const unique = sheet.uniqueBy ?? (sheet.codes === undefined ? [] : [sheet.codes]);
  const keys = unique.flatMap((key) => columns.get(key) ?? []);
  const named = keys.find(({ texts }) => texts.length > 0) ?? keys[0];
  if (!named) return { badRows: [], findings: [] };
  const meant = options.context.canonical ?? ((name: string) => name);
  const folded = keys.map(({ texts }) => texts.map((text) => foldName(meant(text))));
  const identityOf = (row: number): string =>
    keys.map(({ value }, i) => folded[i]?.[value[row] ?? -1] ?? String(value[row])).join("\n");
  const firstRows = new Map<string, number>();
  const badRows: number[] = [];
  const findings: Finding[] = [];
  const { index, heading } = named;
  for (const row of rows) {
    if (isBad(row)) continue;
    if (sheet.codes !== undefined && !isCode(named.texts[named.value[row] ?? -1] ?? "")) continue;
    const identity = identityOf(row);
    const first = firstRows.get(identity);
    if (first === undefined) {
      firstRows.set(identity, row);
      continue;
    }
    badRows.push(row);
    const facts = { first: cellAddress(first, index) };
    const told = { row, column: index, heading, value: textAt(at, row, index), facts };
    findings.push(findingIn(at, "duplicate-key", told));
  }
  return { badRows, findings };
}
