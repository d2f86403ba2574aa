import type { MonthDays } from "../../calendar/employedDays.ts";
import type { Status } from "../../model/figure.ts";
import type { Reason } from "../../model/figureCatalogue.ts";
import { roundHalfAway } from "../../model/money.ts";
import type { Settings } from "../../sheets/dataset.ts";
import { known, type Outcome, unknown } from "../figureSink.ts";

/** A month of a plan: what was to come, what came, and how much of the time is gone. */
export interface PlanMonth extends MonthDays {
  /** Null without a plan. */
  readonly plan: number | null;
  readonly fact: number;
  /** Of the as-of day alone. */
  readonly today: number;
  /** The share of the as-of day that is worked. */
  readonly todayShare: number;
  readonly isOver: boolean;
  /** Money is rounded to whole minor units, counts stay as they are (3.4 calls a day). */
  readonly isMoney: boolean;
}

const daysLeftOf = ({ workingDays, daysWorked }: PlanMonth): number => workingDays - daysWorked;

const rounded = ({ isMoney }: PlanMonth, amount: number): number =>
  isMoney ? roundHalfAway(amount) : amount;

/** Why a plan says nothing: there is none, or it is nought. */
const noPlan = ({ plan }: PlanMonth): Reason | null =>
  plan === null ? "no-plan" : plan <= 0 ? "zero-plan" : null;

/** plan − fact, negative when over. */
export const remaining = ({ plan, fact }: PlanMonth): Outcome =>
  plan === null ? unknown("no-plan") : known(plan - fact, { plan, fact });

/** fact ÷ plan. */
export function share(month: PlanMonth): Outcome {
  const { plan, fact } = month;
  const reason = noPlan(month);
  return plan === null || reason !== null
    ? unknown(reason ?? "no-plan")
    : known(fact / plan, { fact, plan });
}

/** plan ÷ working days × days worked: where the plan should be by now. */
export function expectedToDate(month: PlanMonth): Outcome {
  const { plan, workingDays, daysWorked, isOver } = month;
  if (plan === null) return unknown("no-plan");
  const inputs = { plan, workingDays, daysWorked };
  if (isOver) return known(plan, inputs);
  return workingDays > 0
    ? known(rounded(month, (plan / workingDays) * daysWorked), inputs)
    : unknown("not-employed", inputs);
}

/** max(0, plan up to today − fact): what is missing by now; the whole of it once the month is over. */
export function shortfall(month: PlanMonth): Outcome {
  const expected = expectedToDate(month);
  if (expected.value === null) return expected;
  const { fact } = month;
  const expectedNow = Number(expected.value);
  return known(Math.max(0, expectedNow - fact), { expectedToDate: expectedNow, fact });
}

/**
 * fact ÷ (plan ÷ working days × days worked). Under 1 the plan will not be met at this pace. N/a before the
 * first working day; equal to the share once the month is over.
 * @example plan 100,000 over 20 working days, 40,000 after 10 of them: 0.8 (the share is 0.4)
 */
export function completionToDate(month: PlanMonth): Outcome {
  const { plan, fact, workingDays, daysWorked, isOver } = month;
  const reason = noPlan(month);
  if (plan === null || reason !== null) return unknown(reason ?? "no-plan");
  const inputs = { fact, plan, workingDays, daysWorked };
  if (isOver) return known(fact / plan, inputs);
  if (workingDays === 0) return unknown("not-employed", inputs);
  if (daysWorked === 0) return unknown("not-begun", inputs);
  return known(fact / ((plan / workingDays) * daysWorked), inputs);
}

/** fact ÷ days worked. */
export function averagePerDay(month: PlanMonth): Outcome {
  const { fact, daysWorked } = month;
  return daysWorked > 0
    ? known(rounded(month, fact / daysWorked), { fact, daysWorked })
    : unknown("not-begun", { fact, daysWorked });
}

/** max(0, plan − fact) ÷ working days left; n/a when none is left and the plan is not met. */
export function neededPerDay(month: PlanMonth): Outcome {
  const { plan, fact } = month;
  if (plan === null) return unknown("no-plan");
  const daysLeft = daysLeftOf(month);
  const inputs = { plan, fact, daysLeft };
  if (fact >= plan) return known(0, inputs);
  return daysLeft > 0
    ? known(rounded(month, (plan - fact) / daysLeft), inputs)
    : unknown("month-over", inputs);
}

/** What a day must bring from now on ÷ what a day has brought so far: 2 means twice the pace. */
export function paceRatio(month: PlanMonth): Outcome {
  const { plan, fact, daysWorked } = month;
  const needed = neededPerDay(month);
  if (plan === null) return unknown("no-plan");
  if (needed.value === null) return unknown(needed.reason);
  if (daysWorked === 0) return unknown("not-begun");
  if (fact <= 0) return unknown("nothing-yet");
  const average = averagePerDay(month);
  const daysLeft = daysLeftOf(month);
  const exact = fact >= plan ? 0 : (plan - fact) / daysLeft / (fact / daysWorked);
  return known(exact, {
    neededPerDay: Number(needed.value),
    averagePerDay: Number(average.value),
  });
}

/** The first worked days of a month say nothing yet. */
const EARLY_DAYS = 2;

/**
 * How the month stands: early in its first two worked days, then by completion to date on the unrounded
 * figure against the settings' thresholds; made or missed once it is over.
 */
export function status(month: PlanMonth, thresholds: Settings["statusThresholds"]): Outcome {
  const completion = completionToDate(month);
  if (completion.value === null) return unknown(completion.reason);
  const value = Number(completion.value);
  if (month.isOver) return known(value >= 1 ? "made" : "missed", { share: value });
  const { ahead, onTrack, atRisk } = thresholds;
  const inputs = { completionToDate: value, ahead, onTrack, atRisk };
  return known(month.daysWorked <= EARLY_DAYS ? "early" : standing(value, thresholds), inputs);
}

function standing(
  completion: number,
  { ahead, onTrack, atRisk }: Settings["statusThresholds"],
): Status {
  if (completion >= ahead) return "ahead";
  if (completion >= onTrack) return "on-track";
  return completion >= atRisk ? "at-risk" : "behind";
}

/**
 * What the as-of day has to bring: (plan − fact before it) ÷ (days left + 1), nothing when the plan is met.
 * Half a working day has to bring half of that; a day off nothing at all.
 * @example plan 100,000, 60,000 before today, 8 days left: 40,000 ÷ 9 = 4,444.44
 */
export function todayNeeded(month: PlanMonth): Outcome {
  const { plan, fact, today, todayShare } = month;
  if (plan === null) return unknown("no-plan");
  const daysLeft = daysLeftOf(month);
  const factBeforeToday = fact - today;
  const inputs = { plan, factBeforeToday, daysLeft };
  if (todayShare === 0) return unknown("day-off", inputs);
  const missing = Math.max(0, plan - factBeforeToday);
  return known(rounded(month, (missing / (daysLeft + todayShare)) * todayShare), inputs);
}
