import { type Month, monthAfter } from "../../model/month.ts";
import type { Books } from "../books.ts";

/** What one client paid net, minor units. */
export interface ClientNet {
  readonly client: number;
  readonly net: number;
}

/** Months that concentration looks back on. */
const MONTHS = 12;

/** The first of the twelve calendar months that end with the running one. */
export const twelveMonthsFrom = ({ timeline }: Books): Month =>
  monthAfter(timeline.month, 1 - MONTHS);

/** Clients with net receipts above zero in a stretch of months, largest first; pools left out. */
export function clientsByNet(books: Books, from: Month, to: Month): readonly ClientNet[] {
  return books.dataset.clients
    .flatMap(({ isWalkIn }, client) => {
      const net = isWalkIn ? 0 : books.clients.net(client, from, to);
      return net > 0 ? { client, net } : [];
    })
    .sort((a, b) => b.net - a.net || a.client - b.client);
}

/** Net receipts of everybody above zero, pools of walk-in customers too: what shares are shares of. */
export const totalNet = (books: Books, from: Month, to: Month): number =>
  books.dataset.clients.reduce(
    (sum, _, client) => sum + Math.max(0, books.clients.net(client, from, to)),
    0,
  );

export const sumOfNets = (clients: readonly ClientNet[]): number =>
  clients.reduce((sum, { net }) => sum + net, 0);

/** The fewest clients, largest first, that together make a share of what all of them paid. */
export function fewestThatMake(clients: readonly ClientNet[], share: number): readonly ClientNet[] {
  const needed = sumOfNets(clients) * share;
  let made = 0;
  const count = clients.findIndex(({ net }) => {
    made += net;
    return made >= needed;
  });
  return clients.slice(0, count + 1);
}
