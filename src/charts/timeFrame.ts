import { figureWidth, textWidth } from "../model/textWidth.ts";
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

interface Label {
  readonly name: string;
  readonly text: string;
}

/** The frame of a chart over time, with room for its lines' labels beyond the end of time. */
export function timeFrame(
  options: TimeChartOptions,
  size: Sizes,
  labels: readonly (Label | null | undefined)[],
): TimeFrame {
  const room = labels.map((label) =>
    label
      ? Math.max(textWidth(label.name, size.note), figureWidth(label.text, size.read)) +
        size.dot * 2
      : 0,
  );
  const forward = (options.timeDirection ?? options.direction) === "ltr";
  const begin = size.dot;
  const end = size.width - Math.max(size.dot, ...room);
  const mirror = (x: number): number => (forward ? x : size.width - x);
  return {
    forward,
    begin: mirror(begin),
    end: mirror(end),
    labelAt: mirror(end + size.dot * 2),
    labelAnchor: forward ? "start" : "end",
  };
}
