/**
 * What an unmarked number of a fraction column means: per cent once any of them is above `limit`.
 * Give it the numbers of cells without a per cent format or sign.
 */
export function decidePercent(_values: Iterable<number>, _limit: number): "percent" | "fraction" {
  throw new Error("unwritten");
}
