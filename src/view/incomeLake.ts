import { capitalised } from "../i18n/capitalised.ts";
import type { Figure } from "../model/figure.ts";
import type { FigureId } from "../model/figureCatalogue.ts";
import { monthAfter } from "../model/month.ts";
import { type Directions, directionsOf, type NamedAmount } from "./chartWords.ts";
import type { PageContext } from "./pageContext.ts";
import type { RiverRow } from "./riverRows.ts";
import { numberOf } from "./shownFigure.ts";

/** A lake and its rivers, as the chart is told. */
export interface Lake {
  /** Heights of the picture by composition, in pixels. */
  readonly heights: { readonly page: number; readonly phone: number };
  readonly points: readonly LakeRiver[];
  readonly options: Directions & {
    readonly label: string;
    readonly description: string;
    readonly level: NamedAmount;
    readonly plan: NamedAmount | null;
    readonly waterline: NamedAmount | null;
    readonly lastMonth: NamedAmount | null;
  };
}

interface LakeRiver {
  readonly name: string;
  readonly amount: number;
  readonly text: string;
  readonly share: string;
  readonly note: string | null;
}

export interface LakeOf {
  readonly label: string;
  readonly description: string;
  /** Rivers at most; the smallest of more flow in as one. */
  readonly atMost: number;
  /** Lines of plan, waterline and last month cross the lake. */
  readonly hasLines: boolean;
  /** How the rivers' and lines' amounts are written: as labels are, where nothing else is said. */
  readonly write?: (minor: number) => string;
}

/** Heights of the picture with lines and without, and of a river's name with its note. */
const TALL = { page: 400, phone: 290 };
const LOW = { page: 250, phone: 200 };
const RIVER = { page: 40, phone: 40 };

/** The lake of the month; null when nothing is in it, or more was refunded than received. */
export function incomeLake(
  rivers: readonly RiverRow[],
  of: LakeOf,
  context: PageContext,
): Lake | null {
  const { dashboard, index, formats, messages } = context;
  const figureOf = (id: FigureId): Figure | undefined => index.get(id, {}, dashboard.month);
  const level = numberOf(figureOf("income.level")) ?? 0;
  if (level <= 0 || rivers.length === 0) return null;
  const share = numberOf(figureOf("plan.share"));
  const { write = formats.moneyShort } = of;
  const line = (amount: number | null, name: string): NamedAmount | null =>
    of.hasLines && amount !== null && amount > 0 ? { amount, name, text: write(amount) } : null;
  const points = pooled(rivers, { atMost: of.atMost, write }, context);
  const least = of.hasLines ? TALL : LOW;
  return {
    heights: {
      page: Math.max(least.page, points.length * RIVER.page),
      phone: Math.max(least.phone, points.length * RIVER.phone),
    },
    points,
    options: {
      ...directionsOf(context),
      label: of.label,
      description: of.description,
      level: {
        amount: level,
        name:
          of.hasLines && share !== null ? messages.income.levelOfPlan(formats.percent(share)) : "",
        text: formats.moneyShort(level),
      },
      plan: line(numberOf(figureOf("plan.amount")), messages.common.plan),
      waterline: line(dashboard.waterline, messages.common.waterline),
      lastMonth: line(lastMonth(context), lastMonthName(context)),
    },
  };
}

/** What last month had by now: as many worked days of it as this month has had. */
const lastMonth = ({ dashboard, index }: PageContext): number | null =>
  index.get("payments.changeOnPrevious", {}, dashboard.month)?.inputs.otherMonth ?? null;

function lastMonthName({ dashboard, index, formats, messages }: PageContext): string {
  const name = capitalised(formats.monthName(monthAfter(dashboard.month, -1)), formats.language);
  const isOver = numberOf(index.get("plan.daysLeft", {}, dashboard.month)) === 0;
  return isOver ? name : messages.income.byNow(name);
}

/**
 * The largest rivers, and all others as one: what is left of them after refunds. Where refunds outweigh
 * the small rivers, larger ones join them, so that widths add up to the level.
 */
function pooled(
  rivers: readonly RiverRow[],
  { atMost, write }: Required<Pick<LakeOf, "atMost" | "write">>,
  context: PageContext,
): readonly LakeRiver[] {
  const { formats, messages } = context;
  const netOf = ({ total }: RiverRow): number => numberOf(total) ?? 0;
  const sumOf = (some: readonly RiverRow[], of: (river: RiverRow) => number): number =>
    some.reduce((sum, river) => sum + of(river), 0);
  const positive = rivers.filter((river) => netOf(river) > 0);
  let kept = positive.length > atMost ? atMost - 1 : positive.length;
  while (kept > 0 && sumOf(rivers.slice(kept), netOf) < 0) kept -= 1;
  const rest = rivers.slice(kept).filter((river) => netOf(river) !== 0);
  const shown = rivers.slice(0, kept).map((river) => ({
    name: river.name,
    amount: netOf(river),
    text: write(river.amount === 0 ? netOf(river) : river.amount),
    share: formats.percent(river.share, river.shareDecimals),
    note: leakNote(river, context),
  }));
  const amount = sumOf(rest, netOf);
  if (rest.length === 0 || amount === 0) return shown;
  return [
    ...shown,
    {
      name: messages.common.more(rest.length, formats),
      amount,
      text: write(sumOf(rest, (river) => river.amount)),
      share: formats.percent(
        sumOf(rest, ({ share }) => share),
        rest[0]?.shareDecimals ?? 0,
      ),
      note: null,
    },
  ];
}

function leakNote(river: RiverRow, { formats, messages }: PageContext): string | null {
  const leak = numberOf(river.of("income.leak"));
  return leak === null || leak === 0 ? null : messages.income.underUsual(formats.moneyShort(leak));
}
