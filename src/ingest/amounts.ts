import type { Money } from "../model/money.ts";
import type { Read } from "./reading.ts";

export interface AmountUnit {
  /** Of the heading or title and of the cell, multiplied. */
  readonly multiplier: number;
  /** Digits after the decimal sign of the currency (`minorUnitsOf`). */
  readonly minorUnits: number;
}

/**
 * An amount in minor units, halves away from zero, with the note `rounded-amount` when more than 0.001
 * of the currency is lost. May exceed `Money`'s range: the column's schema checks it.
 */
export function toMinorUnits(_value: number, _unit: AmountUnit): Read<Money> {
  throw new Error("unwritten");
}
