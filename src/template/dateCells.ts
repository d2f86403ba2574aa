import { persianOf } from "../calendar/persian.ts";
import { civilOf, type Day, dayOf } from "../model/day.ts";
import { monthOf } from "../model/month.ts";
import type { TemplateContext } from "./templateContext.ts";

/** Serial of 1 January 1970 in the calendar that Excel counts by. */
const SERIAL_OF_1970 = 25_569;

const two = (n: number): string => String(n).padStart(2, "0");

/** What a cell holds for a day: a serial, or in Persian a text such as ۱۴۰۵/۰۸/۲۹. */
export function dayCell(day: Day, { language, formats }: TemplateContext): number | string {
  if (language !== "fa") return day + SERIAL_OF_1970;
  const { year, month, date } = persianOf(day);
  return formats.digits(`${year}/${two(month)}/${two(date)}`);
}

/** What a cell holds for the month of a day: the serial of its first, or in Persian its name and year. */
export function monthCell(day: Day, context: TemplateContext): number | string {
  const { year, month } = context.language === "fa" ? persianOf(day) : civilOf(day);
  if (context.language === "fa") return context.formats.monthYear(monthOf(year, month));
  return dayOf(year, month, 1) + SERIAL_OF_1970;
}
