import type { WorkCalendar } from "../../calendar/workCalendar.ts";
import type { Day } from "../../model/day.ts";
import type { Dataset } from "../../sheets/dataset.ts";
import type { DimensionKey } from "../scopes.ts";
import type { Timeline } from "../timeline.ts";

/** An opportunity that was won. */
export interface WonDeal {
  readonly closedOn: Day;
  /** Months since the first one; negative before it. */
  readonly month: number;
  /** Minor units; 0 where nobody wrote a sum. */
  readonly amount: number;
  /** Index into people: its own manager, else its client's; −1 nobody's. */
  readonly person: number;
  /** Index into clients. */
  readonly client: number;
  readonly product: string | null;
}

/**
 * The opportunities won up to and including the as-of day, each in the month of the day it was closed, in
 * the order of those days; one without that day belongs to no month. Null where none is: then the
 * payments tell what deals there were.
 */
export function wonDealsOf(
  { opportunities, clients }: Dataset,
  calendar: WorkCalendar,
  { asOf, firstMonth }: Timeline,
): readonly WonDeal[] | null {
  const won = opportunities.flatMap(({ status, closedOn, amount, manager, client, product }) => {
    if (status !== "won" || closedOn === null || closedOn > asOf) return [];
    const person = manager ?? clients[client]?.listed?.manager ?? -1;
    const month = calendar.monthOf(closedOn) - firstMonth;
    return [{ closedOn, month, amount: amount ?? 0, person, client, product }];
  });
  return won.length === 0 ? null : won.sort((a, b) => a.closedOn - b.closedOn);
}

/** The month (since the first one) from which deals are known: of the first one won, or 0 without any. */
export const firstDealMonth = ({ deals }: { readonly deals: readonly WonDeal[] | null }): number =>
  deals?.[0]?.month ?? 0;

/** What a deal is called in a dimension; null for none. A deal has no channel but its client's. */
export function dealName(
  { people, clients }: Dataset,
  key: DimensionKey,
  { person, client, product }: WonDeal,
): string | null {
  const seller = people[person];
  const listed = clients[client]?.listed ?? null;
  switch (key) {
    case "manager":
      return seller?.name ?? null;
    case "department":
      return seller?.listed?.department ?? null;
    case "segment":
      return listed?.segment ?? null;
    case "region":
      return listed?.region ?? null;
    case "product":
      return product;
    case "channel":
      return listed?.source ?? null;
  }
}
