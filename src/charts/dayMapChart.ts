import * as Plot from "@observablehq/plot";
import { figureWidth, textWidth } from "../model/textWidth.ts";
import type { ChartOptions } from "./chartOptions.ts";
import { drawChart, sizesOf } from "./drawChart.ts";
import { type RowFrame, rowFrame, rowNames, rowPlace } from "./rowFrame.ts";
import { colour, family } from "./theme.ts";

/** An action of the working day: its minutes on the average day and on the best person's. */
export interface DayMapPoint {
  readonly name: string;
  readonly usual: number;
  /** Null without a best person. */
  readonly best: number | null;
  /** "63 · 122 min". */
  readonly text: string;
  /** What is to be done about it, as a word: "Useful". */
  readonly verdict: string;
  /** Time to keep, to lose, or to be done otherwise. */
  readonly kind: "keep" | "lose" | "change" | "unknown";
}

/**
 * A row for each action: a bar of minutes on the average day, and a ring at the best person's. What is to be
 * kept is full, what is lost is an outline, what is to be done otherwise is half-toned, and the verdict
 * stands beside each name as a word.
 * @example dayMapChart([{ name: "Calls", usual: 63, best: 122, text: "63 · 122 min", … }], options) // "<svg …"
 */
export function dayMapChart(points: readonly DayMapPoint[], options: ChartOptions): string {
  const frame = rowFrame(options, sizesOf(options), { count: points.length });
  const { size } = frame;
  const figures = Math.max(0, ...points.map(({ text }) => figureWidth(text, size.read)));
  const verdicts = Math.max(0, ...points.map(({ verdict }) => textWidth(verdict, size.note)));
  const begin = frame.isTwoLine ? size.dot : size.names + verdicts + size.note * 2;
  const end = frame.isTwoLine ? size.width - size.dot : size.width - figures - size.note;
  const longest = Math.max(1, ...points.flatMap(({ usual, best }) => [usual, best ?? 0]));
  const y = { value: (_: DayMapPoint, row: number) => frame.barAt(row), scale: null };
  const link = (kinds: readonly DayMapPoint["kind"][], mark: Plot.LinkOptions): Plot.Markish =>
    Plot.link(points, {
      filter: ({ kind, usual }: DayMapPoint) => usual > 0 && kinds.includes(kind),
      x1: () => 0,
      x2: "usual",
      y1: y,
      y2: y,
      strokeWidth: size.bar,
      ...mark,
    });
  return drawChart(
    {
      x: {
        axis: null,
        type: "linear",
        domain: [0, longest],
        range: [frame.from(begin), frame.from(end)],
      },
      marks: [
        link(["keep"], { className: "keep", stroke: colour.gain }),
        link(["change"], { className: "change", stroke: colour.upsideBody }),
        link(["unknown"], { className: "unknown", stroke: colour.inkBody }),
        link(["lose"], { className: "lose", stroke: colour.loss }),
        // An outline: the ground lies on the bar's inside.
        Plot.link(points, {
          className: "lose-inside",
          filter: ({ kind, usual }: DayMapPoint) => usual > 0 && kind === "lose",
          x1: () => 0,
          x2: "usual",
          y1: y,
          y2: y,
          stroke: colour.ground,
          strokeWidth: size.bar - size.hair * 2,
        }),
        Plot.dot(points, {
          className: "best",
          filter: ({ best }: DayMapPoint) => best !== null,
          x: "best",
          y,
          r: size.dot - size.hair / 2,
          fill: colour.ground,
          stroke: colour.ink,
          strokeWidth: size.hair,
        }),
        rowNames(points, frame, { spare: frame.isTwoLine ? figures + verdicts + size.note : 0 }),
        verdictTexts(points, frame, figures),
        Plot.text(points, {
          className: "figure",
          ...rowPlace(frame, { at: size.width, onBar: !frame.isTwoLine }),
          text: "text",
          textAnchor: frame.backward,
          fontSize: size.read,
          fontFamily: family.figures,
          fontWeight: 600,
          fill: colour.ink,
        }),
      ],
    },
    { ...options, height: size.height },
  );
}

/** Verdicts small: after the names, or before the figures where names stand above the bars. */
const verdictTexts = (
  points: readonly DayMapPoint[],
  frame: RowFrame,
  figures: number,
): Plot.Markish =>
  Plot.text(points, {
    className: "day-verdict",
    ...rowPlace(frame, {
      at: frame.isTwoLine ? frame.size.width - figures - frame.size.note : frame.size.names,
    }),
    text: "verdict",
    textAnchor: frame.isTwoLine ? frame.backward : frame.onward,
    fontSize: frame.size.note,
    fill: colour.quiet,
  });
