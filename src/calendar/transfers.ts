import { type Day, dayOfIso } from "../model/day.ts";

/**
 * Working days that governments move each year by decree: holidays on weekends given back on other
 * days (off), and Saturdays worked for them. date-holidays has none of these.
 */
interface Transfers {
  /** The decree they stand in. */
  readonly source: string;
  readonly off: readonly string[];
  readonly worked: readonly string[];
}

const transfers: Readonly<Record<string, Readonly<Record<number, Transfers>>>> = {
  RU: {
    2025: {
      source: "Government of Russia, decree 1335 of 4.10.2024",
      off: ["2025-05-02", "2025-05-08", "2025-06-13", "2025-11-03", "2025-12-31"],
      worked: ["2025-11-01"],
    },
    2026: {
      source: "Government of Russia, decree 1466 of 24.9.2025; Labour Code, article 112",
      off: ["2026-01-09", "2026-05-11", "2026-12-31"],
      worked: [],
    },
  },
};

const byDay = new Map<Transfers, ReadonlyMap<Day, number>>();

function indexed(year: Transfers): ReadonlyMap<Day, number> {
  const known = byDay.get(year);
  if (known) return known;
  const days = new Map<Day, number>();
  const put = (texts: readonly string[], working: number): void => {
    for (const text of texts) {
      const day = dayOfIso(text);
      if (day === null) throw new RangeError(`invalid transfer date: ${text}`);
      days.set(day, working);
    }
  };
  put(year.off, 0);
  put(year.worked, 1);
  byDay.set(year, days);
  return days;
}

/**
 * The days a country's government moved in a Gregorian year, with the share worked (0 or 1); null when
 * the year's decree is not known here or the country has none.
 * @example transfersOf("RU", 2025)?.get(dayOf(2025, 11, 1)) === 1 // a Saturday worked
 */
export function transfersOf(country: string, year: number): ReadonlyMap<Day, number> | null {
  const known = transfers[country]?.[year];
  return known ? indexed(known) : null;
}

/**
 * Whether a country moves working days by decree and this year's decree is not known here: then the
 * working days may be off by a few, and the Calendar sheet has to say.
 */
export const areTransfersUnknown = (country: string, year: number): boolean =>
  transfers[country] !== undefined && transfers[country][year] === undefined;
