import { columnLetters } from "../model/cell.ts";
import { monthText } from "../model/month.ts";
import type { SheetSource } from "../sheets/dataset.ts";
import { CellKind } from "../workbook/rawWorkbook.ts";
import type { ReadingContext } from "./cellReader.ts";
import { type MonthHeadings, monthHeadings } from "./monthHeadings.ts";
import { isLongPeriod } from "./periods.ts";
import type { PlanBlock } from "./planBlock.ts";
import { readPlanBlocks } from "./planBlocks.ts";
import type { PlanSheet } from "./planCell.ts";
import { unreadAccount } from "./readTable.ts";
import { cellText, findingIn, type SheetInBook, textAt } from "./sheetInBook.ts";
import { turnedPlans } from "./turnedPlans.ts";

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
 * other, or the same on its side. A row of the whole company («Итого») is the company's plan. Null for a
 * sheet of the long form.
 */
export function widePlans(at: SheetInBook, context: ReadingContext): PlanSheet | null {
  const headings = allHeadings(at, context);
  const [first] = headings;
  if (!first) return periodPlans(at) ?? turnedPlans(at, context);
  const { blocks, cells, rowCount, rowsSetAside, ...read } = readPlanBlocks(at, headings, context);
  const findings = [...read.findings];
  if (!headings.some(({ months }) => months.some(({ month }) => month !== null))) {
    return { cells: [], source: null, account: unreadAccount(at, "plans", first.row), findings };
  }
  const rowsRead = at.sheet.rowCount - first.row - 1;
  if (rowCount === 0) findings.push(findingIn(at, "no-rows", { facts: {} }));
  return {
    cells,
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

/** A heading of quarters or years alone: a plan of theirs is never divided into months by us. */
function periodPlans(at: SheetInBook): PlanSheet | null {
  for (let row = 0; row < Math.min(at.sheet.rowCount, ROWS_SEARCHED); row += 1) {
    const periods = at.sheet.columns.filter((raw) => isLongPeriod(cellText(at, raw, row)));
    const isNumbers = periods.every((raw) => raw.kind[row] === CellKind.number);
    if (periods.length < 2 || isNumbers) continue;
    const findings = periods.map((raw) => {
      const heading = cellText(at, raw, row);
      const told = { row, column: raw.index, heading, value: heading, facts: {} };
      return findingIn(at, "unknown-month", told);
    });
    return { cells: [], source: null, account: unreadAccount(at, "plans", row), findings };
  }
  return null;
}
