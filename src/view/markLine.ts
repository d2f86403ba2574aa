/** Half the height of the mark's circle, in its own units. */
const REACH = 8;
/** A figure half its target off puts the line at the circle's edge. */
const FULL_SWING = 0.5;

/**
 * How far above the middle of the mark (in its units, up is positive) the line lies for a completion
 * to date; in the middle on target or without one.
 * @example markLine(1.25) === 4
 */
export function markLine(completion: number | null): number {
  const swing = ((completion ?? 1) - 1) / FULL_SWING;
  return Math.round(Math.max(-1, Math.min(1, swing)) * REACH * 10) / 10 || 0;
}
