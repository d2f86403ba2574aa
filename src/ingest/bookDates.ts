import type { RawWorkbook } from "../workbook/rawWorkbook.ts";
import { decideDates } from "./dates.ts";
import type { DateConvention } from "./numericDates.ts";
import type { SheetInBook } from "./sheetInBook.ts";

type Order = DateConvention["order"];

/** By a workbook, and by a list of workbooks read together. */
const orders = new WeakMap<object, Order>();

/** A cheap look before taking a text apart: digits, a sign of dates, digits. */
const mayBeDate = (text: string): boolean =>
  text.length <= 30 && /\d\s?[./\-–]\s?\d{1,2}\s?[./\-–]/u.test(text);

/** The order of day and month that all text dates of workbooks show; null when none does, or they differ. */
function orderIn(whole: object, books: readonly RawWorkbook[]): Order {
  const known = orders.get(whole);
  if (known !== undefined) return known;
  const { order } = decideDates(books.flatMap(({ strings }) => strings.filter(mayBeDate)));
  orders.set(whole, order);
  return order;
}

/**
 * How a column writes its dates. One that does not show the order of day and month (two days in a
 * Calendar) takes that of the other dates in its workbook, else of all workbooks read with it, as text
 * files hold a sheet each: one office writes one way. A column that contradicts itself takes nothing.
 * @example columnDates(["04/05/2026"], sheetBeside("11/20/2026")).order === "month-day"
 */
export function columnDates(
  texts: readonly string[],
  { book, books }: Pick<SheetInBook, "book" | "books">,
): DateConvention {
  const own = decideDates(texts);
  if (own.order !== null || own.isMixed) return own;
  return { ...own, order: orderIn(book, [book]) ?? orderIn(books, books) };
}
