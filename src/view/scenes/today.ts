import { withoutEmphasis } from "../../i18n/emphasis.ts";
import { isoOfDay } from "../../model/day.ts";
import type { Figure } from "../../model/figure.ts";
import type { FigureId } from "../../model/figureCatalogue.ts";
import { type LargeAmount, largeAmount } from "../largeAmount.ts";
import { type MonthToDateChart, monthToDate } from "../monthToDate.ts";
import { numberOf, statusOf, type Tone, toneOf } from "../shownFigure.ts";
import { type SpokenSentence, spokenSentence } from "./spokenSentence.ts";
import type { WallContext } from "./wallContext.ts";

/** The month as it runs, and what came last. */
export interface TodayScene {
  readonly sentence: SpokenSentence;
  readonly chart: Omit<MonthToDateChart, "table">;
  readonly width: number;
  readonly came: CameToday | null;
}

/** The last day's money. */
interface CameToday {
  readonly width: number;
  /** The day, for the screen's own clock to call it today. */
  readonly day: string;
  readonly onDay: string;
  readonly today: string;
  readonly total: LargeAmount | null;
  readonly needed: string | null;
  readonly receipts: readonly { readonly name: string; readonly amount: string }[];
  /** What did not fit: "3 more, $12K". */
  readonly more: string | null;
}

/** Width left for the chart beside the last day's money, and the room that money takes. */
const CAME_WIDTH = 0.25;
const GAP = 50;

/** The scene of the running month; null before there is anything to draw. */
export function todayScene(context: WallContext): TodayScene | null {
  const month = monthToDate(context);
  if (!month) return null;
  const { room } = context;
  const { message, tone } = findingOf(context);
  const sentence = spokenSentence(message, tone, room);
  const came = cameToday(context, sentence.body.height);
  const inner = room.width - 2 * room.margin;
  return {
    sentence,
    chart: {
      points: month.points,
      options: {
        ...month.options,
        fact: brief(month.options.fact, context),
        plan: month.options.plan && brief(month.options.plan, context),
        waterline: month.options.waterline && brief(month.options.waterline, context),
        label: context.messages.wall.today.chart(
          context.formats.monthName(context.dashboard.month),
        ),
        description: withoutEmphasis(message),
      },
    },
    width: came ? inner - came.width - GAP : inner,
    came,
  };
}

/** A label short enough to stand beside its line: the strip has said the currency. */
const BRIEF = 8;

const brief = <Label extends { readonly amount: number; readonly text: string }>(
  label: Label,
  { formats }: WallContext,
): Label =>
  [...label.text].length <= BRIEF ? label : { ...label, text: formats.moneyBare(label.amount) };

/** The one thing the month's figures say now. */
function findingOf(context: WallContext): { readonly message: string; readonly tone: Tone } {
  const { dashboard, index, formats } = context;
  const words = context.messages.wall.today;
  const figureOf = (id: FigureId): Figure | undefined => index.get(id, {}, dashboard.month);
  const of = (id: FigureId): number | null => numberOf(figureOf(id));
  const money = formats.moneyWords;
  const month = formats.monthName(dashboard.month);

  const fact = of("plan.fact") ?? of("payments.total") ?? 0;
  const soFar = of("plan.averagePerDay");
  const status = statusOf(figureOf("plan.status"));
  const remaining = of("plan.remaining");
  const needed = of("plan.neededPerDay");
  if (fact < 0) return { message: words.refunds(money(-fact)), tone: "warn" };
  if (!of("plan.amount") || remaining === null) {
    const isMoving = soFar !== null && soFar > 0;
    const message = isMoving ? words.noPlan(money(soFar), month) : words.nothingAndNoPlan(month);
    return { message, tone: "plain" };
  }
  if (remaining <= 0) {
    return {
      message: remaining < 0 ? words.madeOver(money(-remaining)) : words.made,
      tone: "good",
    };
  }
  if (status === "missed" || needed === null) {
    return { message: words.missed(money(remaining)), tone: "bad" };
  }
  const tone = toneOf(status);
  if (fact === 0) return { message: words.nothingYet(money(needed)), tone };
  if (status === "early" || soFar === null) return { message: words.needed(money(needed)), tone };
  const isEnough = needed <= soFar;
  return {
    message: (isEnough ? words.paceEnough : words.pace)(money(soFar), money(needed)),
    tone,
  };
}

function cameToday(context: WallContext, height: number): CameToday | null {
  const { dashboard, index, formats, messages, room } = context;
  const words = messages.wall.today;
  const { day, receipts } = dashboard.monthToDate.latest;
  if (day === null || receipts.length === 0) return null;
  const isAsOf = day === dashboard.asOf;
  const received = dashboard.monthToDate.days.find((other) => other.day === day)?.received ?? null;
  const needed = isAsOf ? numberOf(index.get("plan.todayNeeded", {}, dashboard.month)) : null;

  const head = room.note * 1.4 + (received === null ? 0 : room.figure + room.note * 1.4);
  const entry = room.read * 2.55;
  const fits = Math.max(1, Math.floor((height - head - room.note * 1.6) / entry));
  const shown = receipts.slice(0, fits);
  const rest = receipts.slice(fits);
  return {
    width: Math.round((room.width - 2 * room.margin) * CAME_WIDTH),
    day: isoOfDay(day),
    onDay: words.cameOn(formats.dayShort(day)),
    today: words.cameToday,
    total: received === null ? null : largeAmount(formats.moneyShort(received)),
    needed: needed === null || needed <= 0 ? null : words.needs(formats.moneyShort(needed)),
    receipts: shown.map(({ client, amount }, place) => ({
      name: context.nameOf(client, "client", place + 1),
      amount: formats.moneyShort(amount),
    })),
    more:
      rest.length === 0
        ? null
        : words.morePayments(
            rest.length,
            formats.moneyShort(rest.reduce((sum, { amount }) => sum + amount, 0)),
            formats,
          ),
  };
}
