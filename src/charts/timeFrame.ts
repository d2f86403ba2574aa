import type { TimeChartOptions } from "./chartOptions.ts";
import type { Sizes } from "./theme.ts";

/** Where time begins and ends on a chart, and to which side the labels of its lines stand. */
export interface TimeFrame {
  /** Time runs from left to right. */
  readonly forward: boolean;
  /** Units from the left at which time begins and ends; the end may be left of the beginning. */
  readonly begin: number;
  readonly end: number;
  /** Units from the left where labels beyond the end of time are set, and how they are anchored. */
  readonly labelAt: number;
  readonly labelAnchor: "start" | "end";
}

/** The frame of a chart over time, with room for the lines' labels beyond the end of time. */
export function timeFrame(options: TimeChartOptions, size: Sizes): TimeFrame {
  const forward = (options.timeDirection ?? options.direction) === "ltr";
  const begin = size.dot;
  const end = size.width - size.labels;
  const mirror = (x: number): number => (forward ? x : size.width - x);
  return {
    forward,
    begin: mirror(begin),
    end: mirror(end),
    labelAt: mirror(end + size.dot * 2),
    labelAnchor: forward ? "start" : "end",
  };
}
