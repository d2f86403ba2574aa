import type { Books } from "../books.ts";
import { clientsByNet, sumOfNets } from "../concentration/turnover.ts";
import { type FigureSink, known, unknown } from "../figureSink.ts";
import { company } from "../scopes.ts";

/**
 * Puts `clients.unlisted` and `clients.unlistedTurnover`: clients that paid and stand in no row of
 * Clients, how many and what they paid over all the data, and each one's own with its rank. Pools of
 * walk-in customers are no clients; without a Clients sheet nobody can be missing from it.
 */
export function putUnlisted(books: Books, sink: FigureSink): void {
  const { dataset, timeline, scopes, sources } = books;
  const place = {
    scope: company,
    sources: [...sources.ranges("clients"), ...sources.ranges("payments")],
  };
  if (!dataset.present.clients) {
    sink.put("clients.unlisted", place, unknown("no-sheet"));
    sink.put("clients.unlistedTurnover", place, unknown("no-sheet"));
    return;
  }
  const paying = clientsByNet(books, timeline.firstMonth, timeline.month);
  const unlisted = paying.filter(({ client }) => !dataset.clients[client]?.listed);
  const clients = unlisted.length;
  const total = sumOfNets(paying);
  sink.put("clients.unlisted", place, known(clients, { clients: paying.length }));
  sink.put("clients.unlistedTurnover", place, known(sumOfNets(unlisted), { clients, total }));
  for (const [index, { client, net }] of unlisted.entries()) {
    const name = dataset.clients[client]?.name ?? "";
    const own = {
      scope: scopes.of("client", name),
      sources: sources.ranges("payments"),
      where: sources.paymentsWhere({ key: "client", name }),
      rank: index + 1,
    };
    sink.put("clients.unlistedTurnover", own, known(net));
  }
}
