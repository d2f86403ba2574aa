import * as Plot from "@observablehq/plot";
import { colour, family, type Sizes } from "./theme.ts";
import type { TimeFrame } from "./timeFrame.ts";

interface Point {
  readonly text: string;
  /** The point, in units from the left and top. */
  readonly x: number;
  readonly y: number;
  /** The line is above its plan: the room above it is free, else the room below. */
  readonly isAhead: boolean;
  /** Units from the top of the waterline, which a label does not straddle; null without one. */
  readonly water: number | null;
  /** Units from the top of the zero line, which a label does not pass. */
  readonly bottom: number;
}

/**
 * The figure beside the last point of a rising line, on the side that the lines leave free: above
 * and before it when it is ahead of its plan, below and after it otherwise.
 */
export function pointLabel(point: Point, frame: TimeFrame, size: Sizes): Plot.Markish {
  const sign = frame.forward ? 1 : -1;
  const height = size.figure;
  const roomBefore = Math.abs(point.x - frame.begin);
  const isBefore = point.isAhead && roomBefore > height * 3;
  const wish = point.isAhead
    ? point.y - size.dot - height * 0.6
    : point.y + size.dot + height * 0.5;
  const y = Math.min(clearOf(point, wish, height), point.bottom - height * 0.6);
  const x = point.x + sign * (isBefore ? -size.dot : point.isAhead ? 0 : size.dot * 1.6);
  return Plot.text([point.text], {
    className: "now-label",
    x: { value: () => x, scale: null },
    y: { value: () => y, scale: null },
    textAnchor: isBefore === frame.forward ? "end" : "start",
    fontSize: size.figure,
    fontFamily: family.figures,
    fontWeight: 700,
    fill: colour.ink,
  });
}

/** A height moved just enough, up when ahead, else down, not to stand across the water. */
function clearOf({ water, isAhead }: Point, y: number, height: number): number {
  const clearance = height * 0.62;
  if (water === null || Math.abs(y - water) >= clearance) return y;
  return isAhead ? water - clearance : water + clearance;
}
