import { type Day, toDay } from "../model/day.ts";
import type { Month } from "../model/month.ts";
import type { WorkCalendar } from "./workCalendar.ts";

/** Who works, and from when to when; null is without bound. */
export interface Employment {
  readonly person: number;
  readonly hired: Day | null;
  readonly left: Day | null;
}

export interface MonthDays {
  readonly workingDays: number;
  readonly daysWorked: number;
}

/**
 * A person's working days in a month, and those of them up to and including `through`. Only days on
 * which the person is employed count (hired ≤ day ≤ left), less the person's own leave.
 * @example employed the last 8 of 20 working days, 3 of them past: { workingDays: 8, daysWorked: 3 }
 */
export function employedDays(
  calendar: WorkCalendar,
  employment: Employment,
  { month, through }: { readonly month: Month; readonly through: Day },
): MonthDays {
  const { person, hired, left } = employment;
  const first = calendar.firstDay(month);
  const last = calendar.lastDay(month);
  const isWhole =
    (hired === null || hired <= first) &&
    (left === null || left >= last) &&
    !calendar.hasOwnDays(person);
  if (isWhole) {
    return {
      workingDays: calendar.workingDays(month),
      daysWorked: calendar.daysWorked(month, through),
    };
  }
  let workingDays = 0;
  let daysWorked = 0;
  const from = Math.max(first, hired ?? first);
  const to = Math.min(last, left ?? last);
  for (let index = from; index <= to; index += 1) {
    const share = calendar.workingShare(toDay(index), person);
    workingDays += share;
    if (index <= through) daysWorked += share;
  }
  return { workingDays, daysWorked };
}
