import * as Plot from "@observablehq/plot";
import { figureWidth, textWidth } from "../model/textWidth.ts";
import type { ChartOptions } from "./chartOptions.ts";
import { drawChart, sizesOf } from "./drawChart.ts";
import { type RowFrame, rowFrame, rowNames, rowPlace } from "./rowFrame.ts";
import { colour, family } from "./theme.ts";

/** An account from what it buys to what it could buy a month; amounts are minor units. */
export interface DumbbellPoint {
  readonly name: string;
  readonly current: number;
  readonly possible: number;
  readonly currentText: string;
  readonly possibleText: string;
  readonly asked: number | null;
  readonly agreed: number | null;
  /** One line about the talks: "agreed 800 of 1,000 asked". */
  readonly note: string | null;
  /** Address of the account's page, relative. */
  readonly href?: string;
}

/**
 * A row for each account, from a full dot at what it buys now to a ring at what it could buy, on
 * one scale from zero. The agreed part of the way is filled; a tick stands at what was asked. Rows
 * keep the order of the points; on the wall the names stand beside the chart.
 * @example dumbbellChart([{ name: "Kidsland", current: 140, possible: 420, … }], options) // "<svg …"
 */
export function dumbbellChart(points: readonly DumbbellPoint[], options: ChartOptions): string {
  const frame = rowFrame(options, sizesOf(options), { count: points.length });
  const { size } = frame;
  const room = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => figureWidth(text, size.read))) + size.dot * 2.2;
  const begin = size.names + room(points.map((point) => point.currentText));
  const end = size.width - room(points.map((point) => point.possibleText));
  const highest = Math.max(
    1,
    ...points.flatMap((point) => [point.current, point.possible, point.asked ?? 0]),
  );

  const y = { value: (_: unknown, row: number) => frame.barAt(row), scale: null };
  const agreed = (point: DumbbellPoint): number => Math.max(point.agreed ?? 0, point.current);
  const link = (mark: Plot.LinkOptions): Plot.Markish =>
    Plot.link(points, { x1: "current", y1: y, y2: y, strokeLinecap: "round", ...mark });
  return drawChart(
    {
      x: {
        axis: null,
        type: "linear",
        domain: [Math.min(0, ...points.map((point) => point.current)), highest],
        range: [frame.from(begin), frame.from(end)],
      },
      marks: [
        link({
          className: "way",
          x2: "possible",
          stroke: colour.upsideBody,
          strokeWidth: size.bar,
        }),
        Plot.link(points, {
          className: "agreed",
          filter: (point: DumbbellPoint) => agreed(point) > point.current,
          x1: "current",
          x2: agreed,
          y1: y,
          y2: y,
          strokeLinecap: "round",
          stroke: colour.gain,
          strokeWidth: size.bar,
        }),
        Plot.link(points, {
          className: "asked",
          // What was asked is said by the ring when it is all that is possible.
          filter: (point: DumbbellPoint) => point.asked !== null && point.asked !== point.possible,
          x1: "asked",
          x2: "asked",
          y1: {
            value: (_: DumbbellPoint, row: number) => frame.barAt(row) - size.bar / 2,
            scale: null,
          },
          y2: {
            value: (_: DumbbellPoint, row: number) => frame.barAt(row) + size.bar / 2,
            scale: null,
          },
          stroke: colour.gain,
          strokeWidth: size.hair,
        }),
        Plot.dot(points, {
          className: "possible",
          x: "possible",
          y,
          r: size.dot - size.hair / 2,
          fill: colour.ground,
          stroke: colour.upside,
          strokeWidth: size.hair,
        }),
        Plot.dot(points, { className: "current", x: "current", y, r: size.dot, fill: colour.ink }),
        amounts(points, frame, { className: "current-text", x: "current", fill: colour.ink }),
        amounts(points, frame, { className: "possible-text", x: "possible", fill: colour.upside }),
        frame.hasNames ? rowNames(points, frame, { spare: noteRoom(points, frame) }) : null,
        notes(points, frame),
      ],
    },
    { ...options, height: size.height },
  );
}

interface Amounts {
  readonly className: string;
  readonly x: "current" | "possible";
  readonly fill: string;
}

/** The amounts on the outer sides of the two dots, whichever of them is the larger. */
function amounts(
  points: readonly DumbbellPoint[],
  frame: RowFrame,
  { className, x, fill }: Amounts,
): Plot.Markish[] {
  const { size } = frame;
  const isBefore = (point: DumbbellPoint): boolean =>
    (x === "current") === point.current <= point.possible;
  return [true, false].map((before) =>
    Plot.text(points, {
      filter: (point: DumbbellPoint) => isBefore(point) === before,
      className,
      x,
      y: { value: (_: DumbbellPoint, row: number) => frame.barAt(row), scale: null },
      dx: (before ? -1 : 1) * frame.forward * size.dot * 1.7,
      text: `${x}Text`,
      textAnchor: before ? frame.backward : frame.onward,
      fontSize: size.read,
      fontFamily: family.figures,
      fontWeight: 600,
      fill,
    }),
  );
}

/** The room that notes take of a name's line, where the two share it. */
const noteRoom = (points: readonly DumbbellPoint[], { size, isTwoLine }: RowFrame): number =>
  isTwoLine ? Math.max(0, ...points.map(({ note }) => textWidth(note ?? "", size.note))) : 0;

/** What was said about an account, small: at the end of its name's line, else above its way. */
const notes = (points: readonly DumbbellPoint[], frame: RowFrame): Plot.Markish =>
  Plot.text(points, {
    filter: (point: DumbbellPoint) => point.note !== null,
    className: "note",
    ...(frame.isTwoLine ? atLineEnd(frame) : aboveTheWay(frame)),
    text: "note",
    fontSize: frame.size.note,
    fill: colour.gain,
  });

const atLineEnd = (frame: RowFrame): Plot.TextOptions => ({
  ...rowPlace(frame, { at: frame.size.width }),
  textAnchor: frame.backward,
});

const aboveTheWay = ({ size, ...frame }: RowFrame): Plot.TextOptions => ({
  x: (point: DumbbellPoint) => Math.min(point.current, point.possible),
  y: { value: (_: DumbbellPoint, row: number) => frame.barAt(row), scale: null },
  dx: frame.forward * size.dot * 1.2,
  dy: -size.bar / 2 - size.note * 0.7,
  textAnchor: frame.onward,
});
