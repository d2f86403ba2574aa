import * as Plot from "@observablehq/plot";
import { figureWidth, textWidth } from "../model/textWidth.ts";
import type { ChartOptions } from "./chartOptions.ts";
import { drawChart, sizesOf } from "./drawChart.ts";
import { type RowFrame, rowFrame, rowNames, rowPlace } from "./rowFrame.ts";
import { colour, family } from "./theme.ts";

/** A stage of a funnel with how many reached it. */
export interface FunnelPoint {
  readonly name: string;
  /** Null for a stage that was not counted: it has no bar. */
  readonly count: number | null;
  readonly countText: string;
  /** How many usually would have come from the stage before; null where it is not known. */
  readonly expected: number | null;
  /** What came of the stage before: "36%, usually 46%". */
  readonly detail: string;
  /** The step into this stage is where the funnel leaks. */
  readonly isLeak: boolean;
}

/** What is missing shows from so many thin lines' width on. */
const LEAST_GAP = 2.5;

/**
 * A bar for each stage from zero, in the order of the funnel. What usually would have come beyond it is
 * outlined; at the leak the outline and its words have the colour of a loss. On the wall names and
 * figures stand beside the chart.
 * @example funnelChart([{ name: "Lead", count: 320, countText: "320", … }], options) // "<svg …"
 */
export function funnelChart(points: readonly FunnelPoint[], options: ChartOptions): string {
  const frame = rowFrame(options, sizesOf(options), { count: points.length });
  const { size } = frame;
  const columns = columnsOf(points, frame);
  const highest = Math.max(
    1,
    ...points.flatMap(({ count, expected }) => [count ?? 0, expected ?? 0]),
  );
  const y = { value: (_: unknown, row: number) => frame.barAt(row), scale: null };
  /** People that a unit of width stands for. */
  const unit = highest / Math.max(1, columns.barEnd - columns.bar);
  const isShort = ({ count, expected }: FunnelPoint): boolean =>
    count !== null && expected !== null && expected - count > LEAST_GAP * size.hair * unit;
  return drawChart(
    {
      x: {
        axis: null,
        type: "linear",
        domain: [0, highest],
        range: [frame.from(columns.bar), frame.from(columns.barEnd)],
      },
      marks: [
        // An outline is a bar with a thinner one of the ground in it.
        [0, size.hair * 0.75].map((rim) =>
          Plot.link(points, {
            className: rim === 0 ? "expected" : "expected-inside",
            filter: (point: FunnelPoint) => isShort(point),
            x1: (point: FunnelPoint) => (point.count ?? 0) + rim * unit,
            x2: (point: FunnelPoint) =>
              Math.max((point.expected ?? 0) - rim * unit, point.count ?? 0),
            y1: y,
            y2: y,
            stroke: rim === 0 ? { value: toneOf, scale: null } : colour.ground,
            strokeWidth: size.bar - 2 * rim,
          }),
        ),
        Plot.link(points, {
          className: "bar",
          filter: (point: FunnelPoint) => (point.count ?? 0) > 0,
          x1: () => 0,
          x2: "count",
          y1: y,
          y2: y,
          stroke: colour.ink,
          strokeWidth: size.bar,
        }),
        frame.hasNames ? rowTexts(points, frame, columns) : null,
      ],
    },
    { ...options, height: size.height },
  );
}

const toneOf = ({ isLeak }: FunnelPoint): string => (isLeak ? colour.loss : colour.quiet);

/** Where a row's parts begin, from the side where reading begins. */
interface Columns {
  /** Where the figure ends. */
  readonly figure: number;
  readonly bar: number;
  readonly barEnd: number;
}

function columnsOf(points: readonly FunnelPoint[], { size, hasNames }: RowFrame): Columns {
  if (!hasNames) return { figure: 0, bar: 0, barEnd: size.width - size.hair };
  const figure = Math.max(...points.map(({ countText }) => figureWidth(countText, size.read)));
  const detail = Math.max(...points.map((point) => textWidth(point.detail, size.note)));
  const gap = size.note;
  return {
    figure: size.names === 0 ? size.width : size.names + figure,
    bar: size.names === 0 ? 0 : size.names + figure + gap,
    barEnd: size.width - (detail > 0 ? detail + gap : 0) - size.hair,
  };
}

/** Name and figure on a stage's first line, what came of the stage before beside its bar. */
function rowTexts(
  points: readonly FunnelPoint[],
  frame: RowFrame,
  columns: Columns,
): Plot.Markish[] {
  const { size } = frame;
  const detail = (isLeak: boolean): Plot.Markish =>
    Plot.text(points, {
      filter: (point: FunnelPoint) => point.isLeak === isLeak,
      className: isLeak ? "detail-leak" : "detail",
      ...rowPlace(frame, { at: size.width, onBar: true }),
      text: "detail",
      textAnchor: frame.backward,
      fontSize: size.note,
      fontWeight: isLeak ? 700 : 400,
      fill: isLeak ? colour.loss : colour.quiet,
    });
  return [
    rowNames(points, frame, { spare: size.names === 0 ? size.read * 4 : 0 }),
    Plot.text(points, {
      className: "figure",
      ...rowPlace(frame, { at: columns.figure }),
      text: "countText",
      textAnchor: frame.backward,
      fontSize: size.read,
      fontFamily: family.figures,
      fontWeight: 700,
      fill: colour.ink,
    }),
    detail(false),
    detail(true),
  ];
}
