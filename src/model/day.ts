import type { $brand } from "zod";

/**
 * A calendar day as the number of days since 1970-01-01, without clock or time zone. Its schema is
 * the contract's: the thread that reads files knows days, and starts sooner without zod.
 */
export type Day = number & $brand<"Day">;

export const toDay = (daysSince1970: number): Day => daysSince1970 as Day;

/**
 * The day of a Gregorian date. The parts must be a real date: check typed ones first.
 * Days-from-civil after Howard Hinnant, "chrono-compatible low-level date algorithms".
 * @example dayOf(2026, 11, 20) === 20777
 */
export function dayOf(year: number, month: number, date: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return toDay(era * 146_097 + dayOfEra - 719_468);
}

/** The Gregorian year, month (1–12) and date of a day. Inverse of `dayOf`. */
export function civilOf(day: Day): { year: number; month: number; date: number } {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

/** `2026-11-20`: the day as ISO 8601 writes it. */
export function isoOfDay(day: Day): string {
  const { year, month, date } = civilOf(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

/** The day that `YYYY-MM-DD` names, or null when it is not such a text or no such date exists. */
export function dayOfIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return isoOfDay(day) === text ? day : null;
}

/** ISO weekday: 1 Monday … 7 Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
