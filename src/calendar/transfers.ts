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

const decrees: Readonly<Record<string, Readonly<Record<number, Transfers>>>> = {
  RU: {
    2021: {
      source: "Government of Russia, decree 1648 of 10.10.2020; Labour Code, article 112",
      off: ["2021-02-22", "2021-05-03", "2021-05-10", "2021-06-14", "2021-11-05", "2021-12-31"],
      worked: ["2021-02-20"],
    },
    2022: {
      source: "Government of Russia, decree 1564 of 16.9.2021; Labour Code, article 112",
      off: ["2022-03-07", "2022-05-02", "2022-05-03", "2022-05-10", "2022-06-13"],
      worked: ["2022-03-05"],
    },
    2023: {
      source: "Government of Russia, decree 1505 of 29.8.2022; Labour Code, article 112",
      off: ["2023-02-24", "2023-05-08", "2023-11-06"],
      worked: [],
    },
    2024: {
      source: "Government of Russia, decree 1314 of 10.8.2023",
      off: ["2024-04-29", "2024-04-30", "2024-05-10", "2024-12-30", "2024-12-31"],
      worked: ["2024-04-27", "2024-11-02", "2024-12-28"],
    },
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
  BY: {
    2025: {
      source: "Council of Ministers of Belarus, resolution 839 of 14.11.2024",
      off: ["2025-01-06", "2025-04-28", "2025-07-04", "2025-12-26"],
      worked: ["2025-01-11", "2025-04-26", "2025-07-12", "2025-12-20"],
    },
    2026: {
      source: "Council of Ministers of Belarus, resolution 397 of 22.7.2025",
      off: ["2026-04-20"],
      worked: ["2026-04-25"],
    },
  },
  KZ: {
    2025: {
      source: "Ministry of Labour of Kazakhstan, calendar of 2025",
      off: ["2025-01-03"],
      worked: ["2025-01-05"],
    },
    2026: {
      source: "Ministry of Labour of Kazakhstan, calendar of 2026: 22 March given back on the 25th",
      off: ["2026-03-25"],
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
  const known = decrees[country]?.[year];
  return known ? indexed(known) : null;
}

/**
 * Whether a country moves working days by decree and this year's decree is not known here: then the
 * working days may be off by a few, and the Calendar sheet has to say.
 */
export const areTransfersUnknown = (country: string, year: number): boolean =>
  decrees[country] !== undefined && decrees[country][year] === undefined;
