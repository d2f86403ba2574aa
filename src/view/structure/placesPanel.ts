import type { Messages } from "../../i18n/messages.ts";
import { monthAfter } from "../../model/month.ts";
import { type Directions, directionsOf } from "../chartWords.ts";
import type { PageContext } from "../pageContext.ts";
import { numberOf, showFigure } from "../shownFigure.ts";
import { figureCell, numberCell, type TableView, textCell } from "../tableView.ts";

/** People by what they do: what their chart and the table behind it are told. */
export interface PlacesPanel {
  readonly points: readonly {
    readonly name: string;
    readonly filled: number;
    readonly empty: number;
    readonly text: string;
    readonly detail: string;
  }[];
  readonly options: Directions & { readonly label: string; readonly description: string };
  /** What dots and rings are; null where nothing is missing. */
  readonly key: string | null;
  readonly table: TableView;
}

type RoleName = keyof Messages["structure"]["roles"];

/** From who leads, along the way a sale takes, to who helps. */
const order: readonly RoleName[] = [
  "owner",
  "head",
  "marketing",
  "lead-manager",
  "hunter",
  "seller",
  "farmer",
  "vip",
  "assistant",
  "",
];

const YEAR = 12;

/** A row for each role that has people or places; null without any. */
export function placesPanel(context: PageContext): PlacesPanel | null {
  const { dashboard, formats, index, messages } = context;
  const words = messages.structure;
  const rows = order
    .map((role) => {
      const there = index.get("structure.headcount", { role }, dashboard.month);
      const vacancies = index.get("structure.vacancies", { role }, dashboard.month);
      const yearAgo = index.get(
        "structure.headcount",
        { role },
        monthAfter(dashboard.month, -YEAR),
      );
      const filled = numberOf(there) ?? 0;
      return { role, there, vacancies, yearAgo, filled, empty: numberOf(vacancies) ?? 0 };
    })
    .filter(({ filled, empty }) => filled + empty > 0);
  if (rows.length === 0) return null;
  const people = numberOf(index.get("structure.headcount", {}, dashboard.month)) ?? 0;
  const empty = numberOf(index.get("structure.vacancies", {}, dashboard.month)) ?? 0;
  const hasYearAgo = rows.some(({ yearAgo }) => yearAgo !== undefined);
  const cell = (figure: (typeof rows)[number]["there"]) =>
    figure ? figureCell(showFigure(figure, context), numberOf(figure)) : numberCell("", 0);
  return {
    points: rows.map((row) => ({
      name: words.roles[row.role],
      filled: row.filled,
      empty: row.empty,
      text:
        row.empty > 0
          ? words.thereOf(formats.count(row.filled), formats.count(row.filled + row.empty))
          : formats.count(row.filled),
      detail: row.role === "" ? "" : words.roleWork[row.role],
    })),
    options: {
      ...directionsOf(context),
      label: words.chart,
      description: words.chartFinding(people, empty, formats),
    },
    key: empty > 0 ? words.chartKey : null,
    table: {
      caption: words.chart,
      columns: [
        { heading: words.role, align: "start" },
        { heading: words.there, align: "end" },
        { heading: words.empty, align: "end" },
        ...(hasYearAgo ? [{ heading: words.yearAgo, align: "end" as const }] : []),
      ],
      rows: rows.map((row) => [
        textCell(words.roles[row.role]),
        cell(row.there),
        cell(row.vacancies),
        ...(hasYearAgo ? [cell(row.yearAgo)] : []),
      ]),
    },
  };
}
