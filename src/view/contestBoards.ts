import type { ContestCard } from "../dashboard.ts";
import type { Figure } from "../model/figure.ts";
import type { PageContext } from "./pageContext.ts";
import { numberOf } from "./shownFigure.ts";

/** How a contest stands. */
export interface ContestBoard {
  readonly card: ContestCard;
  readonly state: "ahead" | "running" | "over";
  readonly daysLeft: Figure;
  /** Those with a place first, in its order; then the others by what they reached. */
  readonly rows: readonly ContestRow[];
}

export interface ContestRow {
  readonly name: string;
  /** Null without a place. */
  readonly place: number | null;
  readonly standing: Figure;
  readonly value: Figure;
  readonly gap: Figure;
}

const order = { running: 0, ahead: 1, over: 2 } as const;

/** A contest that ended longer ago is history. */
const REMEMBERED_DAYS = 31;

/** Contests under way, the one that ends soonest first; then those to come, then those just over. */
export function contestBoards(context: PageContext): readonly ContestBoard[] {
  const { dashboard, index } = context;
  const standings = Map.groupBy(index.all("contest.standing"), ({ scope }) => scope.contest);
  return dashboard.contests
    .flatMap((card): ContestBoard[] => {
      const daysLeft = index.get("contest.daysLeft", { contest: card.key });
      if (!daysLeft || card.to < dashboard.asOf - REMEMBERED_DAYS) return [];
      const rows = rowsOf(standings.get(card.key) ?? [], context);
      return [{ card, state: stateOf(card, dashboard.asOf), daysLeft, rows }];
    })
    .toSorted(
      (a, b) =>
        order[a.state] - order[b.state] ||
        (a.state === "over" ? b.card.to - a.card.to : a.card.to - b.card.to),
    );
}

function stateOf({ from, to }: ContestCard, asOf: number): ContestBoard["state"] {
  if (from > asOf) return "ahead";
  return to < asOf ? "over" : "running";
}

function rowsOf(standings: readonly Figure[], { index }: PageContext): readonly ContestRow[] {
  return standings
    .flatMap((standing): ContestRow[] => {
      const value = index.get("contest.value", standing.scope);
      const gap = index.get("contest.gap", standing.scope);
      const name = standing.scope.manager;
      if (!value || !gap || name === undefined) return [];
      return [{ name, place: numberOf(standing), standing, value, gap }];
    })
    .toSorted(
      (a, b) =>
        (a.place ?? standings.length + 1) - (b.place ?? standings.length + 1) ||
        (numberOf(b.value) ?? 0) - (numberOf(a.value) ?? 0),
    );
}

/** Who has the first place. */
export const leadersOf = ({ rows }: ContestBoard): readonly ContestRow[] =>
  rows.filter(({ place }) => place === 1);
