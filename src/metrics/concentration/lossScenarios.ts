import { roundHalfAway } from "../../model/money.ts";
import type { Books } from "../books.ts";
import { type FigureSink, type Inputs, known, type Place, unknown } from "../figureSink.ts";
import { factOf } from "../memberMonths.ts";
import { company } from "../scopes.ts";
import { clientsByNet, fewestThatMake, twelveMonthsFrom } from "./turnover.ts";

/** Full months whose mean is the turnover a month. */
const MONTHS = 12;

/**
 * The accounts that a rival could take: key accounts by the workbook's column; without one, the fewest
 * clients that make most of twelve months' net receipts, and not more than the setting allows.
 */
function keyClients(books: Books): readonly number[] {
  const { dataset, timeline } = books;
  if (dataset.hasKeyColumn) {
    return books.accounts.filter(({ isKey }) => isKey).map(({ client }) => client);
  }
  const { keyAccountsShare, keyAccountsAtMost } = dataset.settings;
  const clients = clientsByNet(books, twelveMonthsFrom(books), timeline.month);
  return fewestThatMake(clients, keyAccountsShare)
    .slice(0, keyAccountsAtMost)
    .map(({ client }) => client);
}

/** Turnover a month, unrounded minor units: everybody's, and each key account's, largest first. */
interface Turnover {
  readonly total: number;
  readonly months: number;
  readonly aMonth: number;
  readonly ofKeys: readonly number[];
}

/** Over the last (up to) twelve full months; null when there is none. */
function turnoverOf(books: Books, keys: readonly number[]): Turnover | null {
  const { timeline, clients, sums } = books;
  const months = timeline.fullMonths(MONTHS);
  const [from] = months;
  const to = months.at(-1);
  if (from === undefined || to === undefined) return null;
  const total = months.reduce(
    (sum, month) => sum + factOf(sums[0], month - timeline.firstMonth),
    0,
  );
  return {
    total,
    months: months.length,
    aMonth: total / months.length,
    ofKeys: keys
      .map((client) => Math.max(0, clients.net(client, from, to)) / months.length)
      .sort((a, b) => b - a),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

/**
 * Puts turnover a month and what would be lost, left, and left above the waterline if 30 % or 40 % of the
 * key accounts went: the largest of them (worst), or an even share of their turnover (spread).
 */
export function putLossScenarios(books: Books, sink: FigureSink): void {
  const place: Place = { scope: company, sources: books.sources.ranges("payments") };
  const keys = keyClients(books);
  const turnover = turnoverOf(books, keys);
  sink.put("concentration.keyAccounts", place, known(keys.length));
  sink.put(
    "concentration.turnover",
    place,
    turnover
      ? known(roundHalfAway(turnover.aMonth), { total: turnover.total, months: turnover.months })
      : unknown("not-enough-months"),
  );
  for (const percent of [30, 40] as const) {
    // Whole numbers, so that 30 % of ten accounts are three.
    const leaving = Math.ceil((keys.length * percent) / 100);
    const { ofKeys = [] } = turnover ?? {};
    putScenario(books, sink, {
      name: `Worst${percent}`,
      loss: sum(ofKeys.slice(0, leaving)),
      turnover,
      inputs: { keyAccounts: keys.length, leaving },
      leaving: { leaving },
    });
    putScenario(books, sink, {
      name: `Spread${percent}`,
      loss: (sum(ofKeys) * percent) / 100,
      turnover,
      inputs: { keyTurnover: roundHalfAway(sum(ofKeys)), leavingShare: percent / 100 },
      leaving: {},
    });
  }
}

interface Scenario {
  readonly name: `${"Worst" | "Spread"}${30 | 40}`;
  /** A month, unrounded. */
  readonly loss: number;
  readonly turnover: Turnover | null;
  readonly inputs: Inputs;
  /** How many accounts leave, in a scenario of so many. */
  readonly leaving: Inputs;
}

function putScenario(books: Books, sink: FigureSink, scenario: Scenario): void {
  const { name, turnover, inputs, leaving } = scenario;
  const place: Place = { scope: company, sources: books.sources.ranges("payments") };
  if (turnover === null || turnover.ofKeys.length === 0) {
    const outcome = unknown(turnover === null ? "not-enough-months" : "no-accounts");
    sink.put(`concentration.loss${name}`, place, outcome);
    sink.put(`concentration.left${name}`, place, outcome);
    sink.put(`concentration.gap${name}`, place, outcome);
    return;
  }
  const loss = roundHalfAway(scenario.loss);
  const left = roundHalfAway(turnover.aMonth - scenario.loss);
  const { waterline } = books.dataset.settings;
  sink.put(`concentration.loss${name}`, place, known(loss, inputs));
  sink.put(
    `concentration.left${name}`,
    place,
    known(left, { turnover: roundHalfAway(turnover.aMonth), loss }),
  );
  sink.put(
    `concentration.gap${name}`,
    place,
    waterline === null
      ? unknown("no-waterline", { left, ...leaving })
      : known(left - waterline, { left, waterline, ...leaving }),
  );
}
