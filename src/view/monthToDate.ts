import { isoOfDay } from "../model/day.ts";
import {
  type Directions,
  directionsOf,
  type NamedAmount,
  namedAmount,
  waterlineOf,
} from "./chartWords.ts";
import type { PageContext } from "./pageContext.ts";
import { numberOf } from "./shownFigure.ts";
import { type Cell, numberCell, type TableView, textCell } from "./tableView.ts";

/** The running month a day at a time: what its chart and the table behind it are told. */
export interface MonthToDateChart {
  readonly points: readonly {
    readonly working: number;
    readonly cumulative: number | null;
    readonly planned: number | null;
  }[];
  readonly options: Directions & {
    readonly label: string;
    readonly description: string;
    readonly fact: NamedAmount;
    readonly plan: NamedAmount | null;
    readonly waterline: NamedAmount | null;
    readonly firstDay: string;
    readonly today: string;
    readonly lastDay: string;
  };
  readonly table: TableView;
}

/** Chart and table of the running month; null when it has no day with a receipt to draw. */
export function monthToDate(context: PageContext): MonthToDateChart | null {
  const { dashboard, index, formats, messages } = context;
  const { days } = dashboard.monthToDate;
  const first = days[0];
  const last = days.at(-1);
  const now = days.findLast(({ cumulative }) => cumulative !== null);
  if (!first || !last || !now || now.cumulative === null) return null;

  const { month } = dashboard;
  const fact = {
    amount: now.cumulative,
    name: messages.common.received,
    text: formats.moneyShort(now.cumulative),
  };
  const plan = namedAmount(
    numberOf(index.get("plan.amount", {}, month)),
    messages.common.plan,
    context,
  );
  const waterline = waterlineOf(context);
  const worked = numberOf(index.get("plan.daysWorked", {}, month));
  const working = numberOf(index.get("plan.workingDays", {}, month));
  return {
    points: days,
    options: {
      ...directionsOf(context),
      label: messages.home.monthChart(formats.monthYear(month)),
      description: messages.home.monthChartFinding(
        fact.text,
        plan?.text ?? null,
        waterline?.text ?? null,
      ),
      fact,
      plan,
      waterline,
      firstDay: formats.dayShort(first.day),
      today:
        worked === null || working === null
          ? formats.dayShort(now.day)
          : messages.common.workingDayOf(worked, working, formats),
      lastDay: formats.dayShort(last.day),
    },
    table: dayTable(context),
  };
}

function dayTable({ dashboard, formats, messages }: PageContext): TableView {
  const words = messages.home;
  const money = (minor: number | null): Cell =>
    numberCell(minor === null ? "" : formats.money(minor), minor);
  return {
    caption: words.monthChart(formats.monthYear(dashboard.month)),
    columns: [
      { heading: words.day, align: "start" },
      { heading: words.receivedThatDay, align: "end" },
      { heading: words.receivedSoFar, align: "end" },
      { heading: words.planLine, align: "end" },
    ],
    rows: dashboard.monthToDate.days
      .filter(({ received }) => received !== null)
      .map(({ day, received, cumulative, planned }) => [
        { ...textCell(formats.dayShort(day)), sort: isoOfDay(day) },
        money(received),
        money(cumulative),
        money(planned),
      ]),
  };
}
