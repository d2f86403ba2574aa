import type { CalendarName, Month } from "../model/month.ts";
import { plans } from "../sheets/plans.ts";
import { CellKind, type RawColumn } from "../workbook/rawWorkbook.ts";
import { decideDates } from "./dates.ts";
import { isBlank } from "./fold.ts";
import { type HeadingMatch, matchHeadings } from "./matchHeading.ts";
import { monthOfNumber, parseMonth, yearInTitle } from "./months.ts";
import { isRead } from "./reading.ts";
import { isEmptyCell, type SheetInBook, stringOf, textAt } from "./sheetInBook.ts";

/** A column under the heading of a month; null is a month whose year nothing tells. */
export interface MonthColumn {
  readonly raw: RawColumn;
  readonly month: Month | null;
}

/** A heading row with months across. */
export interface MonthHeadings {
  readonly row: number;
  readonly months: readonly MonthColumn[];
  /** What the other headings of the row are, by position in `sheet.columns`. */
  readonly match: HeadingMatch;
}

const SOME_YEAR = { gregorian: 2000, persian: 1400 } as const;

/** The year that titles above a row, or the sheet's name, state for months without one. */
function yearAbove(at: SheetInBook, row: number): number | null {
  for (let above = row - 1; above >= 0; above -= 1) {
    for (const { index } of at.sheet.columns) {
      const year = yearInTitle(textAt(at, above, index));
      if (year !== null) return year;
    }
  }
  return yearInTitle(at.sheet.name);
}

/** The months of a row, where it has any: `undefined` for a cell that is none. */
function monthsOf(at: SheetInBook, row: number, calendar: CalendarName): readonly MonthColumn[] {
  const year = yearAbove(at, row);
  const dates = decideDates(at.sheet.columns.map(({ index }) => textAt(at, row, index)));
  return at.sheet.columns.flatMap((raw): readonly MonthColumn[] => {
    if (raw.kind[row] === CellKind.number) {
      // Only a date is a month here: an amount such as 202611 would be read as one.
      if (!at.showsDate(raw.format[row] ?? 0)) return [];
      const read = monthOfNumber(raw.number[row] ?? 0, true, calendar);
      return isRead(read) ? [{ raw, month: read.ok }] : [];
    }
    if (raw.kind[row] !== CellKind.text) return [];
    const text = stringOf(at, raw, row);
    const read = parseMonth(text, { calendar, dates, ...(year === null ? {} : { year }) });
    if (isRead(read))
      return [{ raw, month: read.note?.code === "date-out-of-range" ? null : read.ok }];
    const isNamed = isRead(parseMonth(text, { calendar, dates, year: SOME_YEAR[calendar] }));
    return isNamed ? [{ raw, month: null }] : [];
  });
}

/**
 * The row as a heading of months: two of them, or one where every other cell is a heading of ours. Null
 * for any other row, such as a target of the long form.
 */
export function monthHeadings(
  at: SheetInBook,
  row: number,
  calendar: CalendarName,
): MonthHeadings | null {
  const months = monthsOf(at, row, calendar);
  if (months.length === 0) return null;
  const rest = at.sheet.columns.filter((raw) => !months.some((column) => column.raw === raw));
  const others = at.sheet.columns.map((raw) => {
    const text =
      rest.includes(raw) && raw.kind[row] === CellKind.text ? stringOf(at, raw, row) : "";
    return isBlank(text) ? null : text;
  });
  const match = matchHeadings(others, plans);
  const filled = rest.filter((raw) => !isEmptyCell(at, raw, row)).length;
  const isOurs = match.columns.size > 0 && match.columns.size === filled;
  return months.length >= 2 || isOurs ? { row, months, match } : null;
}
