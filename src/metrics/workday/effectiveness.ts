import type { Books } from "../books.ts";
import { type FigureSink, known, type Outcome, type Place, unknown } from "../figureSink.ts";
import { factOf } from "../memberMonths.ts";
import type { Observations } from "./observations.ts";

/** Full months whose shares of plan tell who is effective. */
const MONTHS = 3;

/**
 * Puts `workday.effectiveness` of every observed person: the mean of the shares of plan of the last three
 * full months, over those with a plan, with the rank among the observed; equal ones share a rank. Whoever
 * stands first is the one whose day is to be learned from. What comes back is who has such a mean.
 */
export function putEffectiveness(
  books: Books,
  sink: FigureSink,
  { people }: Observations,
): ReadonlySet<number> {
  const { dataset, scopes, sources } = books;
  const measured = [...people].flatMap(([person, { days }]) => {
    const one = dataset.people[person];
    return one ? [{ person, name: one.name, outcome: effectiveness(books, one.name, days) }] : [];
  });
  const shares = measured.flatMap(({ outcome: { value } }) =>
    typeof value === "number" ? [value] : [],
  );
  for (const { name, outcome } of measured) {
    const { value } = outcome;
    const place: Place = {
      scope: scopes.of("manager", name),
      sources: [...sources.ranges("plans"), ...sources.ranges("payments")],
      where: sources.paymentsWhere({ key: "manager", name }),
      ...(typeof value === "number"
        ? { rank: 1 + shares.filter((share) => share > value).length }
        : {}),
    };
    sink.put("workday.effectiveness", place, outcome);
  }
  return new Set(
    measured.flatMap(({ person, outcome }) => (outcome.value === null ? [] : [person])),
  );
}

function effectiveness(books: Books, name: string, observedDays: number): Outcome {
  const { timeline, targets, sums } = books;
  const byPerson = sums.find(({ dimension }) => dimension.key === "manager");
  const member = byPerson?.dimension.members.indexOf(name) ?? -1;
  const shares = timeline.fullMonths(MONTHS).flatMap((month) => {
    const plan = targets.get({ key: "manager", name, measure: "payments" }, month)?.amount ?? 0;
    if (plan <= 0) return [];
    const cell = member * (byPerson?.months ?? 0) + (month - timeline.firstMonth);
    return byPerson && member >= 0 ? [factOf(byPerson, cell) / plan] : [0];
  });
  return shares.length === 0
    ? unknown("no-plan", { observedDays })
    : known(shares.reduce((sum, share) => sum + share, 0) / shares.length, {
        months: shares.length,
        observedDays,
      });
}
