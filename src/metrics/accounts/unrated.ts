import type { Books } from "../books.ts";
import {
  clientsByNet,
  fewestThatMake,
  sumOfNets,
  twelveMonthsFrom,
} from "../concentration/turnover.ts";
import { type FigureSink, known } from "../figureSink.ts";
import { company } from "../scopes.ts";

/**
 * Puts `accounts.unrated` and `accounts.unratedTurnover`: of the fewest clients that make 80 % (a
 * setting) of twelve months' net receipts, how many have no possible volume, and what they paid.
 */
export function putUnrated(books: Books, sink: FigureSink): void {
  const { dataset, timeline, sources } = books;
  const largest = fewestThatMake(
    clientsByNet(books, twelveMonthsFrom(books), timeline.month),
    dataset.settings.keyAccountsShare,
  );
  const unrated = largest.filter(
    ({ client }) => (dataset.clients[client]?.listed?.possibleVolume ?? null) === null,
  );
  const place = {
    scope: company,
    sources: [...sources.ranges("clients"), ...sources.ranges("payments")],
  };
  const clients = largest.length;
  sink.put("accounts.unrated", place, known(unrated.length, { clients }));
  sink.put(
    "accounts.unratedTurnover",
    place,
    known(sumOfNets(unrated), { clients, total: sumOfNets(largest) }),
  );
}
