import { type Day, toDay } from "../../model/day.ts";
import { monthAfter } from "../../model/month.ts";
import type { Action, Opportunity } from "../../sheets/dataset.ts";
import type { Books } from "../books.ts";
import { type FigureSink, known, unknown } from "../figureSink.ts";

interface Offers {
  readonly count: number;
  readonly largest: number;
}

const MONTHS = 12;

/**
 * Puts `people.largestOffer`: the largest of the volumes asked in steps and of the opportunities made in
 * the twelve months that end with the running one, whatever came of them. A step is dated by the day
 * it was done or is due; what has no day at all counts. Nothing is put where neither sheet is there.
 */
export function putLargestOffer(books: Books, sink: FigureSink, names: readonly string[]): void {
  const { present } = books.dataset;
  if (!present.actions && !present.opportunities) return;
  const offers = offersByPerson(books);
  const sources = [...books.sources.ranges("actions"), ...books.sources.ranges("opportunities")];
  for (const name of names) {
    const own = offers.get(name);
    const place = {
      scope: books.scopes.of("manager", name),
      month: books.timeline.month,
      sources,
    };
    sink.put(
      "people.largestOffer",
      place,
      own ? known(own.largest, { offers: own.count }) : unknown("no-offers"),
    );
  }
}

function offersByPerson({ dataset, calendar, timeline, asOf }: Books): ReadonlyMap<string, Offers> {
  const from = calendar.firstDay(monthAfter(timeline.month, 1 - MONTHS));
  const offers = new Map<string, Offers>();
  const add = (person: number | null, amount: number | null): void => {
    const name = person === null ? undefined : dataset.people[person]?.name;
    if (name === undefined || amount === null || amount <= 0) return;
    const known = offers.get(name) ?? { count: 0, largest: 0 };
    offers.set(name, { count: known.count + 1, largest: Math.max(known.largest, amount) });
  };
  const managerOf = (client: number): number | null =>
    dataset.clients[client]?.listed?.manager ?? null;
  for (const action of dataset.actions) {
    if (stepDay(action, asOf) >= from)
      add(action.owner ?? managerOf(action.client), action.askedVolume);
  }
  for (const opportunity of dataset.opportunities) {
    const day = opportunityDay(opportunity, asOf);
    if (day < from || day > asOf) continue;
    add(opportunity.manager ?? managerOf(opportunity.client), opportunity.amount);
  }
  return offers;
}

const stepDay = ({ doneOn, due }: Action, asOf: Day): Day => doneOn ?? due ?? asOf;

/** When it was made; one without that day is as old as its end, or new. */
const opportunityDay = ({ created, closedOn }: Opportunity, asOf: Day): Day =>
  created ?? toDay(Math.min(closedOn ?? asOf, asOf));
