import * as Plot from "@observablehq/plot";
import { textWidth } from "../model/textWidth.ts";
import type { NamedAmount, TimeChartOptions } from "./chartOptions.ts";
import { drawChart, sizesOf } from "./drawChart.ts";
import { edgeLabels } from "./edgeLabels.ts";
import { colour, family, type Sizes } from "./theme.ts";
import { timeFrame } from "./timeFrame.ts";
import { acrossOf, waterBody, waterline } from "./waterline.ts";

/** A month of the history; amounts are minor units. */
export interface MonthsPoint {
  /** Short name for the axis: "Nov". */
  readonly name: string;
  /** The year, at the first point and where a year begins; else null. */
  readonly year: string | null;
  /** Null where there are no data. */
  readonly amount: number | null;
  /** The amount as text; the chart shows it where there is room and reason. */
  readonly text: string;
  readonly plan: number | null;
  /** The month under way: drawn as not whole yet. */
  readonly isRunning: boolean;
}

export interface MonthsOptions extends TimeChartOptions {
  readonly waterline: NamedAmount | null;
  /** The word for the plan marks. */
  readonly planName: string;
  /** Levels to hold the months against, the first the lower: what an account buys, what it could. */
  readonly levels?: readonly NamedAmount[];
}

interface Bar extends MonthsPoint {
  readonly index: number;
}

/**
 * Money a month as bars from zero, with plan marks and the waterline. The largest full month and
 * the running one carry their amounts; names of months give way where they would touch.
 * @example monthsChart([{ name: "Nov", year: "2026", amount: 500, … }], options) // "<svg …"
 */
export function monthsChart(points: readonly MonthsPoint[], options: MonthsOptions): string {
  const size = sizesOf(options);
  const bars: Bar[] = points.map((point, index) => ({ ...point, index }));
  const lastPlan = bars.findLast((bar) => bar.plan !== null);
  const running = bars.find((bar) => bar.isRunning && bar.amount !== null);
  const levels = (options.levels ?? []).map((level, index) => ({
    ...level,
    fill: index === 0 ? colour.quiet : colour.upside,
  }));
  const largest = largestOf(bars);
  const planLabel = lastPlan ? { name: options.planName, text: "" } : null;
  const frame = timeFrame(options, size, [options.waterline, running, planLabel, ...levels]);

  const amounts = bars.flatMap((bar) => [bar.amount ?? 0, bar.plan ?? 0]);
  const highest = Math.max(
    1,
    ...amounts,
    options.waterline?.amount ?? 0,
    ...levels.map(({ amount }) => amount),
  );
  const bottom = size.height - size.note * 2.9;
  const x: Plot.ScaleOptions = {
    axis: null,
    type: "linear",
    domain: [-0.6, Math.max(1, bars.length) - 0.4],
    range: [frame.begin, frame.end],
  };
  const y: Plot.ScaleOptions = {
    axis: null,
    type: "linear",
    domain: [Math.min(0, ...amounts), highest],
    range: [bottom, size.read * 1.5],
  };
  const heightOf = (amount: number): number => Plot.scale({ y }).apply(amount);
  const band = Math.abs(frame.end - frame.begin) / Math.max(1, bars.length);

  const barY = (data: readonly Bar[], mark: Plot.RectOptions): Plot.Markish =>
    Plot.rect(data, { ...widthOf(HALF_BAR), y1: () => 0, y2: "amount", ...mark });
  return drawChart(
    {
      x,
      y,
      marks: [
        options.waterline && waterBody(options.waterline.amount, frame),
        barY(
          bars.filter((bar) => !bar.isRunning && bar.amount !== null),
          { className: "month", fill: colour.ink },
        ),
        barY(
          bars.filter((bar) => bar.isRunning && bar.amount !== null),
          {
            className: "month-running",
            fill: colour.inkBody,
            stroke: colour.ink,
            strokeWidth: size.hair,
          },
        ),
        Plot.ruleY([0], { className: "zero", stroke: colour.rule, strokeWidth: size.hair / 2 }),
        options.waterline && waterline(options.waterline.amount, frame, size),
        planMarks(bars, { className: "plan-halo", stroke: colour.ground, width: size.hair * 3 }),
        planMarks(bars, { className: "plan", stroke: colour.quiet, width: size.hair }),
        levels.map((level) =>
          Plot.ruleY([level.amount], {
            className: "level",
            ...acrossOf(frame),
            stroke: level.fill,
            strokeWidth: size.waterline,
          }),
        ),
        largest
          ? Plot.text([largest], {
              className: "amount",
              x: "index",
              y: { value: () => heightOf(largest.amount ?? 0) - size.read * 0.75, scale: null },
              text: "text",
              textAnchor: largest.index === 0 ? frame.labelAnchor : "middle",
              fontSize: size.read,
              fontFamily: family.figures,
              fontWeight: 600,
              fill: colour.ink,
              stroke: colour.ground,
              strokeWidth: size.line,
            })
          : null,
        monthNames(bars, { band, forward: frame.forward, size }),
        edgeLabels(
          [
            options.waterline && { ...options.waterline, fill: colour.water },
            ...levels,
            running && {
              name: running.name,
              text: running.text,
              amount: running.amount ?? 0,
              fill: colour.ink,
            },
            planLabel && lastPlan
              ? { ...planLabel, amount: lastPlan.plan ?? 0, fill: colour.quiet }
              : null,
          ].flatMap((label) => (label ? [{ ...label, y: heightOf(label.amount) }] : [])),
          frame,
          size,
        ),
      ],
    },
    options,
  );
}

/** Half the width of a bar, and of a plan mark, in months. */
const HALF_BAR = 0.36;
const HALF_PLAN = 0.5;

const widthOf = (half: number): Plot.RectOptions => ({
  x1: (bar: Bar) => bar.index - half,
  x2: (bar: Bar) => bar.index + half,
});

/** A plan mark wider than its bar; drawn twice, so that it shows on the bar and on the ground. */
const planMarks = (
  bars: readonly Bar[],
  { className, stroke, width }: { className: string; stroke: string; width: number },
): Plot.Markish =>
  Plot.ruleY(
    bars.filter((bar) => bar.plan !== null),
    { className, ...widthOf(HALF_PLAN), y: "plan", stroke, strokeWidth: width },
  );

/** The full month with the most money; null when there is none with any. */
function largestOf(bars: readonly Bar[]): Bar | null {
  let largest: Bar | null = null;
  for (const bar of bars) {
    if (!bar.isRunning && (bar.amount ?? 0) > (largest?.amount ?? 0)) largest = bar;
  }
  return largest;
}

/** Names below the bars, every n-th counted from the last month, and the years below them. */
function monthNames(
  bars: readonly Bar[],
  { band, forward, size }: { band: number; forward: boolean; size: Sizes },
): Plot.Markish {
  const widest = Math.max(0, ...bars.map((bar) => textWidth(bar.name, size.note)));
  const step = Math.max(1, Math.ceil((widest + size.note * 0.3) / band));
  const last = bars.length - 1;
  const years = bars.filter((bar) => bar.year !== null);
  const yearStep = (size.note * 3) / band;
  return [
    Plot.text(
      bars.filter((bar) => (last - bar.index) % step === 0),
      {
        className: "tick",
        x: "index",
        y: { value: () => size.height - size.note * 2.1, scale: null },
        text: "name",
        fontSize: size.note,
        fill: colour.quiet,
      },
    ),
    Plot.text(
      years.filter(
        (bar, place) => (years[place + 1]?.index ?? bars.length + 9) - bar.index > yearStep,
      ),
      {
        className: "tick-year",
        x: (bar: Bar) => bar.index - HALF_BAR,
        y: { value: () => size.height - size.note * 0.8, scale: null },
        text: "year",
        textAnchor: forward ? "start" : "end",
        fontSize: size.note,
        fontWeight: 600,
        fill: colour.quiet,
      },
    ),
  ];
}
