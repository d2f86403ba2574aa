import type { Figure, Scope } from "../model/figure.ts";
import { scopeKeys } from "../model/figure.ts";
import type { FigureId } from "../model/figureCatalogue.ts";
import type { Month } from "../model/month.ts";

/** Finds figures by id, scope and month, each in one step. */
export interface FigureIndex {
  /** The figure, or undefined when the data have none of that id, scope and month. */
  readonly get: (id: FigureId, scope?: Scope, month?: Month) => Figure | undefined;
  /** All figures of an id, in their published order (scope, then month). */
  readonly all: (id: FigureId) => readonly Figure[];
}

const scopeText = (scope: Scope): string =>
  scopeKeys.map((key) => (scope[key] === undefined ? "" : `${key}=${scope[key]}\n`)).join("");

const keyOf = (id: FigureId, scope: Scope, month: Month | undefined): string =>
  `${id}|${month ?? ""}|${scopeText(scope)}`;

/** An index over a dashboard's figures; make it once a build and share it. */
export function indexFigures(figures: readonly Figure[]): FigureIndex {
  const byKey = new Map<string, Figure>();
  const byId = new Map<FigureId, Figure[]>();
  for (const figure of figures) {
    byKey.set(keyOf(figure.id, figure.scope, figure.month), figure);
    const list = byId.get(figure.id);
    if (list) list.push(figure);
    else byId.set(figure.id, [figure]);
  }
  return {
    get: (id, scope = {}, month) => byKey.get(keyOf(id, scope, month)),
    all: (id) => byId.get(id) ?? [],
  };
}
