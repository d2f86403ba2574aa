import { type Day, dayOf, weekdayOf } from "../../src/model/day.ts";
import { clients } from "./clients.ts";
import { managerIn } from "./managerIn.ts";
import { months, type SampleMonth } from "./months.ts";
import type { SampleDeal } from "./openDeals.ts";
import { type Random, random } from "./random.ts";
import type { SampleClient } from "./sampleClient.ts";

/** Where deals end, how many of a hundred end there, and how likely such a deal was won. */
const ENDS: readonly (readonly [stage: SampleDeal["stage"], share: number, won: number])[] = [
  ["qualified", 14, 0.05],
  ["meeting", 18, 0.2],
  ["offer", 28, 0.5],
  ["negotiation", 22, 0.72],
  ["contract", 18, 0.96],
];

const REASONS = [
  ["Price", 5],
  ["Bought elsewhere", 4],
  ["No answer", 3],
  ["Terms of delivery", 2],
  ["Season over", 2],
] as const;

const NAMES = ["Order", "Refill", "New models", "Season order", "Larger shelf"] as const;

/** From December 2024: two years of deals. */
const FROM = 6;
/** Since December 2025 every larger order is written down before it is won. */
const WRITTEN_FROM = dayOf(2025, 12, 1);
const A_MONTH = 4;
const A_MONTH_SINCE = 9;
const SEED = 20_241_201;
const TODAY = dayOf(2026, 11, 20);

const yearMonth = ({ year, number }: SampleMonth): number => year * 100 + number;

const isBuying = ({ from = 0, until = Number.POSITIVE_INFINITY }: SampleClient, now: number) =>
  now >= from && now <= until;

/** A weekday of the month, no later than today. */
function dayIn({ year, number }: SampleMonth, dice: Random): Day {
  const last = number === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, number + 1, 1);
  const first = dayOf(year, number, 1);
  const day = Math.min(Math.floor(dice.between(first + 2, last)), TODAY) as Day;
  return (weekdayOf(day) > 5 ? day - 2 : day) as Day;
}

/** The first day of the month so many months before. */
const monthsBefore = ({ year, number }: SampleMonth, count: number): Day =>
  dayOf(
    year - (number <= count ? 1 : 0),
    number <= count ? number + 12 - count : number - count,
    1,
  );

function closedDeal(month: SampleMonth, dice: Random): SampleDeal {
  const now = yearMonth(month);
  const client = dice.pick(clients, (one) => (isBuying(one, now) ? Math.sqrt(one.pace) : 0));
  const [stage, , chance] = dice.pick(ENDS, ([, share]) => share);
  const isWon = dice.between(0, 1) < chance;
  const [reason] = dice.pick(REASONS, ([, weight]) => weight);
  const name = dice.pick(NAMES, () => 1);
  const moves = dice.pick([0, 1, 2, 3], (count) => [65, 20, 10, 5][count] ?? 0);
  const closedOn = dayIn(month, dice);
  const hundreds = Math.max(12, Math.round(client.pace * dice.between(3, 13)));
  return {
    client: client.name,
    name,
    amount: hundreds * 100,
    expected: dayOf(month.year, month.number, 1),
    firstExpected: monthsBefore(month, moves),
    moves,
    manager: managerIn(client, month),
    stage,
    status: isWon ? "won" : "lost",
    created: (closedOn - Math.round(dice.between(15, 60) + 31 * moves)) as Day,
    updated: closedOn,
    closedOn,
    ...(isWon ? {} : { lostReason: reason }),
  };
}

/** Two years of deals won and lost, by the day they ended; the same each time. */
export function closedDeals(): readonly SampleDeal[] {
  const dice = random(SEED);
  const all = months.slice(FROM).flatMap((month) => {
    const isWritten = dayOf(month.year, month.number, 1) >= WRITTEN_FROM;
    const length = isWritten ? A_MONTH_SINCE : A_MONTH;
    return Array.from({ length }, () => closedDeal(month, dice));
  });
  return all.toSorted((a, b) => (a.closedOn ?? 0) - (b.closedOn ?? 0));
}
