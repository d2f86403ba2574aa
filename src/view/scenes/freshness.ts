import type { Dashboard } from "../../dashboard.ts";
import { type Day, toDay, weekdayOf } from "../../model/day.ts";

/** From which day on the wall says that its data are old: first in amber, then in red. */
export interface Freshness {
  readonly amber: Day;
  readonly red: Day;
}

/**
 * The days on which data become late. New figures are due one update rhythm after the as-of day,
 * on a working day; the day after that is late, and two rhythms are very late.
 */
export function freshness({ asOf, updateRhythmDays, monthToDate }: Dashboard): Freshness {
  const isOff = daysOff(monthToDate.days);
  const due = (from: Day): Day => {
    let day = toDay(from + Math.max(1, Math.round(updateRhythmDays)));
    while (isOff(day)) day = toDay(day + 1);
    return day;
  };
  const first = due(asOf);
  return { amber: toDay(first + 1), red: toDay(due(first) + 1) };
}

/** Days off by the running month, and beyond it by the weekdays that it never works on. */
function daysOff(days: Dashboard["monthToDate"]["days"]): (day: Day) => boolean {
  const working = new Map(days.map(({ day, working: share }) => [day, share > 0]));
  const workingWeekdays = new Set(
    days.filter(({ working: share }) => share > 0).map(({ day }) => weekdayOf(day)),
  );
  // A month without a working day says nothing of its weekdays.
  if (workingWeekdays.size === 0) return () => false;
  return (day) => !(working.get(day) ?? workingWeekdays.has(weekdayOf(day)));
}
