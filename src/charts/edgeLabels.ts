import * as Plot from "@observablehq/plot";
import { spread } from "./spread.ts";
import { colour, family, type Sizes } from "./theme.ts";
import type { TimeFrame } from "./timeFrame.ts";

/** A label beyond a line's end: a word and a figure, at the line's height in units from the top. */
interface EdgeLabel {
  readonly name: string;
  readonly text: string;
  readonly y: number;
  readonly fill: string;
}

/**
 * Labels of lines beyond the end of time, the word small above its figure, none over another. A
 * label without a figure is its word alone.
 */
export function edgeLabels(
  labels: readonly EdgeLabel[],
  frame: TimeFrame,
  size: Sizes,
): Plot.Markish {
  const above = size.note * 1.2;
  const places = spread(
    labels.map((label) => label.y),
    { pitch: above + size.read * 1.15, from: above + size.read / 2, to: size.height - size.read },
  );
  const placed = labels.map((label, index) => ({ ...label, y: places[index] }));
  const common = {
    x: { value: () => frame.labelAt, scale: null },
    y: { value: "y", scale: null },
    textAnchor: frame.labelAnchor,
  } as const;
  return [
    [true, false].map((hasFigure) =>
      Plot.text(
        placed.filter((label) => (label.text !== "") === hasFigure),
        {
          ...common,
          className: "edge-name",
          text: "name",
          fontSize: size.note,
          fill: colour.quiet,
          dy: hasFigure ? -size.read * 0.55 - size.note * 0.5 : 0,
        },
      ),
    ),
    Plot.text(placed, {
      ...common,
      className: "edge-figure",
      text: "text",
      fontSize: size.read,
      fontFamily: family.figures,
      fontWeight: 600,
      fill: { value: "fill", scale: null },
    }),
  ];
}
