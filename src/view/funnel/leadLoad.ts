import type { Figure } from "../../model/figure.ts";
import { type Month, monthAfter, monthOfYear, yearOf } from "../../model/month.ts";
import { type Directions, directionsOf } from "../chartWords.ts";
import { missingSaid } from "../missingSaid.ts";
import type { MonthPoint } from "../months.ts";
import type { PageContext } from "../pageContext.ts";
import { numberOf, showFigure } from "../shownFigure.ts";
import { stagesOf } from "../stageRows.ts";
import { figureCell, numberCell, type TableView, textCell } from "../tableView.ts";
import { type Part, weave } from "../weave.ts";

/** Leads against the hands there are for them. */
export interface LeadLoad {
  readonly answer: readonly Part[];
  readonly facts: readonly (readonly Part[])[];
  readonly charts: readonly LoadChart[];
}

/** Bars of leads with a mark at what can be taken. */
export interface LoadChart {
  readonly points: readonly MonthPoint[];
  readonly options: Directions & {
    readonly label: string;
    readonly description: string;
    readonly waterline: null;
    readonly planName: string;
  };
  readonly table: TableView;
}

const TWO_YEARS = 24;

/** Whether there are hands for all leads, by month and by day; null when no sheet tells of leads. */
export function leadLoad(context: PageContext): LeadLoad | null {
  const { dashboard, index } = context;
  const load = index.get("leads.load", {}, dashboard.month);
  if (!load) return null;
  return {
    answer: load.value === null ? missingSaid(load, context) : loadSaid(load, context),
    facts: [lostWorth(context), late(context)].filter((fact) => fact !== null),
    charts: [monthsOfLeads(context), daysOfLeads(context)].filter((chart) => chart !== null),
  };
}

function loadSaid(load: Figure, context: PageContext): readonly Part[] {
  const { dashboard, index, formats, messages } = context;
  const words = messages.funnel;
  const { month } = dashboard;
  const lost = index.get("leads.lost", {}, month);
  const capacity = index.get("leads.capacity", {}, month);
  const loom = weave();
  const came = leadsIn(context, month);
  const said = {
    leads: came ? loom.figure(showFigure(came, context)) : formats.count(load.inputs.leads ?? 0),
    capacity: capacity ? loom.figure(showFigure(capacity, context)) : "",
  };
  return loom.parts(
    lost && (numberOf(lost) ?? 0) > 0
      ? words.over({ ...said, lost: loom.figure(showFigure(lost, context, { tone: "bad" })) })
      : words.enough(said),
  );
}

function lostWorth(context: PageContext): readonly Part[] | null {
  const { dashboard, index, messages } = context;
  const worth = index.get("leads.lostWorth", {}, dashboard.month);
  if (!worth || (numberOf(worth) ?? 0) === 0) return null;
  const loom = weave();
  return loom.parts(messages.funnel.lostWorth(loom.figure(showFigure(worth, context))));
}

function late(context: PageContext): readonly Part[] | null {
  const { dashboard, index, messages } = context;
  const figure = index.get("leads.late", {}, dashboard.month);
  const count = numberOf(figure);
  if (!figure || count === null || count === 0) return null;
  const loom = weave();
  const shown = loom.figure(showFigure(figure, context, { tone: "warn" }));
  return loom.parts(messages.funnel.late(shown, count));
}

/** The leads that came in a month: those of the funnel's first stage. */
export function leadsIn(context: PageContext, month: Month): Figure | undefined {
  const [stage = ""] = stagesOf(context, month);
  return context.index.get("funnel.count", { stage }, month);
}

/** Up to two years of months that a sheet tells, without a gap; null with fewer than two. */
function monthsOfLeads(context: PageContext): LoadChart | null {
  const { dashboard, index, formats, messages } = context;
  const words = messages.funnel;
  const cameIn = (month: Month) => leadsIn(context, month);
  const all = Array.from({ length: TWO_YEARS }, (_, at) =>
    monthAfter(dashboard.month, at - TWO_YEARS + 1),
  );
  const months = all.slice(all.findIndex((month) => numberOf(cameIn(month)) !== null));
  if (months.length < 2) return null;
  return {
    points: months.map((month, place): MonthPoint => {
      const leads = numberOf(cameIn(month));
      return {
        name: formats.monthShort(month),
        year:
          place === 0 || monthOfYear(month) === 1 ? formats.digits(String(yearOf(month))) : null,
        amount: leads,
        text: leads === null ? "" : formats.count(leads),
        plan: numberOf(index.get("leads.capacity", {}, month)),
        isRunning: month === dashboard.month,
      };
    }),
    options: optionsOf(words.monthsChart, context),
    table: {
      caption: words.monthsChart,
      columns: [
        { heading: words.month, align: "start" },
        { heading: words.leads, align: "end" },
        { heading: words.capacity, align: "end" },
      ],
      rows: months.map((month) => [
        { ...textCell(formats.monthYear(month)), sort: month },
        cellOf(cameIn(month), context),
        cellOf(index.get("leads.capacity", {}, month), context),
      ]),
    },
  };
}

const cellOf = (figure: Figure | undefined, context: PageContext) =>
  figure ? figureCell(showFigure(figure, context), numberOf(figure)) : textCell("");

/** The running month's working days up to the as-of day; null without rows of leads. */
function daysOfLeads(context: PageContext): LoadChart | null {
  const { dashboard, formats, messages } = context;
  const words = messages.funnel;
  const days = dashboard.leadDays;
  if (days.length < 2) return null;
  const label = words.daysChart(formats.monthYear(dashboard.month));
  return {
    points: days.map(({ day, leads, capacity }) => ({
      name: formats.dayShort(day),
      year: null,
      amount: leads,
      text: formats.count(leads),
      plan: capacity,
      isRunning: false,
    })),
    options: optionsOf(label, context),
    table: {
      caption: label,
      columns: [
        { heading: words.day, align: "start" },
        { heading: words.leads, align: "end" },
        { heading: words.capacity, align: "end" },
      ],
      rows: days.map(({ day, leads, capacity }) => [
        { ...textCell(formats.dayShort(day)), sort: day },
        numberCell(formats.count(leads), leads),
        numberCell(capacity === null ? "" : formats.count(capacity), capacity),
      ]),
    },
  };
}

const optionsOf = (label: string, context: PageContext): LoadChart["options"] => ({
  ...directionsOf(context),
  label,
  description: label,
  waterline: null,
  planName: context.messages.funnel.canBeTaken,
});
