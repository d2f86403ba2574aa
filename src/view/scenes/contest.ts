import { withoutEmphasis } from "../../i18n/emphasis.ts";
import { unitOf } from "../../model/figureCatalogue.ts";
import { figureWidth, textWidth } from "../../model/textWidth.ts";
import { directionsOf } from "../chartWords.ts";
import { type ContestBoard, type ContestRow, contestBoards, leadersOf } from "../contestBoards.ts";
import type { LeaderboardChart } from "../leaderboardChart.ts";
import { sheetChoice } from "../sheetWords.ts";
import { numberOf, type Tone } from "../shownFigure.ts";
import { listRows } from "./listRows.ts";
import { shortened } from "./shortened.ts";
import { type SpokenSentence, spokenSentence } from "./spokenSentence.ts";
import type { WallContext } from "./wallContext.ts";
import type { WallRoom } from "./wallRoom.ts";

/** How a contest stands: places, what was reached, and how far behind the leader. */
export interface ContestScene {
  readonly sentence: SpokenSentence;
  readonly rows: readonly SceneRow[];
  readonly pitch: number;
  readonly size: number;
  /** Room above the rows, where the minimum is named. */
  readonly head: number;
  readonly above: number;
  readonly columns: Columns;
  readonly chart: LeaderboardChart;
  /** "payments, $K · behind the leader", the prize, and how many were left out. */
  readonly key: string;
}

interface SceneRow {
  readonly place: string;
  readonly name: string;
  readonly figure: string;
  /** Behind the leader; empty for whoever leads. */
  readonly detail: string;
  readonly isLeader: boolean;
}

/** Widths of a row's parts. */
interface Columns {
  readonly place: number;
  readonly name: number;
  readonly bar: number;
  readonly percent: number;
  readonly detail: number;
}

/** A contest that is over stays on the wall for a week. */
const WINNERS_DAYS = 7;
/** Part of the last line that the prize may have. */
const PRIZE = 0.4;
const NOTE_LINE = 1.9;
const NOTE = 0.61;

/** The scene of the contest that ends soonest, else of one just won; null without either. */
export function contestScene(context: WallContext): ContestScene | null {
  const { formats, messages, room } = context;
  const board = boardOf(context);
  if (!board) return null;
  const { card } = board;
  const words = messages.wall.contest;
  const message = findingOf(board, context);
  const sentence = spokenSentence(message, toneOf(board), room);
  const inner = room.width - 2 * room.margin;
  const prize =
    card.prize === null
      ? null
      : words.prize(formats.isolate(shortened(card.prize, inner * PRIZE, room.note)));
  const keyLine = room.note * NOTE_LINE;
  const rowsBelow = (head: number) =>
    listRows(
      board.rows,
      {
        height: sentence.body.height - head - keyLine,
        least: 1.34,
        greatest: 3.4,
      },
      room,
    );
  const head = Math.round(rowsBelow(room.read).size * NOTE * NOTE_LINE);
  const { rows, left, pitch, size, above } = rowsBelow(head);
  const isMoney = unitOf("contest.value", { measure: card.measure }) === "money";
  const scale = formats.moneyScale(rows.map(({ value }) => numberOf(value) ?? 0));
  const write = isMoney ? scale.format : formats.count;
  const measure = sheetChoice({ key: "plans", column: "measure" }, card.measure, context.language);
  const shown = rows.map((row, index) => rowOf(row, { index, write }, context));
  const more = left.length === 0 ? null : messages.wall.people.more(left.length, formats);
  return {
    sentence,
    rows: shown,
    pitch,
    size,
    head,
    above,
    columns: columnsOf(shown, size, room),
    chart: chartOf(board, { rows, message, write }, context),
    key: [isMoney ? `${measure}, ${scale.unit}` : measure, words.behindLeader, prize, more]
      .filter((part) => part !== null)
      .join(" · "),
  };
}

function boardOf(context: WallContext): ContestBoard | undefined {
  const boards = contestBoards(context).filter(({ rows }) => rows.length > 0);
  return (
    boards.find(({ state }) => state === "running") ??
    boards.find(
      (board) =>
        board.state === "over" &&
        board.card.to >= context.dashboard.asOf - WINNERS_DAYS &&
        leadersOf(board).length > 0,
    )
  );
}

/** A contest under way is told quietly until its last day. */
const toneOf = ({ state, daysLeft }: ContestBoard): Tone =>
  state === "over" ? "good" : numberOf(daysLeft) === 0 ? "warn" : "water";

/** Parts of the line that a contest's name may have, the next where the sentence would not fit. */
const NAME_PARTS = [0.5, 0.3, 0.15];

/** The finding on one line: with the leaders by name, or as many as they are; a long name is cut. */
function findingOf(board: ContestBoard, context: WallContext): string {
  const { room } = context;
  const line = room.width - 2 * room.margin;
  const count = context.messages.common.people(leadersOf(board).length, context.formats);
  const messages = [namesOf(board, context), count].flatMap((who) =>
    NAME_PARTS.map((part) => {
      const name = shortened(board.card.name, line * part, room.sentence);
      return messageOf(board, { name, who }, context);
    }),
  );
  const fits = (message: string): boolean =>
    figureWidth(withoutEmphasis(message), room.sentence) <= line;
  return messages.find(fits) ?? messages.at(-1) ?? "";
}

const NAMED = 3;

/** Up to three leaders by name, as the wall may show them. */
function namesOf(board: ContestBoard, context: WallContext): string {
  const leaders = leadersOf(board);
  return leaders.length > NAMED
    ? context.messages.common.people(leaders.length, context.formats)
    : context.formats.list(
        leaders.map(({ name }, index) => context.nameOf(name, "person", index + 1)),
      );
}

function messageOf(
  board: ContestBoard,
  { name, who }: { readonly name: string; readonly who: string },
  { formats, messages }: WallContext,
): string {
  const words = messages.wall.contest;
  const contest = formats.isolate(name);
  const leaders = leadersOf(board);
  const [leader] = leaders;
  const isMoney = unitOf("contest.value", { measure: board.card.measure }) === "money";
  const reached = numberOf(leader?.value) ?? 0;
  const value = isMoney ? formats.moneyWords(reached) : formats.count(reached);
  if (board.state === "over") {
    return leader ? words.won(contest, who, value) : words.nobodyWon(contest);
  }
  const days = Math.ceil(numberOf(board.daysLeft) ?? 0);
  const left = days === 0 ? words.lastDay : words.daysLeft(days, formats);
  if (!leader) return words.nobodyYet(contest, left);
  return leaders.length === 1
    ? words.leads(contest, who, { value, left })
    : words.share(contest, who, { value, left });
}

function rowOf(
  { name, place, value, gap }: ContestRow,
  { index, write }: { readonly index: number; readonly write: (value: number) => string },
  context: WallContext,
): SceneRow {
  const { formats } = context;
  const behind = numberOf(gap);
  return {
    place: place === null ? "" : formats.count(place),
    name: context.nameOf(name, "person", index + 1),
    figure: write(numberOf(value) ?? 0),
    detail: behind === null || place === 1 ? "" : write(-behind),
    isLeader: place === 1,
  };
}

/** Bars of what was reached, with the minimum as the line to pass. */
function chartOf(
  { card }: ContestBoard,
  {
    rows,
    message,
    write,
  }: {
    readonly rows: readonly ContestRow[];
    readonly message: string;
    readonly write: (value: number) => string;
  },
  context: WallContext,
): LeaderboardChart & { readonly options: { readonly isWhole: true } } {
  const words = context.messages.wall.contest;
  return {
    points: rows.map(({ value }) => ({
      place: "",
      name: "",
      value: numberOf(value),
      valueText: "",
      detail: "",
    })),
    options: {
      ...directionsOf(context),
      label: words.chart(card.name),
      description: withoutEmphasis(message),
      isWhole: true,
      target:
        card.minimum === null || card.minimum <= 0
          ? null
          : { value: card.minimum, name: words.minimum(write(card.minimum)) },
    },
  };
}

const NAMES = 0.55;
const FIGURE = 1.2;

function columnsOf(rows: readonly SceneRow[], size: number, { width, margin }: WallRoom): Columns {
  const widest = (widths: readonly number[]): number => Math.ceil(Math.max(0, ...widths));
  const inner = width - 2 * margin;
  const place = rows.some((row) => row.place !== "") ? Math.round(size * 1.4) : 0;
  const percent = widest(rows.map(({ figure }) => figureWidth(figure, size * FIGURE))) + size * 0.5;
  const detail = widest(rows.map((row) => figureWidth(row.detail, size))) + size * 0.6;
  const left = inner - place - percent - detail;
  const wanted = widest(rows.map((row) => textWidth(row.name, size))) + size * 0.8;
  const name = Math.min(wanted, Math.round(left * NAMES));
  return { place, name, percent, detail, bar: left - name };
}
