import type { Month } from "../model/month.ts";
import { type PaymentKind, paymentKinds } from "../sheets/dataset.ts";
import { type Planned, type PlanTable, plannedKey, type Target } from "./planTable.ts";

const ofPeople = (table: PlanTable, planned: Planned) =>
  table.get(plannedKey(planned))?.get("manager") ?? new Map<string, Map<Month, Target>>();

const basesOf = ({ measure, base }: Planned): readonly Planned[] =>
  base === undefined ? paymentKinds.map((kind) => ({ measure, base: kind })) : [];

/** Months in which anybody has a target of what is planned, or of one kind of client in it. */
export const peopleMonths = (table: PlanTable, planned: Planned): ReadonlySet<Month> =>
  new Set(
    [planned, ...basesOf(planned)].flatMap((one) =>
      [...ofPeople(table, one).values()].flatMap((byMonth) => [...byMonth.keys()]),
    ),
  );

/**
 * The targets that make up a department's or the company's, by people: whoever has none of all contacts,
 * but one of new or of current clients', adds that. None where all of them are of one kind of client
 * alone: the rest is not planned at all.
 * @example a hunter's 300 calls to new clients, a farmer's 200 to current ones: both; the hunter's alone: none
 */
export function peopleTargets(
  table: PlanTable,
  planned: Planned,
  { month, names }: { readonly month: Month; readonly names: Iterable<string> },
): readonly Target[] {
  const whole = ofPeople(table, planned);
  const byBase = basesOf(planned).map((one) => [one.base, ofPeople(table, one)] as const);
  const kinds = new Set<PaymentKind | null | undefined>();
  const targets = [...names].flatMap((name): readonly Target[] => {
    const own = whole.get(name)?.get(month);
    if (own) {
      kinds.add(null);
      return [own];
    }
    return byBase.flatMap(([base, people]) => {
      const part = people.get(name)?.get(month);
      if (part) kinds.add(base);
      return part ?? [];
    });
  });
  return kinds.has(null) || kinds.size > 1 ? targets : [];
}
