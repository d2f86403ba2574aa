import type { WorkCalendar } from "../../calendar/workCalendar.ts";
import { type Day, toDay } from "../../model/day.ts";
import type { Activity } from "../../sheets/dataset.ts";

/** Whether missed calls were called back in time. */
export interface CallBacks {
  /**
   * Of a missed call whose client the row names: whether anybody called that client, or the client got
   * through, by the end of the next working day. Null for every other row, and while there is time.
   */
  readonly isCalledBack: (row: Activity) => boolean | null;
}

/** A year without a working day is no calendar: nobody waits longer. */
const LONGEST_WAIT = 366;

/**
 * Answers for missed calls from all rows of Activities: within a working day is up to the end of the
 * working day after the call. Rows tell days, not hours: a call of the same day counts as the answer.
 */
export function callBacks(rows: readonly Activity[], calendar: WorkCalendar, asOf: Day): CallBacks {
  const calledOn = new Map<number, Set<Day>>();
  for (const { client, kind, noContact, day } of rows) {
    if (client === null || kind !== "call" || noContact === "missed") continue;
    calledOn.set(client, (calledOn.get(client) ?? new Set<Day>()).add(day));
  }
  const deadlines = new Map<Day, Day>();
  const deadlineOf = (missed: Day): Day => {
    const known = deadlines.get(missed);
    if (known !== undefined) return known;
    let day = toDay(missed + 1);
    while (calendar.workingShare(day) === 0 && day < missed + LONGEST_WAIT) day = toDay(day + 1);
    deadlines.set(missed, day);
    return day;
  };
  return {
    isCalledBack: ({ client, kind, noContact, day }) => {
      if (client === null || kind !== "call" || noContact !== "missed") return null;
      const deadline = deadlineOf(day);
      const days = calledOn.get(client);
      for (let on = day; on <= deadline; on = toDay(on + 1)) if (days?.has(on)) return true;
      return deadline <= asOf ? false : null;
    },
  };
}
