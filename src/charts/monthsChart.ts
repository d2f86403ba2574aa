import type { NamedAmount, TimeChartOptions } from "./chartOptions.ts";

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
  /** The month under way: drawn as not yet whole. */
  readonly isRunning: boolean;
}

export interface MonthsOptions extends TimeChartOptions {
  readonly waterline: NamedAmount | null;
  /** The word for the plan marks. */
  readonly planName: string;
}

export declare function monthsChart(
  points: readonly MonthsPoint[],
  options: MonthsOptions,
): string;
