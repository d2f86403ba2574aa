import { withoutEmphasis } from "../../i18n/emphasis.ts";
import { figureWidth, textWidth } from "../../model/textWidth.ts";
import { type LeaderboardRow, leaderboard } from "../leaderboard.ts";
import { type LeaderboardChart, leaderboardChart } from "../leaderboardChart.ts";
import { numberOf, type Tone } from "../shownFigure.ts";
import { type ListRows, listRows } from "./listRows.ts";
import { type SpokenSentence, spokenSentence } from "./spokenSentence.ts";
import type { WallContext } from "./wallContext.ts";
import type { WallRoom } from "./wallRoom.ts";

/** Who is ahead: everybody by plan completion to date, as far as there is room. */
export interface PeopleScene {
  readonly sentence: SpokenSentence;
  readonly rows: readonly PeopleRow[];
  readonly pitch: number;
  /** Size of the rows' text. */
  readonly size: number;
  readonly chart: LeaderboardChart;
  /** Room above the rows, where the line to reach is named. */
  readonly head: number;
  readonly columns: PeopleColumns;
  /** The unit of the details: "$K". */
  readonly unit: string;
  readonly above: number;
  readonly more: string | null;
}

interface PeopleRow {
  readonly place: string;
  readonly name: string;
  readonly figure: string;
  /** "116 of 236", in the unit that stands above. */
  readonly detail: string;
  /** At the plan to date or above. */
  readonly isThere: boolean;
}

/** Widths of a row's parts. */
interface PeopleColumns {
  readonly place: number;
  readonly name: number;
  readonly bar: number;
  readonly percent: number;
  readonly detail: number;
}

/** Room for a line of notes above or below the rows, in heights of notes; a note against the rows' text. */
const NOTE_LINE = 1.9;
const NOTE = 0.61;

/** The scene of people; null without anybody who has a plan or receipts. */
export function peopleScene(context: WallContext): PeopleScene | null {
  const { dashboard, formats, messages, room } = context;
  const words = messages.wall.people;
  const people = leaderboard(context).filter(({ name }) => name !== "");
  if (people.length === 0) return null;
  const { message, tone } = findingOf(people, context);
  const sentence = spokenSentence(message, tone, room);
  const rowsBelow = (head: number): ListRows<LeaderboardRow> =>
    listRows(
      people,
      {
        height: sentence.body.height - head,
        more: room.note * NOTE_LINE,
        least: 1.34,
        greatest: 3.4,
      },
      room,
    );
  // The line above the rows grows with their text, and the rows with the room it leaves.
  const head = Math.round(rowsBelow(room.read).size * NOTE * NOTE_LINE);
  const { rows, left, pitch, size, above } = rowsBelow(head);
  const chart = leaderboardChart(rows, context);
  if (!chart) return null;
  const scale = formats.moneyScale(
    rows.flatMap(({ fact, plan }) => [numberOf(fact) ?? 0, numberOf(plan) ?? 0]),
  );
  const shown = rows.map((row, index) => rowOf(row, { index, write: scale.format }, context));
  return {
    sentence,
    rows: shown,
    pitch,
    size,
    head,
    above,
    unit: scale.unit,
    columns: columnsOf(shown, size, room),
    chart: {
      points: chart.points.map((point) => ({ ...point, name: "" })),
      options: {
        ...chart.options,
        label: words.chart(formats.monthYear(dashboard.month)),
        description: withoutEmphasis(message),
        target: chart.options.target && { ...chart.options.target, name: words.finish },
      },
    },
    more: left.length === 0 ? null : words.more(left.length, formats),
  };
}

/** Names take what they need, up to this part of what they share with the bars. */
const NAMES = 0.55;
/** Size of the percentages against the row's text. */
const PERCENT = 1.2;

function columnsOf(
  rows: readonly PeopleRow[],
  size: number,
  { width, margin }: WallRoom,
): PeopleColumns {
  const widest = (widths: readonly number[]): number => Math.ceil(Math.max(0, ...widths));
  const inner = width - 2 * margin;
  const place = rows.some((row) => row.place !== "") ? Math.round(size * 1.4) : 0;
  const percent = widest(rows.map((row) => figureWidth(row.figure, size * PERCENT))) + size * 0.5;
  const detail = widest(rows.map((row) => figureWidth(row.detail, size))) + size * 0.6;
  const left = inner - place - percent - detail;
  const wanted = widest(rows.map((row) => textWidth(row.name, size))) + size * 0.8;
  const name = Math.min(wanted, Math.round(left * NAMES));
  return { place, name, percent, detail, bar: left - name };
}

function findingOf(
  people: readonly LeaderboardRow[],
  { formats, messages }: WallContext,
): { readonly message: string; readonly tone: Tone } {
  const words = messages.wall.people;
  const toDate = people.map((row) => numberOf(row.toDate)).filter((share) => share !== null);
  if (toDate.length === 0) {
    const total = people.reduce((sum, { fact }) => sum + (numberOf(fact) ?? 0), 0);
    return {
      message: words.byMoney(people.length, formats.moneyWords(total), formats),
      tone: "plain",
    };
  }
  const there = toDate.filter((share) => share >= 1).length;
  if (there === toDate.length) return { message: words.allOnPlan(there, formats), tone: "good" };
  if (there > 0) return { message: words.someOnPlan(there, toDate.length, formats), tone: "good" };
  return { message: words.noneOnPlan(formats.percent(Math.max(...toDate))), tone: "plain" };
}

function rowOf(
  row: LeaderboardRow,
  { index, write }: { readonly index: number; readonly write: (minor: number) => string },
  context: WallContext,
): PeopleRow {
  const { formats, messages } = context;
  const place = numberOf(row.place);
  const toDate = numberOf(row.toDate);
  const fact = numberOf(row.fact) ?? 0;
  const plan = numberOf(row.plan);
  return {
    place: place === null ? "" : formats.count(place),
    name: context.nameOf(row.name, "person", index + 1),
    figure: toDate === null ? "" : formats.percent(toDate),
    detail: plan === null ? write(fact) : messages.wall.people.of(write(fact), write(plan)),
    isThere: toDate !== null && toDate >= 1,
  };
}
