import type { Books } from "../books.ts";
import { type FigureSink, known, type Outcome, unknown } from "../figureSink.ts";
import { lastStageOf, sumOfStages, wholeFunnel } from "./funnelReading.ts";
import type { LeadMonth } from "./leadMonth.ts";
import { usualMonths } from "./leak.ts";

const newPlan = { key: null, name: "", measure: "new payments" } as const;

/**
 * Puts how many must reach each stage for the plan of new payments to come in, and how many leads are
 * short of that: needed = plan ÷ (usual share of the stage that pays × average first deal), short =
 * needed leads − leads that came, negative when there are more than needed.
 * @example plan 300,000, first deal 2,400, steps .5 .4 .6 .5: 125 paid ← 250 ← 416.7 ← 1,041.7 ← 2,083.3
 */
export function putNeeded(
  books: Books,
  sink: FigureSink,
  { reading, place, leads, deal }: LeadMonth,
): void {
  const target = books.targets.get(newPlan, place.month);
  const months = usualMonths(reading, wholeFunnel, place.month);
  const { stages, sale } = reading;
  const sums =
    months &&
    sumOfStages(
      months.map((month) => reading.counts(wholeFunnel, month)),
      stages.length,
    );
  const { where: _, ...unfiltered } = place;
  const at = { ...unfiltered, sources: [...(target?.cells ?? []), ...place.sources] };

  const neededAt = (stage: number): Outcome => {
    if (target === null) return unknown("no-plan");
    if (sale === null) return unknown("not-applicable");
    if (deal.value === null) return unknown(deal.reason);
    if (sums === null) return unknown("not-enough-months");
    const cameIn = sums[stage] ?? null;
    const paid = sums[sale] ?? null;
    if (cameIn === null || paid === null) return unknown("not-counted");
    if (paid === 0 || Number(deal.value) <= 0) return unknown("nobody-came");
    const inputs = {
      plan: target.amount,
      leadsToPaid: paid / cameIn,
      firstDeal: Number(deal.value),
    };
    return known(inputs.plan / (inputs.leadsToPaid * inputs.firstDeal), inputs);
  };
  for (let stage = 0; stage <= lastStageOf(reading); stage += 1) {
    const scope = books.scopes.of("stage", stages[stage] ?? "");
    sink.put("leads.needed", { ...at, scope }, neededAt(stage));
  }
  const needed = neededAt(0);
  sink.put("leads.short", at, shortOf(needed, leads));
}

function shortOf(needed: Outcome, leads: number | null): Outcome {
  if (needed.value === null) return needed;
  if (leads === null) return unknown("not-counted");
  const neededLeads = Number(needed.value);
  return known(neededLeads - leads, { neededLeads, leads });
}
