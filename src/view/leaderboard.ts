import type { PersonCard } from "../dashboard.ts";
import type { Figure, Scope } from "../model/figure.ts";
import type { PageContext } from "./pageContext.ts";
import { numberOf } from "./shownFigure.ts";

/** Behind every place that is given. */
const LAST = 1e9;

/** A person with the figures of the month, in the order of places. */
export interface LeaderboardRow {
  /** Empty for what is nobody's. */
  readonly name: string;
  readonly card: PersonCard | null;
  readonly place: Figure | undefined;
  readonly toDate: Figure | undefined;
  readonly fact: Figure | undefined;
  readonly plan: Figure | undefined;
  readonly needed: Figure | undefined;
  readonly improvement: Figure | undefined;
  readonly averageDeal: Figure | undefined;
  readonly largestDeal: Figure | undefined;
}

/**
 * Everybody who has a plan or receipts in the month: by place, then those without a place by what
 * they brought, nobody's money last.
 */
export function leaderboard({ dashboard, index }: PageContext): readonly LeaderboardRow[] {
  const { month } = dashboard;
  const cards = new Map(dashboard.people.map((card) => [card.name, card]));
  const names = new Set(
    [...index.all("people.place"), ...index.all("plan.fact"), ...index.all("payments.total")]
      .filter((figure) => figure.month === month && isPersonOnly(figure.scope))
      .map((figure) => figure.scope.manager ?? ""),
  );
  return [...names]
    .map((name): LeaderboardRow => {
      const of = (id: Figure["id"]) => index.get(id, { manager: name }, month);
      return {
        name,
        card: cards.get(name) ?? null,
        place: of("people.place"),
        toDate: of("plan.completionToDate"),
        fact: of("plan.fact") ?? of("payments.total"),
        plan: of("plan.amount"),
        needed: of("plan.neededPerDay"),
        improvement: of("people.improvement"),
        averageDeal: of("people.averageDeal"),
        largestDeal: of("people.largestDeal"),
      };
    })
    .filter((row) => numberOf(row.plan) !== null || (numberOf(row.fact) ?? 0) !== 0)
    .toSorted(
      (a, b) =>
        Number(a.name === "") - Number(b.name === "") ||
        (numberOf(a.place) ?? LAST) - (numberOf(b.place) ?? LAST) ||
        (numberOf(b.fact) ?? 0) - (numberOf(a.fact) ?? 0),
    );
}

const isPersonOnly = (scope: Scope): boolean =>
  scope.manager !== undefined && Object.keys(scope).length === 1;
