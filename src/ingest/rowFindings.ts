import type { Finding } from "../model/finding.ts";
import { CellKind } from "../workbook/rawWorkbook.ts";
import { RowKind, type RowKinds } from "./rowKinds.ts";
import { findingIn, isEmptyCell, type SheetInBook, stringOf } from "./sheetInBook.ts";
import type { Table } from "./table.ts";

/** Cells of data rows that stand under no heading. */
export const tellUnheaded = (
  at: SheetInBook,
  { unheaded, headerRow }: Table,
  rows: Int32Array,
): Finding[] =>
  unheaded.flatMap((column) => {
    const cells = rows.filter((row) => !isEmptyCell(at, column, row)).length;
    if (cells === 0) return [];
    const told = { row: headerRow, column: column.index, facts: { cells } };
    return [findingIn(at, "blank-column-with-data", told)];
  });

/** What a sheet's rows are told of: hidden, skipped, carried forward, or a second table. */
export function tellRows(at: SheetInBook, { kind, secondTable }: RowKinds): Finding[] {
  const findings: Finding[] = [];
  const count = (wanted: RowKind): number => kind.filter((rowKind) => rowKind === wanted).length;
  const hidden = at.sheet.hiddenRows.filter((row) => kind[row] === RowKind.data).length;
  if (hidden > 0) findings.push(findingIn(at, "hidden-rows", { facts: { count: hidden } }));
  if (secondTable !== null) {
    const facts = { row: secondTable + 1 };
    findings.push(findingIn(at, "more-than-one-table", { row: secondTable, facts }));
  }
  const facts = {
    blank: count(RowKind.blank),
    total: count(RowKind.total),
    other: count(RowKind.other) + count(RowKind.carried),
  };
  kind.forEach((rowKind, row) => {
    if (rowKind !== RowKind.carried) return;
    const text = at.sheet.columns.find(
      (column) => column.kind[row] === CellKind.text && !isEmptyCell(at, column, row),
    );
    const told = { row, ...(text ? { column: text.index, value: stringOf(at, text, row) } : {}) };
    findings.push(findingIn(at, "carried-forward-row", { ...told, facts: {} }));
  });
  if (facts.total + facts.other > 0) findings.push(findingIn(at, "skipped-rows", { facts }));
  return findings;
}
