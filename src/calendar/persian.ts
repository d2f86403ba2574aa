import { civilOf, type Day, dayOf, toDay } from "../model/day.ts";

/** First day of each Persian year met so far: a platform call once a year, arithmetic after that. */
const newYears = new Map<number, Day>();

/** 1 Farvardin of a Persian year, by the platform's own Persian calendar. */
function newYearOf(year: number): Day {
  const known = newYears.get(year);
  if (known !== undefined) return known;
  const iso = Temporal.PlainDate.from({
    calendar: "persian",
    year,
    month: 1,
    day: 1,
  }).withCalendar("iso8601");
  const day = dayOf(iso.year, iso.month, iso.day);
  newYears.set(year, day);
  return day;
}

/**
 * The Persian (Solar Hijri) year, month (1–12) and date of a day.
 * Months 1–6 have 31 days, 7–11 have 30, the twelfth 29 or 30.
 * @example persianOf(dayOf(2026, 11, 21)) // { year: 1405, month: 8, date: 30 }
 */
export function persianOf(day: Day): { year: number; month: number; date: number } {
  const guess = civilOf(day).year - 621;
  const year = day < newYearOf(guess) ? guess - 1 : guess;
  const dayOfYear = day - newYearOf(year);
  const month =
    dayOfYear < 186 ? Math.floor(dayOfYear / 31) + 1 : Math.floor((dayOfYear - 186) / 30) + 7;
  const before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  return { year, month, date: dayOfYear - before + 1 };
}

/**
 * The day of a Persian date, or null when there is no such date (31 Mehr; 30 Esfand of a common year).
 * @example dayOfPersian(1405, 1, 1) === dayOf(2026, 3, 21)
 */
export function dayOfPersian(year: number, month: number, date: number): Day | null {
  if (!Number.isInteger(year) || year < 1 || year > 9000) return null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (!Number.isInteger(date) || date < 1 || date > 31) return null;
  const before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  const day = toDay(newYearOf(year) + before + date - 1);
  const back = persianOf(day);
  return back.month === month && back.date === date ? day : null;
}
