import type { ChartOptions } from "./chartOptions.ts";

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

export declare function dumbbellChart(
  points: readonly DumbbellPoint[],
  options: ChartOptions,
): string;
