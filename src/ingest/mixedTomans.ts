import { calendarMonths } from "../calendar/calendarMonths.ts";
import { toDay } from "../model/day.ts";
import type { Finding } from "../model/finding.ts";
import { type Month, monthText, toMonth } from "../model/month.ts";
import type { Settings } from "../sheets/dataset.ts";
import { isMoneyMeasure } from "./planMeasure.ts";
import { whenColumn } from "./readColumns.ts";
import type { ReadSheets } from "./readSheets.ts";
import type { SourcedPlans } from "./repeatedPlans.ts";
import { findingIn, type SheetInBook } from "./sheetInBook.ts";
import type { SourcedTable } from "./sourcedTable.ts";

/** Amounts of one sheet in one month, and the cell of the first. */
interface MonthOfSheet {
  readonly at: SheetInBook;
  readonly month: Month;
  readonly row: number;
  readonly column: number;
  readonly heading?: string;
  readonly amounts: number[];
}

/** Payments of a month are alike in the middle; one or two of them are not a middle. */
const PAYMENTS_NEEDED = 3;
/** So many months, and more than half of the others, must be ten times off. */
const OTHERS_NEEDED = 2;
/** How far from ten times a month may be: months differ by themselves. */
const SLACK = 1.8;

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = 0, high = 0] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 0 ? (low + high) / 2 : high;
}

function gathered(
  found: Iterable<Omit<MonthOfSheet, "amounts"> & { amount: number }>,
): MonthOfSheet[] {
  const months = new Map<SheetInBook, Map<Month, MonthOfSheet>>();
  for (const { amount, ...place } of found) {
    const ofSheet = months.get(place.at) ?? new Map<Month, MonthOfSheet>();
    months.set(place.at, ofSheet);
    const own = ofSheet.get(place.month) ?? { ...place, amounts: [] };
    ofSheet.set(place.month, own);
    own.amounts.push(Math.abs(amount));
  }
  return [...months.values()].flatMap((ofSheet) => [...ofSheet.values()]);
}

function* paymentsIn(tables: readonly SourcedTable[], calendar: Settings["calendar"]) {
  const { monthOf } = calendarMonths(calendar);
  for (const { table } of tables) {
    const { at, sheet, columns } = table;
    const amount = columns.get("amount");
    const when = columns.get(whenColumn(sheet, [...columns.keys()]) ?? "");
    if (!amount || !when) continue;
    const { index: column, heading } = amount;
    for (const row of table.used) {
      const month = monthOf(toDay(when.value[row] ?? 0));
      yield { at, month, row, column, heading, amount: amount.value[row] ?? 0 };
    }
  }
}

function* targetsIn(plans: readonly SourcedPlans[]) {
  for (const { at, sheet } of plans) {
    for (const { row, column, month, measure, amount } of sheet.cells) {
      if (isMoneyMeasure(measure)) yield { at, month: toMonth(month), row, column, amount };
    }
  }
}

function tenTimesOff(months: readonly MonthOfSheet[], minorUnits: number): Finding[] {
  const medians = months.map(({ amounts }) => medianOf(amounts));
  const text = (minor: number): string => (minor / 10 ** minorUnits).toFixed(minorUnits);
  return months.flatMap(({ at, month, row, column, heading }, index): Finding[] => {
    const here = medians[index] ?? 0;
    const others = medians.filter((median, other) => other !== index && median > 0);
    const offBy = (times: number): number[] =>
      others.filter((other) => {
        const off = here / other / times;
        return 1 / SLACK <= off && off <= SLACK;
      });
    const times = (["10", "0.1"] as const).find((each) => {
      const { length } = offBy(Number(each));
      return length >= OTHERS_NEEDED && length > others.length / 2;
    });
    if (!times) return [];
    const usual = medianOf(offBy(Number(times)));
    const facts = { month: monthText(month), here: text(here), usual: text(usual), times };
    const place = { row, column, ...(heading === undefined ? {} : { heading }) };
    return [findingIn(at, "mixed-rial-toman", { ...place, facts })];
  });
}

/**
 * Months whose middle payment or target is ten times that of the other months, or a tenth: rials among
 * tomans, or tomans among rials. Asked only where the books are in one of the two. Sheets of one kind are
 * compared together: an office may keep a sheet, or a file, a month.
 */
export function mixedTomans(
  { tables, plans }: Pick<ReadSheets, "tables" | "plans">,
  { currency, calendar, minorUnits }: Pick<Settings, "currency" | "calendar" | "minorUnits">,
): readonly Finding[] {
  if (currency !== "TOMAN" && currency !== "IRR") return [];
  const payments = gathered(paymentsIn(tables.payments, calendar));
  return [
    ...tenTimesOff(
      payments.filter(({ amounts }) => amounts.length >= PAYMENTS_NEEDED),
      minorUnits,
    ),
    ...tenTimesOff(gathered(targetsIn(plans)), minorUnits),
  ];
}
