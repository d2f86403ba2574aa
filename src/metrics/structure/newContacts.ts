import type { Activity } from "../../sheets/dataset.ts";
import { increase } from "../increase.ts";
import type { Ledger } from "../ledger.ts";

/** Contacts by person and month since the first one: cell = person × months + month. */
export interface ContactMonths {
  readonly all: Int32Array;
  /** Those with clients who are still to buy, or bought for the first time just now. */
  readonly new: Int32Array;
}

/**
 * Counts who spoke with whom, up to the as-of day; missed and unanswered calls are no contacts. Whose base
 * is not written is told by the client: new as long as its payments would be. Null when nothing tells
 * a new contact from another: no Activities, or neither base nor client in any of them.
 */
export function contactMonths(ledger: Ledger): ContactMonths | null {
  const { dataset, timeline, calendar, asOf } = ledger;
  const { activities, people, settings } = dataset;
  const months = timeline.length;
  const all = new Int32Array(people.length * months);
  const ofNew = new Int32Array(people.length * months);
  let isTold = false;
  for (const activity of activities) {
    const { day, manager, noContact, count } = activity;
    if (day > asOf || noContact !== null) continue;
    const index = calendar.monthOf(day) - timeline.firstMonth;
    const isNew = isNewContact(activity, index);
    isTold ||= isNew !== null;
    if (index < 0) continue;
    increase(all, manager * months + index, count);
    if (isNew) increase(ofNew, manager * months + index, count);
  }
  return isTold ? { all, new: ofNew } : null;

  function isNewContact({ base, client }: Activity, index: number): boolean | null {
    if (base !== null) return base === "new";
    if (client === null) return null;
    const first = ledger.clients.firstReceipt(client);
    if (first === null) return true;
    const since = index - (calendar.monthOf(first) - timeline.firstMonth);
    return since < settings.newClientWindowMonths;
  }
}
