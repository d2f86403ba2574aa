import { z } from "zod";
import type { ConstraintRule } from "../model/finding.ts";
import { Money } from "../model/money.ts";

const rule = (name: ConstraintRule): ConstraintRule => name;

/** Schemas that several columns share: a value of the right kind, and the rule it may not break. */
export const moneyNotNegative = Money.refine((amount) => amount >= 0, rule("not-negative"));

export const numberNotNegative = z.number().refine((number) => number >= 0, rule("not-negative"));

export const numberPositive = z.number().refine((number) => number > 0, rule("positive"));

export const wholePositive = numberPositive.refine(Number.isInteger, rule("whole-number"));

/** A count of things: none of them is 0. */
export const wholeNotNegative = numberNotNegative.refine(Number.isInteger, rule("whole-number"));

/** A mark from 0 to 10. */
export const zeroToTen = z.number().refine((mark) => mark >= 0 && mark <= 10, rule("zero-to-ten"));

/** A stretch of one day, in minutes. */
export const minutesOfDay = numberPositive.refine(
  (minutes) => minutes <= 1440,
  rule("within-a-day"),
);

/** A share of a whole: 0.05 for 5 %. */
export const share = z
  .number()
  .refine((fraction) => fraction >= 0 && fraction <= 1, rule("fraction-0-1"));

/** A margin may be a loss, but never more than the whole price. */
export const marginFraction = z.number().refine((fraction) => fraction <= 1, rule("fraction-0-1"));

/** How much of a working day: 1, 0.5, 0. */
export const dayShare = z
  .number()
  .refine((fraction) => fraction >= 0 && fraction <= 1, rule("day-share-0-1"));

/** TOMAN is ours: ISO 4217 has only the rial. */
const currencyCodes: ReadonlySet<string> = new Set([
  ...Intl.supportedValuesOf("currency"),
  "TOMAN",
]);

export const isCurrencyCode = (code: string): boolean => currencyCodes.has(code);

export const currencyCode = z.string().refine(isCurrencyCode, rule("known-currency"));
