import type { Note } from "./reading.ts";

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

/**
 * What to say of a number in a column of per cents that alone would be a fraction: 0.25 among 30 and 40
 * is read as a quarter of one per cent. Nothing of other numbers.
 * @example shareNote(0.25, 1) // { code: "ambiguous-number", facts: { readings: ["0.0025", "0.25"], … } }
 */
export function shareNote(value: number, limit: number): Note | undefined {
  if (value === 0 || Math.abs(value) >= limit) return undefined;
  const taken = String(value / 100);
  return { code: "ambiguous-number", facts: { readings: [taken, String(value)], taken } };
}
