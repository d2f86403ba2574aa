import * as Plot from "@observablehq/plot";
import { figureWidth, textWidth } from "../model/textWidth.ts";
import type { ChartOptions } from "./chartOptions.ts";
import { drawChart, sizesOf } from "./drawChart.ts";
import { type RowFrame, rowFrame, rowNames, rowPlace } from "./rowFrame.ts";
import { colour, family } from "./theme.ts";

/** A person in the order of places. */
export interface LeaderboardPoint {
  /** The place as text, "1"; empty for those out of the ranking. */
  readonly place: string;
  readonly name: string;
  /** What the bar's length shows: completion to date, or money; null draws no bar. */
  readonly value: number | null;
  readonly valueText: string;
  /** What stands behind the value: "$116K of $236K". */
  readonly detail: string;
  /** Address of the person's page, relative. */
  readonly href?: string;
}

export interface LeaderboardOptions extends ChartOptions {
  /** The finishing line, 1 for completion to date; null without one. */
  readonly target: { readonly value: number; readonly name: string } | null;
  /** Where lengths are amounts that must compare, bars are not cut however far past the line. */
  readonly isWhole?: boolean;
  /** Room above the rows, where the finishing line is named. */
  readonly head?: number;
  /** The finishing line crosses each bar alone: words stand between them. */
  readonly isTargetOnBars?: boolean;
}

/** A bar ends at this many targets, with a notch that says it goes on: one far ahead must not flatten the rest. */
const LONGEST = 2;

/**
 * A bar for each person from zero, in the order of places, with the finishing line across them; a
 * bar that reaches it says so by its colour too.
 * Bars over twice the target are cut there and notched; their figure says the rest. On the wall
 * names and figures stand beside the chart.
 * @example leaderboardChart([{ place: "1", name: "Ada", value: 0.98, … }], options) // "<svg …"
 */
export function leaderboardChart(
  points: readonly LeaderboardPoint[],
  options: LeaderboardOptions,
): string {
  const { target } = options;
  const given = sizesOf(options);
  const aboveRows = options.head ?? (target === null ? 0 : given.note * 1.7);
  const frame = rowFrame(options, given, { count: points.length, above: aboveRows });
  const { size } = frame;
  const columns = columnsOf(points, frame);
  const isOnBars = frame.isTwoLine || options.isTargetOnBars === true;
  const longest = target && !options.isWhole ? target.value * LONGEST : Number.POSITIVE_INFINITY;
  const lengthOf = (point: LeaderboardPoint): number => Math.min(point.value ?? 0, longest);
  const lengths = points.map(lengthOf);
  const barY = (shift: number): Plot.ChannelValueSpec => ({
    value: (_: LeaderboardPoint, row: number) => frame.barAt(row) + shift * size.bar,
    scale: null,
  });
  const across = (className: string, value: number): Plot.LinkOptions => ({
    className,
    x1: () => value,
    x2: () => value,
  });

  return drawChart(
    {
      x: {
        axis: null,
        type: "linear",
        domain: [
          Math.min(0, ...lengths),
          Math.max(target ? target.value * 1.1 : 0, ...lengths) || 1,
        ],
        range: [frame.from(columns.bar), frame.from(columns.barEnd)],
      },
      marks: [
        Plot.link(points, {
          className: "bar",
          filter: (point: LeaderboardPoint) => point.value !== null,
          x1: () => 0,
          x2: lengthOf,
          y1: barY(0),
          y2: barY(0),
          stroke: {
            value: (point: LeaderboardPoint) =>
              target && (point.value ?? 0) >= target.value ? colour.gain : colour.ink,
            scale: null,
          },
          strokeWidth: size.bar,
        }),
        Plot.link(points, {
          ...across("notch", longest * 0.965),
          filter: (point: LeaderboardPoint) => (point.value ?? 0) > longest,
          y1: barY(0.7),
          y2: barY(-0.7),
          stroke: colour.ground,
          strokeWidth: size.hair * 2,
        }),
        target && [
          // The line shows on the bars as well as on the ground: a wider one lies under it.
          (
            [
              ["target-halo", colour.ground, size.hair * 3],
              ["target", colour.target, size.hair],
            ] as const
          ).map(([className, stroke, strokeWidth]) =>
            Plot.link(isOnBars ? points : [target], {
              ...across(className, target.value),
              y1: isOnBars ? barY(0.9) : { value: () => size.height, scale: null },
              y2: isOnBars ? barY(-0.9) : { value: () => aboveRows * 0.86, scale: null },
              stroke,
              strokeWidth,
            }),
          ),
          Plot.text([target], {
            className: "target-name",
            x: "value",
            y: { value: () => size.note * 0.7, scale: null },
            text: "name",
            fontSize: size.note,
            fill: colour.quiet,
          }),
        ],
        frame.hasNames ? rowTexts(points, frame, columns) : null,
      ],
    },
    { ...options, height: size.height },
  );
}

/** Where a row's parts begin, from the side where reading begins. */
interface Columns {
  readonly name: number;
  /** Where the figure ends. */
  readonly figure: number;
  readonly bar: number;
  readonly barEnd: number;
}

function columnsOf(points: readonly LeaderboardPoint[], { size, hasNames }: RowFrame): Columns {
  if (!hasNames) return { name: 0, figure: 0, bar: 0, barEnd: size.width };
  const widest = (widths: readonly number[]): number => Math.max(0, ...widths);
  const place = widest(points.map((point) => textWidth(point.place, size.read)));
  const figure = widest(points.map((point) => figureWidth(point.valueText, size.read)));
  const detail = widest(points.map((point) => textWidth(point.detail, size.note)));
  const gap = size.note;
  return {
    name: place > 0 ? place + gap * 0.6 : 0,
    figure: size.names === 0 ? size.width : size.names + figure,
    bar: size.names === 0 ? 0 : size.names + figure + gap,
    barEnd: size.width - (detail > 0 ? detail + gap : 0),
  };
}

/** Place, name and figure on a row's first line, what stands behind the figure beside its bar. */
function rowTexts(
  points: readonly LeaderboardPoint[],
  frame: RowFrame,
  columns: Columns,
): Plot.Markish[] {
  const { size } = frame;
  const spare = size.names === 0 ? columns.figure - size.width + size.read * 4 : 0;
  return [
    Plot.text(points, {
      className: "place",
      ...rowPlace(frame, { at: 0 }),
      text: "place",
      textAnchor: frame.onward,
      fontSize: size.read,
      fill: colour.quiet,
    }),
    rowNames(points, frame, { indent: columns.name, spare }),
    Plot.text(points, {
      className: "figure",
      ...rowPlace(frame, { at: columns.figure }),
      text: "valueText",
      textAnchor: frame.backward,
      fontSize: size.read,
      fontFamily: family.figures,
      fontWeight: 700,
      fill: colour.ink,
    }),
    Plot.text(points, {
      className: "detail",
      ...rowPlace(frame, { at: size.width, onBar: true }),
      text: "detail",
      textAnchor: frame.backward,
      fontSize: size.note,
      fill: colour.quiet,
    }),
  ];
}
