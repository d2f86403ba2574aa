import type { ActionCard, ClientCard, ContestCard, PersonCard } from "../dashboard.ts";
import type { Books } from "../metrics/books.ts";
import { contestKeys } from "../metrics/contest/contestKeys.ts";
import { callersOf } from "../metrics/retention/callers.ts";
import type { Day } from "../model/day.ts";
import type { Dataset, RowRef } from "../sheets/dataset.ts";

/** `sales.xlsx!Clients!A17`: the first cell of a row. */
function sourceOf(dataset: Dataset, { source, row }: RowRef): string {
  const place = dataset.sheets[source];
  if (place === undefined) throw new RangeError(`invalid sheet index: ${source}`);
  const column = /^[A-Z]+/.exec(place.range)?.[0] ?? "A";
  return `${place.file}!${place.sheet}!${column}${row}`;
}

const nameOf = (dataset: Dataset, person: number | null): string | null =>
  person === null ? null : (dataset.people[person]?.name ?? null);

/** What the pages say of each client beside its figures. */
export function clientCards(books: Books): ClientCard[] {
  const { dataset } = books;
  const callers = callersOf(books);
  return dataset.clients.map(({ name, id, isWalkIn, listed }, client) => ({
    name,
    id,
    manager: nameOf(dataset, listed?.manager ?? null),
    caller: nameOf(dataset, callers[client] ?? null),
    segment: listed?.segment ?? null,
    region: listed?.region ?? null,
    note: listed?.note ?? null,
    isKey: listed?.isKey ?? false,
    isWalkIn,
    source: listed ? sourceOf(dataset, listed.at) : null,
  }));
}

/** What the pages say of each person; employed is hired ≤ as-of day ≤ left. */
export const personCards = (dataset: Dataset, asOf: Day): PersonCard[] =>
  dataset.people.map(({ name, id, listed }) => ({
    name,
    id,
    role: listed?.role ?? null,
    department: listed?.department ?? null,
    isEmployed: (listed?.hired ?? asOf) <= asOf && asOf <= (listed?.left ?? asOf),
    left: listed?.left ?? null,
  }));

/** The steps agreed with accounts; overdue is open with a due day before the as-of day. */
export const actionCards = (dataset: Dataset, asOf: Day): ActionCard[] =>
  dataset.actions.map((action) => ({
    client: dataset.clients[action.client]?.name ?? "",
    step: action.step,
    owner: nameOf(dataset, action.owner),
    due: action.due,
    status: action.status,
    doneOn: action.doneOn,
    asked: action.askedVolume,
    agreed: action.agreedVolume,
    baseline: action.baselineVolume,
    isOverdue: action.status === "open" && action.due !== null && action.due < asOf,
    source: sourceOf(dataset, action.at),
  }));

/** The contests of the sheet, in its order. */
export function contestCards(dataset: Dataset): ContestCard[] {
  const keys = contestKeys(dataset);
  return dataset.contests.map(({ name, from, to, measure, prize, minimum }, index) => ({
    key: keys[index] ?? name,
    name,
    from,
    to,
    measure,
    prize,
    minimum,
  }));
}
