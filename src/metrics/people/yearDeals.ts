import type { Books } from "../books.ts";
import { type FigureSink, known, type Outcome, type Place, unknown } from "../figureSink.ts";
import { increase } from "../increase.ts";
import { dealPlace } from "../payments/dealPlace.ts";
import type { WonDeal } from "../payments/wonDeals.ts";

/** A person's deals of twelve months. */
interface Deals {
  readonly count: number;
  readonly largest: number;
  /** 0 with one deal only. */
  readonly second: number;
}

const MONTHS = 12;
/** Under this many deals the largest says nothing of the person. */
const FEW = 5;

/**
 * Puts `people.largestDealInYear`, `people.secondLargestDeal` and `people.threshold` (the own largest
 * deal ÷ the department's largest) over the twelve months that end with the running one. The threshold
 * is n/a under five deals; somebody without a department is held against the whole company. The
 * second largest stands beside it, so that one lucky deal is seen.
 * @example own 40,000, the department's largest 100,000: 0.4
 */
export function putYearDeals(books: Books, sink: FigureSink, names: readonly string[]): void {
  const deals = dealsByPerson(books);
  const departmentOf = new Map(
    books.dataset.people.map(({ name, listed }) => [name, listed?.department ?? null]),
  );
  const largestOf = new Map<string | null, number>();
  for (const [name, { largest }] of deals) {
    for (const group of new Set([departmentOf.get(name) ?? null, null])) {
      largestOf.set(group, Math.max(largest, largestOf.get(group) ?? 0));
    }
  }
  for (const name of names) {
    const own = deals.get(name) ?? { count: 0, largest: 0, second: 0 };
    const paid: Place = {
      scope: books.scopes.of("manager", name),
      month: books.timeline.month,
      sources: books.sources.ranges("payments"),
      where: books.sources.paymentsWhere({ key: "manager", name }),
    };
    const place = dealPlace(books, paid, { manager: name });
    const count = { deals: own.count };
    const from = (enough: number, value: number): Outcome =>
      own.count >= enough ? known(value, count) : unknown("few-deals", count);
    sink.put(
      "people.largestDealInYear",
      place,
      own.count > 0
        ? known(own.largest, count)
        : unknown(books.deals === null ? "no-receipts" : "no-deals"),
    );
    sink.put("people.secondLargestDeal", place, from(2, own.second));
    const departmentLargest = largestOf.get(departmentOf.get(name) ?? null) ?? 0;
    const inputs = { largestDeal: own.largest, departmentLargest, secondLargest: own.second };
    sink.put(
      "people.threshold",
      place,
      own.count >= FEW
        ? known(own.largest / departmentLargest, inputs)
        : unknown("few-deals", own.count > 0 ? inputs : {}),
    );
  }
}

/** Deals of the last twelve months by the person they are credited to. */
function dealsByPerson(books: Books): ReadonlyMap<string, Deals> {
  return books.deals === null ? paidDeals(books) : wonDeals(books, books.deals);
}

function wonDeals(
  { dataset, timeline }: Books,
  won: readonly WonDeal[],
): ReadonlyMap<string, Deals> {
  const deals = new Map<string, Deals>();
  for (const { person, amount, month } of won) {
    const name = dataset.people[person]?.name;
    if (name === undefined || month < timeline.length - MONTHS) continue;
    const { count, largest, second } = deals.get(name) ?? { count: 0, largest: 0, second: 0 };
    deals.set(name, {
      count: count + 1,
      largest: Math.max(largest, amount),
      second: Math.max(second, Math.min(largest, amount)),
    });
  }
  return deals;
}

/** The receipts of one client's month under one document, in one pass. */
function paidDeals({
  dataset,
  order,
  marks,
  managers,
  timeline,
}: Books): ReadonlyMap<string, Deals> {
  const people = dataset.people.length;
  const count = new Int32Array(people);
  const largest = new Float64Array(people);
  const second = new Float64Array(people);
  const lastDeal = new Int32Array(people).fill(-1);
  const sum = new Float64Array(people);
  const close = (person: number): void => {
    const amount = sum[person] ?? 0;
    if (amount > (largest[person] ?? 0)) {
      second[person] = largest[person] ?? 0;
      largest[person] = amount;
    } else if (amount > (second[person] ?? 0)) second[person] = amount;
    sum[person] = 0;
  };
  const first = timeline.length - MONTHS;
  for (let position = 0; position < order.rows.length; position += 1) {
    const deal = marks.deal[position] ?? -1;
    if (deal < 0 || (order.month[position] ?? 0) < first) continue;
    const person = managers[order.rows[position] ?? 0] ?? -1;
    if (person < 0) continue;
    if (lastDeal[person] !== deal) {
      close(person);
      lastDeal[person] = deal;
      increase(count, person, 1);
    }
    increase(sum, person, order.amount[position] ?? 0);
  }
  const deals = new Map<string, Deals>();
  for (const [person, { name }] of dataset.people.entries()) {
    close(person);
    const of = {
      count: count[person] ?? 0,
      largest: largest[person] ?? 0,
      second: second[person] ?? 0,
    };
    if (of.count > 0) deals.set(name, of);
  }
  return deals;
}
