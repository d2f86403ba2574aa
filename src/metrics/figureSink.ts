import type { Figure, Scope } from "../model/figure.ts";
import { type FigureId, figureCatalogue, type Reason } from "../model/figureCatalogue.ts";
import type { InputName } from "../model/inputs.ts";
import type { Month } from "../model/month.ts";
import type { Word } from "../model/words.ts";
import { scopeText } from "./scopes.ts";

/** What figures of one scope and month share: where they belong and which rows they come from. */
export interface Place {
  readonly scope: Scope;
  readonly month?: Month;
  readonly sources: readonly string[];
  readonly where?: Readonly<Record<string, string>>;
  readonly rows?: number;
  readonly rank?: number;
}

export type Inputs = { readonly [name in InputName]?: number };

/** A value, or why there is none, with the numbers of its formula. */
export type Outcome = (
  | { readonly value: number | Word }
  | { readonly value: null; readonly reason: Reason }
) & { readonly inputs?: Inputs };

/** Finds figures that are put already, for families that are made of others'. */
export interface FigureLookup {
  /** All figures of an id, in the order they were put. */
  readonly all: (id: FigureId) => readonly Figure[];
  /** The figure of a shared scope (told by identity) and month; without a month of none. */
  readonly find: (
    id: FigureId,
    at: { readonly scope: Scope; readonly month?: Month },
  ) => Figure | undefined;
}

/** Collects the figures of all families. */
export interface FigureSink extends FigureLookup {
  readonly put: (id: FigureId, place: Place, outcome: Outcome) => void;
  /** Every figure put, by id, scope and month. */
  readonly sorted: () => Figure[];
}

const noInputs: Inputs = {};

/** A known outcome. */
export const known = (value: number | Word, inputs: Inputs = noInputs): Outcome => ({
  value,
  inputs,
});

/** An outcome without a value. */
export const unknown = (reason: Reason, inputs: Inputs = noInputs): Outcome => ({
  value: null,
  reason,
  inputs,
});

/** A fresh collector of figures. */
export function makeFigureSink(): FigureSink {
  const byId = new Map<FigureId, Figure[]>();
  const listOf = (id: FigureId): Figure[] => {
    const known = byId.get(id);
    if (known) return known;
    const list: Figure[] = [];
    byId.set(id, list);
    return list;
  };
  return {
    all: (id) => byId.get(id) ?? [],
    find: (id, { scope, month }) =>
      byId.get(id)?.find((figure) => figure.scope === scope && figure.month === month),
    put: (id, place, outcome) => {
      const inputs = outcome.inputs ?? noInputs;
      listOf(id).push(
        outcome.value === null
          ? { ...place, id, value: null, reason: outcome.reason, inputs }
          : { ...place, id, value: outcome.value, inputs },
      );
    },
    sorted: () => sortFigures([...byId.values()].flat()),
  };
}

const idOrder = new Map(
  Object.keys(figureCatalogue)
    .sort()
    .map((id, index) => [id, index]),
);

/** The first month of any figure and how many there are, one place more for those without a month. */
function monthRange(figures: readonly Figure[]): {
  readonly first: number;
  readonly count: number;
} {
  let first = Number.MAX_SAFE_INTEGER;
  let last = 0;
  for (const { month } of figures) {
    if (month === undefined) continue;
    first = Math.min(first, month);
    last = Math.max(last, month);
  }
  return { first, count: Math.max(0, last - first + 1) + 1 };
}

/** The place of each scope among all; figures share their scope objects, so few are compared. */
function scopeOrders(figures: readonly Figure[]): ReadonlyMap<Scope, number> {
  const texts = new Map<Scope, string>();
  for (const { scope } of figures) {
    if (!texts.has(scope)) texts.set(scope, scopeText(scope));
  }
  const places = new Map([...texts.values()].sort().map((text, place) => [text, place]));
  return new Map([...texts].map(([scope, text]) => [scope, places.get(text) ?? 0]));
}

/**
 * Figures by id, scope and month (none before the first). The three become one number each, so that
 * hundreds of thousands are sorted as numbers: ids × scopes × months × figures stays below 2^53.
 */
function sortFigures(figures: readonly Figure[]): Figure[] {
  const scopes = scopeOrders(figures);
  const months = monthRange(figures);
  const keys = new Float64Array(figures.length);
  let index = 0;
  for (const { id, scope, month } of figures) {
    const order = (idOrder.get(id) ?? 0) * scopes.size + (scopes.get(scope) ?? 0);
    const monthPlace = month === undefined ? 0 : month - months.first + 1;
    keys[index] = (order * months.count + monthPlace) * figures.length + index;
    index += 1;
  }
  keys.sort();
  return Array.from(keys, (key) => figures[key % figures.length] as Figure);
}
