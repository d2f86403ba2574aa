import { calendarMonths } from "../calendar/calendarMonths.ts";
import { toDay } from "../model/day.ts";
import { type CalendarName, type Month, monthText, toMonth } from "../model/month.ts";
import type { MonthTotal } from "../model/workbookAccount.ts";
import type { Sheet } from "../sheets/contract.ts";
import type { ReadColumn } from "./cellReader.ts";
import { type ReadColumns, whenColumn } from "./readColumns.ts";

/**
 * A column of amounts added up month by month over used rows, the earliest month first and rows without
 * a date last: the months add up to the sheet's control total, to the minor unit.
 */
export function monthTotals(
  {
    sheet,
    columns,
    isBad,
  }: { sheet: Sheet; columns: ReadColumns; isBad: (row: number) => boolean },
  amounts: ReadColumn,
  calendar: CalendarName,
): readonly MonthTotal[] {
  const when = whenColumn(sheet, [...columns.keys()]) ?? "";
  const isMonth = sheet.columns[when]?.kind === "month";
  const { monthOf } = calendarMonths(calendar);
  const monthIn = (row: number): Month | null => {
    const value = columns.get(when)?.value[row] ?? Number.NaN;
    if (Number.isNaN(value)) return null;
    return isMonth ? toMonth(value) : monthOf(toDay(value));
  };
  const sums = new Map<Month | null, { rows: number; total: number }>();
  amounts.value.forEach((amount, row) => {
    if (Number.isNaN(amount) || isBad(row)) return;
    const month = monthIn(row);
    const sum = sums.get(month) ?? { rows: 0, total: 0 };
    sums.set(month, { rows: sum.rows + 1, total: sum.total + amount });
  });
  return [...sums]
    .sort(([a], [b]) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY))
    .map(([month, sum]) => ({ month: month === null ? null : monthText(month), ...sum }));
}
