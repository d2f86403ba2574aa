import type { Reason } from "../../model/figureCatalogue.ts";
import { roundHalfAway } from "../../model/money.ts";
import { type Month, monthAfter } from "../../model/month.ts";
import { known, type Outcome, unknown } from "../figureSink.ts";
import {
  type FunnelMember,
  type FunnelReading,
  lastStageOf,
  type StageCounts,
  sumOfStages,
} from "./funnelReading.ts";

/** A step lets fewer people through than this: a few more or less say nothing. */
const FEWEST = 10;
/** How many full months say what is usual. */
const USUAL_MONTHS = 3;

/** One step of a funnel in a month, from a stage to the next. */
interface Step {
  /** Index of the stage it leads out of. */
  readonly stage: number;
  /** Share that usually goes on. */
  readonly usual: Outcome;
  /** How many fewer went on than usually would have. */
  readonly lost: Outcome;
  /** What they would have brought. */
  readonly worth: Outcome;
  /** Share that goes on in the end, the three full months taken whole. */
  readonly toNext: Outcome;
}

/** A funnel's month against its three full months before. */
export interface Leak {
  readonly steps: readonly Step[];
  /** Share of those who come that usually pays; n/a without a stage that brings money. */
  readonly toPaid: Outcome;
}

/** The three full months before a month, when this reading has them all; else null. */
export function usualMonths(
  { covers, timeline }: FunnelReading,
  { cut }: FunnelMember,
  month: Month,
): readonly Month[] | null {
  const months = Array.from({ length: USUAL_MONTHS }, (_, back) => monthAfter(month, -1 - back));
  const isFull = (of: Month): boolean => timeline.allFullMonths.includes(of) && covers(cut, of);
  return months.every(isFull) ? months : null;
}

interface LeakOf {
  readonly member: FunnelMember;
  readonly month: Month;
  /** The average first deal. */
  readonly firstDeal: Outcome;
}

/**
 * Where a funnel loses against its own usual. Usual is Σ out ÷ Σ in of three full months, each taken at
 * the age the month has now: a lead of last week had no time to pay yet. Lost is in × usual − out, never
 * below zero; its worth is lost × the usual of the later steps, their months taken whole, × the average
 * first deal. N/a `too-few` when fewer than ten came in.
 * @example three months 900 → 450 → 180 → 108 → 54, now 320 → 150 → 36 → 27 → 12, first deal 2,400:
 *   lost 10, 24, 0, 1.5, worth 2,880, 17,280, 0, 3,600
 */
export function leakOf(reading: FunnelReading, { member, month, firstDeal }: LeakOf): Leak {
  const { stages, sale } = reading;
  const now = reading.counts(member, month);
  const months = usualMonths(reading, member, month);
  const sums = (of: (month: Month) => StageCounts): StageCounts | null =>
    months && sumOfStages(months.map(of), stages.length);
  const sameAge = sums((of) => reading.atAge(member, of, month));
  const whole = sums((of) => reading.counts(member, of));
  const last = lastStageOf(reading);
  const steps = Array.from({ length: last }, (_, stage): Step => {
    const usual = shareOf(sameAge, stage, stage + 1);
    const lost = lostAt(now, stage, usual);
    const later = sale === null ? unknown("not-applicable") : shareOf(whole, stage + 1, sale);
    const toNext = shareOf(whole, stage, stage + 1);
    return { stage, usual, lost, worth: worthOf(lost, later, firstDeal), toNext };
  });
  return {
    steps,
    toPaid: sale === null ? unknown("not-applicable") : shareOf(whole, 0, sale),
  };
}

/** The share of a stage's people that came to a later one, over the usual months. */
function shareOf(sums: StageCounts | null, from: number, to: number): Outcome {
  if (sums === null) return unknown("not-enough-months");
  if (from >= to) return known(1);
  const cameIn = sums[from] ?? null;
  const wentOn = sums[to] ?? null;
  if (cameIn === null || wentOn === null) return unknown("not-counted");
  const inputs = { wentOn, cameIn, months: USUAL_MONTHS };
  return cameIn > 0 ? known(wentOn / cameIn, inputs) : unknown("nobody-came", inputs);
}

function lostAt(now: StageCounts, stage: number, usual: Outcome): Outcome {
  const cameIn = now[stage] ?? null;
  const wentOn = now[stage + 1] ?? null;
  if (cameIn === null || wentOn === null) return unknown("not-counted");
  if (cameIn < FEWEST) return unknown("too-few", { cameIn, wentOn });
  if (usual.value === null) return unknown(usual.reason, { cameIn, wentOn });
  const share = Number(usual.value);
  return known(Math.max(0, cameIn * share - wentOn), { cameIn, usualShare: share, wentOn });
}

function worthOf(lost: Outcome, later: Outcome, firstDeal: Outcome): Outcome {
  const missing: Reason | null =
    [lost, later, firstDeal].flatMap((part) => (part.value === null ? [part.reason] : []))[0] ??
    null;
  if (missing !== null) return unknown(missing);
  const lostPeople = Number(lost.value);
  const laterSteps = Number(later.value);
  const deal = Number(firstDeal.value);
  return known(roundHalfAway(lostPeople * laterSteps * deal), {
    lostPeople,
    laterSteps,
    firstDeal: deal,
  });
}
