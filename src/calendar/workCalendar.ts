import { civilOf, type Day, weekdayOf } from "../model/day.ts";
import type { CalendarName, Month } from "../model/month.ts";
import { calendarMonths } from "./calendarMonths.ts";
import { holidayShares, type PublicHolidays } from "./publicHolidays.ts";
import { transfersOf } from "./transfers.ts";
import { defaultWeekend, type WeekendDay } from "./weekend.ts";

/** Months and working days of one office. */
export interface WorkCalendar {
  readonly name: CalendarName;
  readonly monthOf: (day: Day) => Month;
  readonly firstDay: (month: Month) => Day;
  readonly lastDay: (month: Month) => Day;
  /** 1, 0.5 or 0: the share of the day that is worked, by a person when one is given. */
  readonly workingShare: (day: Day, person?: number) => number;
  readonly workingDays: (month: Month) => number;
  /** Working days of the month up to and including a day: 0 before it, all of them after it. */
  readonly daysWorked: (month: Month, through: Day) => number;
  /** Whether this person's days differ from everybody's (leave in the Calendar sheet). */
  readonly hasOwnDays: (person: number) => boolean;
}

/** A row of the Calendar sheet. */
interface CalendarException {
  readonly day: Day;
  /** 1 worked, 0 off, 0.5 half a day. */
  readonly working: number;
  /** Whose leave it is; null is everybody's. */
  readonly person: number | null;
}

export interface CalendarRules {
  readonly name: CalendarName;
  /** ISO 3166; null means no public holidays. */
  readonly country: string | null;
  /** Null takes the country's usual weekend; an empty list means that every weekday is worked. */
  readonly weekend: readonly WeekendDay[] | null;
  readonly exceptions: readonly CalendarException[];
  /** Of `loadPublicHolidays(country)`: an argument, because loading is asynchronous. */
  readonly holidays: PublicHolidays | null;
}

/** Everybody's share of a day: the Calendar sheet, else official transfers, else holidays and weekends. */
function commonShares(rules: CalendarRules): (day: Day) => number {
  const exceptions = new Map<Day, number>();
  for (const { day, working, person } of rules.exceptions) {
    if (person === null) exceptions.set(day, working);
  }
  const weekend = new Map(
    (rules.weekend ?? defaultWeekend(rules.country)).map(({ weekday, working }) => [
      weekday,
      working,
    ]),
  );
  const holidayShare = rules.holidays ? holidayShares(rules.holidays) : () => 1;
  const { country } = rules;
  return (day) =>
    exceptions.get(day) ??
    (country === null ? undefined : transfersOf(country, civilOf(day).year)?.get(day)) ??
    Math.min(holidayShare(day), weekend.get(weekdayOf(day)) ?? 1);
}

/** Shares of the days that single people have to themselves, by person and day. */
function personalShares(
  exceptions: readonly CalendarException[],
): ReadonlyMap<number, ReadonlyMap<Day, number>> {
  const people = new Map<number, Map<Day, number>>();
  for (const { day, working, person } of exceptions) {
    if (person === null) continue;
    const days = people.get(person) ?? new Map<Day, number>();
    days.set(day, working);
    people.set(person, days);
  }
  return people;
}

/**
 * The working calendar of an office: its months, and which days are worked, wholly or by half.
 * The Calendar sheet wins over the official transfers of the year, they over holidays and weekends.
 * @example workCalendar({ name: "gregorian", country: null, weekend: null, exceptions: [], holidays: null })
 *   .workingDays(monthOf(2026, 11)) === 21
 */
export function workCalendar(rules: CalendarRules): WorkCalendar {
  const { monthOf, firstDay, lastDay } = calendarMonths(rules.name);
  const commonShare = commonShares(rules);
  const personal = personalShares(rules.exceptions);
  const cumulated = new Map<Month, Float64Array>();

  /** Working days from the month's first day through each of its days. */
  const cumulatedOf = (month: Month): Float64Array => {
    const known = cumulated.get(month);
    if (known) return known;
    const first = firstDay(month);
    const sums = new Float64Array(lastDay(month) - first + 1);
    let sum = 0;
    for (let index = 0; index < sums.length; index += 1) {
      sum += commonShare((first + index) as Day);
      sums[index] = sum;
    }
    cumulated.set(month, sums);
    return sums;
  };

  const daysWorked = (month: Month, through: Day): number => {
    const sums = cumulatedOf(month);
    const index = Math.min(through - firstDay(month), sums.length - 1);
    return index < 0 ? 0 : (sums[index] ?? 0);
  };

  return {
    name: rules.name,
    monthOf,
    firstDay,
    lastDay,
    workingShare: (day, person) =>
      (person === undefined ? undefined : personal.get(person)?.get(day)) ?? commonShare(day),
    workingDays: (month) => daysWorked(month, lastDay(month)),
    daysWorked,
    hasOwnDays: (person) => personal.has(person),
  };
}
