import type { WorkCalendar } from "../calendar/workCalendar.ts";
import { type Day, toDay } from "../model/day.ts";
import { type Month, monthAfter, toMonth } from "../model/month.ts";

/** What another month is compared by: all of it, or its days up to and including one. */
interface Comparison {
  /** The other month. */
  readonly month: Month;
  /** The last day of it that counts. */
  readonly through: Day;
  /** Worked days of it that count. */
  readonly days: number;
}

/** The months of the data up to the as-of day, and which of them are full. */
export interface Timeline {
  readonly asOf: Day;
  /** The month of the as-of day. */
  readonly month: Month;
  /** The month of the first payment; the running month when there is none. */
  readonly firstMonth: Month;
  /** How many months from the first to the running one. */
  readonly length: number;
  /** Whether a month's last day is not after the as-of day. */
  readonly isOver: (month: Month) => boolean;
  /** The last (up to) `count` full months: over, and inside the data; oldest first. */
  readonly fullMonths: (count: number) => readonly Month[];
  /** Every full month, oldest first. */
  readonly allFullMonths: readonly Month[];
  /**
   * What a month is compared with in one `back` months earlier: the whole of it, or for the running
   * month as many worked days of it as this one has. Null when the other month is not full.
   */
  readonly comparisonOf: (month: Month, back: number) => Comparison | null;
}

/**
 * Data whose first payment comes later than this many worked days into a month begin in its middle:
 * such a month is not a full one.
 */
const SILENT_DAYS_AT_START = 5;

/**
 * The last day of a month's first `days` worked days. When the day compared is itself a day off, days
 * off that follow count as well.
 */
function throughWorkedDays(calendar: WorkCalendar, month: Month, worked: Worked): Day {
  let through = toDay(calendar.firstDay(month) - 1);
  for (let day = calendar.firstDay(month); day <= calendar.lastDay(month); day = toDay(day + 1)) {
    const sum = calendar.daysWorked(month, day);
    if (sum > worked.days) break;
    through = day;
    if (worked.endsOnWorkedDay && sum === worked.days) break;
  }
  return through;
}

interface Worked {
  readonly days: number;
  readonly endsOnWorkedDay: boolean;
}

/**
 * The data's months up to the as-of day. A month is full when it is over (its last day is not after
 * the as-of day) and inside the data; one in whose middle the data begin is not.
 */
export function timelineOf(calendar: WorkCalendar, asOf: Day, firstFact: Day | null): Timeline {
  const month = calendar.monthOf(asOf);
  const firstMonth = firstFact === null ? month : calendar.monthOf(firstFact);
  const isOver = (other: Month): boolean => calendar.lastDay(other) <= asOf;
  const beginsLate =
    firstFact !== null &&
    calendar.daysWorked(firstMonth, toDay(firstFact - 1)) >= SILENT_DAYS_AT_START;
  const firstFull = beginsLate ? monthAfter(firstMonth, 1) : firstMonth;
  const lastFull = isOver(month) ? month : monthAfter(month, -1);
  const allFullMonths =
    firstFact === null
      ? []
      : Array.from({ length: Math.max(0, lastFull - firstFull + 1) }, (_, index) =>
          toMonth(firstFull + index),
        );
  const worked: Worked = {
    days: calendar.daysWorked(month, asOf),
    endsOnWorkedDay: calendar.workingShare(asOf) > 0,
  };
  return {
    asOf,
    month,
    firstMonth,
    length: month - firstMonth + 1,
    isOver,
    fullMonths: (count) => allFullMonths.slice(-count),
    allFullMonths,
    comparisonOf: (of, back) => {
      const other = monthAfter(of, -back);
      if (firstFact === null || other < firstFull || !isOver(other)) return null;
      if (isOver(of)) {
        return {
          month: other,
          through: calendar.lastDay(other),
          days: calendar.workingDays(other),
        };
      }
      const through = throughWorkedDays(calendar, other, worked);
      return { month: other, through, days: calendar.daysWorked(other, through) };
    },
  };
}
