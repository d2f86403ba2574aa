import type { Scope } from "../model/figure.ts";
import type { FigureId } from "../model/figureCatalogue.ts";
import { type Month, monthAfter, monthOfYear, yearOf } from "../model/month.ts";
import { type Directions, directionsOf, type NamedAmount, waterlineOf } from "./chartWords.ts";
import type { PageContext } from "./pageContext.ts";
import { numberOf, showFigure } from "./shownFigure.ts";
import { figureCell, numberCell, type TableView, textCell } from "./tableView.ts";

/** Months of money received: what their chart and the table behind it are told. */
export interface MonthsChart {
  readonly points: readonly MonthPoint[];
  readonly options: Directions & {
    readonly label: string;
    readonly description: string;
    readonly waterline: NamedAmount | null;
    readonly planName: string;
    readonly levels: readonly NamedAmount[];
  };
  readonly table: TableView;
}

/** A month's bar, its mark and its words. */
export interface MonthPoint {
  readonly name: string;
  readonly year: string | null;
  readonly amount: number | null;
  readonly text: string;
  readonly plan: number | null;
  readonly isRunning: boolean;
}

export interface MonthsOf {
  /** The company, a client or a person. */
  readonly scope: Scope;
  readonly label: string;
  /** Payments of one kind against their own plan; all payments when absent. */
  readonly kind?: "new" | "current" | "vip";
  /** Whether the company's waterline belongs into the picture. */
  readonly hasWaterline: boolean;
  /** Levels to hold the months against. */
  readonly levels?: readonly NamedAmount[];
}

const TWO_YEARS = 24;

const amountOf = ({ kind }: MonthsOf): FigureId =>
  kind === undefined ? "payments.total" : `payments.${kind}`;

const planScopeOf = ({ scope, kind }: MonthsOf): Scope =>
  kind === undefined ? scope : { ...scope, measure: `${kind} payments` };

/** Up to two years of months ending with the running one; null when none has receipts. */
export function months(context: PageContext, of: MonthsOf): MonthsChart | null {
  const { dashboard, index, formats, messages } = context;
  const shown = shownMonths(context, of);
  const first = shown[0];
  if (first === undefined) return null;
  const points = shown.map((month, place): MonthPoint => {
    const amount = numberOf(index.get(amountOf(of), of.scope, month));
    return {
      name: formats.monthShort(month),
      year: place === 0 || monthOfYear(month) === 1 ? formats.digits(String(yearOf(month))) : null,
      amount,
      text: amount === null ? "" : formats.moneyBare(amount),
      plan: numberOf(index.get("plan.amount", planScopeOf(of), month)),
      isRunning: month === dashboard.month,
    };
  });
  return {
    points,
    options: {
      ...directionsOf(context),
      label: of.label,
      description: messages.home.monthsChartFinding(
        formats.monthYear(first),
        formats.monthYear(dashboard.month),
      ),
      waterline: of.hasWaterline ? waterlineOf(context) : null,
      planName: messages.common.plan,
      levels: of.levels ?? [],
    },
    table: monthTable(context, of, shown),
  };
}

/** From the first month with receipts, at most two years back, without a gap. */
function shownMonths({ dashboard, index }: PageContext, of: MonthsOf): readonly Month[] {
  const all = Array.from({ length: TWO_YEARS }, (_, back) =>
    monthAfter(dashboard.month, back - TWO_YEARS + 1),
  );
  const first = all.findIndex(
    (month) => numberOf(index.get(amountOf(of), of.scope, month)) !== null,
  );
  return first < 0 ? [] : all.slice(first);
}

function monthTable(context: PageContext, of: MonthsOf, shown: readonly Month[]): TableView {
  const { index, formats, messages, dashboard } = context;
  const plans = shown.map((month) => index.get("plan.amount", planScopeOf(of), month));
  const hasPlans = plans.some((plan) => numberOf(plan) !== null);
  return {
    caption: of.label,
    columns: [
      { heading: messages.home.month, align: "start" },
      { heading: messages.common.received, align: "end" },
      ...(hasPlans ? [{ heading: messages.common.plan, align: "end" } as const] : []),
    ],
    rows: shown.map((month, place) => {
      const total = index.get(amountOf(of), of.scope, month);
      const plan = numberOf(plans[place]);
      const name = formats.monthYear(month);
      return [
        {
          ...textCell(month === dashboard.month ? messages.home.underWay(name) : name),
          sort: month,
        },
        total
          ? figureCell(showFigure(total, context, { write: formats.money }), numberOf(total))
          : textCell(""),
        ...(hasPlans ? [numberCell(plan === null ? "" : formats.money(plan), plan)] : []),
      ];
    }),
  };
}
