/**
 * What an unmarked number of a fraction column means: per cent once any of them is above `limit`
 * (1 for a margin, 5 for a markup, either sign). Give it the numbers of cells without a per cent format
 * or sign: those are exact.
 * @example decidePercent([0.3, 25], 1) === "percent"
 */
export function decidePercent(values: Iterable<number>, limit: number): "percent" | "fraction" {
  for (const value of values) if (Math.abs(value) > limit) return "percent";
  return "fraction";
}
