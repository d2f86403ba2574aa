import type { CalendarName, Month } from "../model/month.ts";
import type { DateConvention } from "./dates.ts";
import type { Reading } from "./reading.ts";

export interface MonthContext {
  /** The calendar the data set counts in: months of the other one are `unknown-month`, its days are not. */
  readonly calendar: CalendarName;
  readonly dates: DateConvention;
  /** The year of names without one ("янв", "Feb"), when a title or sheet name gives it. */
  readonly year?: number;
}

/** The month a text means: a month with its year, or any date in it. Quarters, weeks and ranges are `unknown-month`. */
export function parseMonth(_text: string, _context: MonthContext): Reading<Month> {
  throw new Error("unwritten");
}

/** The month of a number cell: a date in it (see `dayOfNumber`), or yyyymm. */
export function monthOfNumber(
  _value: number,
  _hasDateFormat: boolean,
  _calendar: CalendarName,
): Reading<Month> {
  throw new Error("unwritten");
}

/** The year that a title or sheet name states ("План 2026", "اهداف ۱۴۰۵"); null when none or more than one. */
export function yearInTitle(_text: string): number | null {
  throw new Error("unwritten");
}
