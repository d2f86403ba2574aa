import type { Finding } from "../model/finding.ts";
import { foldName } from "./fold.ts";
import type { ReadColumns, RowCheck, TableReading } from "./readColumns.ts";
import { findingIn, textAt } from "./sheetInBook.ts";

const MINUTES_OF_DAY = 1440;

/** Days of one employee whose rows add up to more than 24 hours: told once, at the row that passes them. */
export function longDays({ at, rows, options }: TableReading, columns: ReadColumns): RowCheck {
  const date = columns.get("date");
  const employee = columns.get("employee");
  const minutes = columns.get("minutes");
  const findings: Finding[] = [];
  if (!date || !employee || !minutes) return { badRows: [], findings };
  const meant = options.context.canonical ?? ((name: string) => name);
  const names = employee.texts.map((text) => foldName(meant(text)));
  const days = new Map<string, { minutes: number; passedAt: number | null }>();
  const bad = new Set(minutes.badRows);
  for (const row of rows) {
    const length = minutes.value[row] ?? Number.NaN;
    const day = date.value[row] ?? Number.NaN;
    const name = names[employee.value[row] ?? -1];
    if (!(length > 0) || Number.isNaN(day) || name === undefined || bad.has(row)) continue;
    const key = `${day}\n${name}`;
    const so = days.get(key) ?? { minutes: 0, passedAt: null };
    const sum = so.minutes + length;
    days.set(key, { minutes: sum, passedAt: so.passedAt ?? (sum > MINUTES_OF_DAY ? row : null) });
  }
  const { index: column, heading } = minutes;
  for (const { minutes: sum, passedAt: row } of days.values()) {
    if (row === null) continue;
    const facts = { hours: Math.round(sum / 6) / 10 };
    findings.push(
      findingIn(at, "day-too-long", {
        row,
        column,
        heading,
        value: textAt(at, row, column),
        facts,
      }),
    );
  }
  return { badRows: [], findings };
}
