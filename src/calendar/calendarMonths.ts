import { civilOf, type Day, dayOf, toDay } from "../model/day.ts";
import {
  type CalendarName,
  type Month,
  monthOf,
  monthOfYear,
  toMonth,
  yearOf,
} from "../model/month.ts";
import { dayOfPersian, persianOf } from "./persian.ts";

/** The months of one calendar: which days they hold, whoever works on them. */
export interface CalendarMonths {
  readonly monthOf: (day: Day) => Month;
  readonly firstDay: (month: Month) => Day;
  readonly lastDay: (month: Month) => Day;
}

/** First days by a function that knows dates; Persian years 1 to 9000 are all there are. */
function monthsBy(
  partsOf: (day: Day) => { readonly year: number; readonly month: number },
  firstDay: (month: Month) => Day,
): CalendarMonths {
  return {
    monthOf: (day) => {
      const { year, month } = partsOf(day);
      return monthOf(year, month);
    },
    firstDay,
    lastDay: (month) => toDay(firstDay(toMonth(month + 1)) - 1),
  };
}

const gregorian = monthsBy(civilOf, (month) => dayOf(yearOf(month), monthOfYear(month), 1));

const persian = monthsBy(persianOf, (month) => {
  const day = dayOfPersian(yearOf(month), monthOfYear(month), 1);
  if (day === null) throw new RangeError(`invalid Persian month: ${month}`);
  return day;
});

/**
 * The months of the Gregorian or the Persian calendar, needing no holidays: what reading a month cell
 * takes. @example calendarMonths("persian").monthOf(dayOf(2026, 11, 21)) === monthOf(1405, 8)
 */
export const calendarMonths = (name: CalendarName): CalendarMonths =>
  name === "persian" ? persian : gregorian;
