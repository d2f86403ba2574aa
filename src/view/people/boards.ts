import type { Figure } from "../../model/figure.ts";
import type { FigureId } from "../../model/figureCatalogue.ts";
import type { PageContext } from "../pageContext.ts";
import { numberOf, type ShownFigure, showFigure } from "../shownFigure.ts";
import { type Part, weave } from "../weave.ts";
import { personHref } from "./personHref.ts";

/** One more way to lead: who stands where by it. */
export interface BoardView {
  readonly question: string;
  readonly answer: readonly Part[];
  readonly rows: readonly BoardRow[];
  /** "4 more"; null when all are shown. */
  readonly more: string | null;
}

interface BoardRow {
  readonly place: string;
  readonly name: string;
  readonly href: string | null;
  readonly value: ShownFigure;
}

interface Board {
  readonly place: FigureId;
  readonly value: FigureId;
  readonly question: (context: PageContext) => string;
}

const boards: readonly Board[] = [
  {
    place: "people.placeByPayments",
    value: "plan.fact",
    question: ({ messages }) => messages.people.byPayments,
  },
  {
    place: "people.placeByImprovement",
    value: "people.improvement",
    question: ({ messages }) => messages.people.byImprovement,
  },
  {
    place: "people.placeByCaptured",
    value: "accounts.captured",
    question: ({ messages }) => messages.people.byCaptured,
  },
];

const SHOWN = 5;

/** The leaderboards beside the one by plan: a choice, so that the largest territory does not always win. */
export const boardViews = (context: PageContext): readonly BoardView[] =>
  boards.flatMap((board) => boardView(board, context) ?? []);

function boardView(board: Board, context: PageContext): BoardView | null {
  const { dashboard, index, formats, messages } = context;
  const ranked = index
    .all(board.place)
    .filter((figure) => figure.month === dashboard.month && figure.rank !== undefined)
    .flatMap((place) => {
      const name = place.scope.manager ?? "";
      const value = index.get(board.value, { manager: name }, dashboard.month);
      return value && numberOf(value) !== null ? [{ name, place, value }] : [];
    })
    .toSorted((a, b) => (a.place.rank ?? 0) - (b.place.rank ?? 0));
  if (ranked.length === 0) return null;
  const shown = (figure: Figure): ShownFigure =>
    showFigure(
      figure,
      context,
      board.value === "people.improvement" ? { write: (n) => formats.signedPercent(n) } : {},
    );
  return {
    question: board.question(context),
    answer: answerOf(ranked, shown, context),
    rows: ranked.slice(0, SHOWN).map(({ name, place, value }) => ({
      place: formats.count(place.rank ?? 0),
      name,
      href: personHref(name, context),
      value: shown(value),
    })),
    more: ranked.length > SHOWN ? messages.common.more(ranked.length - SHOWN, formats) : null,
  };
}

interface Ranked {
  readonly name: string;
  readonly place: Figure;
  readonly value: Figure;
}

function answerOf(
  ranked: readonly Ranked[],
  shown: (figure: Figure) => ShownFigure,
  { formats, messages }: PageContext,
): readonly Part[] {
  const words = messages.people;
  const first = ranked.filter(({ place }) => place.rank === 1);
  const [leader] = first;
  if (!leader) return [];
  const loom = weave();
  const names = first.map(({ name }) => loom.name(name));
  const value = loom.figure(shown(leader.value));
  return loom.parts(
    names.length === 1
      ? words.leadsByPayments(names[0] ?? "", value)
      : words.shareTheLeadWith(formats.list(names), value),
  );
}
