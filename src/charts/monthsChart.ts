import * as Plot from "@observablehq/plot";
import type { NamedAmount, TimeChartOptions } from "./chartOptions.ts";
import { drawChart, sizesOf } from "./drawChart.ts";
import { edgeLabels } from "./edgeLabels.ts";
import { textWidth } from "./textWidth.ts";
import { colour, family, type Sizes } from "./theme.ts";
import { timeFrame } from "./timeFrame.ts";
import { waterBody, waterline } from "./waterline.ts";

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
}

interface Bar extends MonthsPoint {
  readonly index: number;
}

/**
 * Money a month as bars from zero, with plan marks and the waterline. The largest, the last full
 * and the running month carry their amounts; names of months give way where they would touch.
 * @example monthsChart([{ name: "Nov", year: "2026", amount: 500, … }], options) // "<svg …"
 */
export function monthsChart(points: readonly MonthsPoint[], options: MonthsOptions): string {
  const size = sizesOf(options);
  const bars: Bar[] = points.map((point, index) => ({ ...point, index }));
  const lastPlan = bars.findLast((bar) => bar.plan !== null);
  // Without a waterline and a plan nothing stands beyond the last month.
  const hasEdge = options.waterline !== null || lastPlan !== undefined;
  const frame = timeFrame(options, hasEdge ? size : { ...size, labels: size.dot });

  const amounts = bars.flatMap((bar) => [bar.amount ?? 0, bar.plan ?? 0]);
  const highest = Math.max(1, ...amounts, options.waterline?.amount ?? 0);
  const bottom = size.height - size.note * 2.9;
  const x: Plot.ScaleOptions = {
    axis: null,
    type: "band",
    domain: bars.map((bar) => bar.index),
    range: [Math.min(frame.begin, frame.end), Math.max(frame.begin, frame.end)],
    reverse: !frame.forward,
    padding: bars.length > 12 ? 0.25 : 0.35,
  };
  const y: Plot.ScaleOptions = {
    axis: null,
    type: "linear",
    domain: [Math.min(0, ...amounts), highest],
    range: [bottom, size.read * 1.5],
  };
  const heightOf = (amount: number): number => Plot.scale({ y }).apply(amount);
  const band = Math.abs(frame.end - frame.begin) / Math.max(1, bars.length);

  const barY = (data: readonly Bar[], mark: Plot.BarYOptions): Plot.Markish =>
    Plot.barY(data, { x: "index", y1: 0, y2: "amount", ...mark });
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
        Plot.text(labelled(bars, band, size), {
          className: "amount",
          x: "index",
          y: (bar: Bar) => Math.max(bar.amount ?? 0, bar.plan ?? 0, 0),
          text: "text",
          dy: -size.read * 0.75,
          fontSize: size.read,
          fontFamily: family.figures,
          fontWeight: 600,
          fill: colour.ink,
          stroke: colour.ground,
          strokeWidth: size.line,
        }),
        monthNames(bars, { band, forward: frame.forward, size }),
        edgeLabels(
          [
            options.waterline && { ...options.waterline, fill: colour.water },
            lastPlan
              ? { name: "", text: options.planName, amount: lastPlan.plan ?? 0, fill: colour.quiet }
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

/** A plan mark wider than its bar; drawn twice, so that it shows on the bar and on the ground. */
const planMarks = (
  bars: readonly Bar[],
  { className, stroke, width }: { className: string; stroke: string; width: number },
): Plot.Markish =>
  Plot.tickY(
    bars.filter((bar) => bar.plan !== null),
    {
      className,
      x: "index",
      y: "plan",
      stroke,
      strokeWidth: width,
      insetLeft: -width,
      insetRight: -width,
    },
  );

/** The bars that carry their amount: running, last full, largest, in this order and never touching. */
function labelled(bars: readonly Bar[], band: number, size: Sizes): Bar[] {
  const known = bars.filter((bar) => bar.amount !== null);
  const full = known.filter((bar) => !bar.isRunning);
  const largest = full.reduce<Bar | undefined>(
    (best, bar) => (best && (best.amount ?? 0) >= (bar.amount ?? 0) ? best : bar),
    undefined,
  );
  const chosen: Bar[] = [];
  for (const bar of [known.find((b) => b.isRunning), largest, full.at(-1)]) {
    if (!bar) continue;
    const isFree = chosen.every(
      (other) =>
        Math.abs(other.index - bar.index) * band >
        (textWidth(other.text, size.read) + textWidth(bar.text, size.read)) / 2,
    );
    if (isFree) chosen.push(bar);
  }
  return chosen;
}

/** Names below the bars, every n-th counted from the last month, and the years below them. */
function monthNames(
  bars: readonly Bar[],
  { band, forward, size }: { band: number; forward: boolean; size: Sizes },
): Plot.Markish {
  const widest = Math.max(0, ...bars.map((bar) => textWidth(bar.name, size.note)));
  const step = Math.max(1, Math.ceil((widest + size.note * 0.3) / band));
  const last = bars.length - 1;
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
      bars.filter((bar) => bar.year !== null),
      {
        className: "tick-year",
        x: "index",
        dx: (forward ? -1 : 1) * band * 0.4,
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
