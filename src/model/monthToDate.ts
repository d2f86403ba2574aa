import type { Day } from "./day.ts";

/** The running month a day at a time, and what came last. */
export interface MonthToDate {
  /** Each day of the month: working share (1, 0.5, 0), money received, cumulative, and the plan line. */
  readonly days: readonly {
    readonly day: Day;
    readonly working: number;
    /** Null after the as-of date. */
    readonly received: number | null;
    readonly cumulative: number | null;
    /** Plan × working days up to this day ÷ working days of the month; null without a plan. */
    readonly planned: number | null;
  }[];
  /** Receipts of the as-of day, or of the last day that has any; largest first. */
  readonly latest: {
    readonly day: Day | null;
    readonly receipts: readonly { readonly client: string; readonly amount: number }[];
  };
}
