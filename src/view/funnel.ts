import { type CutTable, cutTables } from "./funnel/cutTables.ts";
import { type LeadLoad, leadLoad } from "./funnel/leadLoad.ts";
import { type LeadSeason, leadSeason } from "./funnel/leadSeason.ts";
import { type LeadsNeeded, leadsNeeded } from "./funnel/leadsNeeded.ts";
import { leadToRepeat } from "./funnel/leadToRepeat.ts";
import { leakFacts, leakSaid } from "./funnel/leakSaid.ts";
import { type LostReasons, lostReasons } from "./funnel/lostReasons.ts";
import { stageTable } from "./funnel/stageTable.ts";
import { type WorstPart, worstParts } from "./funnel/worstParts.ts";
import type { PageContext } from "./pageContext.ts";
import { numberOf } from "./shownFigure.ts";
import { type StageChart, stageChart } from "./stageChart.ts";
import { funnelMonth, stageRows } from "./stageRows.ts";
import type { TableView } from "./tableView.ts";
import type { Part } from "./weave.ts";

/** The page of the funnel, in the order in which it is asked about. */
export interface FunnelPage {
  readonly title: string;
  readonly description: string;
  readonly answer: readonly Part[];
  readonly facts: readonly (readonly Part[])[];
  readonly chart: (StageChart & { readonly table: TableView }) | null;
  /** Said below the chart. */
  readonly notes: readonly string[];
  readonly worst: readonly WorstPart[];
  readonly load: LeadLoad | null;
  readonly needed: LeadsNeeded | null;
  readonly repeat: readonly Part[] | null;
  readonly cuts: readonly CutTable[];
  readonly cutsNote: string;
  readonly season: LeadSeason | null;
  readonly lost: LostReasons | null;
}

/** Everything the page of the funnel says. */
export function funnelPage(context: PageContext): FunnelPage {
  const { dashboard, formats, messages } = context;
  const words = messages.funnel;
  const month = funnelMonth(context);
  const rows = stageRows(context, month);
  const finding = words.chart(formats.monthYear(month));
  const chart = stageChart(rows, { month, finding }, context);
  const hasMore = rows.some(({ conversion }) => (numberOf(conversion) ?? 0) > 1);
  const hasOutline =
    chart?.points.some(({ count, expected }) => (expected ?? 0) > (count ?? 0)) ?? false;
  return {
    title: words.title,
    description: words.description(dashboard.company),
    answer: leakSaid(rows, month, context),
    facts: leakFacts(month, context),
    chart: chart && { ...chart, table: stageTable(rows, month, context) },
    notes: [...(hasOutline ? [words.key] : []), ...(hasMore ? [words.moreOut] : [])],
    worst: worstParts(month, context),
    load: leadLoad(context),
    needed: leadsNeeded(context),
    repeat: leadToRepeat(month, context),
    cuts: cutTables(month, context),
    cutsNote: words.cutsNote(formats.monthYear(month)),
    season: leadSeason(context),
    lost: lostReasons(context),
  };
}
