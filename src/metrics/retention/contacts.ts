import type { Ledger } from "../ledger.ts";

/** When each client was seen and spoken to, up to the as-of day. */
export interface Contacts {
  /** Whether the workbook says of any contact with whom it was: without that nobody can be missed. */
  readonly areRecorded: boolean;
  /** The day of the last contact by client; −1 where there was none. */
  readonly last: Int32Array;
  /** The first day a client is met in Clients, Payments or Activities; −1 where none says. */
  readonly firstSeen: Int32Array;
}

const NEVER = -1;

/**
 * A contact is a row of Activities with the client in it that was neither missed nor unanswered, or a
 * step that was done. A missed call is a sign that the client is known, but no contact.
 */
export function contactsOf({ dataset, order, asOf }: Ledger): Contacts {
  const { clients, activities, actions } = dataset;
  const last = new Int32Array(clients.length).fill(NEVER);
  const firstSeen = new Int32Array(clients.length).fill(NEVER);
  const seen = (client: number, day: number): void => {
    const known = firstSeen[client] ?? NEVER;
    if (known === NEVER || day < known) firstSeen[client] = day;
  };
  const spoken = (client: number, day: number): void => {
    if (day > (last[client] ?? NEVER)) last[client] = day;
  };

  let areRecorded = false;
  for (const { client, day, noContact, count } of activities) {
    if (client === null || day > asOf) continue;
    areRecorded = true;
    seen(client, day);
    if (noContact === null && count > 0) spoken(client, day);
  }
  for (const { client, status, doneOn, due } of actions) {
    const done = status === "done" ? (doneOn ?? due) : null;
    if (done !== null && done <= asOf) spoken(client, done);
  }
  for (const [client, { listed }] of clients.entries()) {
    if (listed?.firstContact != null) seen(client, listed.firstContact);
    const end = order.offsets[client + 1] ?? 0;
    for (let at = order.offsets[client] ?? 0; at < end; at += 1) seen(client, order.day[at] ?? 0);
  }
  return { areRecorded, last, firstSeen };
}
