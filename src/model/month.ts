import { z } from "zod";

/** The two calendars an office may count its months in. */
export const calendarNames = ["gregorian", "persian"] as const;
export type CalendarName = (typeof calendarNames)[number];

/**
 * A month as year × 12 + (month of year − 1), of the calendar the workbook's settings chose.
 * The next month is `month + 1`; a whole data set has one calendar, so months compare as numbers.
 */
export const Month = z.int().brand<"Month">();
export type Month = z.output<typeof Month>;

export const toMonth = (index: number): Month => index as Month;

/** The month of a year and a month of year (1–12). @example monthOf(2026, 11) === 24322 */
export const monthOf = (year: number, monthOfYear: number): Month =>
  toMonth(year * 12 + monthOfYear - 1);

export const yearOf = (month: Month): number => Math.floor(month / 12);

/** 1–12. */
export const monthOfYear = (month: Month): number => (month % 12) + 1;

/** `2026-11`, or `1405-08` in the Persian calendar. */
export const monthText = (month: Month): string =>
  `${String(yearOf(month)).padStart(4, "0")}-${String(monthOfYear(month)).padStart(2, "0")}`;

export const monthAfter = (month: Month, months: number): Month => toMonth(month + months);
