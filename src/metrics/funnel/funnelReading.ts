import type { Month } from "../../model/month.ts";
import type { FunnelCut } from "../../sheets/funnel.ts";
import type { Timeline } from "../timeline.ts";

/** What funnels are taken apart by, in the order in which pages show them. */
export const funnelCuts = [
  "base",
  "channel",
  "product",
  "manager",
  "department",
  "region",
  "segment",
  "audience",
] as const satisfies readonly FunnelCut[];

/** Whose funnel: the company's has no cut, and the value "" is what the data name nobody for. */
export interface FunnelMember {
  readonly cut: FunnelCut | null;
  readonly value: string;
}

export const wholeFunnel: FunnelMember = { cut: null, value: "" };

/** How many reached each stage; null for a stage that was not counted. */
export type StageCounts = readonly (number | null)[];

/** A funnel as one kind of sheet tells it: counts by month, or one row a lead. */
export interface FunnelReading {
  readonly sheet: "leads" | "funnel";
  /** The stages in their order; the first is where the funnel begins. */
  readonly stages: readonly string[];
  /** Index of the stage at which money comes; null when none of the stages does. */
  readonly sale: number | null;
  /** The months of these data, and which of them are full. */
  readonly timeline: Timeline;
  /** Whether the sheet tells a cut (null the company) for a month. */
  readonly covers: (cut: FunnelCut | null, month: Month) => boolean;
  /** Whether it should be asked first for a month. */
  readonly isSureOf: (month: Month) => boolean;
  /** Every value of a cut, in the order in which they were met. */
  readonly values: (cut: FunnelCut) => readonly string[];
  /** How many of the month reached each stage, as it stands now. */
  readonly counts: (member: FunnelMember, month: Month) => StageCounts;
  /** The same of an earlier month, as it stood when it was as old as the month `of` is now. */
  readonly atAge: (member: FunnelMember, month: Month, of: Month) => StageCounts;
  /** How many came on the as-of day. */
  readonly today: (member: FunnelMember) => number;
}

/** Stages that bring money, the surest first. */
const saleStages = ["paid", "first sale"];

/** Index of the stage at which money comes; null when the office's stages have none. */
export function saleStageOf(stages: readonly string[]): number | null {
  const found = saleStages.map((stage) => stages.indexOf(stage)).find((index) => index > 0);
  return found ?? null;
}

/**
 * Index of a funnel's last stage: the sale, else the last before a repeat sale.
 * @example lastStageOf({ stages: ["lead", "meeting", "repeat"], sale: null }) // 1
 */
export const lastStageOf = ({ stages, sale }: Pick<FunnelReading, "stages" | "sale">): number =>
  sale ?? Math.max(0, stages.filter((stage) => stage !== "repeat").length - 1);

/** Month by month sum of stages; a stage that was not counted in one of the months has no sum. */
export const sumOfStages = (months: readonly StageCounts[], stages: number): StageCounts =>
  Array.from({ length: stages }, (_, stage) => {
    let sum = 0;
    for (const counts of months) {
      const count = counts[stage] ?? null;
      if (count === null) return null;
      sum += count;
    }
    return sum;
  });
