import { withoutEmphasis } from "../../i18n/emphasis.ts";
import { textWidth } from "../../model/textWidth.ts";
import { accountRanking, type RankedAccount } from "../accountRanking.ts";
import { type AccountsDumbbell, accountsDumbbell } from "../accountsDumbbell.ts";
import { numberOf } from "../shownFigure.ts";
import { listRows } from "./listRows.ts";
import { type SpokenSentence, spokenSentence } from "./spokenSentence.ts";
import type { WallContext } from "./wallContext.ts";
import type { WallRoom } from "./wallRoom.ts";

/** What key accounts buy and could buy, the largest upside first. */
export interface AccountsScene {
  readonly sentence: SpokenSentence;
  readonly names: readonly string[];
  readonly pitch: number;
  /** Size of the rows' text. */
  readonly size: number;
  readonly above: number;
  /** Width of the chart; the names have what is left. */
  readonly width: number;
  readonly chart: AccountsDumbbell;
  /** "$K a month", then the words for the two dots. */
  readonly key: {
    readonly unit: string;
    readonly buysNow: string;
    readonly couldBuy: string;
    /** Null when nothing was asked. */
    readonly asked: string | null;
  };
  readonly more: string | null;
}

/** Enough accounts to hold half of the upside are named as a number, up to this many. */
const NAMED = 5;
const HALF = 0.5;
const KEY_LINE = 1.9;
/** Names take what they need, up to this part of a row. */
const NAMES = 0.34;

/** The scene of key accounts; null without an account whose both volumes are known. */
export function accountsScene(context: WallContext): AccountsScene | null {
  const { formats, messages, room } = context;
  const words = messages.wall.accounts;
  const ranking = accountRanking(context).filter(({ upside }) => numberOf(upside) !== null);
  const growing = ranking.filter(({ upside }) => (numberOf(upside) ?? 0) > 0);
  // With no upside anywhere the scene still shows what the accounts buy.
  const shown = growing.length > 0 ? growing : ranking;
  const message = findingOf(growing, context);
  const sentence = spokenSentence(message, "water", room);
  const height = sentence.body.height - room.note * KEY_LINE;
  const limits = { height, least: 1.72, greatest: 3.2 };
  const { rows, left, pitch, size, above } = listRows(shown, limits, room);
  const chart = accountsDumbbell(rows, context);
  if (!chart) return null;
  const names = chart.points.map(({ name }, place) => context.nameOf(name, "client", place + 1));
  return {
    sentence,
    names,
    pitch,
    size,
    above,
    width: room.width - 2 * room.margin - nameWidth(names, size, room),
    chart: {
      ...chart,
      points: chart.points.map((point) => ({
        ...point,
        name: "",
        // What was only asked is a tick on the way, said once in the key.
        note: point.agreed === null ? null : point.note,
      })),
      options: { ...chart.options, label: words.chart, description: withoutEmphasis(message) },
    },
    key: {
      unit: words.unit(chart.unit),
      buysNow: words.buysNow,
      couldBuy: words.couldBuy,
      asked: chart.points.some(isOnlyAsked) ? words.asked : null,
    },
    more:
      left.length === 0 ? null : words.more(left.length, formats.moneyShort(sumOf(left)), formats),
  };
}

/** Asked for less than all that is possible, and not agreed yet: the chart has a tick for it. */
const isOnlyAsked = ({ asked, agreed, possible }: AccountsDumbbell["points"][number]): boolean =>
  asked !== null && agreed === null && asked !== possible;

const nameWidth = (names: readonly string[], size: number, { width, margin }: WallRoom): number =>
  Math.min(
    Math.ceil(Math.max(0, ...names.map((name) => textWidth(name, size)))) + size * 0.6,
    Math.round((width - 2 * margin) * NAMES),
  );

const sumOf = (accounts: readonly RankedAccount[]): number =>
  accounts.reduce((sum, { upside }) => sum + (numberOf(upside) ?? 0), 0);

function findingOf(
  growing: readonly RankedAccount[],
  { index, formats, messages }: WallContext,
): string {
  const words = messages.wall.accounts;
  const total = numberOf(index.get("accounts.upside")) ?? sumOf(growing);
  if (growing.length === 0 || total <= 0) return words.atTheirBest;
  const upside = formats.moneyWords(total);
  for (let few = 1; few <= NAMED && few < growing.length; few += 1) {
    const share = sumOf(growing.slice(0, few)) / total;
    if (share >= HALF) return words.hold(few, formats.percent(share), upside);
  }
  return words.couldAdd(upside);
}
