import { employedDays } from "../../calendar/employedDays.ts";
import type { Reason } from "../../model/figureCatalogue.ts";
import { roundHalfAway } from "../../model/money.ts";
import type { TeamListing } from "../../sheets/dataset.ts";
import type { Books } from "../books.ts";
import { known, type Outcome, unknown } from "../figureSink.ts";
import { type CommissionRates, selling } from "./commissionRates.ts";
import { type Commissions, kindIndex } from "./commissions.ts";

/** What a person is paid for the running month, and would be at multiples of plan. */
export interface PersonPay {
  readonly person: number;
  readonly name: string;
  readonly listed: TeamListing;
  readonly base: Outcome;
  readonly commission: Outcome;
  readonly total: Outcome;
  /** At once, twice and three times the plan. */
  readonly at: readonly [Outcome, Outcome, Outcome];
  readonly plan: number | null;
}

export interface PayMaterial {
  readonly rates: CommissionRates;
  readonly commissions: readonly Commissions[];
}

/** The pay of everybody in Team who has base pay or commission and is employed in the running month. */
export function personPays(books: Books, material: PayMaterial): readonly PersonPay[] {
  return books.dataset.people.flatMap(({ name, listed }, person) => {
    if (!listed) return [];
    const hasCommission = material.rates.has(listed);
    if (listed.basePay === null && !hasCommission) return [];
    const days = daysOf(books, listed);
    if (days.employedDays === 0) return [];
    const plan =
      books.targets.get({ key: "manager", name, measure: "payments" }, books.timeline.month)
        ?.amount ?? null;
    const base = baseOf(listed, days);
    const earning: Earning = { name, listed, hasCommission, earned: material.commissions[person] };
    const commission = commissionOf(books, material, earning);
    const own: OwnPay = { ...earning, base, commission };
    const at = (times: number): Outcome => atPlan(books, material, { own, plan, times });
    return [
      {
        person,
        name,
        listed,
        base,
        commission,
        total: totalOf(base, commission),
        at: [at(1), at(2), at(3)] as const,
        plan,
      },
    ];
  });
}

/** What a person's commission is counted from. */
interface Earning {
  readonly name: string;
  readonly listed: TeamListing;
  readonly hasCommission: boolean;
  readonly earned: Commissions | undefined;
}

interface OwnPay extends Earning {
  readonly base: Outcome;
  readonly commission: Outcome;
}

interface EmployedDays {
  readonly workingDays: number;
  readonly employedDays: number;
}

/** The month's working days, and those on which the person is employed; leave is paid. */
function daysOf({ calendar, timeline }: Books, { hired, left }: TeamListing): EmployedDays {
  const { month } = timeline;
  const days = employedDays(
    calendar,
    { person: -1, hired, left },
    { month, through: calendar.lastDay(month) },
  );
  return { workingDays: calendar.workingDays(month), employedDays: days.workingDays };
}

/** @example 2,200 a month, employed the last 8 of 22 working days: 800 */
function baseOf(
  { basePay }: TeamListing,
  { workingDays, employedDays: own }: EmployedDays,
): Outcome {
  if (basePay === null) return unknown("no-base-pay");
  const inputs = { basePay, workingDays, employedDays: own };
  return known(roundHalfAway((basePay / workingDays) * own), inputs);
}

/** Why a commission cannot be counted; null when it can. */
function obstacle(books: Books, { rates }: PayMaterial, own: Earning): Reason | null {
  const { settings } = books.dataset;
  if (!own.hasCommission) return "no-commission";
  if (settings.commissionBase === "gross profit" && rates.usualMargin === null) return "no-margin";
  const isYoung = books.timeline.length <= settings.warmUpMonths;
  return isYoung && rates.plain(own.listed) === null && own.earned?.now.isKindGuessed
    ? "history-too-short"
    : null;
}

/** Of what came in so far; more refunded than received is no commission. */
function commissionOf(books: Books, material: PayMaterial, own: Earning): Outcome {
  const reason = obstacle(books, material, own);
  if (reason !== null || !own.earned) return unknown(reason ?? "no-payments");
  const { commissionable, commission, isMarginAssumed } = own.earned.now;
  const rate =
    commissionable === 0 ? material.rates.plain(own.listed) : commission / commissionable;
  return known(Math.max(0, roundHalfAway(commission)), {
    commissionable: roundHalfAway(commissionable),
    ...(rate === null ? {} : { commissionRate: rate }),
    ...(isMarginAssumed ? { marginAssumed: 1 } : {}),
  });
}

/** Base and commission; who has only one of the two is paid that one. */
function totalOf(base: Outcome, commission: Outcome): Outcome {
  const isPaidOne = ({ value }: Outcome, reason: Reason): boolean =>
    value !== null || (value === null && reason === "no-commission");
  if (commission.value === null && !isPaidOne(commission, commission.reason)) {
    return unknown(commission.reason);
  }
  const inputs = {
    ...(base.value === null ? {} : { base: Number(base.value) }),
    ...(commission.value === null ? {} : { commission: Number(commission.value) }),
  };
  return known(Number(base.value ?? 0) + Number(commission.value ?? 0), inputs);
}

interface AtPlan {
  readonly own: OwnPay;
  readonly plan: number | null;
  readonly times: number;
}

/**
 * Pay if the month brought so many times the plan. Who has no commission is paid the base at any, and so
 * is whoever has no plan because selling is not their work: a head, an assistant.
 */
function atPlan(books: Books, material: PayMaterial, { own, plan, times }: AtPlan): Outcome {
  if (!own.hasCommission) return totalOf(own.base, unknown("no-commission"));
  const { role } = own.listed;
  if (plan === null && role !== null && !selling.has(role))
    return totalOf(own.base, own.commission);
  if (plan === null || plan <= 0) return unknown(plan === null ? "no-plan" : "zero-plan");
  const rate = rateAtPlan(books, material, own);
  if (rate === null) return unknown(obstacle(books, material, own) ?? "no-payments");
  const commission = roundHalfAway(plan * times * rate);
  const base = Number(own.base.value ?? 0);
  return known(base + commission, { base, commission, plan });
}

/**
 * Commission on a unit of plan: the one rate where there is one; else the rates of the plans for new,
 * current and VIP payments, where there are such; else what the person's payments of the last three
 * full months made, or of this one; else the rate written for all.
 */
function rateAtPlan(books: Books, { rates }: PayMaterial, own: OwnPay): number | null {
  const isFromProfit = books.dataset.settings.commissionBase === "gross profit";
  const plain = rates.plain(own.listed);
  if (plain !== null && !isFromProfit) return plain;
  const planned = isFromProfit || rates.hasProductRates ? null : plannedRate(books, rates, own);
  if (planned !== null) return planned;
  for (const { payments, commission } of own.earned ? [own.earned.usual, own.earned.now] : []) {
    if (payments > 0 && commission >= 0) return commission / payments;
  }
  const written = plain ?? own.listed.commissionFraction;
  if (written === null) return null;
  return isFromProfit ? (rates.usualMargin === null ? null : written * rates.usualMargin) : written;
}

/** The rate of the plans by kind, weighted by them. */
function plannedRate(
  { targets, timeline }: Books,
  rates: CommissionRates,
  own: OwnPay,
): number | null {
  let planned = 0;
  let commission = 0;
  for (const kind of ["new", "current", "vip"] as const) {
    const of = { key: "manager", name: own.name, measure: `${kind} payments` } as const;
    const amount = targets.get(of, timeline.month)?.amount ?? 0;
    planned += amount;
    commission += amount * rates.of(own.listed, kindIndex[kind], -1);
  }
  return planned > 0 ? commission / planned : null;
}
