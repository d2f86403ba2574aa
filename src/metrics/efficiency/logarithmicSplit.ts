/** A factor of a product, before and after. */
export interface FactorChange {
  readonly before: number;
  readonly now: number;
}

/**
 * The logarithmic mean of two amounts above zero: (now − before) ÷ ln(now ÷ before), or the amount itself
 * when they are equal (Ang, LMDI). @example logarithmicMean({ before: 630_000, now: 665_600 }) // 647,636.93
 */
export function logarithmicMean({ before, now }: FactorChange): number {
  return now === before ? now : (now - before) / Math.log(now / before);
}

/**
 * The change of a product split among its factors: mean × ln(now ÷ before) of each, in whole units by
 * largest remainder, so that the parts add up to the change exactly. Everything must be above zero.
 * @example logarithmicSplit({ before: 63_000_000, now: 66_560_000 }, factors) // in cents: 8,647,986, −9,267,739, 4,179,753
 */
export function logarithmicSplit(total: FactorChange, factors: readonly FactorChange[]): number[] {
  const mean = logarithmicMean(total);
  const shares = factors.map(({ before, now }) => mean * Math.log(now / before));
  const parts = shares.map(Math.floor);
  const missing = total.now - total.before - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
