import { columnLetters } from "../model/cell.ts";
import { monthText } from "../model/month.ts";
import type { SheetSource } from "../sheets/dataset.ts";
import type { ReadingContext } from "./cellReader.ts";
import { type MonthHeadings, monthHeadings } from "./monthHeadings.ts";
import { type PlanBlock, planBlock } from "./planBlock.ts";
import type { PlanSheet } from "./planCell.ts";
import { readPlanBlock } from "./readPlanBlock.ts";
import { unreadAccount } from "./readTable.ts";
import { findingIn, type SheetInBook, textAt } from "./sheetInBook.ts";

/** Titles above the first heading of months rarely take more rows than this. */
const ROWS_SEARCHED = 60;

function allHeadings(at: SheetInBook, { calendar }: ReadingContext): readonly MonthHeadings[] {
  const found: MonthHeadings[] = [];
  for (let row = 0; row < at.sheet.rowCount; row += 1) {
    if (found.length === 0 && row >= ROWS_SEARCHED) break;
    const headings = monthHeadings(at, row, calendar);
    if (headings) found.push(headings);
  }
  return found;
}

function sourceOf(at: SheetInBook, blocks: readonly PlanBlock[]): SheetSource {
  const months = blocks.flatMap(({ headings }) => headings.months);
  const named = blocks.flatMap(({ nameColumn }) => (nameColumn ? [nameColumn.index] : []));
  const indexes = [...months.map(({ raw }) => raw.index), ...named];
  const rows = blocks.flatMap(({ rows }) => Array.from(rows));
  const headerRow = blocks[0]?.headings.row ?? 0;
  const letters = (column: number): string => columnLetters(column);
  const first = letters(Math.min(...indexes));
  const last = letters(Math.max(...indexes));
  const columns = [
    ...named.slice(0, 1).map((index) => ["name", index] as const),
    ...months.flatMap(({ raw, month }) =>
      month === null ? [] : [[monthText(month), raw.index] as const],
    ),
  ];
  return {
    file: at.book.file,
    sheet: at.sheet.name,
    as: "plans",
    range: `${first}${headerRow + 2}:${last}${(rows.at(-1) ?? headerRow + 1) + 1}`,
    columns: Object.fromEntries(
      columns.map(([key, index]) => [
        key,
        { heading: textAt(at, headerRow, index), letters: letters(index) },
      ]),
    ),
  };
}

/**
 * Targets of a Plans sheet in its wide form: names down, months across, one table or several below each
 * other. A row of the whole company («Итого») is the company's plan. Null for a sheet of another form.
 */
export function widePlans(at: SheetInBook, context: ReadingContext): PlanSheet | null {
  const headings = allHeadings(at, context);
  const [first] = headings;
  if (!first) return null;
  const blocks = headings.map((each, i) =>
    planBlock(at, { headings: each, end: headings[i + 1]?.row ?? at.sheet.rowCount }, context),
  );
  const read = blocks.map((block, i) => {
    const before = blocks[i - 1];
    const from = before ? (before.rows.at(-1) ?? before.headings.row) + 1 : 0;
    return readPlanBlock(at, { block, from }, context);
  });
  const findings = read.flatMap((block) => block.findings);
  if (!headings.some(({ months }) => months.some(({ month }) => month !== null))) {
    return { cells: [], source: null, account: unreadAccount(at, "plans", first.row), findings };
  }
  const rowCount = read.reduce((sum, { rows }) => sum + rows.length, 0);
  const rowsSetAside = read.reduce((sum, { badRows }) => sum + badRows.size, 0);
  const rowsRead = at.sheet.rowCount - first.row - 1;
  if (rowCount === 0) findings.push(findingIn(at, "no-rows", { facts: {} }));
  return {
    cells: read.flatMap(({ cells }) => cells),
    source: sourceOf(at, blocks),
    account: {
      name: at.sheet.name,
      as: "plans",
      rowsRead,
      rowsUsed: rowCount - rowsSetAside,
      rowsSetAside,
      rowsSkipped: rowsRead - rowCount,
    },
    findings,
  };
}
