import * as Plot from "@observablehq/plot";
import { colour, type Sizes } from "./theme.ts";
import type { TimeFrame } from "./timeFrame.ts";

/** The water under the waterline, from side to side; drawn before everything else. */
export const waterBody = (amount: number, frame: TimeFrame): Plot.Markish =>
  Plot.rect([amount], {
    className: "water",
    ...acrossOf(frame),
    y1: () => 0,
    y2: (value: number) => value,
    fill: colour.waterBody,
  });

/**
 * The waterline, the same in every chart with money on its axis: a line that ends, where its label
 * stands, in the Plimsoll mark, a circle that it crosses.
 */
export const waterline = (amount: number, frame: TimeFrame, size: Sizes): Plot.Markish[] => [
  Plot.dot([amount], {
    className: "waterline-mark",
    x: { value: () => frame.end, scale: null },
    y: (value: number) => value,
    r: size.waterline * 2.6,
    fill: colour.ground,
    stroke: colour.water,
    strokeWidth: size.waterline * 0.8,
  }),
  Plot.ruleY([amount], {
    className: "waterline",
    ...acrossOf(frame, size.dot),
    stroke: colour.water,
    strokeWidth: size.waterline,
  }),
];

/** From the beginning of time to its end, and past it when asked. */
export function acrossOf(frame: TimeFrame, past = 0): Plot.RectOptions {
  const end = frame.end + (frame.forward ? past : -past);
  return {
    x1: { value: () => Math.min(frame.begin, end), scale: null },
    x2: { value: () => Math.max(frame.begin, end), scale: null },
  };
}
