import type { Ledger } from "../ledger.ts";
import { isCoaching } from "./coaching.ts";

/** Minutes of one person, or of everybody, over the days they were observed. */
export interface Observed {
  /** Days with at least one row, each person's apart. */
  readonly days: number;
  readonly minutes: number;
  readonly rows: number;
  readonly byAction: ReadonlyMap<string, number>;
  /** "" is what no row gives a verdict. */
  readonly byVerdict: ReadonlyMap<string, number>;
  readonly byBoth: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Minutes of a head's work with people. */
  readonly coaching: number;
}

/** The working-day map: everybody together, and each observed person by name. */
export interface Observations {
  readonly whole: Observed;
  readonly people: ReadonlyMap<number, Observed>;
  /** Whether any row gives a verdict: without one nothing is known of use and waste. */
  readonly hasVerdicts: boolean;
}

interface OpenObserved {
  readonly seen: Set<number>;
  days: number;
  minutes: number;
  rows: number;
  coaching: number;
  readonly byAction: Map<string, number>;
  readonly byVerdict: Map<string, number>;
  readonly byBoth: Map<string, Map<string, number>>;
}

const nothing = (): OpenObserved => ({
  seen: new Set(),
  days: 0,
  minutes: 0,
  rows: 0,
  coaching: 0,
  byAction: new Map(),
  byVerdict: new Map(),
  byBoth: new Map(),
});

const add = (map: Map<string, number>, key: string, minutes: number): void => {
  map.set(key, (map.get(key) ?? 0) + minutes);
};

/** One pass over Workday, up to the as-of day, of the people meant. A day of two people is two observed days. */
export function observations(
  { dataset, asOf }: Pick<Ledger, "dataset" | "asOf">,
  isMeant: (person: number) => boolean = () => true,
): Observations {
  const whole = nothing();
  const people = new Map<number, OpenObserved>();
  let hasVerdicts = false;
  for (const { date, employee, action, minutes, verdict } of dataset.workday) {
    if (date > asOf || !isMeant(employee)) continue;
    const own = people.get(employee) ?? nothing();
    people.set(employee, own);
    if (!own.seen.has(date)) {
      own.seen.add(date);
      own.days += 1;
      whole.days += 1;
    }
    if (verdict !== null) hasVerdicts = true;
    for (const sum of [whole, own]) {
      sum.rows += 1;
      sum.minutes += minutes;
      if (isCoaching(action)) sum.coaching += minutes;
      add(sum.byAction, action, minutes);
      add(sum.byVerdict, verdict ?? "", minutes);
      const ofAction = sum.byBoth.get(action) ?? new Map<string, number>();
      sum.byBoth.set(action, ofAction);
      add(ofAction, verdict ?? "", minutes);
    }
  }
  return { whole, people, hasVerdicts };
}
