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

/** How a person stands in the running month. */
export interface Standing {
  readonly name: string;
  readonly place: Place;
  readonly completion: Outcome;
  readonly fact: number;
}

/**
 * Puts `people.place` (by plan completion to date, so that the largest territory does not always win) and
 * `people.placeByPayments` for the running month. Equal figures share a place: 1, 1, 3. Whoever is not
 * employed on the as-of day has none.
 */
export function putPlaces(books: Books, sink: FigureSink, standings: readonly Standing[]): void {
  const named = standings.filter(({ name }) => name !== "");
  const employed = named.filter(({ name }) => isEmployed(books, name));
  const byPlan = employed.filter(({ completion }) => completion.value !== null);
  const plans = placesBy(byPlan, ({ completion }) => Number(completion.value));
  const payments = placesBy(employed, ({ fact }) => fact);
  for (const standing of named) {
    const { place, completion, fact } = standing;
    const completionToDate = Number(completion.value);
    const ofPlan = plans.get(standing);
    const ofPayments = payments.get(standing);
    const gone = unknown("not-employed");
    sink.put(
      "people.place",
      withRank(place, ofPlan),
      ofPlan !== undefined
        ? known(ofPlan, { completionToDate, people: byPlan.length })
        : ofPayments === undefined || completion.value !== null
          ? gone
          : unknown(completion.reason),
    );
    sink.put(
      "people.placeByPayments",
      withRank(place, ofPayments),
      ofPayments === undefined ? gone : known(ofPayments, { fact, people: employed.length }),
    );
  }
}

function isEmployed({ dataset, asOf }: Books, name: string): boolean {
  const listed = dataset.people.find((person) => person.name === name)?.listed;
  return (listed?.hired ?? asOf) <= asOf && asOf <= (listed?.left ?? asOf);
}

const withRank = (place: Place, rank: number | undefined): Place =>
  rank === undefined ? place : { ...place, rank };

/** Places from 1, the highest first; equal values share one. */
function placesBy(
  standings: readonly Standing[],
  amountOf: (standing: Standing) => number,
): ReadonlyMap<Standing, number> {
  return new Map(
    standings.map((standing) => [
      standing,
      1 + standings.filter((other) => amountOf(other) > amountOf(standing)).length,
    ]),
  );
}

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
