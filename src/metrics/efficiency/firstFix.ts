import { roundHalfAway } from "../../model/money.ts";
import type { Month } from "../../model/month.ts";
import type { Measure } from "../../sheets/dataset.ts";
import type { Books } from "../books.ts";
import { type Inputs, known, type Outcome, unknown } from "../figureSink.ts";
import { measureFacts } from "../plan/planFacts.ts";
import type { TargetOf } from "../plan/planTable.ts";
import {
  meetingsEach,
  moneyPerMeeting,
  type SellingMonth,
  type SellingScope,
} from "./sellingMonths.ts";

/** Full months before the one looked at, whose mean is the usual. */
const USUAL_MONTHS = 3;

/**
 * What to set right before anything else in a full month: people when there are fewer than planned
 * (pressing a short department is dangerous), else meetings each under plan, or without a plan under the
 * mean of the (up to) three full months before, else money a meeting under its mean, else larger deals.
 * N/a when there is neither a plan nor a month to compare with.
 */
export function firstFix(books: Books, scope: SellingScope, index: number): Outcome {
  const at = scope.months[index];
  if (!at) return unknown("not-enough-months");
  const before = scope.months.slice(Math.max(0, index - USUAL_MONTHS), index);
  const heads = headcountOf(books, scope, at.month);
  if (heads && heads.headcount < heads.headcountPlan) return known("hire", heads);

  const eachNow = meetingsEach(at);
  const eachWanted = wantedMeetings(books, scope, at) ?? usualMeetings(before);
  const moneyNow = moneyPerMeeting(at);
  const paymentsPerMeetingMean = mean(before.map(moneyPerMeeting));
  if (eachWanted === null && paymentsPerMeetingMean === null) return unknown("not-enough-months");

  const inputs: Inputs = {
    ...heads,
    ...(eachNow === null ? {} : { meetingsPerSeller: eachNow }),
    ...eachWanted?.input,
    ...(moneyNow === null ? {} : { paymentsPerMeeting: roundHalfAway(moneyNow) }),
    ...(paymentsPerMeetingMean === null
      ? {}
      : { paymentsPerMeetingMean: roundHalfAway(paymentsPerMeetingMean) }),
  };
  if (eachWanted !== null && (eachNow ?? 0) < eachWanted.meetings) {
    return known("intensity", inputs);
  }
  if (paymentsPerMeetingMean !== null && (moneyNow ?? 0) < paymentsPerMeetingMean) {
    return known("skill", inputs);
  }
  return known("larger-deals", inputs);
}

interface Wanted {
  readonly meetings: number;
  readonly input: Inputs;
}

const targetOf = ({ department }: SellingScope, measure: Measure): TargetOf => ({
  key: department === null ? null : "department",
  name: department ?? "",
  measure,
});

/** People there and people planned in a month; null without a plan of the head count. */
function headcountOf(
  books: Books,
  scope: SellingScope,
  month: Month,
): { readonly headcount: number; readonly headcountPlan: number } | null {
  const of = targetOf(scope, "headcount");
  const target = books.targets.get(of, month);
  const came = measureFacts(books, of)(month);
  return target === null || "reason" in came
    ? null
    : { headcount: came.fact, headcountPlan: target.amount };
}

/** The scope's plan of meetings shared among those who sell; null without one. */
function wantedMeetings(
  { targets }: Books,
  scope: SellingScope,
  { month, sellers }: SellingMonth,
): Wanted | null {
  const target = targets.get(targetOf(scope, "meetings"), month);
  if (target === null || sellers <= 0) return null;
  const meetings = target.amount / sellers;
  return { meetings, input: { meetingsPerSellerPlan: meetings } };
}

function usualMeetings(before: readonly SellingMonth[]): Wanted | null {
  const meetings = mean(before.map(meetingsEach));
  return meetings === null ? null : { meetings, input: { meetingsPerSellerMean: meetings } };
}

/** The mean of what is known; null when nothing is. */
function mean(values: readonly (number | null)[]): number | null {
  const numbers = values.filter((value) => value !== null);
  return numbers.length === 0
    ? null
    : numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}
