import { roundHalfAway } from "../model/money.ts";
import type { Books } from "./books.ts";
import {
  type FigureSink,
  type Inputs,
  known,
  type Outcome,
  type Place,
  unknown,
} from "./figureSink.ts";
import type { MemberMonth } from "./memberMonths.ts";
import { isEmployedOn } from "./staff.ts";

/** How a person stands in the running month. */
export interface Standing {
  readonly name: string;
  readonly place: Place;
  readonly completion: Outcome;
  readonly fact: number;
  /** Has a plan or payments in the month: who has neither takes no part. */
  readonly takesPart: boolean;
}

/**
 * Puts `people.place` (by plan completion to date, so that the largest territory does not always win) and
 * `people.placeByPayments` for the running month. Equal figures share a place: 1, 1, 3. Whoever is not
 * employed on the as-of day has none, nor who has neither a plan nor payments.
 */
export function putPlaces(books: Books, sink: FigureSink, standings: readonly Standing[]): void {
  const named = standings.filter(({ name }) => name !== "");
  const ranked = named.filter(({ name, takesPart }) => takesPart && isEmployed(books, name));
  for (const standing of named) {
    const { name, place } = standing;
    const isRanked = ranked.includes(standing);
    const none = unknown(isEmployed(books, name) ? "no-payments" : "not-employed");
    const byPlan = isRanked ? placeByPlan(standing, ranked) : none;
    const byPayments = isRanked ? placeByPayments(standing, ranked) : none;
    sink.put("people.place", withRank(place, byPlan), byPlan);
    sink.put("people.placeByPayments", withRank(place, byPayments), byPayments);
  }
}

/** One more than those who stand higher. */
function placeByPlan({ completion }: Standing, ranked: readonly Standing[]): Outcome {
  if (completion.value === null) return unknown(completion.reason);
  const completionToDate = Number(completion.value);
  const others = ranked.flatMap(({ completion: { value } }) =>
    value === null ? [] : Number(value),
  );
  const higher = others.filter((other) => other > completionToDate).length;
  return known(1 + higher, { completionToDate, people: others.length });
}

function placeByPayments({ fact }: Standing, ranked: readonly Standing[]): Outcome {
  const higher = ranked.filter((other) => other.fact > fact).length;
  return known(1 + higher, { fact, people: ranked.length });
}

function isEmployed({ dataset, asOf }: Books, name: string): boolean {
  const person = dataset.people.find((one) => one.name === name);
  return person === undefined || isEmployedOn(person, asOf);
}

const withRank = (place: Place, { value }: Outcome): Place =>
  typeof value === "number" ? { ...place, rank: value } : place;

/** Puts a person's average and largest deal of a month, in receipts. */
export function putDeals(sink: FigureSink, { sums, cell, place }: MemberMonth): void {
  if (sums.dimension.key !== "manager" || place.scope.manager === "") return;
  const deals = sums.deals[cell] ?? 0;
  const receipts = sums.receipts[cell] ?? 0;
  const orNone = (value: number, inputs: Inputs): Outcome =>
    deals > 0 ? known(value, inputs) : unknown("no-receipts");
  sink.put(
    "people.averageDeal",
    place,
    orNone(roundHalfAway(receipts / deals), { receipts, deals }),
  );
  sink.put("people.largestDeal", place, orNone(sums.largestDeal[cell] ?? 0, { deals }));
}
