import * as Plot from "@observablehq/plot";
import type { TimeChartOptions } from "./chartOptions.ts";
import { drawChart, sizesOf } from "./drawChart.ts";
import { type DrawnPath, paths } from "./paths.ts";
import { rowNames, rowPlace } from "./rowFrame.ts";
import { type SharesFrame, sharesFrame } from "./sharesFrame.ts";
import { colour, family } from "./theme.ts";

/** A share of one person over time. */
export interface SharesPoint {
  readonly name: string;
  /** Fractions, oldest first; null where there is none. */
  readonly values: readonly (number | null)[];
  /** The last value as text. */
  readonly text: string;
  /** What it means: "in the swamp". */
  readonly detail: string;
}

export interface SharesOptions extends TimeChartOptions {
  /** Below this share lies water; its name stands once, in the first row. */
  readonly limit: { readonly value: number; readonly name: string };
  /** Names of the first and the last month. */
  readonly from: string;
  readonly to: string;
}

/**
 * Small multiples: a line for each person, all on one scale from zero, over the water that begins below
 * the limit. The limit is named in the first row, the first and last month under the last.
 * @example sharesChart([{ name: "Ada", values: [0.4, 0.3, 0.1], text: "10%", detail: "sinking" }], options) // "<svg …"
 */
export function sharesChart(points: readonly SharesPoint[], options: SharesOptions): string {
  const frame = sharesFrame(points, options, sizesOf(options));
  const { size } = frame.rows;
  return drawChart(
    {
      marks: [
        ...water(points, options.limit.value, frame),
        ...lines(points, frame),
        limitName(options.limit, frame),
        ...rowTexts(points, frame),
        ...monthNames(options, frame),
      ],
    },
    { ...options, height: size.height },
  );
}

/** The water of each row, and the line where it begins. */
function water(
  points: readonly SharesPoint[],
  limit: number,
  { rows, x, y, months, baseOf }: SharesFrame,
): Plot.Markish[] {
  const [left, right] = [x(0), x(months)];
  const of = (draw: (top: number, base: number) => DrawnPath): DrawnPath[] =>
    points.map((_, row) => draw(y(row, limit), baseOf(row)));
  return [
    paths(
      "water",
      of((top, base) => ({
        d: `M${left},${top}H${right}V${base}H${left}Z`,
        attributes: { fill: colour.waterBody },
      })),
    ),
    paths(
      "limit",
      of((top) => ({
        d: `M${left},${top}H${right}`,
        attributes: {
          stroke: colour.water,
          "stroke-width": rows.size.waterline * 0.6,
          fill: "none",
        },
      })),
    ),
  ];
}

/** Each person's line, with a dot where it ends. */
function lines(points: readonly SharesPoint[], { rows, x, y }: SharesFrame): Plot.Markish[] {
  const { size } = rows;
  const ends = points.flatMap(({ values }, row) => {
    const last = values.findLastIndex((value) => value !== null);
    return last < 0 ? [] : [{ x: x(last), y: y(row, values[last] ?? 0) }];
  });
  return [
    paths(
      "share",
      points.map(({ values }, row) => ({
        d: lineOf(values, (month, share) => [x(month), y(row, share)]),
        attributes: {
          stroke: colour.ink,
          "stroke-width": size.line * 0.8,
          "stroke-linejoin": "round",
          fill: "none",
        },
      })),
    ),
    Plot.dot(ends, {
      className: "end",
      x: { value: "x", scale: null },
      y: { value: "y", scale: null },
      r: size.dot * 0.75,
      fill: colour.ink,
    }),
  ];
}

/** A path through the values there are; a gap in them is a gap in the line. */
function lineOf(
  values: readonly (number | null)[],
  at: (month: number, share: number) => readonly [x: number, y: number],
): string {
  let isDrawing = false;
  return values
    .map((value, month) => {
      const step = value === null ? "" : `${isDrawing ? "L" : "M"}${at(month, value).join()}`;
      isDrawing = value !== null;
      return step;
    })
    .join("");
}

const limitName = (
  limit: SharesOptions["limit"],
  { rows, x, y, isForward }: SharesFrame,
): Plot.Markish =>
  Plot.text([limit], {
    className: "limit-name",
    x: { value: () => x(0), scale: null },
    y: { value: () => y(0, limit.value) - rows.size.note * 0.75, scale: null },
    text: "name",
    textAnchor: isForward ? rows.onward : rows.backward,
    fontSize: rows.size.note,
    fill: colour.water,
    stroke: colour.ground,
    strokeWidth: rows.size.line,
  });

/** Name and state where reading begins, the last figure where the row ends, at the height of its line. */
function rowTexts(points: readonly SharesPoint[], frame: SharesFrame): Plot.Markish[] {
  const { rows, figure, y, baseOf } = frame;
  const { size, isTwoLine } = rows;
  const atLine = (row: number): number => {
    const last = points[row]?.values.findLast((value) => value !== null) ?? 0;
    return Math.min(y(row, last), baseOf(row) - size.read * 0.4);
  };
  const belowName = (row: number): number => rows.nameAt(row) + size.read * 1.25;
  return [
    rowNames(points, rows, { spare: isTwoLine ? figure : 0 }),
    Plot.text(points, {
      className: "detail",
      ...rowPlace(isTwoLine ? rows : { ...rows, nameAt: belowName }, {
        at: isTwoLine ? size.width : 0,
      }),
      text: "detail",
      textAnchor: isTwoLine ? rows.backward : rows.onward,
      dx: isTwoLine ? -rows.forward * (figure + size.note) : 0,
      fontSize: size.note,
      fill: colour.quiet,
    }),
    Plot.text(points, {
      className: "figure",
      ...rowPlace(isTwoLine ? rows : { ...rows, nameAt: atLine }, { at: size.width }),
      text: "text",
      textAnchor: rows.backward,
      fontSize: size.read,
      fontFamily: family.figures,
      fontWeight: 700,
      fill: colour.ink,
    }),
  ];
}

const monthNames = (
  { from, to }: SharesOptions,
  { rows, x, months, isForward }: SharesFrame,
): Plot.Markish[] =>
  [
    { month: 0, name: from, textAnchor: isForward ? rows.onward : rows.backward },
    { month: months, name: to, textAnchor: isForward ? rows.backward : rows.onward },
  ].map(({ month, name, textAnchor }) =>
    Plot.text([name], {
      className: "month-name",
      x: { value: () => x(month), scale: null },
      y: { value: () => rows.size.height - rows.size.note * 0.7, scale: null },
      text: (text: string) => text,
      textAnchor,
      fontSize: rows.size.note,
      fill: colour.quiet,
    }),
  );
