import { median } from "d3-array";
import type { Ledger } from "../ledger.ts";

/** When a client paid, and how often it usually does. */
export interface Rhythm {
  /** Days with a receipt. */
  readonly payingDays: number;
  readonly firstDay: number | null;
  readonly lastDay: number | null;
  /** Its own median gap between paying days, else the base's. */
  readonly days: number;
  /** The gap is the base's: the client has paid on too few days to have its own. */
  readonly isAssumed: boolean;
}

/** A client has a rhythm of its own from so many paying days on. */
export const OWN_RHYTHM_DAYS = 3;
/** The base's rhythm when nobody has one. */
const USUAL_RHYTHM = 45;

/** A client's paying days, oldest first. */
function payingDaysOf({ order }: Ledger, client: number): readonly number[] {
  const days: number[] = [];
  const end = order.offsets[client + 1] ?? 0;
  for (let at = order.offsets[client] ?? 0; at < end; at += 1) {
    const day = order.day[at] ?? 0;
    if ((order.amount[at] ?? 0) > 0 && days.at(-1) !== day) days.push(day);
  }
  // Within a month receipts stand by document: a day may come back after another.
  const isSorted = days.every((day, index) => index === 0 || (days[index - 1] ?? 0) < day);
  return isSorted ? days : [...new Set(days)].sort((a, b) => a - b);
}

const ownRhythm = (days: readonly number[]): number | null =>
  days.length < OWN_RHYTHM_DAYS
    ? null
    : (median(days.slice(1), (day, index) => day - (days[index] ?? 0)) ?? null);

/**
 * How each client pays, by client: its own rhythm is the median gap between its paying days, from three
 * of them on; any other has the median of those medians, or 45 days when nobody has one.
 * @example paid 10 January, 9 February, 11 March and 10 April: gaps of 30, 30 and 30 days, a rhythm of 30
 */
export function rhythmsOf(ledger: Ledger): readonly Rhythm[] {
  const paid = ledger.dataset.clients.map((_, client) => payingDaysOf(ledger, client));
  const own = paid.map(ownRhythm);
  const base =
    median(
      own.filter(
        (rhythm, client) => rhythm !== null && ledger.dataset.clients[client]?.isWalkIn !== true,
      ),
    ) ?? USUAL_RHYTHM;
  return paid.map((days, client) => ({
    payingDays: days.length,
    firstDay: days[0] ?? null,
    lastDay: days.at(-1) ?? null,
    days: own[client] ?? base,
    isAssumed: (own[client] ?? null) === null,
  }));
}
