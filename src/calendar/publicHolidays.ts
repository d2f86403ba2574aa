import { civilOf, type Day, dayOf, dayOfIso, toDay } from "../model/day.ts";

/** A day off by law, or half a day (0.5) where the holiday begins at noon or later. */
interface PublicHoliday {
  readonly day: Day;
  /** 0 off, 0.5 half a day. */
  readonly working: number;
  readonly name: string;
}

/** The public holidays of one country that begin in a Gregorian year, each of their days once. */
export type PublicHolidays = (year: number) => readonly PublicHoliday[];

const MILLISECONDS_A_DAY = 86_400_000;

interface Entry {
  /** Local: `2026-01-02 00:00:00`, a zone may follow. */
  readonly date: string;
  readonly start: { getTime(): number };
  readonly end: { getTime(): number };
  readonly name: string;
}

/** The days an entry covers: some last several (Russia's 2 January lasts five). */
function daysOf(entry: Entry): readonly PublicHoliday[] {
  const first = dayOfIso(entry.date.slice(0, 10));
  if (first === null) throw new RangeError(`invalid holiday date: ${entry.date}`);
  // Names of Iranian holidays come as Arabic presentation forms.
  const name = entry.name.normalize("NFKC");
  const hour = Number(entry.date.slice(11, 13));
  if (hour >= 18) return [];
  if (hour > 0) return [{ day: first, working: 0.5, name }];
  const length = Math.round((entry.end.getTime() - entry.start.getTime()) / MILLISECONDS_A_DAY);
  return Array.from({ length: Math.max(1, length) }, (_, index) => ({
    day: toDay(first + index),
    working: 0,
    name,
  }));
}

/** A holiday by law that date-holidays 3.37.0 does not have. */
interface LackingHoliday {
  readonly month: number;
  readonly date: number;
  /** The first year of it. */
  readonly since: number;
  readonly name: string;
}

/** Labour Codes: Belarus, article 147 (2 January since 2020); Moldova, article 111 as of 30.6.2023. */
const lacking: Readonly<Record<string, readonly LackingHoliday[]>> = {
  BY: [{ month: 1, date: 2, since: 2020, name: "Новый год" }],
  MD: [{ month: 6, date: 1, since: 2024, name: "Ziua internațională a ocrotirii copilului" }],
};

const lackingIn = (country: string, year: number): readonly PublicHoliday[] =>
  (lacking[country] ?? [])
    .filter(({ since }) => year >= since)
    .map(({ month, date, name }) => ({ day: dayOf(year, month, date), working: 0, name }));

/**
 * The public holidays of a country (ISO 3166), or null without one: then no day is off but weekends.
 * The library behind it takes a tenth of a second to load, so it is loaded only when a country is set.
 * @example (await loadPublicHolidays("RU"))?.(2026) // 1 to 8 January, 23 February, …
 */
export async function loadPublicHolidays(country: string | null): Promise<PublicHolidays | null> {
  if (!country) return null;
  const { default: Holidays } = await import("date-holidays");
  const library = new Holidays(country, { types: ["public"] });
  const years = new Map<number, readonly PublicHoliday[]>();
  return (year) => {
    const known = years.get(year);
    if (known) return known;
    const days = [...library.getHolidays(year).flatMap(daysOf), ...lackingIn(country, year)];
    years.set(year, days);
    return days;
  };
}

/** Holidays by day over the years asked for; one that runs over New Year's Eve counts in both. */
export function holidayShares(holidays: PublicHolidays): (day: Day) => number {
  const shares = new Map<Day, number>();
  const loaded = new Set<number>();
  const load = (year: number): void => {
    if (loaded.has(year)) return;
    loaded.add(year);
    for (const { day, working } of holidays(year)) {
      shares.set(day, Math.min(working, shares.get(day) ?? 1));
    }
  };
  return (day) => {
    const { year } = civilOf(day);
    load(year - 1);
    load(year);
    return shares.get(day) ?? 1;
  };
}
