import * as Plot from "@observablehq/plot";
import { figureWidth, textWidth } from "../model/textWidth.ts";
import type { ChartOptions } from "./chartOptions.ts";
import { drawChart, sizesOf } from "./drawChart.ts";
import { rowFrame, rowNames, rowPlace } from "./rowFrame.ts";
import { colour, family } from "./theme.ts";

/** People of one kind of work, and places of it that nobody fills. */
export interface PlacesPoint {
  readonly name: string;
  readonly filled: number;
  readonly empty: number;
  /** How many there are, or of how many: "3", "3 of 5". */
  readonly text: string;
  /** What they do: "find new clients". */
  readonly detail: string;
}

/** A dot in a row, counted from 0. */
interface Place {
  readonly row: number;
  readonly index: number;
  readonly isFilled: boolean;
}

/** The most that dots lie apart, in their own radius. */
const APART = 3;

/**
 * A row for each kind of work with a dot for each person in it, and a ring for each place that is still
 * empty; dots draw together where there are many. The order of rows is that of the points.
 * @example placesChart([{ name: "Sellers", filled: 3, empty: 2, text: "3 of 5", detail: "win" }], options) // "<svg …"
 */
export function placesChart(points: readonly PlacesPoint[], options: ChartOptions): string {
  const frame = rowFrame(options, sizesOf(options), { count: points.length });
  const { size } = frame;
  const widest = (widths: readonly number[]): number => Math.max(0, ...widths);
  const figure = widest(points.map(({ text }) => figureWidth(text, size.read)));
  const detail = widest(points.map((point) => textWidth(point.detail, size.note)));
  const isTwoLine = size.names === 0;
  const figureEnd = isTwoLine ? size.width : size.names + figure;
  const begin = isTwoLine ? size.dot : figureEnd + size.note + size.dot;
  const room = size.width - begin - (detail > 0 ? detail + size.note : 0);
  const most = widest(points.map(({ filled, empty }) => filled + empty));
  const step = Math.min(size.dot * APART, room / Math.max(1, most));
  const radius = Math.min(size.dot, step * 0.42);
  const places = points.flatMap(({ filled, empty }, row) =>
    Array.from({ length: filled + empty }, (_, index): Place => {
      return { row, index, isFilled: index < filled };
    }),
  );
  const dots = (isFilled: boolean, mark: Plot.DotOptions): Plot.Markish =>
    Plot.dot(
      places.filter((place) => place.isFilled === isFilled),
      {
        x: { value: ({ index }: Place) => frame.from(begin + index * step), scale: null },
        y: { value: ({ row }: Place) => frame.barAt(row), scale: null },
        ...mark,
      },
    );
  return drawChart(
    {
      marks: [
        dots(true, { className: "filled", r: radius, fill: colour.ink }),
        dots(false, {
          className: "empty",
          r: radius - size.hair / 2,
          fill: colour.ground,
          stroke: colour.upside,
          strokeWidth: size.hair,
        }),
        rowNames(points, frame, { spare: isTwoLine ? figure : 0 }),
        Plot.text(points, {
          className: "figure",
          ...rowPlace(frame, { at: figureEnd }),
          text: "text",
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
      ],
    },
    { ...options, height: size.height },
  );
}
