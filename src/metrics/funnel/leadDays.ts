import { toDay } from "../../model/day.ts";
import type { LeadDay } from "../../model/leadDay.ts";
import type { Month } from "../../model/month.ts";
import type { Ledger } from "../ledger.ts";
import { capacityOn, takersOf, workingDayFrom } from "./leadCapacity.ts";

type Books = Pick<Ledger, "dataset" | "calendar" | "asOf">;

/**
 * The working days of every month, up to the as-of day: how many leads count on each and how many can
 * be taken. Leads of a day off count on the next working day, in its month. Empty without rows of leads.
 */
export function leadDays(books: Books): ReadonlyMap<Month, readonly LeadDay[]> {
  const { dataset, calendar, asOf } = books;
  const came = new Map<number, number>();
  let first = asOf;
  let isAny = false;
  for (const { created } of dataset.leads) {
    if (created > asOf) continue;
    const day = workingDayFrom(books, created);
    came.set(day, (came.get(day) ?? 0) + 1);
    if (created < first) first = created;
    isAny = true;
  }
  const months = new Map<Month, LeadDay[]>();
  if (!isAny) return months;
  const takers = takersOf(books);
  for (let at = calendar.firstDay(calendar.monthOf(first)); at <= asOf; at = toDay(at + 1)) {
    const leads = came.get(at) ?? 0;
    if (calendar.workingShare(at) === 0 && leads === 0) continue;
    const month = calendar.monthOf(at);
    const days = months.get(month) ?? [];
    months.set(month, days);
    const capacity = takers.length === 0 ? null : capacityOn(books, takers, at);
    days.push({ day: at, leads, capacity });
  }
  return months;
}

/**
 * How many leads came over a day's capacity, by day: who is late is not made up for by a quiet day after.
 * Null when nobody has a capacity.
 * @example 70, 20, 40, 55, 90, 30, 45 at 50 a day: 20 + 5 + 40 = 65
 */
export function lateLeads(days: readonly LeadDay[]): number | null {
  let late = 0;
  for (const { leads, capacity } of days) {
    if (capacity === null) return null;
    late += Math.max(0, leads - capacity);
  }
  return late;
}
