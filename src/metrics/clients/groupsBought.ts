import { toMonth } from "../../model/month.ts";
import { paymentKinds } from "../../sheets/dataset.ts";
import type { Books } from "../books.ts";
import { twelveMonthsFrom } from "../concentration/turnover.ts";
import { type FigureSink, known, type Place, unknown } from "../figureSink.ts";
import { increase } from "../increase.ts";
import { scopeOf, spanOf } from "../memberMonths.ts";
import type { MonthSums } from "../monthSums.ts";
import { groupBook } from "../products/groupBook.ts";

/** What was bought, by position in the client order. */
interface Purchases {
  readonly groups: number;
  /** The product group; −1 for a refund, a payment that names no product, and a pool of walk-in customers. */
  readonly groupOf: Int32Array;
  /** 1 where the client had bought of the group in no month before. */
  readonly isFirst: Uint8Array;
  readonly hasAny: boolean;
}

const NONE = -1;
const NEW = paymentKinds.indexOf("new");

/**
 * Puts `clients.groupsPerClient` (product groups that a client bought in the twelve calendar months that
 * end with this one, on average over clients whose receipts name a product) and, month by month,
 * `vip.newGroups` (receipts of clients who are not new, from groups they had not bought in an earlier month),
 * for the company, people and departments. Nothing can be new in the data's first months.
 */
export function putGroupsBought(books: Books, sink: FigureSink): void {
  const purchases = purchasesOf(books);
  for (const sums of books.sums) {
    const { key } = sums.dimension;
    if (key !== null && key !== "manager" && key !== "department") continue;
    putGroupsPerClient(books, sink, { sums, purchases });
    putNewGroups(books, sink, { sums, purchases });
  }
}

interface Bought {
  readonly sums: MonthSums;
  readonly purchases: Purchases;
}

/** A client's payments stand by month, so one glance back tells whether a group is new to it. */
function purchasesOf(books: Books): Purchases {
  const { dataset, order } = books;
  const book = groupBook(books);
  const length = order.rows.length;
  const groupOf = new Int32Array(length).fill(NONE);
  const isFirst = new Uint8Array(length);
  const lastClient = new Int32Array(book.groups.length).fill(NONE);
  const firstMonth = new Int32Array(book.groups.length);
  let hasAny = false;
  for (const [client, { isWalkIn }] of dataset.clients.entries()) {
    const end = isWalkIn ? 0 : (order.offsets[client + 1] ?? 0);
    for (let at = order.offsets[client] ?? 0; at < end; at += 1) {
      const group = book.groupOf[dataset.payments.product[order.rows[at] ?? 0] ?? NONE] ?? NONE;
      if (group < 0 || (order.amount[at] ?? 0) <= 0) continue;
      const month = order.month[at] ?? 0;
      if (lastClient[group] !== client) {
        lastClient[group] = client;
        firstMonth[group] = month;
      }
      groupOf[at] = group;
      isFirst[at] = firstMonth[group] === month ? 1 : 0;
      hasAny = true;
    }
  }
  return { groups: book.groups.length, groupOf, isFirst, hasAny };
}

const placeOf = ({ sources }: Books): Omit<Place, "scope" | "month"> => ({
  sources: [...sources.ranges("payments"), ...sources.ranges("productGroups")],
});

function putGroupsPerClient(books: Books, sink: FigureSink, { sums, purchases }: Bought): void {
  const { order, timeline } = books;
  const { memberOf, members } = sums.dimension;
  const from = twelveMonthsFrom(books) - timeline.firstMonth;
  const bought = new Int32Array(members.length);
  const buyers = new Int32Array(members.length);
  const lastBuyer = new Int32Array(members.length).fill(NONE);
  const lastOfGroup = new Int32Array(members.length * purchases.groups).fill(NONE);
  for (let client = 0; client + 1 < order.offsets.length; client += 1) {
    for (let at = order.offsets[client] ?? 0; at < (order.offsets[client + 1] ?? 0); at += 1) {
      const group = purchases.groupOf[at] ?? NONE;
      const member = memberOf[order.rows[at] ?? 0] ?? NONE;
      if (group < 0 || member < 0 || (order.month[at] ?? 0) < from) continue;
      if (lastBuyer[member] !== client) {
        lastBuyer[member] = client;
        increase(buyers, member, 1);
      }
      const cell = member * purchases.groups + group;
      if (lastOfGroup[cell] === client) continue;
      lastOfGroup[cell] = client;
      increase(bought, member, 1);
    }
  }
  for (const member of members.keys()) {
    const place = { ...placeOf(books), scope: scopeOf(books, sums, member), month: timeline.month };
    const inputs = { productGroupsBought: bought[member] ?? 0, clients: buyers[member] ?? 0 };
    sink.put(
      "clients.groupsPerClient",
      place,
      inputs.clients > 0
        ? known(inputs.productGroupsBought / inputs.clients, inputs)
        : unknown("no-products"),
    );
  }
}

function putNewGroups(books: Books, sink: FigureSink, { sums, purchases }: Bought): void {
  const { order, marks, timeline, dataset } = books;
  const { memberOf, members } = sums.dimension;
  const amounts = new Float64Array(members.length * sums.months);
  for (let at = 0; at < order.rows.length; at += 1) {
    const member = memberOf[order.rows[at] ?? 0] ?? NONE;
    if (member < 0 || purchases.isFirst[at] !== 1 || marks.kind[at] === NEW) continue;
    increase(amounts, member * sums.months + (order.month[at] ?? 0), order.amount[at] ?? 0);
  }
  for (const member of members.keys()) {
    const { first, last } = spanOf(books, sums, member);
    for (let index = purchases.hasAny ? first : last; index <= last; index += 1) {
      const place: Place = {
        ...placeOf(books),
        scope: scopeOf(books, sums, member),
        month: toMonth(timeline.firstMonth + index),
      };
      const outcome =
        index < dataset.settings.warmUpMonths
          ? unknown("history-too-short")
          : known(amounts[member * sums.months + index] ?? 0);
      sink.put("vip.newGroups", place, purchases.hasAny ? outcome : unknown("no-products"));
    }
  }
}
