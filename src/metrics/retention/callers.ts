import type { Ledger } from "../ledger.ts";
import { isEmployedOn } from "../staff.ts";

const NOBODY = -1;

/**
 * Who should call each client, as an index into people, by client: the client's manager, else whoever its
 * last payment is credited to; −1 is nobody. Somebody who has left calls nobody: the client waits to be
 * handed over, and is said to be nobody's.
 */
export function callersOf(ledger: Ledger): Int32Array {
  const { dataset, asOf } = ledger;
  const isHere = dataset.people.map((person) => isEmployedOn(person, asOf));
  return Int32Array.from(dataset.clients, ({ listed }, client) => {
    const own = listed?.manager ?? NOBODY;
    if (isHere[own]) return own;
    const credited = lastCredited(ledger, client);
    return isHere[credited] ? credited : NOBODY;
  });
}

/** Whoever a client's last payment is credited to; of payments of one day, the largest; then by name. */
function lastCredited({ dataset, order, managers }: Ledger, client: number): number {
  const nameOf = (person: number): string => dataset.people[person]?.name ?? "";
  let last = { day: NOBODY, amount: 0, person: NOBODY };
  for (let at = order.offsets[client] ?? 0; at < (order.offsets[client + 1] ?? 0); at += 1) {
    const day = order.day[at] ?? 0;
    const amount = order.amount[at] ?? 0;
    const person = managers[order.rows[at] ?? 0] ?? NOBODY;
    const isLater =
      day > last.day ||
      (day === last.day &&
        (amount > last.amount || (amount === last.amount && nameOf(person) < nameOf(last.person))));
    if (isLater) last = { day, amount, person };
  }
  return last.person;
}
