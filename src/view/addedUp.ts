import { allocate, roundHalfAway, toMoney } from "../model/money.ts";

/** Digits of the whole that its parts are shown to. */
const DIGITS = 3;

/**
 * Parts rounded, by largest remainder, to the place that the whole is shown to, so that what is seen
 * adds up: minor units. A whole of 0 or less leaves its parts as they are.
 * @example addedUp([24_450, 24_450, 25_200], 74_100) // [24_500, 24_400, 25_200], shown 245 + 244 + 252 = 741
 */
export function addedUp(parts: readonly number[], whole: number): readonly number[] {
  if (whole <= 0) return parts;
  const step = 10 ** Math.max(0, String(Math.round(whole)).length - DIGITS);
  return allocate(toMoney(roundHalfAway(whole / step)), parts).map((part) => part * step);
}

/** Shares as they are shown: fractions, and the decimals of their per cents. */
export interface ShownShares {
  readonly shares: readonly number[];
  readonly decimals: 0 | 1;
}

/**
 * Shares in whole per cent that add up to 100; in tenths for all when a whole would hide one. A share
 * that even so would read nothing is left as it is.
 * @example sharesAddedUp([1, 1, 1]).shares // [0.34, 0.33, 0.33]
 */
export function sharesAddedUp(parts: readonly number[]): ShownShares {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  if (whole <= 0) return { shares: parts.map(() => 0), decimals: 0 };
  const percents = allocate(toMoney(100), parts);
  const hides = percents.some((percent, index) => percent === 0 && (parts[index] ?? 0) > 0);
  if (!hides) return { shares: percents.map((percent) => percent / 100), decimals: 0 };
  const shares = allocate(toMoney(1000), parts).map((tenths, index) =>
    tenths === 0 ? (parts[index] ?? 0) / whole : tenths / 1000,
  );
  return { shares, decimals: 1 };
}
