import type { Figure, Scope } from "../model/figure.ts";
import type { FigureId } from "../model/figureCatalogue.ts";
import type { Month } from "../model/month.ts";

/** Finds figures by id, scope and month, each in one step. */
export interface FigureIndex {
  /** The figure, or undefined when the data have none of that id, scope and month. */
  readonly get: (id: FigureId, scope?: Scope, month?: Month) => Figure | undefined;
  /** All figures of an id, in their published order (scope, then month). */
  readonly all: (id: FigureId) => readonly Figure[];
}

/** Equal for equal scopes, in whatever order their keys were written. */
function scopeText(scope: Scope): string {
  const members = Object.entries(scope).flatMap(([key, name]) =>
    name === undefined ? [] : [`${key}=${name}\n`],
  );
  return members.length > 1 ? members.sort().join("") : (members[0] ?? "");
}

type ByMonth = Map<Month | undefined, Figure>;

/** The figures of one id by scope and month. Neighbours mostly share their scope object. */
function tableOf(figures: readonly Figure[]): ReadonlyMap<string, ByMonth> {
  const table = new Map<string, ByMonth>();
  let scope: Scope | null = null;
  let byMonth: ByMonth = new Map();
  for (const figure of figures) {
    if (figure.scope !== scope) {
      scope = figure.scope;
      const text = scopeText(scope);
      byMonth = table.get(text) ?? new Map();
      table.set(text, byMonth);
    }
    byMonth.set(figure.month, figure);
  }
  return table;
}

/**
 * An index over a dashboard's figures; make it once a build and share it. Most ids are asked for
 * as a whole or not at all, so an id's table is made when it is first looked into.
 */
export function indexFigures(figures: readonly Figure[]): FigureIndex {
  const byId = new Map<FigureId, Figure[]>();
  for (const figure of figures) {
    const list = byId.get(figure.id);
    if (list) list.push(figure);
    else byId.set(figure.id, [figure]);
  }
  const tables = new Map<FigureId, ReadonlyMap<string, ByMonth>>();
  return {
    get: (id, scope = {}, month) => {
      const table = tables.get(id) ?? tableOf(byId.get(id) ?? []);
      tables.set(id, table);
      return table.get(scopeText(scope))?.get(month);
    },
    all: (id) => byId.get(id) ?? [],
  };
}
