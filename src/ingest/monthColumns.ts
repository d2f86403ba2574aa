import { columnLetters } from "../model/cell.ts";
import type { Finding } from "../model/finding.ts";
import type { CalendarName, Month } from "../model/month.ts";
import { toMonth } from "../model/month.ts";
import type { MonthsAcross, Sheet } from "../sheets/contract.ts";
import type { RawColumn } from "../workbook/rawWorkbook.ts";
import type { HeadingRows } from "./headingRows.ts";
import { rowTexts } from "./headingRows.ts";
import { matchHeadings } from "./matchHeading.ts";
import { monthsAcross } from "./monthHeadings.ts";
import { findingIn, type SheetInBook, textAt } from "./sheetInBook.ts";
import type { TableColumn } from "./table.ts";

const UNDER_MONTH = "month:";

/** The month that a column of a table holds the values of; null for a column of the contract. */
export const monthOfKey = (key: string): Month | null =>
  key.startsWith(UNDER_MONTH) ? toMonth(Number(key.slice(UNDER_MONTH.length))) : null;

/** The heading of a table with months across, the months themselves left out. */
export function headingOfMonths(
  at: SheetInBook,
  sheet: Sheet,
  { across, calendar }: { readonly across: MonthsAcross; readonly calendar: CalendarName },
): HeadingRows {
  const { headerRow, side } = across;
  const months = new Set(monthsAcross(at, headerRow, calendar).map(({ raw }) => raw));
  const headings = rowTexts(at, headerRow).map((heading, position) => {
    const raw = at.sheet.columns[position];
    return raw && months.has(raw) ? null : heading;
  });
  const match = matchHeadings(headings, sheet);
  const position = at.sheet.columns.findIndex(({ index }) => index === side.index);
  const heading = headings[position] ?? columnLetters(side.index);
  const columns = new Map(match.columns).set(side.key, {
    index: position,
    heading,
    unit: null,
    languages: match.columns.get(side.key)?.languages ?? [],
  });
  const left = match.left.filter(({ index }) => index !== position);
  return {
    firstRow: headerRow,
    lastRow: headerRow,
    headings,
    match: { ...match, columns, left },
    beside: [],
  };
}

/**
 * A table's columns under months, the contract that they are read by, and a finding for each month that
 * stands twice or whose year nothing tells: its column is left out.
 */
export function monthColumns(
  at: SheetInBook,
  sheet: Sheet,
  { across, calendar }: { readonly across: MonthsAcross; readonly calendar: CalendarName },
): {
  readonly sheet: Sheet;
  readonly columns: readonly TableColumn[];
  /** Columns left out. */
  readonly left: readonly RawColumn[];
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const columns = new Map<string, TableColumn>();
  const left: RawColumn[] = [];
  for (const { raw, month, unit } of monthsAcross(at, across.headerRow, calendar)) {
    const heading = textAt(at, across.headerRow, raw.index);
    const told = { row: across.headerRow, column: raw.index, heading, value: heading };
    const key = `${UNDER_MONTH}${month}`;
    const first = columns.get(key);
    if (month !== null && !first) {
      columns.set(key, { key, raw, heading, unit });
      continue;
    }
    left.push(raw);
    findings.push(
      first
        ? findingIn(at, "duplicate-column", { ...told, facts: { first: first.heading } })
        : findingIn(at, "unknown-month", { ...told, facts: {} }),
    );
  }
  const own = Object.fromEntries([...columns.keys()].map((key) => [key, across.cell]));
  const read = { ...sheet, columns: { ...sheet.columns, ...own } };
  return { sheet: read, columns: [...columns.values()], left, findings };
}
