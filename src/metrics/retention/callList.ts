import type { FigureId } from "../../model/figureCatalogue.ts";
import type { Books } from "../books.ts";
import { type FigureSink, known, type Place, unknown } from "../figureSink.ts";
import type { ClientStanding } from "./clientStandings.ts";

/** A list of clients in their order, with places; equal worth shares a place. */
interface Placed {
  readonly standing: ClientStanding;
  readonly rank: number;
}

const worthOf = ({ worth }: ClientStanding): number =>
  typeof worth.value === "number" ? worth.value : Number.NEGATIVE_INFINITY;

/** Worth most first; clients whose worth is not known last; equals by name. */
function placed(clients: readonly ClientStanding[]): readonly Placed[] {
  const order = clients.toSorted((a, b) =>
    worthOf(a) === worthOf(b) ? (a.name < b.name ? -1 : 1) : worthOf(b) - worthOf(a),
  );
  let rank = 0;
  return order.map((standing, index) => {
    const before = order[index - 1];
    if (before === undefined || worthOf(before) !== worthOf(standing)) rank = index + 1;
    return { standing, rank };
  });
}

/** Puts a list figure for each of its clients: what it is worth a month, and its place. */
export function putCallList(
  { scopes, sources, dataset }: Books,
  sink: FigureSink,
  { id, clients }: { readonly id: FigureId; readonly clients: readonly ClientStanding[] },
): void {
  const payments = sources.ranges("payments");
  for (const { standing, rank } of placed(clients)) {
    const { name, client, worth, rhythm } = standing;
    const listed = dataset.clients[client]?.listed ?? null;
    const row = listed ? [sources.row(listed.at)] : [];
    const hasPaid = rhythm.payingDays > 0;
    const place: Place = {
      scope: scopes.of("client", name),
      sources: hasPaid ? [...row, ...payments] : row,
      ...(hasPaid ? { where: sources.paymentsWhere({ key: "client", name }) } : {}),
      rank,
    };
    sink.put(id, place, worth);
  }
}

/** Σ worth a month of clients, those whose worth is not known counted apart. */
export function putWorth(
  sink: FigureSink,
  { id, place }: { readonly id: FigureId; readonly place: Place },
  clients: readonly ClientStanding[],
): void {
  const sum = clients.reduce(
    (total, { worth }) => total + (typeof worth.value === "number" ? worth.value : 0),
    0,
  );
  const withoutWorth = clients.filter(({ worth }) => worth.value === null).length;
  const inputs = { clients: clients.length, withoutWorth };
  const isUnknown = clients.length > 0 && withoutWorth === clients.length;
  sink.put(id, place, isUnknown ? unknown("no-possible-volume", inputs) : known(sum, inputs));
}
