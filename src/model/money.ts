import { z } from "zod";
import type { ConstraintRule } from "./finding.ts";

/** The largest amount that still divides exactly by 100 as a double (2^51 − 1 minor units). */
export const LARGEST_MONEY = 2 ** 51 - 1;

/** An amount in integer minor units (cents, kopecks) of the data set's one currency. */
export const Money = z
  .int("too-large" satisfies ConstraintRule)
  .min(-LARGEST_MONEY, "too-large" satisfies ConstraintRule)
  .max(LARGEST_MONEY, "too-large" satisfies ConstraintRule)
  .brand<"Money">();
export type Money = z.output<typeof Money>;

export const toMoney = (minorUnits: number): Money => minorUnits as Money;

/** The nearest integer, halves away from zero: 2.5 → 3, −2.5 → −3. */
export const roundHalfAway = (value: number): number =>
  Math.sign(value) * Math.floor(Math.abs(value) + 0.5) || 0;

/**
 * Splits an amount in proportion to `weights` by largest remainder, so that the parts add up to it.
 * All weights zero: equal parts. Earlier parts win ties.
 * @example allocate(toMoney(1003), [1, 1]) // [502, 501]
 */
export function allocate(amount: Money, weights: readonly number[]): Money[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) =>
    total === 0 ? amount / weights.length : (amount * weight) / total,
  );
  const parts = shares.map(Math.floor);
  const order = shares
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  let left = amount - parts.reduce((sum, part) => sum + part, 0);
  for (const { index } of order) {
    if (left <= 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    left -= 1;
  }
  return parts.map(toMoney);
}

/** Minor units that differ from two, by ISO 4217 (IRR is two there, whatever Intl says). */
const MINOR_UNITS: Readonly<Record<string, number>> = {
  BHD: 3,
  BIF: 0,
  CLF: 4,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  IQD: 3,
  ISK: 0,
  JOD: 3,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  PYG: 0,
  RWF: 0,
  TND: 3,
  TOMAN: 0,
  UGX: 0,
  UYI: 0,
  UYW: 4,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
};

/** Digits after the decimal sign of a currency's minor unit: 2 for EUR, 0 for JPY. */
export const minorUnitsOf = (currency: string): number => MINOR_UNITS[currency] ?? 2;
