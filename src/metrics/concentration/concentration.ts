import type { Books } from "../books.ts";
import { type FigureSink, known, type Outcome, type Place, unknown } from "../figureSink.ts";
import { factOf, scopeOf } from "../memberMonths.ts";
import { company } from "../scopes.ts";
import { putLossScenarios } from "./lossScenarios.ts";
import { clientsByNet, sumOfNets, totalNet, twelveMonthsFrom } from "./turnover.ts";

const TOPS = [1, 5, 10];

/**
 * Puts `concentration.*`: how much of twelve months' net receipts (the calendar months that end with
 * this one) hangs on few clients and on one seller, and what the loss of key accounts would do.
 */
export function putConcentration(books: Books, sink: FigureSink): void {
  const place: Place = { scope: company, sources: books.sources.ranges("payments") };
  putClientShares(books, sink, place);
  putSellers(books, sink, place);
  putLossScenarios(books, sink);
}

/** Shares of the largest 1, 5 and 10 clients, and as if how many equal clients there were. */
function putClientShares(books: Books, sink: FigureSink, place: Place): void {
  const from = twelveMonthsFrom(books);
  const to = books.timeline.month;
  const clients = clientsByNet(books, from, to);
  const total = totalNet(books, from, to);
  const isNothing = clients.length === 0;
  for (const top of TOPS) {
    const part = sumOfNets(clients.slice(0, top));
    sink.put(
      "concentration.topShare",
      { ...place, scope: books.scopes.of("value", String(top)) },
      isNothing ? unknown("no-payments") : known(part / total, { part, total }),
    );
  }
  const herfindahl = clients.reduce((sum, { net }) => sum + (net / total) ** 2, 0);
  sink.put(
    "concentration.equalClients",
    place,
    isNothing ? unknown("no-payments") : known(1 / herfindahl, { herfindahl }),
  );
}

/** Each person's share of twelve months' net receipts, and the largest that one person holds. */
function putSellers(books: Books, sink: FigureSink, place: Place): void {
  const managers = books.sums.find(({ dimension }) => dimension.key === "manager");
  const from = Math.max(0, twelveMonthsFrom(books) - books.timeline.firstMonth);
  const nets = (managers?.dimension.members ?? []).map((name, member) => {
    let net = 0;
    for (let month = from; managers && month < managers.months; month += 1) {
      net += factOf(managers, member * managers.months + month);
    }
    return { name, member, net };
  });
  const total = nets.reduce((sum, { net }) => sum + net, 0);
  const shareOf = (part: number): Outcome =>
    total > 0 ? known(part / total, { part, total }) : unknown("no-payments");
  const named = nets.filter(({ name }) => name !== "").sort((a, b) => b.net - a.net);
  const [largest] = named;
  sink.put(
    "concentration.bySeller",
    place,
    largest ? shareOf(largest.net) : unknown("not-applicable"),
  );
  if (!managers) return;
  let rank = 0;
  for (const [index, { member, name, net }] of named.entries()) {
    if (net !== named[index - 1]?.net) rank = index + 1;
    const where = books.sources.paymentsWhere({ key: "manager", name });
    sink.put(
      "concentration.bySeller",
      { ...place, scope: scopeOf(books, managers, member), where, rank },
      shareOf(net),
    );
  }
}
