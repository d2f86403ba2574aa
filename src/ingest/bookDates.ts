import type { RawWorkbook } from "../workbook/rawWorkbook.ts";
import { decideDates } from "./dates.ts";
import type { DateConvention } from "./numericDates.ts";

const orders = new WeakMap<RawWorkbook, DateConvention["order"]>();

/** A cheap look before taking a text apart: digits, a sign of dates, digits. */
const mayBeDate = (text: string): boolean =>
  text.length <= 30 && /\d\s?[./\-–]\s?\d{1,2}\s?[./\-–]/u.test(text);

/** The order of day and month that all text dates of a workbook show; null when none does, or they differ. */
function orderIn(book: RawWorkbook): DateConvention["order"] {
  const known = orders.get(book);
  if (known !== undefined) return known;
  const { order } = decideDates(book.strings.filter(mayBeDate));
  orders.set(book, order);
  return order;
}

/**
 * How a column writes its dates. One that does not show the order of day and month (two days in a
 * Calendar) takes that of the other dates in its workbook: one office writes one way. A column that
 * contradicts itself takes nothing.
 * @example columnDates(["04/05/2026"], bookWith("11/20/2026")).order === "month-day"
 */
export function columnDates(texts: Iterable<string>, book: RawWorkbook): DateConvention {
  const own = decideDates(texts);
  return own.order === null && !own.isMixed ? { ...own, order: orderIn(book) } : own;
}
