import * as Plot from "@observablehq/plot";
import type { ChartOptions } from "./chartOptions.ts";
import { colour, type Sizes } from "./theme.ts";

/** Where the rows of a chart that lists names lie, and how its text is anchored. */
export interface RowFrame {
  readonly size: Sizes;
  /** Names are drawn: on the wall they stand beside the chart, where the page cuts them by true width. */
  readonly hasNames: boolean;
  /** Names stand above their bars instead of beside them. */
  readonly isTwoLine: boolean;
  /** Middle of a row's bar and of its name, in units from the top. */
  readonly barAt: (row: number) => number;
  readonly nameAt: (row: number) => number;
  /** Units from the left of a distance from the side where reading begins. */
  readonly from: (start: number) => number;
  /** +1 when reading runs to the right, else −1. */
  readonly forward: 1 | -1;
  /** Anchors of text that grows with, or against, the reading direction. */
  readonly onward: "start" | "end";
  readonly backward: "start" | "end";
}

interface Rows {
  readonly count: number;
  /** Room above the first row. */
  readonly above?: number;
}

/** The frame of a chart of rows; its height follows their number unless the options give one. */
export function rowFrame(options: ChartOptions, size: Sizes, { count, above = 0 }: Rows): RowFrame {
  const isRtl = options.direction === "rtl";
  const hasNames = options.composition !== "wall";
  const isTwoLine = hasNames && size.names === 0;
  const given = options.height;
  const row = given === undefined ? size.row : (given - above) / Math.max(1, count);
  return {
    size: {
      ...size,
      row,
      bar: hasNames ? size.bar : Math.min(row * 0.34, size.bar * 1.7),
      height: given ?? Math.max(above + row * count, size.note),
    },
    hasNames,
    isTwoLine,
    barAt: (index) => above + (index + (isTwoLine ? 0.72 : 0.5)) * row,
    nameAt: (index) => above + (index + (isTwoLine ? 0.32 : 0.5)) * row,
    from: (start) => (isRtl ? size.width - start : start),
    forward: isRtl ? -1 : 1,
    onward: isRtl ? "end" : "start",
    backward: isRtl ? "start" : "end",
  };
}

interface Named {
  readonly name: string;
  readonly href?: string;
}

/** What else stands on a name's line: `indent` before it, `spare` after it. */
interface Beside {
  readonly indent?: number;
  readonly spare?: number;
}

/** The rows' names where reading begins, ellipsed at the width they have, linked where they have an address. */
export function rowNames(
  rows: readonly Named[],
  frame: RowFrame,
  { indent = 0, spare = 0 }: Beside = {},
): Plot.Markish {
  const { size } = frame;
  return Plot.text(rows, {
    className: "name",
    ...rowPlace(frame, { at: indent }),
    text: "name",
    href: "href",
    textAnchor: frame.onward,
    lineWidth: ((size.names || size.width) - indent - spare - size.note) / size.read,
    textOverflow: "ellipsis-end",
    fontSize: size.read,
    fontWeight: 600,
    fill: colour.word,
  });
}

/** The place of a text on a row's name line, or on its bar's, at a distance from where reading begins. */
export const rowPlace = (
  frame: RowFrame,
  { at, onBar = false }: { at: number; onBar?: boolean },
): { x: Plot.ChannelValueSpec; y: Plot.ChannelValueSpec } => ({
  x: { value: () => frame.from(at), scale: null },
  y: {
    value: (_: unknown, row: number) => (onBar ? frame.barAt(row) : frame.nameAt(row)),
    scale: null,
  },
});
