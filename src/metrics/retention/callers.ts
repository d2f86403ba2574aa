import type { Ledger } from "../ledger.ts";
import { isEmployedOn } from "../staff.ts";

/**
 * Who should call each client, as an index into people, by client: the client's manager, else whoever its
 * last payment is credited to; −1 is nobody. Somebody who has left calls nobody: the client waits to be
 * handed over, and is said to be nobody's.
 */
export function callersOf({ dataset, order, managers, asOf }: Ledger): Int32Array {
  const isHere = dataset.people.map((person) => isEmployedOn(person, asOf));
  return Int32Array.from(dataset.clients, ({ listed }, client) => {
    const own = listed?.manager ?? -1;
    if (isHere[own]) return own;
    const last = lastPayment(order, client);
    const credited = last < 0 ? -1 : (managers[last] ?? -1);
    return isHere[credited] ? credited : -1;
  });
}

/** The row of a client's last payment, the later row of a day; −1 without any. */
function lastPayment({ offsets, rows, day }: Ledger["order"], client: number): number {
  let last = -1;
  let lastDay = -1;
  for (let at = offsets[client] ?? 0; at < (offsets[client + 1] ?? 0); at += 1) {
    const paidOn = day[at] ?? 0;
    const row = rows[at] ?? 0;
    if (paidOn < lastDay || (paidOn === lastDay && row < last)) continue;
    last = row;
    lastDay = paidOn;
  }
  return last;
}
