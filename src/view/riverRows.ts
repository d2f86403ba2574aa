import type { Figure, Scope } from "../model/figure.ts";
import type { FigureId } from "../model/figureCatalogue.ts";
import { addedUp, sharesAddedUp } from "./addedUp.ts";
import type { PageContext } from "./pageContext.ts";
import { numberOf } from "./shownFigure.ts";

/** What the rivers of a lake are told apart by. */
export type RiverKey = "segment" | "channel" | "region";

/** A river of the month as the page tells it. */
export interface RiverRow {
  /** "other" for what names none. */
  readonly name: string;
  readonly isNamed: boolean;
  readonly scope: Scope;
  readonly total: Figure;
  /** Its money, rounded so that all rivers add up as they are shown. */
  readonly amount: number;
  /** Its share of the month, likewise. */
  readonly share: number;
  readonly shareDecimals: 0 | 1;
  /** A figure of the river in the running month, or without a month. */
  readonly of: (id: FigureId) => Figure | undefined;
}

const totalIds = {
  segment: "income.source",
  channel: "income.channel",
  region: "payments.total",
} as const;

/** The rivers of the running month, the largest first; those without money come last. */
export function riverRows(key: RiverKey, context: PageContext): readonly RiverRow[] {
  const { dashboard, index, messages } = context;
  const totals = index
    .all(totalIds[key])
    .filter(
      ({ scope, month }) =>
        month === dashboard.month && scope[key] !== undefined && Object.keys(scope).length === 1,
    )
    .toSorted((a, b) => (numberOf(b) ?? 0) - (numberOf(a) ?? 0));
  const values = totals.map((figure) => numberOf(figure) ?? 0);
  const whole = values.reduce((sum, value) => sum + value, 0);
  const amounts = addedUp(values, whole);
  const { shares, decimals } = sharesAddedUp(values);
  return totals.map((total, place): RiverRow => {
    const { scope } = total;
    const name = scope[key] ?? "";
    return {
      name: name === "" ? messages.income.other : name,
      isNamed: name !== "",
      scope,
      total,
      amount: amounts[place] ?? 0,
      share: shares[place] ?? 0,
      shareDecimals: decimals,
      of: (id) => index.get(id, scope, dashboard.month) ?? index.get(id, scope),
    };
  });
}

/**
 * What the sources are called by: the segment; where no payment names one, the region; where none names
 * that either, the one river "other".
 */
export function sourceKey(context: PageContext): "segment" | "region" {
  const isNamed = (key: RiverKey): boolean =>
    riverRows(key, context).some((river) => river.isNamed);
  return !isNamed("segment") && isNamed("region") ? "region" : "segment";
}
