import * as Plot from "@observablehq/plot";
import type { ChartOptions, NamedAmount } from "./chartOptions.ts";
import { drawChart } from "./drawChart.ts";
import { edgeLabels } from "./edgeLabels.ts";
import { type LakeFrame, lakeFrame } from "./lakeFrame.ts";
import { lakeLabel } from "./lakeLabel.ts";
import { lakeWater, riverWater } from "./lakeWater.ts";
import { riverCourses } from "./riverCourses.ts";
import { riverNames } from "./riverNames.ts";
import { colour } from "./theme.ts";
import { waterline } from "./waterline.ts";

/** A river of the month: what a source or a channel brought, above 0, in minor units. */
export interface River {
  readonly name: string;
  readonly amount: number;
  readonly text: string;
  /** Its share of the lake. */
  readonly share: string;
  /** What more is said of it where there is room: its leak. */
  readonly note: string | null;
}

export interface IncomeLakeOptions extends ChartOptions {
  /** The lake: the sum of its rivers with its own text, and a quiet line under it ("61% of plan"). */
  readonly level: NamedAmount;
  /** Lines across the lake, each with its word. */
  readonly plan: NamedAmount | null;
  readonly waterline: NamedAmount | null;
  readonly lastMonth: NamedAmount | null;
}

/**
 * Rivers that flow into a lake: the width of each is its money, and side by side they are the lake's
 * depth, so that its level stands at their sum, on one scale with the lines of plan, waterline and last
 * month. Rivers keep the order of the points.
 * @example incomeLake([{ name: "Chains", amount: 900, text: "$900", share: "90%", note: null }], options) // "<svg …"
 */
export function incomeLake(rivers: readonly River[], options: IncomeLakeOptions): string {
  const frame = lakeFrame(rivers, options);
  const courses = riverCourses(rivers, frame);
  const { size } = frame;
  return drawChart(
    {
      // Lines across the lake have their ends in units; Plot asks for a scale all the same.
      x: { axis: null, type: "linear", domain: [0, size.width], range: [0, size.width] },
      y: {
        axis: null,
        type: "linear",
        domain: [0, frame.bed / frame.scale],
        range: [frame.bed, 0],
      },
      marks: [
        riverWater(courses, frame),
        lakeWater(options.level.amount, frame),
        lines(options, frame),
        riverNames(rivers, courses, frame),
        lakeLabel(options, frame),
      ],
    },
    { ...options, height: size.height },
  );
}

/** The lines across the lake with their labels: beyond its far shore, on a phone above the lines. */
function lines(options: IncomeLakeOptions, frame: LakeFrame): Plot.Markish[] {
  const { size, across } = frame;
  const ends = {
    x1: { value: () => Math.min(across.begin, across.end), scale: null },
    x2: { value: () => Math.max(across.begin, across.end), scale: null },
  };
  const rule = (line: NamedAmount | null, mark: Plot.RuleYOptions): Plot.Markish =>
    line && Plot.ruleY([line.amount], { ...ends, y: (amount: number) => amount, ...mark });
  const labels = [
    { line: options.plan, fill: colour.word },
    { line: options.waterline, fill: colour.water },
    { line: options.lastMonth, fill: colour.quiet },
  ].flatMap(({ line, fill }) =>
    line === null ? [] : [{ ...line, y: frame.bed - line.amount * frame.scale, fill }],
  );
  return [
    rule(options.lastMonth, {
      className: "last-month",
      stroke: colour.quiet,
      strokeWidth: size.hair * 0.7,
      strokeDasharray: `${size.hair} ${size.hair * 2}`,
    }),
    rule(options.plan, {
      className: "plan",
      stroke: colour.target,
      strokeWidth: size.hair,
    }),
    options.waterline && waterline(options.waterline.amount, across, size),
    frame.isTwoLine ? [] : edgeLabels(labels, across, size),
  ].flat();
}
