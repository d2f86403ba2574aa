import { calendarNames } from "../model/month.ts";
import type { Sheet } from "../sheets/contract.ts";
import { countUnderMonth, funnel, funnelDown } from "../sheets/funnel.ts";
import { stageOrEndChoices } from "../sheets/stages.ts";
import { CellKind, type RawColumn } from "../workbook/rawWorkbook.ts";
import { fold } from "./fold.ts";
import { rowTexts } from "./headingRows.ts";
import { isDayCell } from "./isDayCell.ts";
import { matchHeadings } from "./matchHeading.ts";
import { monthsAcross } from "./monthHeadings.ts";
import { isEmptyCell, type SheetInBook, stringOf } from "./sheetInBook.ts";

/** Titles above the months of a table rarely take more rows than this. */
const ROWS_SEARCHED = 60;

const stageWords = new Set(
  Object.values(stageOrEndChoices)
    .flatMap((words) => Object.values(words).flat())
    .map(fold),
);

/** Whether at least two cells of a column, and half of them, are stages that all offices know. */
function holdsStages(at: SheetInBook, column: RawColumn, headerRow: number): boolean {
  let filled = 0;
  let known = 0;
  for (let row = headerRow + 1; row < at.sheet.rowCount; row += 1) {
    if (isEmptyCell(at, column, row)) continue;
    filled += 1;
    if (column.kind[row] === CellKind.text && stageWords.has(fold(stringOf(at, column, row)))) {
      known += 1;
    }
  }
  return known >= 2 && known * 2 >= filled;
}

/** Whether days stand in a column: under a heading they are no counts, so the row above is none of months. */
function holdsDay(at: SheetInBook, column: RawColumn, headerRow: number): boolean {
  for (let row = headerRow + 1; row < at.sheet.rowCount; row += 1) {
    if (isDayCell(at, column, row)) return true;
  }
  return false;
}

/**
 * The funnel with stages down and months across, where a row of a sheet is the heading of such a table; null
 * for any other layout.
 */
export function funnelUnderMonths(at: SheetInBook): Sheet | null {
  const rows = Math.min(at.sheet.rowCount, ROWS_SEARCHED);
  for (let headerRow = 0; headerRow < rows; headerRow += 1) {
    const [months = []] = calendarNames
      .map((calendar) => monthsAcross(at, headerRow, calendar))
      .sort((a, b) => b.length - a.length);
    const [first] = months;
    if (!first || months.length < 2) continue;
    if (months.some(({ raw }) => holdsDay(at, raw, headerRow))) continue;
    const { columns } = matchHeadings(rowTexts(at, headerRow), funnel);
    const column =
      at.sheet.columns[columns.get("stage")?.index ?? -1] ??
      at.sheet.columns.find(
        (raw) => raw.index < first.raw.index && holdsStages(at, raw, headerRow),
      );
    if (!column || columns.has("month") || columns.has("count")) continue;
    const side = { key: "stage", index: column.index };
    return { ...funnelDown, across: { headerRow, side, cell: countUnderMonth } };
  }
  return null;
}
