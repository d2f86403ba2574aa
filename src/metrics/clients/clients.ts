import { roundHalfAway } from "../../model/money.ts";
import type { Books } from "../books.ts";
import { type FigureSink, known, unknown } from "../figureSink.ts";
import { factOf, type MemberMonth } from "../memberMonths.ts";
import { dealPlace } from "../payments/dealPlace.ts";
import { firstDealMonth } from "../payments/wonDeals.ts";

/** Whoever paid again after so many months of silence has come back. */
const MONTHS_OF_SILENCE = 12;

/**
 * Puts `clients.*` and `deals.closed` of a member's month: clients that paid, what each brought on
 * average, those who paid for the first time or came back, and deals closed. A first payment says
 * nothing in the data's first months: anybody pays first there. Nor do months before the first
 * opportunity won.
 */
export function putClientCounts(books: Books, sink: FigureSink, at: MemberMonth): void {
  const { sums, cell, place, index } = at;
  const clients = sums.activeClients[cell] ?? 0;
  const fact = factOf(sums, cell);
  const tooShort = unknown("history-too-short");
  const { warmUpMonths } = books.dataset.settings;

  sink.put("clients.active", place, known(clients));
  sink.put(
    "clients.averageTurnover",
    place,
    clients > 0 ? known(roundHalfAway(fact / clients), { fact, clients }) : unknown("no-receipts"),
  );
  sink.put(
    "clients.new",
    place,
    index < warmUpMonths ? tooShort : known(sums.newClients[cell] ?? 0),
  );
  sink.put(
    "clients.returned",
    place,
    index < MONTHS_OF_SILENCE ? tooShort : known(sums.returnedClients[cell] ?? 0),
  );
  sink.put(
    "deals.closed",
    dealPlace(books, place, { manager: place.scope.manager, month: place.month }),
    index < firstDealMonth(books) ? tooShort : known(sums.deals[cell] ?? 0),
  );
}
