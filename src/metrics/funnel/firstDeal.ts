import { roundHalfAway } from "../../model/money.ts";
import { type Month, monthAfter } from "../../model/month.ts";
import type { Books } from "../books.ts";
import { known, type Outcome, unknown } from "../figureSink.ts";

/** Clients that came within so many calendar months, the running one included. */
const WINDOW = 12;

/**
 * What a client's first deal brings on average, in minor units: the mean over clients whose first
 * receipt is in the last twelve calendar months. A deal is the client's receipts of a month under one
 * document number; without a number, the receipt alone. Who paid first in the data's warm-up months may
 * have bought before and counts only when its first receipt is marked new; walk-in pools count nowhere.
 * N/a `no-first-deals` when nobody is left.
 * @example first deals of 2,000 and 2,800: 2,400
 */
export function firstDeal({ dataset, calendar, clients, order, timeline }: Books): Outcome {
  const { payments, settings } = dataset;
  const since = monthAfter(timeline.month, 1 - WINDOW);
  const sureFrom = monthAfter(timeline.firstMonth, settings.warmUpMonths);
  let receipts = 0;
  let deals = 0;
  for (const [client, { isWalkIn }] of dataset.clients.entries()) {
    const day = clients.firstReceipt(client);
    if (day === null || isWalkIn) continue;
    const month: Month = calendar.monthOf(day);
    if (month < since) continue;
    const from = order.offsets[client] ?? 0;
    const to = order.offsets[client + 1] ?? 0;
    let first = -1;
    for (let at = from; at < to && first < 0; at += 1) {
      if (order.day[at] === day && (order.amount[at] ?? 0) > 0) first = at;
    }
    const row = order.rows[first] ?? -1;
    if (month < sureFrom && payments.kind[row] !== NEW) continue;
    const document = payments.document[row] ?? -1;
    for (let at = from; at < to && order.month[at] === order.month[from]; at += 1) {
      const isSame =
        at === first || (document >= 0 && payments.document[order.rows[at] ?? -1] === document);
      if (isSame && (order.amount[at] ?? 0) > 0) receipts += order.amount[at] ?? 0;
    }
    deals += 1;
  }
  return deals === 0
    ? unknown("no-first-deals")
    : known(roundHalfAway(receipts / deals), { receipts, clients: deals });
}

/** Index of `paymentKinds`. */
const NEW = 0;
