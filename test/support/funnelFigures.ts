import type { Figure } from "../../src/model/figure.ts";
import { monthOf } from "../../src/model/month.ts";
import { known } from "./handMadeDashboard.ts";

const november = monthOf(2026, 11);

/** A funnel of the running month: stages with how many reached each, and the share that usually goes on. */
export interface FunnelStory {
  readonly stages: readonly (readonly [name: string, count: number, usual: number])[];
  /** What a deal brings; leaks are in people without it. */
  readonly deal?: number;
}

/** The figures of a story, with the step that loses the most as its leak. */
export function funnelFigures({ stages, deal }: FunnelStory): Figure[] {
  const steps = stages.slice(0, -1).map(([stage, count, usual], index) => {
    const out = stages[index + 1]?.[1] ?? 0;
    return { stage, usual, count, out, lost: Math.max(0, count * usual - out) };
  });
  const most = Math.max(0, ...steps.map(({ lost }) => lost));
  return [
    ...stages.map(([stage, count]) =>
      known("funnel.count", count, { scope: { stage }, month: november }),
    ),
    ...steps.flatMap(({ stage, usual, count, out, lost }) => {
      const at = { scope: { stage }, month: november };
      const rank = lost > 0 && lost === most ? { rank: 1 } : {};
      return [
        ...(count > 0 ? [known("funnel.conversion", out / count, at)] : []),
        known("funnel.usual", usual, at),
        known("funnel.lost", lost, { ...at, ...rank }),
        ...(deal === undefined
          ? []
          : [known("funnel.leak", Math.round(lost * deal), { ...at, ...rank })]),
      ];
    }),
    ...(deal === undefined
      ? []
      : [known("funnel.leak", Math.round(most * deal), { month: november })]),
  ];
}

/** Calls, meetings and presentations of the running month against a plan to date; null has no plan. */
export const measureFigures = (
  measures: readonly (readonly [
    measure: "calls" | "meetings" | "presentations",
    fact: number,
    plan: number | null,
    toDate: number | null,
  ])[],
): Figure[] =>
  measures.flatMap(([measure, fact, plan, toDate]) => {
    const at = { scope: { measure }, month: november };
    return plan === null || toDate === null
      ? [known(`activity.${measure}`, fact, { month: november })]
      : [
          known("plan.fact", fact, at),
          known("plan.amount", plan, at),
          known("plan.completionToDate", toDate, at),
        ];
  });
