import type { ChartOptions } from "./chartOptions.ts";

/** A person in the order of places. */
export interface LeaderboardPoint {
  /** The place as text, "1"; empty for those out of the ranking. */
  readonly place: string;
  readonly name: string;
  /** What the bar's length shows: completion to date, or money; null draws no bar. */
  readonly value: number | null;
  readonly valueText: string;
  /** What stands behind the value: "$116K of $236K". */
  readonly detail: string;
  /** Address of the person's page, relative. */
  readonly href?: string;
}

export interface LeaderboardOptions extends ChartOptions {
  /** The finishing line, 1 for completion to date; null without one. */
  readonly target: { readonly value: number; readonly name: string } | null;
}

export declare function leaderboardChart(
  points: readonly LeaderboardPoint[],
  options: LeaderboardOptions,
): string;
