import type { Figure } from "../model/figure.ts";
import { type LeaderboardRow, leaderboard } from "./leaderboard.ts";
import { type LeaderboardChart, leaderboardChart } from "./leaderboardChart.ts";
import type { PageContext } from "./pageContext.ts";
import { type BoardView, boardViews } from "./people/boards.ts";
import { type ContestPanel, contestPanels } from "./people/contestPanels.ts";
import { personHref } from "./people/personHref.ts";
import { numberOf, showFigure } from "./shownFigure.ts";
import { type Cell, figureCell, nameCell, type TableView, textCell } from "./tableView.ts";
import type { Part } from "./weave.ts";
import { whoLeads } from "./whoLeads.ts";

/** The page of the people who sell. */
export interface PeoplePage {
  readonly title: string;
  readonly description: string;
  readonly question: string;
  readonly answer: readonly Part[];
  readonly chart: LeaderboardChart | null;
  readonly boards: readonly BoardView[];
  readonly contests: readonly ContestPanel[];
  readonly table: TableView | null;
  readonly notes: readonly string[];
}

/** Everything the page of people says. */
export function peoplePage(context: PageContext): PeoplePage {
  const { dashboard, formats, messages } = context;
  const words = messages.people;
  const month = formats.monthYear(dashboard.month);
  const rows = leaderboard(context);
  const left = dashboard.people.filter(({ isEmployed }) => !isEmployed).map(({ name }) => name);
  const hasNobody = rows.some(({ name }) => name === "");
  return {
    title: words.title,
    description: words.description(dashboard.company, month),
    question: words.table(month),
    answer: whoLeads(rows, context),
    chart: leaderboardChart(rows, context),
    boards: boardViews(context),
    contests: contestPanels(context),
    table: rows.length === 0 ? null : peopleTable(rows, context),
    notes: [
      ...(rows.some(({ name, place }) => name !== "" && numberOf(place) === null)
        ? [words.noPlanNote]
        : []),
      ...(hasNobody ? [words.nobodyNote] : []),
      ...(rows.some(({ improvement }) => numberOf(improvement) !== null)
        ? [words.improvementNote]
        : []),
      ...(left.length > 0 ? [words.leftNote(formats.list(left))] : []),
    ],
  };
}

function peopleTable(rows: readonly LeaderboardRow[], context: PageContext): TableView {
  const { formats, messages, dashboard } = context;
  const words = messages.people;
  const scaleOf = (figures: readonly (Figure | undefined)[]) =>
    formats.moneyScale(figures.map((figure) => numberOf(figure) ?? 0));
  const moneyScale = scaleOf(rows.flatMap(({ fact, plan }) => [fact, plan]));
  const neededScale = scaleOf(rows.map(({ needed }) => needed));
  const averageScale = scaleOf(rows.map(({ averageDeal }) => averageDeal));
  const largestScale = scaleOf(rows.map(({ largestDeal }) => largestDeal));
  const shown = (figure: Figure | undefined, write?: (value: number) => string): Cell =>
    figure
      ? figureCell(showFigure(figure, context, write ? { write } : {}), numberOf(figure))
      : textCell("");
  return {
    caption: words.table(formats.monthYear(dashboard.month)),
    columns: [
      { heading: words.person, align: "start" },
      { heading: words.place, align: "end", isWideOnly: true },
      { heading: messages.common.planToDate, align: "end" },
      { heading: messages.common.received, unit: moneyScale.unit, align: "end" },
      { heading: messages.common.plan, unit: moneyScale.unit, align: "end" },
      { heading: messages.common.neededPerDay, unit: neededScale.unit, align: "end" },
      { heading: words.improvement, align: "end" },
      { heading: words.averageDeal, unit: averageScale.unit, align: "end" },
      { heading: words.largestDeal, unit: largestScale.unit, align: "end" },
    ],
    rows: rows.map((row) => [
      row.name === ""
        ? nameCell(messages.common.nobody)
        : nameCell(row.name, personHref(row.name, context)),
      shown(row.place),
      shown(row.toDate),
      shown(row.fact, moneyScale.format),
      shown(row.plan, moneyScale.format),
      shown(row.needed, neededScale.format),
      shown(row.improvement, (share) => formats.signedPercent(share)),
      shown(row.averageDeal, averageScale.format),
      shown(row.largestDeal, largestScale.format),
    ]),
  };
}
