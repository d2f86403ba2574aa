import type { Day } from "../model/day.ts";
import type { Reading } from "./reading.ts";

/** How a column writes its dates, as far as its texts make it certain. */
export interface DateConvention {
  /** Order of day and month where both are numbers; null when no text shows it or texts contradict. */
  readonly order: "day-month" | "month-day" | null;
  /** Whether two-digit years are of the Persian calendar. */
  readonly isPersian: boolean;
}

/** The convention of a column, from all its texts. Texts that are no dates say nothing. */
export function decideDates(_texts: Iterable<string>): DateConvention {
  throw new Error("unwritten");
}

/** The day a text cell holds, by its column's convention; a time of day after it is dropped. Never throws. */
export function parseDay(_text: string, _convention: DateConvention): Reading<Day> {
  throw new Error("unwritten");
}

/**
 * The day a number cell of a date column holds: a serial of the 1900 system where the cell's format is a
 * date (`isDateFormat`); else yyyymmdd of either calendar, or a serial with the note `serial-without-format`.
 */
export function dayOfNumber(_value: number, _hasDateFormat: boolean): Reading<Day> {
  throw new Error("unwritten");
}
