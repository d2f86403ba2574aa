import { type CalendarMonths, calendarMonths } from "../calendar/calendarMonths.ts";
import type { Day } from "../model/day.ts";
import type { CalendarName, Month } from "../model/month.ts";

/** When an amount is of: a payment its day, a plan its month. */
export type When = { readonly day: Day } | { readonly month: Month };

/** From this day on, a unit of a currency is worth so much of the main one. */
export interface RateEntry {
  readonly currency: string;
  readonly day: Day;
  readonly rate: number;
}

/** What one unit of a currency is in the main one; null where nothing says. Null as time is today. */
export type RateOf = (currency: string, when: When | null) => number | null;

/** How many units of `to` one unit of `from` always is; null where only an exchange rate could tell. */
export function fixedRate(from: string, to: string): number | null {
  if (from === to) return 1;
  // Ten rials are a toman by definition, not by the day's rate.
  if (from === "TOMAN" && to === "IRR") return 10;
  if (from === "IRR" && to === "TOMAN") return 0.1;
  return null;
}

interface Series {
  readonly days: readonly number[];
  readonly rates: readonly number[];
}

/** How many entries are not after a day. */
function countUntil({ days }: Series, day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of two entries of one day the later given stands. */
function seriesOf(entries: readonly RateEntry[]): ReadonlyMap<string, Series> {
  const byCurrency = Map.groupBy(entries, ({ currency }) => currency);
  return new Map(
    [...byCurrency].map(([currency, own]) => {
      const rates = new Map(own.map(({ day, rate }) => [day, rate]));
      const days = [...rates.keys()].sort((a, b) => a - b);
      return [currency, { days, rates: days.map((day) => rates.get(day) ?? Number.NaN) }];
    }),
  );
}

/** The latest rate not after the day, or not after the month begins; else the month's own first one. */
function rateIn(series: Series, when: When, months: CalendarMonths): number | null {
  const until = (day: Day): number => countUntil(series, day);
  if ("day" in when) return series.rates[until(when.day) - 1] ?? null;
  const before = until(months.firstDay(when.month));
  if (before > 0) return series.rates[before - 1] ?? null;
  return until(months.lastDay(when.month)) > 0 ? (series.rates[0] ?? null) : null;
}

/**
 * Rates into the main currency: the latest not after the day. A month takes the rate it begins with, so
 * that a target stands still while daily rates come in; without one, the first that it brings itself.
 * Toman and rial are ten to one whatever the rates say, and either serves for the other.
 * @example ratesInto("RUB", { entries: [{ currency: "EUR", day: dayOf(2026, 11, 1), rate: 90 }], calendar: "gregorian", today })("EUR", { day: dayOf(2026, 11, 5) }) // 90
 */
export function ratesInto(
  main: string,
  {
    entries,
    calendar,
    today,
  }: { entries: readonly RateEntry[]; calendar: CalendarName; today: Day },
): RateOf {
  const byCurrency = seriesOf(entries);
  const months = calendarMonths(calendar);
  const given = (currency: string, when: When): number | null => {
    const series = byCurrency.get(currency);
    return series ? rateIn(series, when, months) : null;
  };
  return (currency, when) => {
    const fixed = fixedRate(currency, main);
    if (fixed !== null) return fixed;
    const own = given(currency, when ?? { day: today });
    if (own !== null) return own;
    const sibling = currency === "IRR" ? "TOMAN" : currency === "TOMAN" ? "IRR" : null;
    const others = sibling === null ? null : given(sibling, when ?? { day: today });
    return others === null || sibling === null
      ? null
      : others * (fixedRate(currency, sibling) ?? 1);
  };
}
