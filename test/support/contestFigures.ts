import type { ContestCard } from "../../src/dashboard.ts";
import { type Day, dayOf } from "../../src/model/day.ts";
import type { Figure, Scope } from "../../src/model/figure.ts";
import { known, missing } from "./handMadeDashboard.ts";

/** A contest as the wall and the page see it: who reached what, in any order. */
export interface ContestStory {
  readonly name?: string;
  readonly measure?: string;
  readonly minimum?: number | null;
  readonly prize?: string | null;
  readonly from?: Day;
  readonly to?: Day;
  /** Working days after the as-of day; null where it has not begun or is over. */
  readonly daysLeft?: number | null;
  readonly reached: readonly (readonly [person: string, amount: number])[];
}

/** The contest's card and its figures, by the rules: equals share a place, the minimum excludes. */
export function contestFigures(story: ContestStory): {
  readonly card: ContestCard;
  readonly figures: readonly Figure[];
} {
  const { name = "Autumn cup", measure = "payments", minimum = null, prize = null } = story;
  const { from = dayOf(2026, 11, 2), to = dayOf(2026, 11, 30), daysLeft = 6, reached } = story;
  const isPlaced = (amount: number): boolean => amount > 0 && amount >= (minimum ?? 0);
  const placed = reached.flatMap(([, amount]) => (isPlaced(amount) ? amount : []));
  const leader = Math.max(...placed);
  const figures = reached.flatMap(([manager, amount]) => {
    const scope: Scope = {
      contest: name,
      manager,
      ...(measure === "payments" ? {} : { measure }),
    };
    const rank = 1 + placed.filter((other) => other > amount).length;
    return [
      isPlaced(amount)
        ? known("contest.standing", rank, { scope, rank })
        : missing("contest.standing", "under-minimum", { scope }),
      known("contest.value", amount, { scope }),
      placed.length > 0
        ? known("contest.gap", Math.max(0, leader - amount), { scope })
        : missing("contest.gap", "under-minimum", { scope }),
    ];
  });
  const left =
    daysLeft === null
      ? missing("contest.daysLeft", "contest-over", { scope: { contest: name } })
      : known("contest.daysLeft", daysLeft, { scope: { contest: name } });
  return {
    card: { key: name, name, from, to, measure, prize, minimum },
    figures: [...figures, left],
  };
}
