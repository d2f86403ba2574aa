import { persianOf } from "../calendar/persian.ts";
import { civilOf } from "../model/day.ts";
import type { CalendarName, Month } from "../model/month.ts";
import { plans } from "../sheets/plans.ts";
import { CellKind, type RawColumn } from "../workbook/rawWorkbook.ts";
import { dayOfNumber, decideDates } from "./dates.ts";
import { isBlank } from "./fold.ts";
import { type HeadingMatch, matchHeadings } from "./matchHeading.ts";
import { monthOfNumber, parseMonth, yearInTitle } from "./months.ts";
import { plannedOrCame, withoutPlanned } from "./periods.ts";
import { isRead, type Read } from "./reading.ts";
import { isEmptyCell, type SheetInBook, stringOf, textAt } from "./sheetInBook.ts";
import { splitHeading } from "./splitHeading.ts";
import { parseUnit, type Unit } from "./units.ts";

/** A column under the heading of a month; null is a month whose year nothing tells. */
export interface MonthColumn {
  readonly raw: RawColumn;
  readonly month: Month | null;
  /** What stands behind the month: «янв, тыс. руб.»; null when nothing. */
  readonly unit: Unit | null;
}

/** A heading row with months across. */
export interface MonthHeadings {
  readonly row: number;
  /** The row under it where that says what was planned and what came; else the same. */
  readonly lastRow: number;
  readonly months: readonly MonthColumn[];
  /** What the other headings of the row are, by position in `sheet.columns`. */
  readonly match: HeadingMatch;
}

const SOME_YEAR = { gregorian: 2000, persian: 1400 } as const;

/** The year that titles above a row, or the sheet's name, state for months without one. */
function yearAbove(at: SheetInBook, row: number): number | null {
  if (at.turnedFrom) return yearAbove(at.turnedFrom.at, at.turnedFrom.headerRow);
  for (let above = row - 1; above >= 0; above -= 1) {
    for (const { index } of at.sheet.columns) {
      const year = yearInTitle(textAt(at, above, index));
      if (year !== null) return year;
    }
  }
  return yearInTitle(at.sheet.name);
}

/** A month of another century is none that anybody plans for. */
const saneMonth = ({ ok, note }: Read<Month>): Month | null =>
  note?.code === "date-out-of-range" ? null : ok;

/** Whether all numbers of a row are first days of months: dates under a format that does not show them. */
function areFirstDays(at: SheetInBook, row: number, calendar: CalendarName): boolean {
  const numbers = at.sheet.columns.flatMap((raw) =>
    raw.kind[row] === CellKind.number ? [raw.number[row] ?? 0] : [],
  );
  return (
    numbers.length >= 2 &&
    numbers.every((number) => {
      const read = number >= 30_000 && number <= 60_000 ? dayOfNumber(number, true) : null;
      if (!read || !isRead(read)) return false;
      return (calendar === "persian" ? persianOf(read.ok) : civilOf(read.ok)).date === 1;
    })
  );
}

/** The readings of a heading: as it stands, and without the unit of amounts behind it, longest name first. */
const withoutUnit = (
  text: string,
): readonly { readonly base: string; readonly unit: Unit | null }[] => [
  { base: text, unit: null },
  ...splitHeading(text).flatMap(({ base, tail }) => {
    const unit = parseUnit(tail);
    return unit && !unit.isPercent ? [{ base, unit }] : [];
  }),
];

/** The months of a row, where it has any. */
export function monthsAcross(
  at: SheetInBook,
  row: number,
  calendar: CalendarName,
): readonly MonthColumn[] {
  const year = yearAbove(at, row);
  const dates = decideDates(at.sheet.columns.map(({ index }) => textAt(at, row, index)));
  const isSerials = areFirstDays(at, row, calendar);
  return at.sheet.columns.flatMap((raw): readonly MonthColumn[] => {
    if (raw.kind[row] === CellKind.number) {
      // Only a date is a month here: an amount such as 202611 would be read as one.
      if (!at.showsDate(raw.format[row] ?? 0) && !isSerials) return [];
      const read = monthOfNumber(raw.number[row] ?? 0, true, calendar);
      return isRead(read) ? [{ raw, month: saneMonth(read), unit: null }] : [];
    }
    if (raw.kind[row] !== CellKind.text) return [];
    const whole = stringOf(at, raw, row);
    if (plannedOrCame(whole) === "came") return [];
    for (const { base, unit } of withoutUnit(withoutPlanned(whole))) {
      const read = parseMonth(base, { calendar, dates, ...(year === null ? {} : { year }) });
      if (isRead(read)) return [{ raw, month: saneMonth(read), unit }];
      const isNamed = isRead(parseMonth(base, { calendar, dates, year: SOME_YEAR[calendar] }));
      if (isNamed) return [{ raw, month: null, unit }];
    }
    return [];
  });
}

/** The columns under months that say «план», where the next row divides each month in plan and fact. */
function plannedUnder(
  at: SheetInBook,
  row: number,
  months: readonly MonthColumn[],
): readonly MonthColumn[] {
  let month: MonthColumn | undefined;
  return at.sheet.columns.flatMap((raw) => {
    const own = months.find((column) => column.raw === raw);
    if (own || !isEmptyCell(at, raw, row)) month = own;
    const text = raw.kind[row + 1] === CellKind.text ? stringOf(at, raw, row + 1) : "";
    return month && plannedOrCame(text) === "planned"
      ? [{ raw, month: month.month, unit: month.unit }]
      : [];
  });
}

/** A number that is no year: «noi» beside it is new clients, not November. */
function holdsAmount(at: SheetInBook, raw: RawColumn, row: number): boolean {
  const number = raw.number[row] ?? 0;
  return (
    raw.kind[row] === CellKind.number &&
    !at.showsDate(raw.format[row] ?? 0) &&
    !(number >= 1300 && number <= 2100)
  );
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
  const months = monthsAcross(at, row, calendar);
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
  if ((months.length < 2 && !isOurs) || rest.some((raw) => holdsAmount(at, raw, row))) return null;
  const planned = plannedUnder(at, row, months);
  return planned.length > 0
    ? { row, lastRow: row + 1, months: planned, match }
    : { row, lastRow: row, months, match };
}
