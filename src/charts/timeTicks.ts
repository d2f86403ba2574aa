import * as Plot from "@observablehq/plot";
import { textWidth } from "../model/textWidth.ts";
import { colour, type Sizes } from "./theme.ts";
import type { TimeFrame } from "./timeFrame.ts";

/** The words under a running month: where it begins, where it stands (`at` units), where it ends. */
interface Ticks {
  readonly first: string;
  readonly now: string;
  readonly last: string;
  readonly at: number;
}

/**
 * Words under the time axis. Where the month stands is kept inside the frame; the ends give way to
 * it when they would touch.
 */
export function timeTicks(ticks: Ticks, frame: TimeFrame, size: Sizes): Plot.Markish {
  const [left, right] = [Math.min(frame.begin, frame.end), Math.max(frame.begin, frame.end)];
  const half = textWidth(ticks.now, size.note) / 2;
  const now = Math.max(left + half, Math.min(ticks.at, right - half));
  const gap = size.note;
  const ends = [
    { text: frame.forward ? ticks.first : ticks.last, x: left, side: "start" as const },
    { text: frame.forward ? ticks.last : ticks.first, x: right, side: "end" as const },
  ].filter(
    ({ text, x, side }) =>
      textWidth(text, size.note) + gap < (side === "start" ? now - half - x : x - now - half),
  );
  const common = {
    x: { value: "x", scale: null },
    y: { value: () => size.height - size.note * 0.7, scale: null },
    text: "text",
    fontSize: size.note,
    fill: colour.quiet,
  } as const;
  return [
    Plot.text([{ text: ticks.now, x: now }], { ...common, className: "tick-now" }),
    ...(["start", "end"] as const).map((side) =>
      Plot.text(
        ends.filter((end) => end.side === side),
        { ...common, className: "tick", textAnchor: side },
      ),
    ),
  ];
}
