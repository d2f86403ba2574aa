import type { FigureId } from "../../model/figureCatalogue.ts";
import type { InputName } from "../../model/inputs.ts";
import { capturedBetween } from "../accounts/captured.ts";
import type { Books } from "../books.ts";
import { type FigureSink, known, type Outcome, type Place, unknown } from "../figureSink.ts";
import { sharedPlaces } from "../sharedPlaces.ts";
import { isEmployedOn } from "../staff.ts";
import type { Improvement } from "./improvement.ts";

/** How a person stands in the running month. */
export interface Standing {
  readonly name: string;
  readonly place: Place;
  readonly completion: Outcome;
  readonly fact: number;
  /** Has a plan or payments in the month: who has neither takes no part. */
  readonly takesPart: boolean;
}

/** One way to rank people. */
interface Board {
  readonly id: FigureId;
  /** What people are ranked by, as the figure's input. */
  readonly by: InputName;
  readonly entries: readonly Entry[];
}

interface Entry {
  readonly name: string;
  readonly place: Place;
  /** What the person is ranked by, or why they are not. */
  readonly value: Outcome;
}

/**
 * Puts the places of the running month: by plan completion to date, by payments, by improvement on the
 * own average and by captured volume; a choice, so that the largest territory does not always win. Equal
 * figures share a place: 1, 1, 3. Whoever is not employed on the as-of day has none.
 */
export function putPlaces(
  books: Books,
  sink: FigureSink,
  of: { readonly standings: readonly Standing[]; readonly improvements: readonly Improvement[] },
): void {
  const employed = new Set(
    books.dataset.people.flatMap((person) =>
      isEmployedOn(person, books.asOf) ? [person.name] : [],
    ),
  );
  const named = of.standings.filter(({ name }) => name !== "");
  const boards: readonly Board[] = [
    byPlan(named),
    byPayments(named),
    { id: "people.placeByImprovement", by: "improvement", entries: of.improvements.map(ranked) },
    ...(books.dataset.present.actions ? [byCaptured(books, named)] : []),
  ];
  for (const board of boards) putBoard(sink, board, employed);
}

function putBoard(sink: FigureSink, board: Board, employed: ReadonlySet<string>): void {
  const { id, by, entries } = board;
  const values = new Map<string, number>();
  for (const { name, value } of entries) {
    if (value.value !== null && employed.has(name)) values.set(name, Number(value.value));
  }
  const places = sharedPlaces(values);
  for (const { name, place, value } of entries) {
    const own = places.get(name);
    if (own === undefined) {
      const isGone = !employed.has(name);
      // The place is of other numbers than the value: what the value is made of would explain nothing.
      const reason = isGone || value.value !== null ? "not-employed" : value.reason;
      sink.put(id, place, unknown(reason));
      continue;
    }
    const inputs = { [by]: values.get(name) ?? 0, people: values.size };
    sink.put(id, { ...place, rank: own }, known(own, inputs));
  }
}

/** Whoever has neither a plan nor payments in the month takes no part. */
const byPlan = (standings: readonly Standing[]): Board => ({
  id: "people.place",
  by: "completionToDate",
  entries: standings.map(({ name, place, completion, takesPart }) => ({
    name,
    place,
    value: takesPart ? completion : unknown("no-payments"),
  })),
});

const byPayments = (standings: readonly Standing[]): Board => ({
  id: "people.placeByPayments",
  by: "fact",
  entries: standings.map(({ name, place, fact, takesPart }) => ({
    name,
    place,
    value: takesPart ? known(fact) : unknown("no-payments"),
  })),
});

const ranked = ({ name, place, value, isRanked }: Improvement): Entry => ({
  name,
  place,
  value: value.value !== null && !isRanked ? unknown("small-usual") : value,
});

/** Everybody who stands in the month or has captured volume in it; nothing captured is no place. */
function byCaptured(books: Books, standings: readonly Standing[]): Board {
  const { asOf, calendar, scopes, sources, timeline } = books;
  const captured = capturedBetween(books, calendar.firstDay(timeline.month), asOf);
  const names = new Set([...standings.map(({ name }) => name), ...captured.keys()]);
  names.delete("");
  return {
    id: "people.placeByCaptured",
    by: "captured",
    entries: [...names].map((name) => {
      const sum = captured.get(name);
      const volume = sum ? sum.agreed - sum.baseline : 0;
      return {
        name,
        place: {
          scope: scopes.of("manager", name),
          month: timeline.month,
          sources: sources.ranges("actions"),
        },
        value: volume > 0 ? known(volume) : unknown("no-actions"),
      };
    }),
  };
}
