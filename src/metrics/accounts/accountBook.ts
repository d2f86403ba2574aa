import type { Day } from "../../model/day.ts";
import { roundHalfAway } from "../../model/money.ts";
import { type Month, toMonth } from "../../model/month.ts";
import type { Action, Client, ClientListing } from "../../sheets/dataset.ts";
import { known, type Outcome, unknown } from "../figureSink.ts";
import type { Ledger } from "../ledger.ts";

/** A step of talks with a client, as it stands on the as-of day. */
export interface Talk {
  readonly action: Action;
  /** A step done after the as-of day is still open on it. */
  readonly status: Action["status"];
  readonly isOverdue: boolean;
  /** Volume a month before the talks. */
  readonly baseline: number;
  /** The baseline is not written down: the client's current volume stands for it. */
  readonly isBaselineAssumed: boolean;
  /** The day it was done, or was due when that is all that is written; null unless done. */
  readonly doneOn: Day | null;
}

/** A client of the Clients sheet that is no pool of walk-in customers. */
export interface Account {
  readonly client: number;
  readonly name: string;
  readonly listed: ClientListing;
  /** Whether it counts in the totals over key accounts. */
  readonly isKey: boolean;
  /** Mean a month of what it paid lately. */
  readonly paidAverage: Outcome;
  /** Volume a month: declared, else paid, else 0. */
  readonly current: number;
  readonly possible: number | null;
  /** max(0, possible − current); null without a possible volume. */
  readonly upside: number | null;
  readonly marginFraction: number | null;
  /** In workbook order, dropped ones left out. */
  readonly talks: readonly Talk[];
}

/**
 * Mean net receipts of the last full months in the volume window, minor units; a client whose first
 * receipt is younger has fewer months. N/a for one that never paid, or only in the running month.
 */
function paidAverage(
  { clients, calendar }: Ledger,
  window: readonly Month[],
  client: number,
): Outcome {
  const firstReceipt = clients.firstReceipt(client);
  if (firstReceipt === null) return unknown("no-payments");
  const [opening] = window;
  const to = window.at(-1);
  if (opening === undefined || to === undefined) return unknown("not-enough-months");
  const from = Math.max(opening, calendar.monthOf(firstReceipt));
  if (from > to) return unknown("not-enough-months");
  const total = clients.net(client, toMonth(from), to);
  const months = to - from + 1;
  return known(roundHalfAway(total / months), { total, months });
}

/** Steps by client as they stand on the as-of day. */
function talksByClient({ dataset, asOf }: Ledger): ReadonlyMap<number, readonly Action[]> {
  const byClient = new Map<number, Action[]>();
  for (const action of dataset.actions) {
    const isDoneLater = action.status === "done" && action.doneOn !== null && action.doneOn > asOf;
    const standing: Action = isDoneLater ? { ...action, status: "open", doneOn: null } : action;
    byClient.set(action.client, [...(byClient.get(action.client) ?? []), standing]);
  }
  return byClient;
}

function talkOf(action: Action, current: number, asOf: Day): Talk {
  const { status, due, doneOn, baselineVolume } = action;
  return {
    action,
    status,
    isOverdue: status === "open" && due !== null && due < asOf,
    baseline: baselineVolume ?? current,
    isBaselineAssumed: baselineVolume === null,
    doneOn: status === "done" ? (doneOn ?? (due !== null && due <= asOf ? due : null)) : null,
  };
}

/**
 * Key accounts are those the type/key column names; without that column every client with a possible
 * volume. Pools of walk-in customers are never accounts.
 */
const isKeyAccount = ({ dataset }: Ledger, { isKey, possibleVolume }: ClientListing): boolean =>
  dataset.hasKeyColumn ? isKey : possibleVolume !== null;

const noActions: readonly Action[] = [];

/** Every account, in the order of the data set's clients. */
export function openAccounts(ledger: Ledger): readonly Account[] {
  const actions = talksByClient(ledger);
  const window = ledger.timeline.fullMonths(ledger.dataset.settings.volumeWindowMonths);
  return ledger.dataset.clients.flatMap(({ name, listed, isWalkIn }: Client, client) => {
    if (!listed || isWalkIn) return [];
    const paid = paidAverage(ledger, window, client);
    const current = listed.currentVolume ?? (typeof paid.value === "number" ? paid.value : 0);
    const possible = listed.possibleVolume;
    return {
      client,
      name,
      listed,
      isKey: isKeyAccount(ledger, listed),
      paidAverage: paid,
      current,
      possible,
      upside: possible === null ? null : Math.max(0, possible - current),
      marginFraction: listed.marginFraction,
      talks: (actions.get(client) ?? noActions)
        .filter(({ status }) => status !== "dropped")
        .map((action) => talkOf(action, current, ledger.asOf)),
    };
  });
}

/** The last of an account's talks that says something: by the day it was done or is due, then by row. */
export function lastTalk({ talks }: Account, says: (talk: Talk) => boolean): Talk | null {
  const dayOf = ({ doneOn, action }: Talk): number =>
    doneOn ?? action.due ?? Number.NEGATIVE_INFINITY;
  return talks
    .filter(says)
    .reduce<Talk | null>((last, talk) => (last && dayOf(last) > dayOf(talk) ? last : talk), null);
}
