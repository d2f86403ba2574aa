import type { Reason } from "../../model/figureCatalogue.ts";
import type { Month } from "../../model/month.ts";
import type { Books } from "../books.ts";
import type { TargetOf } from "../plan/planTable.ts";
import { type FunnelMember, wholeFunnel } from "./funnelReading.ts";

interface LeadFact {
  readonly fact: number;
  /** Of the as-of day alone, for the running month. */
  readonly today: number;
}

/**
 * The leads that came in a plan's scope, by month: those of the funnel's first stage, from whichever
 * sheet tells the month. N/a `history-too-short` before the first of them, `not-counted` in a month that
 * no sheet tells for this scope.
 */
export function leadFacts(
  { funnel, timeline }: Books,
  { key, name, base }: Pick<TargetOf, "key" | "name" | "base">,
): (month: Month) => LeadFact | { readonly reason: Reason } {
  if (!funnel) return () => ({ reason: "no-sheet" });
  const whole: FunnelMember = key === null ? wholeFunnel : { cut: key, value: name };
  // No sheet counts a base within another cut.
  if (base !== undefined && key !== null) return () => ({ reason: "not-counted" });
  const member = base === undefined ? whole : { cut: "base" as const, value: base };
  return (month) => {
    if (month < funnel.firstMonth) return { reason: "history-too-short" };
    const reading = funnel.of(member.cut, month);
    const fact = reading?.counts(member, month)[0] ?? null;
    if (!reading || fact === null) return { reason: "not-counted" };
    return { fact, today: month === timeline.month ? reading.today(member) : 0 };
  };
}
