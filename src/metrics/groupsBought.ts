import { toMonth } from "../model/month.ts";
import { paymentKinds } from "../sheets/dataset.ts";
import type { Books } from "./books.ts";
import { type FigureSink, known, type Place, unknown } from "./figureSink.ts";
import { increase } from "./increase.ts";
import { scopeOf, spanOf } from "./memberMonths.ts";
import type { MonthSums } from "./monthSums.ts";
import { groupBook } from "./products/groupBook.ts";
import { twelveMonthsFrom } from "./turnover.ts";

/** A receipt that names what was bought. */
interface Bought {
  readonly row: number;
  readonly group: number;
  /** Months since the first one. */
  readonly month: number;
  readonly amount: number;
  readonly isOfNewClient: boolean;
  /** The client had not bought of the group in any month before. */
  readonly isFirstOfGroup: boolean;
}

const NEW = paymentKinds.indexOf("new");

/**
 * Puts `clients.groupsPerClient` (product groups that a client bought in the twelve calendar months that
 * end with this one, on average over clients whose receipts name a product) and, month by month,
 * `vip.newGroups` (receipts of clients who are not new, from groups they had not bought in an earlier month),
 * for the company, people and departments. Nothing can be new in the data's first months.
 */
export function putGroupsBought(books: Books, sink: FigureSink): void {
  const isSplit = ({ dimension: { key } }: MonthSums): boolean =>
    key === null || key === "manager" || key === "department";
  const clients = boughtByClient(books);
  for (const sums of books.sums.filter(isSplit)) {
    putGroupsPerClient(books, sink, { sums, clients });
    putNewGroups(books, sink, { sums, clients });
  }
}

interface BoughtBy {
  readonly sums: MonthSums;
  /** Of each client in turn, by month; pools of walk-in customers have none. */
  readonly clients: readonly (readonly Bought[])[];
}

function boughtByClient(books: Books): readonly (readonly Bought[])[] {
  const { dataset, order, marks } = books;
  const { groupOf } = groupBook(books);
  return dataset.clients.map(({ isWalkIn }, client) => {
    const bought: Bought[] = [];
    const firstMonths = new Map<number, number>();
    const end = isWalkIn ? 0 : (order.offsets[client + 1] ?? 0);
    for (let at = order.offsets[client] ?? 0; at < end; at += 1) {
      const row = order.rows[at] ?? 0;
      const group = groupOf[dataset.payments.product[row] ?? -1] ?? -1;
      const amount = order.amount[at] ?? 0;
      if (group < 0 || amount <= 0) continue;
      const month = order.month[at] ?? 0;
      if (!firstMonths.has(group)) firstMonths.set(group, month);
      bought.push({
        row,
        group,
        month,
        amount,
        isOfNewClient: marks.kind[at] === NEW,
        isFirstOfGroup: firstMonths.get(group) === month,
      });
    }
    return bought;
  });
}

const placeOf = ({ sources }: Books): Omit<Place, "scope" | "month"> => ({
  sources: [...sources.ranges("payments"), ...sources.ranges("productGroups")],
});

function putGroupsPerClient(books: Books, sink: FigureSink, { sums, clients }: BoughtBy): void {
  const { memberOf, members } = sums.dimension;
  const from = twelveMonthsFrom(books) - books.timeline.firstMonth;
  const groups = new Int32Array(members.length);
  const buyers = new Int32Array(members.length);
  for (const bought of clients) {
    const pairs = new Set<number>();
    const buying = new Set<number>();
    for (const { row, group, month } of bought) {
      const member = memberOf[row] ?? -1;
      if (member < 0 || month < from) continue;
      buying.add(member);
      pairs.add(group * members.length + member);
    }
    for (const member of buying) increase(buyers, member, 1);
    for (const pair of pairs) increase(groups, pair % members.length, 1);
  }
  for (const member of members.keys()) {
    const place = { ...placeOf(books), scope: scopeOf(books, sums, member) };
    const inputs = { productGroupsBought: groups[member] ?? 0, clients: buyers[member] ?? 0 };
    sink.put(
      "clients.groupsPerClient",
      { ...place, month: books.timeline.month },
      inputs.clients > 0
        ? known(inputs.productGroupsBought / inputs.clients, inputs)
        : unknown("no-products"),
    );
  }
}

function putNewGroups(books: Books, sink: FigureSink, { sums, clients }: BoughtBy): void {
  const { memberOf, members } = sums.dimension;
  const amounts = new Float64Array(members.length * sums.months);
  const hasProducts = clients.some((bought) => bought.length > 0);
  for (const bought of clients) {
    for (const { row, month, amount, isOfNewClient, isFirstOfGroup } of bought) {
      const member = memberOf[row] ?? -1;
      if (member < 0 || isOfNewClient || !isFirstOfGroup) continue;
      increase(amounts, member * sums.months + month, amount);
    }
  }
  for (const member of members.keys()) {
    const { first, last } = spanOf(books, sums, member);
    for (let index = hasProducts ? first : last; index <= last; index += 1) {
      const place: Place = {
        ...placeOf(books),
        scope: scopeOf(books, sums, member),
        month: toMonth(books.timeline.firstMonth + index),
      };
      const outcome =
        index < books.dataset.settings.warmUpMonths
          ? unknown("history-too-short")
          : known(amounts[member * sums.months + index] ?? 0);
      sink.put("vip.newGroups", place, hasProducts ? outcome : unknown("no-products"));
    }
  }
}
