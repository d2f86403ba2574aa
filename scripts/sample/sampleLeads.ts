import { type Day, dayOf } from "../../src/model/day.ts";
import type { PersonKey } from "./people.ts";
import { goods } from "./productGroups.ts";
import { type Random, random } from "./random.ts";

export interface SampleLead {
  /** Year, month, and a number within it. */
  readonly code: number;
  readonly created: Day;
  /** Days on which it was qualified, met, offered to, on which it paid, and paid again. */
  readonly days: readonly Day[];
  readonly manager: PersonKey;
  readonly channel: string;
  readonly product: string;
  readonly region: string;
  readonly audience: string;
  readonly base: "new" | "current";
  /** None where the stages say it: won when paid, else open. */
  readonly outcome: "lost" | "later" | "not target" | null;
  readonly lostReason: string | null;
  readonly amount: number | null;
}

/** Leads by month from March 2025: shops ask before the seasons, and now more than one person can take. */
const COUNTS = [
  50, 46, 42, 38, 46, 66, 64, 53, 50, 41, 50, 64, 60, 56, 51, 48, 59, 81, 84, 91, 66,
] as const;

const TODAY = dayOf(2026, 11, 20);
const SEED = 20_250_101;

/** Of a hundred that reached a stage, how many reach the next, and after how many days. */
const STEPS: readonly (readonly [chance: number, from: number, to: number])[] = [
  [0.44, 0, 3],
  [0.42, 2, 8],
  [0.5, 2, 9],
  [0.32, 7, 30],
  [0.55, 30, 90],
];

/** Since October too few of the qualified are met: the leak. */
const LEAK_FROM = dayOf(2026, 10, 12);
const LEAK = 0.5;

const CHANNELS = [
  ["Website", 45, 1],
  ["Trade fair", 15, 0.85],
  ["Referral", 14, 1.5],
  ["Direct", 26, 0.9],
] as const;

const REGIONS = [
  ["North", 3],
  ["Centre", 4],
  ["South", 4],
  ["East", 2],
] as const;

const AUDIENCES = [
  ["Independent shops", 6],
  ["Online stores", 3],
  ["Regional chains", 2],
] as const;

const REASONS = [
  ["Price", 4],
  ["Bought elsewhere", 3],
  ["No answer", 5],
  ["Too small an order", 3],
] as const;

/** The days of the stages that a lead reached by today. */
function stageDays(created: Day, ease: number, dice: Random): Day[] {
  const days: Day[] = [];
  let day = created;
  for (const [stage, [chance, from, to]] of STEPS.entries()) {
    const leak = stage === 1 && created >= LEAK_FROM ? LEAK : 1;
    const isReached = dice.between(0, 1) < chance * (stage < 2 ? ease : 1) * leak;
    day = (day + Math.round(dice.between(from, to))) as Day;
    if (!isReached || day > TODAY) return days;
    days.push(day);
  }
  return days;
}

/** Who works on it: the lead manager until it is qualified, then who sells. */
function managerOf(created: Day, days: readonly Day[], dice: Random): PersonKey {
  const isHunterHere = created >= dayOf(2025, 10, 6);
  const seller = dice.pick(["ilinca", "daria", "anton"] as const, (person) =>
    person === "ilinca" ? (isHunterHere ? 5 : 0) : person === "daria" ? 3 : 2,
  );
  return days.length === 0 ? "elena" : seller;
}

/** Days after which somebody who did not go on is written off. */
const PATIENCE = 45;

function outcomeOf(created: Day, days: readonly Day[], dice: Random): SampleLead["outcome"] {
  const roll = dice.between(0, 1);
  if (days.length >= 4) return null;
  if (TODAY - (days.at(-1) ?? created) < PATIENCE) return null;
  if (days.length === 0 && roll < 0.6) return "not target";
  return roll < 0.9 ? "lost" : "later";
}

function leadOf(created: Day, code: number, dice: Random): SampleLead {
  const [channel, , ease] = dice.pick(CHANNELS, ([, weight]) => weight);
  const [region] = dice.pick(REGIONS, ([, weight]) => weight);
  const [audience] = dice.pick(AUDIENCES, ([, weight]) => weight);
  const product = dice.pick(goods, ({ share }) => share).name;
  const base = dice.between(0, 1) < 0.14 ? "current" : "new";
  const days = stageDays(created, ease, dice);
  const manager = managerOf(created, days, dice);
  const outcome = outcomeOf(created, days, dice);
  const [reason] = dice.pick(REASONS, ([, weight]) => weight);
  const amount = Math.round(dice.between(28, 140)) * 100;
  const said = { channel, region, audience, product, base } as const;
  const lostReason = outcome === "lost" ? reason : null;
  const brought = { lostReason, amount: days.length >= 4 ? amount : null };
  return { code, created, days, manager, outcome, ...said, ...brought };
}

/** Leads since March 2025, by day; the same each time. */
export function sampleLeads(): readonly SampleLead[] {
  const dice = random(SEED);
  return COUNTS.flatMap((count, index) => {
    const year = 2025 + Math.floor((2 + index) / 12);
    const number = ((2 + index) % 12) + 1;
    const first = dayOf(year, number, 1);
    const next = number === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, number + 1, 1);
    const end = Math.min(next, TODAY + 1);
    const days = Array.from({ length: count }, () => Math.floor(dice.between(first, end)) as Day);
    return days
      .toSorted((a, b) => a - b)
      .map((created, n) => {
        const code = (year * 100 + number) * 1000 + n + 1;
        return leadOf(created, code, dice);
      });
  });
}
