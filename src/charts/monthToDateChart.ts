import * as Plot from "@observablehq/plot";
import { figureWidth } from "../model/textWidth.ts";
import type { NamedAmount, TimeChartOptions } from "./chartOptions.ts";
import { drawChart, sizesOf } from "./drawChart.ts";
import { edgeLabels } from "./edgeLabels.ts";
import { pointLabel } from "./pointLabel.ts";
import { colour } from "./theme.ts";
import { timeFrame } from "./timeFrame.ts";
import { timeTicks } from "./timeTicks.ts";
import { waterBody, waterline } from "./waterline.ts";

/** A day of the month; amounts are minor units. */
export interface MonthToDatePoint {
  /** Working share of the day: 1, 0.5 or 0. */
  readonly working: number;
  /** Money received from the first to this day; null after the as-of date. */
  readonly cumulative: number | null;
  /** The plan's working-day line; null without a plan. */
  readonly planned: number | null;
}

export interface MonthToDateOptions extends TimeChartOptions {
  /** The last cumulative amount with its word; its text stands at the point. */
  readonly fact: NamedAmount;
  readonly plan: NamedAmount | null;
  readonly waterline: NamedAmount | null;
  /** Ticks of the time axis: first day, where the month stands ("day 13 of 20"), last day. */
  readonly firstDay: string;
  readonly today: string;
  readonly lastDay: string;
}

/**
 * The month as a step line of money received against the plan's working-day line and the
 * waterline. Time runs in working days, which makes the plan's line straight; money that came on a
 * day off rises at the working day before it. Without working days time runs by the calendar.
 * @example monthToDateChart([{ working: 1, cumulative: 500, planned: 400 }], options) // "<svg …"
 */
export function monthToDateChart(
  points: readonly MonthToDatePoint[],
  options: MonthToDateOptions,
): string {
  const size = sizesOf(options);
  const frame = timeFrame(options, size, [options.fact, options.plan, options.waterline]);
  const steps = stepsOf(points);
  const lastAt = steps.at(-1)?.at ?? 1;
  const past = steps.filter((step) => step.cumulative !== null);
  const now = past.at(-1) ?? { at: 0, cumulative: 0, planned: null };

  const amounts = [
    ...past.map((step) => step.cumulative ?? 0),
    options.plan?.amount ?? 0,
    options.waterline?.amount ?? 0,
  ];
  const x: Plot.ScaleOptions = {
    axis: null,
    type: "linear",
    domain: [0, lastAt],
    range: [frame.begin, frame.end],
  };
  const bottom = size.height - size.note * 1.8;
  const y: Plot.ScaleOptions = {
    axis: null,
    type: "linear",
    domain: [Math.min(0, ...amounts), Math.max(1, ...amounts)],
    range: [bottom, size.figure * 1.2],
  };
  const heightOf = (amount: number): number => Plot.scale({ y }).apply(amount);
  const nowX = Plot.scale({ x }).apply(now.at);
  const nowY = heightOf(now.cumulative ?? 0);
  const isAhead = now.planned !== null && (now.cumulative ?? 0) >= now.planned;
  // Without room after the point its figure joins the labels beyond the month's end.
  const roomAfter = Math.abs(frame.end - nowX) - size.dot * 3;
  const isAtEdge = !isAhead && roomAfter < figureWidth(options.fact.text, size.figure);

  return drawChart(
    {
      x,
      y,
      marks: [
        options.waterline && waterBody(options.waterline.amount, frame),
        Plot.areaY(past, {
          className: "fact-body",
          x: "at",
          y1: 0,
          y2: "cumulative",
          curve: "step-after",
          fill: colour.inkBody,
        }),
        Plot.ruleY([0], { className: "zero", stroke: colour.rule, strokeWidth: size.hair / 2 }),
        options.waterline && waterline(options.waterline.amount, frame, size),
        Plot.lineY(steps, {
          className: "plan",
          x: "at",
          y: "planned",
          stroke: colour.quiet,
          strokeWidth: size.hair,
          strokeLinecap: "round",
          strokeDasharray: `0 ${size.hair * 2.6}`,
        }),
        Plot.lineY(past, {
          className: "fact",
          x: "at",
          y: "cumulative",
          curve: "step-after",
          stroke: colour.ink,
          strokeWidth: size.line,
          strokeLinejoin: "round",
          strokeLinecap: "round",
        }),
        Plot.dot([now], {
          className: "now",
          x: "at",
          y: "cumulative",
          r: size.dot,
          fill: colour.ink,
        }),
        isAtEdge
          ? null
          : pointLabel(
              {
                text: options.fact.text,
                x: nowX,
                y: nowY,
                isAhead,
                water: options.waterline && heightOf(options.waterline.amount),
                bottom,
              },
              frame,
              size,
            ),
        edgeLabels(
          [
            options.plan && { ...options.plan, fill: colour.quiet },
            options.waterline && { ...options.waterline, fill: colour.water },
            isAtEdge ? { ...options.fact, fill: colour.ink } : null,
          ].flatMap((label) => (label ? [{ ...label, y: heightOf(label.amount) }] : [])),
          frame,
          size,
        ),
        timeTicks(
          { first: options.firstDay, now: options.today, last: options.lastDay, at: nowX },
          frame,
          size,
        ),
      ],
    },
    options,
  );
}

interface Step {
  /** Working days from the first to this day. */
  readonly at: number;
  readonly cumulative: number | null;
  readonly planned: number | null;
}

function stepsOf(points: readonly MonthToDatePoint[]): Step[] {
  const hasWork = points.some((point) => point.working > 0);
  const hasPlan = points.some((point) => point.planned !== null);
  const steps: Step[] = [{ at: 0, cumulative: 0, planned: hasPlan ? 0 : null }];
  let at = 0;
  for (const point of points) {
    at += hasWork ? point.working : 1;
    steps.push({ at, cumulative: point.cumulative, planned: point.planned });
  }
  return steps;
}
