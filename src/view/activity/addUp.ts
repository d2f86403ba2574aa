import { roundHalfAway } from "../../model/money.ts";

/** Amounts as they are shown, in minor units, whole steps of the last digit that is written. */
export interface ShownSum {
  readonly before: number;
  readonly parts: readonly number[];
  readonly now: number;
}

/**
 * A first amount, what is added to it, and the last one, rounded so that they add up as shown too: each
 * level on the way is rounded, and a part is what lies between two of them.
 * @example addUp(1_000, [333, 333, 334], 1_000) // { before: 1000, parts: [0, 1000, 0], now: 2000 } of 1,000s
 */
export function addUp(before: number, parts: readonly number[], step: number): ShownSum {
  const rounded = (amount: number): number => roundHalfAway(amount / step) * step;
  let level = before;
  const shown = parts.map((part) => {
    const from = rounded(level);
    level += part;
    return rounded(level) - from;
  });
  return { before: rounded(before), parts: shown, now: rounded(level) };
}
