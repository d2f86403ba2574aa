import { employedDays } from "../../calendar/employedDays.ts";
import type { Month } from "../../model/month.ts";
import type { Books } from "../books.ts";

/**
 * The full months of the data before the running one in which a person was employed on every working
 * day, oldest first. Leave does not break a month. `since` stands for the day of hiring where Team does
 * not tell it: the first month with payments of the person.
 */
export function wholeMonths(
  { dataset, calendar, timeline }: Books,
  person: number,
  since: Month,
): readonly Month[] {
  const listed = dataset.people[person]?.listed ?? null;
  const hired = listed?.hired ?? calendar.firstDay(since);
  // Nobody's own days: leave is part of the employment.
  const employment = { person: -1, hired, left: listed?.left ?? null };
  return timeline.allFullMonths.filter((month) => {
    if (month >= timeline.month) return false;
    const through = calendar.lastDay(month);
    const { workingDays } = employedDays(calendar, employment, { month, through });
    return workingDays > 0 && workingDays === calendar.workingDays(month);
  });
}
