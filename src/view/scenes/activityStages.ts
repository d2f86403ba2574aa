import type { Month } from "../../model/month.ts";
import { figureWidth, textWidth } from "../../model/textWidth.ts";
import { numberOf } from "../shownFigure.ts";
import { type StageChart, stageChart } from "../stageChart.ts";
import type { StageRow } from "../stageRows.ts";
import { listRows } from "./listRows.ts";
import type { WallContext } from "./wallContext.ts";

/** The funnel with what usually goes on beside what went on. */
export interface StagesHalf {
  readonly rows: readonly WallStage[];
  readonly chart: StageChart;
  readonly heads: { readonly wentOn: string; readonly usually: string };
  /** "2 more", stages that did not fit; null when all did. */
  readonly more: string | null;
  readonly width: number;
  readonly pitch: number;
  readonly size: number;
  readonly above: number;
  /** Room for the heads of the columns. */
  readonly head: number;
  readonly columns: {
    readonly name: number;
    readonly count: number;
    readonly bar: number;
    readonly share: number;
  };
}

interface WallStage {
  readonly name: string;
  readonly count: string;
  /** What came of the stage before, and what usually comes; empty for the first. */
  readonly share: string;
  readonly usual: string;
  readonly isLeak: boolean;
}

interface Room {
  readonly month: Month;
  readonly description: string;
  readonly width: number;
  readonly height: number;
}

/** Height of a line of notes, in heights of notes. */
const NOTE_LINE = 1.7;
/** Names take what they need, up to this part of the half. */
const NAMES = 0.36;

/** The stages as far as there is room, the first ones first. */
export function stagesHalf(
  all: readonly StageRow[],
  { month, description, width, height }: Room,
  context: WallContext,
): StagesHalf | null {
  const { formats, messages, room } = context;
  const head = Math.round(room.note * NOTE_LINE);
  const limits = {
    height: height - head,
    more: room.note * NOTE_LINE,
    least: 1.34,
    greatest: 2.4,
  };
  const { rows: shown, left, pitch, size, above } = listRows(all, limits, room);
  const chart = stageChart(shown, { month, finding: description }, context);
  if (!chart) return null;
  const rows = shown.map(({ name, count }, place): WallStage => {
    const before = shown[place - 1];
    const percent = (share: number | null): string =>
      share === null ? "" : formats.percent(share);
    return {
      name,
      count: formats.count(numberOf(count) ?? 0),
      share: percent(numberOf(before?.conversion)),
      usual: numberOf(before?.conversion) === null ? "" : percent(numberOf(before?.usual)),
      isLeak: before?.isLeak ?? false,
    };
  });
  const heads = {
    wentOn: messages.funnel.wall.wentOn,
    usually: messages.funnel.wall.usually,
  };
  return {
    rows,
    chart: {
      ...chart,
      points: chart.points.map((point) => ({ ...point, name: "", countText: "", detail: "" })),
      options: { ...chart.options, label: messages.funnel.wall.chart(formats.monthYear(month)) },
    },
    heads,
    more: left.length === 0 ? null : messages.common.more(left.length, formats),
    width,
    pitch,
    size,
    above,
    head,
    columns: columnsOf(rows, { size, width, note: room.note, heads: Object.values(heads) }),
  };
}

interface Widths {
  readonly size: number;
  readonly width: number;
  readonly note: number;
  readonly heads: readonly string[];
}

function columnsOf(
  rows: readonly WallStage[],
  { size, width, note, heads }: Widths,
): StagesHalf["columns"] {
  const widest = (widths: readonly number[]): number => Math.ceil(Math.max(0, ...widths));
  const name = Math.min(
    widest(rows.map((row) => textWidth(row.name, size))) + size * 0.7,
    Math.round(width * NAMES),
  );
  const count = widest(rows.map((row) => figureWidth(row.count, size))) + size * 0.5;
  const share = Math.max(
    widest(rows.flatMap((row) => [row.share, row.usual].map((text) => figureWidth(text, size)))),
    widest(heads.map((text) => textWidth(text, note))),
  );
  const column = share + size * 0.5;
  return { name, count, share: column, bar: width - name - count - 2 * column };
}
