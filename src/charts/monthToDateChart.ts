import type { NamedAmount, TimeChartOptions } from "./chartOptions.ts";

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
  /** The last cumulative amount as text, "$740K"; null draws no label. */
  readonly fact: string | null;
  readonly plan: NamedAmount | null;
  readonly waterline: NamedAmount | null;
  /** Ticks of the time axis: first day, where the month stands ("day 13 of 20"), last day. */
  readonly firstDay: string;
  readonly today: string;
  readonly lastDay: string;
}

export declare function monthToDateChart(
  points: readonly MonthToDatePoint[],
  options: MonthToDateOptions,
): string;
