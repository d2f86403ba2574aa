import type { Money } from "../model/money.ts";
import { roundHalfAway, toMoney } from "../model/money.ts";
import type { Read } from "./reading.ts";

export interface AmountUnit {
  /** Of the heading or title and of the cell, multiplied. */
  readonly multiplier: number;
  /** Digits after the decimal sign of the currency (`minorUnitsOf`). */
  readonly minorUnits: number;
}

/** What may be lost without a word, in the currency's own unit. */
const UNNOTICED = 0.001;

/**
 * An amount in minor units, halves away from zero, with the note `rounded-amount` when more than 0.001
 * of the currency is lost. May exceed `Money`'s range: the column's schema checks it.
 * The half is that of the decimal number as typed: 1.005 is 1.01 though its double lies below.
 * @example toMinorUnits(1.005, { multiplier: 1, minorUnits: 2 }) // { ok: 101, note: … }
 */
export function toMinorUnits(value: number, unit: AmountUnit): Read<Money> {
  const scale = unit.multiplier * 10 ** unit.minorUnits;
  const exact = value * scale;
  const nearest = Math.round(exact);
  // Nearly every amount has no more decimals than its currency.
  if (Math.abs(exact - nearest) <= Math.abs(exact) * 1e-15) return { ok: toMoney(nearest || 0) };
  const minor = roundHalfAway(Number(exact.toPrecision(15)));
  const lost = Math.abs(exact - minor) / 10 ** unit.minorUnits;
  if (lost <= UNNOTICED + 1e-12) return { ok: toMoney(minor) };
  const taken = (minor / 10 ** unit.minorUnits).toFixed(unit.minorUnits);
  return { ok: toMoney(minor), note: { code: "rounded-amount", facts: { taken } } };
}
