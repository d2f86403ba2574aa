/** A weekday and the share of a working day it is: 0 off, 0.5 half. */
export interface WeekendDay {
  /** ISO: 1 Monday … 7 Sunday. */
  readonly weekday: number;
  readonly working: number;
}

const off = (weekday: number): WeekendDay => ({ weekday, working: 0 });

/**
 * The usual weekend of a country (ISO 3166), Saturday and Sunday where none is set. By Unicode CLDR's
 * week data; Iranian offices work half of Thursday besides.
 * @example defaultWeekend("IR") // Friday off, Thursday half
 */
export function defaultWeekend(country: string | null): readonly WeekendDay[] {
  if (country === "IR") return [{ weekday: 4, working: 0.5 }, off(5)];
  const weekend = country ? new Intl.Locale(`und-${country}`).getWeekInfo().weekend : [6, 7];
  return weekend.map(off);
}
