import type { CellType, Finding } from "../model/finding.ts";
import type { Column } from "../sheets/contract.ts";
import { CellKind, type RawColumn } from "../workbook/rawWorkbook.ts";
import type { ColumnTask, ReadColumn } from "./cellReader.ts";
import { cellText, findingIn, type SheetInBook } from "./sheetInBook.ts";

/** With fewer values nine in ten say nothing of a habit. */
const VALUES_NEEDED = 10;
const USUAL = 0.9;

/** Free text holds anything by right, and so do document numbers; names and values keep to one type. */
const keepsToOneType = ({ kind, names, choices }: Column): boolean =>
  names !== undefined ||
  (choices === undefined && ["name", "day", "month", "money", "number", "fraction"].includes(kind));

function typeOf(at: SheetInBook, raw: RawColumn, row: number): CellType | null {
  if (raw.kind[row] === CellKind.text) return "text";
  if (raw.kind[row] !== CellKind.number) return null;
  return at.showsDate(raw.format[row] ?? 0) ? "date" : "number";
}

/**
 * Cells that were read and are of another type than nine in ten of their column: a number among names is
 * often an amount in the wrong column, a text among dates one that Excel did not understand. Text files
 * have one type only.
 */
export function oddCells({ at, column, spec, rows }: ColumnTask, read: ReadColumn): Finding[] {
  if (!keepsToOneType(spec) || at.book.format === "csv" || at.book.format === "html") return [];
  const { raw, heading } = column;
  const counts = { number: 0, date: 0, text: 0 };
  let total = 0;
  for (const row of rows) {
    const type = typeOf(at, raw, row);
    if (type === null || Number.isNaN(read.value[row] ?? Number.NaN)) continue;
    counts[type] += 1;
    total += 1;
  }
  const usual = (["number", "date", "text"] as const).find((type) => counts[type] >= total * USUAL);
  if (usual === undefined || total < VALUES_NEEDED || counts[usual] === total) return [];
  const findings: Finding[] = [];
  for (const row of rows) {
    const is = typeOf(at, raw, row);
    if (is === null || is === usual || Number.isNaN(read.value[row] ?? Number.NaN)) continue;
    const told = { row, column: raw.index, heading, value: cellText(at, raw, row) };
    findings.push(findingIn(at, "unlike-its-column", { ...told, facts: { is, usual } }));
  }
  return findings;
}
