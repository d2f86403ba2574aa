import { withoutEmphasis } from "../../i18n/emphasis.ts";
import { textWidth } from "../../model/textWidth.ts";
import { type LeaderboardRow, leaderboard } from "../leaderboard.ts";
import { type LeaderboardChart, leaderboardChart } from "../leaderboardChart.ts";
import { numberOf, type Tone } from "../shownFigure.ts";
import { listRows } from "./listRows.ts";
import { CONDENSED, type SpokenSentence, spokenSentence } from "./spokenSentence.ts";
import type { WallContext } from "./wallContext.ts";
import type { WallRoom } from "./wallRoom.ts";

/** Who is ahead: everybody by plan completion to date, as far as there is room. */
export interface PeopleScene {
  readonly sentence: SpokenSentence;
  readonly rows: readonly PeopleRow[];
  readonly pitch: number;
  readonly chart: LeaderboardChart;
  /** Room above the rows, where the line to reach is named. */
  readonly head: number;
  readonly columns: PeopleColumns;
  readonly more: string | null;
}

export interface PeopleRow {
  readonly place: string;
  readonly name: string;
  readonly figure: string;
  /** "$116K of 236K". */
  readonly detail: string;
  /** At the plan to date or above. */
  readonly isThere: boolean;
}

/** Widths of a row's parts. */
export interface PeopleColumns {
  readonly place: number;
  readonly name: number;
  readonly bar: number;
  readonly percent: number;
  readonly detail: number;
}

/** Room for a line of notes above or below the rows, in heights of notes. */
const NOTE_LINE = 1.8;

/** The scene of people; null without anybody who has a plan or receipts. */
export function peopleScene(context: WallContext): PeopleScene | null {
  const { dashboard, formats, messages, room } = context;
  const words = messages.wall.people;
  const people = leaderboard(context).filter(({ name }) => name !== "");
  if (people.length === 0) return null;
  const { message, tone } = findingOf(people, context);
  const sentence = spokenSentence(message, tone, room);
  const isByPlan = people.some(({ toDate }) => numberOf(toDate) !== null);
  const head = isByPlan ? Math.round(room.note * NOTE_LINE) : 0;
  const height = sentence.body.height - head - room.note * NOTE_LINE;
  const { rows, left, pitch } = listRows(people, { height, least: 1.34, greatest: 2.6 }, room);
  const chart = leaderboardChart(rows, context);
  if (!chart) return null;
  const shown = rows.map((row, index) => rowOf(row, index, context));
  return {
    sentence,
    rows: shown,
    pitch,
    head,
    columns: columnsOf(shown, room),
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

/** Names take what they need, up to this part of a row; the bars have what is left. */
const NAMES = 0.36;

function columnsOf(rows: readonly PeopleRow[], { width, margin, read }: WallRoom): PeopleColumns {
  const widest = (texts: readonly string[], size: number): number =>
    Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, size))));
  const inner = width - 2 * margin;
  const place = rows.some((row) => row.place !== "") ? Math.round(read * 1.5) : 0;
  const name = Math.min(
    widest(
      rows.map((row) => row.name),
      read,
    ) + read,
    Math.round(inner * NAMES),
  );
  const percent =
    widest(
      rows.map((row) => row.figure),
      read * 1.2 * CONDENSED,
    ) +
    read * 0.6;
  const detail =
    widest(
      rows.map((row) => row.detail),
      read * CONDENSED,
    ) +
    read * 0.8;
  return { place, name, percent, detail, bar: inner - place - name - percent - detail };
}

function findingOf(
  people: readonly LeaderboardRow[],
  { dashboard, index, formats, messages }: WallContext,
): { readonly message: string; readonly tone: Tone } {
  const words = messages.wall.people;
  const toDate = people.map((row) => numberOf(row.toDate)).filter((share) => share !== null);
  if (toDate.length === 0) {
    const total = numberOf(index.get("payments.total", {}, dashboard.month)) ?? 0;
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

function rowOf(row: LeaderboardRow, index: number, context: WallContext): PeopleRow {
  const { formats, messages } = context;
  const place = numberOf(row.place);
  const toDate = numberOf(row.toDate);
  const fact = numberOf(row.fact) ?? 0;
  const plan = numberOf(row.plan);
  const money = formats.moneyShort(fact);
  return {
    place: place === null ? "" : formats.count(place),
    name: context.nameOf(row.name, "person", index + 1),
    figure: toDate === null ? "" : formats.percent(toDate),
    detail: plan === null ? money : messages.wall.people.of(money, formats.moneyBare(plan)),
    isThere: toDate !== null && toDate >= 1,
  };
}
