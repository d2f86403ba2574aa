import { isoOfDay, toDay } from "../model/day.ts";
import type { Finding } from "../model/finding.ts";
import type { ReadColumns, RowCheck, TableReading } from "./readColumns.ts";
import { findingIn, textAt } from "./sheetInBook.ts";

/** Steps that are said to be open and have a day on which they were done: asked about, and open until then. */
export function openThoughDone({ at, rows }: TableReading, columns: ReadColumns): RowCheck {
  const status = columns.get("status");
  const doneOn = columns.get("doneOn");
  if (!status || !doneOn) return { badRows: [], findings: [] };
  const findings = Array.from(rows).flatMap((row): Finding[] => {
    const day = doneOn.value[row] ?? Number.NaN;
    if (status.texts[status.value[row] ?? -1] !== "open" || Number.isNaN(day)) return [];
    const facts = { than: doneOn.heading, day: isoOfDay(toDay(day)) };
    const { index: column, heading } = status;
    const value = textAt(at, row, column);
    return [findingIn(at, "open-though-done", { row, column, heading, value, facts })];
  });
  return { badRows: [], findings };
}
