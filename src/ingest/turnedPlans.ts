import { columnLetters } from "../model/cell.ts";
import { plans } from "../sheets/plans.ts";
import type { ReadingContext } from "./cellReader.ts";
import { rowTexts } from "./headingRows.ts";
import { matchHeadings } from "./matchHeading.ts";
import { monthHeadings } from "./monthHeadings.ts";
import { isLongPeriod, plannedOrCame } from "./periods.ts";
import { readPlanBlocks } from "./planBlocks.ts";
import type { PlanSheet } from "./planCell.ts";
import { type SheetInBook, textAt } from "./sheetInBook.ts";
import { type Corner, turnedSheet } from "./turnedSheet.ts";
import { isCompanyText, isTotalText, parseChoice } from "./words.ts";

/** More months than anybody plans. */
const TURNED_AT_MOST = 1000;
const ROWS_SEARCHED = 60;

/** The corner of a table with months down its side and names across; null for any other. */
function cornerOf(at: SheetInBook, context: ReadingContext): Corner | null {
  if (at.sheet.rowCount > TURNED_AT_MOST) return null;
  for (let row = 0; row < Math.min(at.sheet.rowCount, ROWS_SEARCHED); row += 1) {
    const corner = cornerIn(at, row, context);
    if (corner) return corner;
  }
  return null;
}

/** The corner where it stands in a row. */
function cornerIn(at: SheetInBook, row: number, context: ReadingContext): Corner | null {
  const match = matchHeadings(rowTexts(at, row), plans);
  const column = at.sheet.columns[match.columns.get("month")?.index ?? -1];
  if (!column || match.columns.size > 1) return null;
  const across = match.left.filter(({ heading }) => !isTotalText(heading));
  // A heading that is nearly ours, or speaks of plan and fact, is no name of anybody.
  const isName = ({ heading, suggestion }: (typeof across)[number]): boolean =>
    suggestion === null && plannedOrCame(heading) === null && !isLongPeriod(heading);
  const isSaid = ({ heading }: (typeof across)[number]): boolean =>
    isCompanyText(heading) || "ok" in parseChoice(heading, plans.columns.measure.choices);
  const isSure = across.length > 1 || across.every(isSaid);
  if (across.length === 0 || !isSure || !across.every((left) => isName(left) || isSaid(left))) {
    return null;
  }
  const corner = { headerRow: row, column };
  return monthHeadings(turnedSheet(at, corner), column.index, context.calendar) ? corner : null;
}

/**
 * Targets of a Plans sheet with months down and names or measures across: the wide form on its side. Null
 * for a sheet of another form.
 */
export function turnedPlans(at: SheetInBook, context: ReadingContext): PlanSheet | null {
  const corner = cornerOf(at, context);
  if (!corner) return null;
  const turned = turnedSheet(at, corner);
  const headings = monthHeadings(turned, corner.column.index, context.calendar);
  if (!headings) return null;
  const read = readPlanBlocks(turned, [headings], context);
  const cells = read.cells.map((cell) => ({ ...cell, row: cell.column, column: cell.row }));
  const used = new Set(cells.map(({ row }) => row)).size;
  const rowsRead = at.sheet.rowCount - corner.headerRow - 1;
  const filled = headings.months.length;
  const letters = columnLetters(corner.column.index);
  const heading = textAt(at, corner.headerRow, corner.column.index);
  const last = columnLetters(at.sheet.columns.at(-1)?.index ?? 0);
  return {
    cells,
    source: {
      file: at.book.file,
      sheet: at.sheet.name,
      as: "plans",
      range: `${letters}${corner.headerRow + 2}:${last}${at.sheet.rowCount}`,
      columns: { month: { heading, letters } },
    },
    account: {
      name: at.sheet.name,
      as: "plans",
      rowsRead,
      rowsUsed: used,
      rowsSetAside: filled - used,
      rowsSkipped: rowsRead - filled,
    },
    findings: read.findings,
  };
}
