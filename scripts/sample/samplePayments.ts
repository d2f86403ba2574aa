import { civilOf, type Day, dayOf, weekdayOf } from "../../src/model/day.ts";
import { allocate, toMoney } from "../../src/model/money.ts";
import { daysOff } from "./calendar.ts";
import { clients } from "./clients.ts";
import { managerIn } from "./managerIn.ts";
import { months, type SampleMonth } from "./months.ts";
import type { PersonKey } from "./people.ts";
import { goods, newLine } from "./productGroups.ts";
import { type Random, random } from "./random.ts";
import type { SampleClient } from "./sampleClient.ts";

export interface SamplePayment {
  readonly day: Day;
  readonly client: SampleClient;
  readonly manager: PersonKey;
  readonly product: string;
  readonly document: string;
  /** Cents; refunds are negative. */
  readonly amount: number;
}

/** The last day of the sample; its two payments are what came today. */
const TODAY = dayOf(2026, 11, 20);
const CAME_TODAY: Readonly<Record<string, number>> = {
  "Neva Hyper": 6_214_000,
  Kidsland: 2_333_050,
};

const yearMonth = ({ year, number }: SampleMonth): number => year * 100 + number;

/** How much a client buys in a month beside the others; 0 in months when it does not buy. */
function weightIn(client: SampleClient, month: SampleMonth, dice: Random): number {
  const now = yearMonth(month);
  const noise = dice.between(0.85, 1.15);
  if (now < (client.from ?? 0) || now > (client.until ?? Number.POSITIVE_INFINITY)) return 0;
  const [left, back] = client.away ?? [0, 0];
  if (now >= left && now <= back) return 0;
  const [changed, share] = client.before ?? [0, 1];
  const skips = client.pace < 10 && dice.between(0, 1) < (10 - client.pace) / 20;
  return skips && now !== client.from ? 0 : client.pace * noise * (now < changed ? share : 1);
}

/** Working days of a month on which money came. */
function payingDays({ year, number }: SampleMonth): Day[] {
  const days: Day[] = [];
  const first = dayOf(year, number, number === 1 ? 9 : 1);
  const next = number === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, number + 1, 1);
  for (let day = first; day < next && day < TODAY; day = (day + 1) as Day) {
    if (weekdayOf(day) <= 5 && !daysOff.has(day)) days.push(day);
  }
  return days;
}

/** Goods that came back: the client's other payments of the month are larger by as much. */
const REFUNDS: readonly (readonly [client: string, day: Day, cents: number])[] = [
  ["Skazka", dayOf(2025, 3, 18), 214_000],
  ["Kidsland", dayOf(2025, 12, 22), 1_260_000],
  ["Detki Online", dayOf(2026, 9, 24), 96_000],
  ["Casa Piticilor", dayOf(2026, 10, 13), 184_250],
  ["Mamalino", dayOf(2026, 11, 12), 124_000],
];

/** The larger a month's orders, the more payments they come in. */
function paymentCount(cents: number): number {
  if (cents > 8_000_000) return 4;
  return cents > 900_000 ? 2 : 1;
}

/** The day that stands at a share of the list: parts of a month's order come apart from each other. */
const dayOfPart = (days: readonly Day[], share: number): Day =>
  days[Math.floor(share * days.length)] ?? TODAY;

interface Draft extends Omit<SamplePayment, "document"> {
  /** Payments of one order have one document. */
  readonly order: string;
}

interface MonthOfClient {
  readonly client: SampleClient;
  readonly month: SampleMonth;
  /** Net of refunds, cents. */
  readonly turnover: number;
}

function drafts({ client, month, turnover }: MonthOfClient, dice: Random): Draft[] {
  const days = payingDays(month);
  const order = `${client.name} ${month.month}`;
  const base = { client, manager: managerIn(client, month) };
  const product = (): string =>
    dice.pick(goods, ({ share, season }) => share * (season.includes(month.number) ? 3 : 1)).name;
  const [first = TODAY] = days;
  const refunds = REFUNDS.filter(
    ([name, day]) => name === client.name && day >= first && day <= (days.at(-1) ?? TODAY),
  ).map(([, day, cents], n) => ({
    ...base,
    day,
    product: product(),
    amount: -cents,
    order: `${order} refund ${n}`,
  }));
  const isRunning = days.at(-1) === TODAY - 1;
  const came = isRunning ? (CAME_TODAY[client.name] ?? 0) : 0;
  const rest = turnover - came - refunds.reduce((sum, { amount }) => sum + amount, 0);
  const weights = Array.from({ length: paymentCount(rest) }, () => dice.between(0.6, 1.4));
  const isOneOrder = dice.between(0, 1) < 0.3;
  const paid = allocate(toMoney(rest), weights).map((amount, n) => ({
    ...base,
    day: dayOfPart(days, (n + dice.between(0, 1)) / weights.length),
    product: product(),
    amount,
    order: isOneOrder ? order : `${order} ${n}`,
  }));
  const today = { ...base, day: TODAY, product: product(), amount: came, order: `${order} today` };
  return came === 0 ? [...refunds, ...paid] : [...refunds, ...paid, today];
}

/** What a client that went away would have paid, paid by those who took its goods, one after the other. */
function takenOver(drafted: readonly Draft[], { client, month }: MonthOfClient): readonly Draft[] {
  const [from, names] = client.goods ?? [Number.POSITIVE_INFINITY, []];
  if (yearMonth(month) < from) return drafted;
  return drafted.map((draft, n) => {
    const taker = clients.find(({ name }) => name === names[n % names.length]);
    return { ...draft, client: taker ?? client, order: `${draft.order} taken over` };
  });
}

/** A month's turnover shared among its clients by what each would buy. */
function monthDrafts(month: SampleMonth, dice: Random): Draft[] {
  const weights = clients.map((client) => weightIn(client, month, dice));
  const turnovers = allocate(
    toMoney(month.turnover + Math.round(dice.between(0, 90_000))),
    weights,
  );
  return clients.flatMap((client, index) => {
    const turnover = turnovers[index] ?? 0;
    if (turnover === 0) return [];
    const order = { client, month, turnover };
    return takenOver(drafts(order, dice), order);
  });
}

/** Documents are numbered within a year, in the order in which their first money came. */
function numbered(sorted: readonly Draft[]): SamplePayment[] {
  const documents = new Map<string, string>();
  const counts = new Map<number, number>();
  return sorted.map(({ order, ...payment }) => {
    const { year } = civilOf(payment.day);
    const key = `${year} ${order}`;
    const known = documents.get(key);
    if (known !== undefined) return { ...payment, document: known };
    const count = (counts.get(year) ?? 0) + 1;
    counts.set(year, count);
    const document = `TK-${year % 100}-${String(count).padStart(4, "0")}`;
    documents.set(key, document);
    return { ...payment, document };
  });
}

const SEED = 20_261_120;
const SEED_OF_NEW_LINE = 20_260_701;

/** Since its launch a part of what was ordered of the old goods is ordered of the new line. */
function withNewLine(drafted: readonly Draft[]): readonly Draft[] {
  const dice = random(SEED_OF_NEW_LINE);
  const launch = dayOf(Math.floor(newLine.launched / 100), newLine.launched % 100, 1);
  return drafted.map((draft) => {
    const isTaken =
      draft.day >= launch &&
      newLine.insteadOf.includes(draft.product) &&
      dice.between(0, 1) < newLine.share;
    return isTaken ? { ...draft, product: newLine.name } : draft;
  });
}

/** Every payment of the sample by day; the same each time. */
export function samplePayments(): readonly SamplePayment[] {
  const dice = random(SEED);
  const all = months.flatMap((month) => monthDrafts(month, dice));
  return numbered(withNewLine(all.toSorted((a, b) => a.day - b.day)));
}
