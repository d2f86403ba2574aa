import type { Finding } from "../model/finding.ts";
import { RowKind, type RowKinds } from "./rowKinds.ts";
import { findingIn, isEmptyCell, type SheetInBook } from "./sheetInBook.ts";
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

/** What a sheet's rows are told of as a whole: hidden, skipped, or a second table. */
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
    other: count(RowKind.other),
  };
  if (facts.total + facts.other > 0) findings.push(findingIn(at, "skipped-rows", { facts }));
  return findings;
}
