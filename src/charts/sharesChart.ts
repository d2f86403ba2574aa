import * as Plot from "@observablehq/plot";
import { figureWidth } from "../model/textWidth.ts";
import type { TimeChartOptions } from "./chartOptions.ts";
import { drawChart, sizesOf } from "./drawChart.ts";
import { type DrawnPath, paths } from "./paths.ts";
import { rowFrame, rowNames, rowPlace } from "./rowFrame.ts";
import { colour, family, type Sizes } from "./theme.ts";

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
  /** Below this share lies water; its name stands once, at the first row. */
  readonly limit: { readonly value: number; readonly name: string };
  /** Names of the first and the last month. */
  readonly from: string;
  readonly to: string;
}

/** A row is this much higher than one of a list, so that its line can rise. */
const HIGHER = 1.55;
/** The part of a row that lines fill. */
const FILLED = 0.72;

/**
 * Small multiples: a line for each person, all on one scale from zero, over the water that begins below
 * the limit. The limit is named in the first row, the first and last month under the last.
 * @example sharesChart([{ name: "Ada", values: [0.4, 0.3, 0.1], text: "10%", detail: "sinking" }], options) // "<svg …"
 */
export function sharesChart(points: readonly SharesPoint[], options: SharesOptions): string {
  const given = sizesOf(options);
  const row = given.row * HIGHER;
  const below = given.note * 1.9;
  const above = given.note * 1.4;
  const frame = rowFrame({ ...options, height: above + row * points.length }, given, {
    count: points.length,
    above,
  });
  const size: Sizes = { ...frame.size, height: above + row * points.length + below };
  const isTwoLine = size.names === 0;
  const figure = Math.max(0, ...points.map(({ text }) => figureWidth(text, size.read)));
  const begin = isTwoLine ? 0 : size.names;
  const end = size.width - (isTwoLine ? 0 : figure + size.note * 1.4);
  const top = isTwoLine ? row * 0.42 : row * (1 - FILLED);
  const height = row - top - size.hair;

  const highest = Math.max(
    options.limit.value * 1.5,
    ...points.flatMap(({ values }) => known(values)),
  );
  const months = Math.max(1, ...points.map(({ values }) => values.length - 1));
  const isForward = (options.timeDirection ?? options.direction) === options.direction;
  const x = (month: number): number => {
    const along = ((end - begin) * month) / months;
    return frame.from(isForward ? begin + along : end - along);
  };
  const baseOf = (place: number): number => above + row * (place + 1) - size.hair;
  const y = (place: number, share: number): number =>
    baseOf(place) - (Math.max(0, share) / highest) * height;
  const [left, right] = [x(0), x(months)].toSorted((a, b) => a - b) as [number, number];
  const strip = (place: number, share: number): string =>
    `M${left},${y(place, share)}H${right}V${baseOf(place)}H${left}Z`;

  const ends = points.flatMap(({ values }, place) => {
    const last = values.findLastIndex((value) => value !== null);
    return last < 0 ? [] : [{ x: x(last), y: y(place, values[last] ?? 0) }];
  });
  return drawChart(
    {
      marks: [
        paths(
          "water",
          points.map((_, place): DrawnPath => {
            return { d: strip(place, options.limit.value), attributes: { fill: colour.waterBody } };
          }),
        ),
        paths(
          "limit",
          points.map((_, place): DrawnPath => {
            const at = y(place, options.limit.value);
            return {
              d: `M${left},${at}H${right}`,
              attributes: {
                stroke: colour.water,
                "stroke-width": size.waterline * 0.6,
                fill: "none",
              },
            };
          }),
        ),
        paths(
          "share",
          points.map(({ values }, place): DrawnPath => {
            return {
              d: lineOf(values, (month, share) => [x(month), y(place, share)]),
              attributes: {
                stroke: colour.ink,
                "stroke-width": size.line * 0.8,
                "stroke-linejoin": "round",
                fill: "none",
              },
            };
          }),
        ),
        Plot.dot(ends, {
          className: "end",
          x: { value: "x", scale: null },
          y: { value: "y", scale: null },
          r: size.dot * 0.75,
          fill: colour.ink,
        }),
        Plot.text([options.limit], {
          className: "limit-name",
          x: { value: () => x(0), scale: null },
          y: { value: () => y(0, options.limit.value) - size.note * 0.75, scale: null },
          text: "name",
          textAnchor: isForward ? frame.onward : frame.backward,
          fontSize: size.note,
          fill: colour.water,
          stroke: colour.ground,
          strokeWidth: size.line,
        }),
        rowNames(points, { ...frame, size, nameAt: nameAt }, { spare: isTwoLine ? figure : 0 }),
        Plot.text(points, {
          className: "detail",
          ...rowPlace({ ...frame, size, nameAt: detailAt }, { at: isTwoLine ? size.width : 0 }),
          text: "detail",
          textAnchor: isTwoLine ? frame.backward : frame.onward,
          dx: isTwoLine ? -frame.forward * (figure + size.note) : 0,
          fontSize: size.note,
          fill: colour.quiet,
        }),
        Plot.text(points, {
          className: "figure",
          ...rowPlace(
            { ...frame, size, nameAt: isTwoLine ? nameAt : figureAt },
            { at: size.width },
          ),
          text: "text",
          textAnchor: frame.backward,
          fontSize: size.read,
          fontFamily: family.figures,
          fontWeight: 700,
          fill: colour.ink,
        }),
        [
          { month: 0, text: options.from, anchor: isForward ? frame.onward : frame.backward },
          { month: months, text: options.to, anchor: isForward ? frame.backward : frame.onward },
        ].map(({ month, text, anchor }) =>
          Plot.text([text], {
            className: "month-name",
            x: { value: () => x(month), scale: null },
            y: { value: () => size.height - size.note * 0.7, scale: null },
            text: (name: string) => name,
            textAnchor: anchor,
            fontSize: size.note,
            fill: colour.quiet,
          }),
        ),
      ],
    },
    { ...options, height: size.height },
  );

  function nameAt(place: number): number {
    return isTwoLine ? above + row * place + size.read : baseOf(place) - row * 0.4;
  }
  function detailAt(place: number): number {
    return isTwoLine ? nameAt(place) : nameAt(place) + size.read * 1.25;
  }
  function figureAt(place: number): number {
    const last = points[place]?.values.findLast((value) => value !== null) ?? 0;
    const at = y(place, last);
    return Math.min(at, baseOf(place) - size.read * 0.4);
  }
}

const known = (values: readonly (number | null)[]): readonly number[] =>
  values.filter((value) => value !== null);

/** A path through the values there are; a gap in them is a gap in the line. */
function lineOf(
  values: readonly (number | null)[],
  at: (month: number, share: number) => readonly [x: number, y: number],
): string {
  let isDrawing = false;
  return values
    .map((value, month) => {
      if (value === null) {
        isDrawing = false;
        return "";
      }
      const [x, y] = at(month, value);
      const step = `${isDrawing ? "L" : "M"}${x},${y}`;
      isDrawing = true;
      return step;
    })
    .join("");
}
