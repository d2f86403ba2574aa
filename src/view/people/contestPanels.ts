import { unitOf } from "../../model/figureCatalogue.ts";
import { type ContestBoard, contestBoards, leadersOf } from "../contestBoards.ts";
import type { PageContext } from "../pageContext.ts";
import { sheetChoice } from "../sheetWords.ts";
import { numberOf, showFigure } from "../shownFigure.ts";
import { figureCell, nameCell, type TableView } from "../tableView.ts";
import { type Part, weave } from "../weave.ts";
import { personHref } from "./personHref.ts";

/** A contest on the page: who leads, and how everybody stands. */
export interface ContestPanel {
  readonly name: string;
  /** What counts, from when to when, for what, and from how much on. */
  readonly about: string;
  readonly answer: readonly Part[];
  readonly table: TableView | null;
}

/** A panel for each contest under way, to come or just over. */
export const contestPanels = (context: PageContext): readonly ContestPanel[] =>
  contestBoards(context).map((board) => ({
    name: board.card.name,
    about: aboutOf(board, context),
    answer: answerOf(board, context),
    table: tableOf(board, context),
  }));

/** An amount of what a contest counts, as text. */
function contestAmount(amount: number, measure: string, { formats }: PageContext): string {
  return unitOf("contest.value", { measure }) === "money"
    ? formats.moneyShort(amount)
    : formats.count(amount);
}

function aboutOf({ card }: ContestBoard, context: PageContext): string {
  const { formats, language, messages } = context;
  const words = messages.people.contest;
  const { measure, from, to, prize, minimum } = card;
  return [
    sheetChoice({ key: "plans", column: "measure" }, measure, language),
    words.days(formats.dayShort(from), formats.dayShort(to)),
    minimum === null ? null : words.atLeast(contestAmount(minimum, measure, context)),
    prize === null ? null : words.prize(formats.isolate(prize)),
  ]
    .filter((part) => part !== null)
    .join(" · ");
}

function answerOf(board: ContestBoard, context: PageContext): readonly Part[] {
  const { formats, messages } = context;
  const words = messages.people.contest;
  const loom = weave();
  const leaders = leadersOf(board);
  const [leader] = leaders;
  if (board.state === "ahead") return loom.parts(words.beginsOn(formats.dayShort(board.card.from)));
  const who = (): string =>
    formats.list(leaders.map(({ name }) => loom.name(name, personHref(name, context))));
  if (board.state === "over") {
    if (!leader) return loom.parts(words.nobodyWon);
    return loom.parts(
      words.won(who(), loom.figure(showFigure(leader.value, context)), leaders.length),
    );
  }
  const days = numberOf(board.daysLeft) ?? 0;
  const left =
    days === 0
      ? words.lastDay
      : words.daysLeft(
          loom.figure(showFigure(board.daysLeft, context, { write: formats.count })),
          days,
        );
  if (!leader) return loom.parts(words.nobodyYet(left));
  const value = loom.figure(showFigure(leader.value, context));
  return loom.parts(words.leads(who(), value, { left, leaders: leaders.length }));
}

function tableOf({ card, rows }: ContestBoard, context: PageContext): TableView | null {
  if (rows.length === 0) return null;
  const { formats, messages } = context;
  const words = messages.people;
  const isMoney = unitOf("contest.value", { measure: card.measure }) === "money";
  const scale = formats.moneyScale(rows.map(({ value }) => numberOf(value) ?? 0));
  const write = isMoney ? scale.format : formats.count;
  const unit = isMoney ? { unit: scale.unit } : {};
  return {
    caption: card.name,
    columns: [
      { heading: words.person, align: "start" },
      { heading: words.place, align: "end" },
      { heading: words.contest.reached, ...unit, align: "end" },
      { heading: words.contest.behind, ...unit, align: "end" },
    ],
    rows: rows.map(({ name, standing, value, gap }) => [
      nameCell(name, personHref(name, context)),
      figureCell(showFigure(standing, context), numberOf(standing)),
      figureCell(showFigure(value, context, { write }), numberOf(value)),
      figureCell(showFigure(gap, context, { write }), numberOf(gap)),
    ]),
  };
}
