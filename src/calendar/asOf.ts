import { type Day, toDay } from "../model/day.ts";
import type { WorkCalendar } from "./workCalendar.ts";

export interface AsOfFacts {
  /** Settings "as of" or the command line's; it wins. */
  readonly setting: Day | null;
  /** When the workbook was last saved, as it says itself. */
  readonly lastSaved: Day | null;
  /** The last day with a payment or a contact. */
  readonly lastFact: Day | null;
  readonly today: Day;
}

/** The latest day before this one that is worked at all; the day before where no day ever is. */
function workingDayBefore(day: Day, calendar: WorkCalendar): Day {
  for (let back = 1; back <= 31; back += 1) {
    const candidate = toDay(day - back);
    if (calendar.workingShare(candidate) > 0) return candidate;
  }
  return toDay(day - 1);
}

/**
 * The day the figures are of. The setting; else the last-saved day when it has a dated fact, else the
 * working day before it (a book opened and saved on Monday morning must not count Monday as worked);
 * never before the last dated fact, never after today.
 * @example asOfDay({ setting: null, lastSaved: monday, lastFact: thursday, today }, calendar) // Friday
 */
export function asOfDay(facts: AsOfFacts, calendar: WorkCalendar): Day {
  const { setting, lastSaved, lastFact, today } = facts;
  const earliest = (day: Day): Day => toDay(Math.min(day, today));
  if (setting !== null) return earliest(setting);
  if (lastSaved === null) return earliest(lastFact ?? today);
  if (lastFact !== null && lastFact >= lastSaved) return earliest(lastFact);
  const before = workingDayBefore(lastSaved, calendar);
  return earliest(toDay(Math.max(before, lastFact ?? before)));
}
