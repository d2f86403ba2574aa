import type { Figure } from "../../model/figure.ts";
import { type Month, toMonth } from "../../model/month.ts";
import { type Directions, directionsOf } from "../chartWords.ts";
import type { PageContext } from "../pageContext.ts";
import { numberOf, showFigure } from "../shownFigure.ts";
import { type Cell, figureCell, nameCell, type TableView, textCell } from "../tableView.ts";
import { hasContacts, monthBefore, type SwampRow } from "./swampPanel.ts";

/** Shares over time, a line for each person. */
export interface SwampChart {
  readonly title: string;
  readonly points: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
    readonly text: string;
    readonly detail: string;
  }[];
  readonly options: Directions & {
    readonly label: string;
    readonly description: string;
    readonly limit: { readonly value: number; readonly name: string };
    readonly from: string;
    readonly to: string;
  };
}

/** A year and a half shows what season it was, too. */
const MONTHS = 18;

/**
 * Each person's share of contacts with new clients over the months, against the limit of the swamp; of
 * payments where contacts are not kept apart. Null where fewer than two months can be told.
 */
export function swampChart(rows: readonly SwampRow[], context: PageContext): SwampChart | null {
  const { formats, index, messages } = context;
  const words = messages.structure;
  const byContacts = hasContacts(context);
  const id = byContacts ? "structure.newContactShare" : "structure.newShare";
  const told = rows.filter(({ state }) => state !== null);
  const [first] = told;
  if (!first) return null;
  const { newShareLimit, newContactShareLimit } = first.swamp.inputs;
  const limit = (byContacts ? newContactShareLimit : newShareLimit) ?? 0;
  const last = first.month;
  const months = monthsOf(id, told, context).filter((month) => month > last - MONTHS);
  const [from] = months;
  if (from === undefined || months.length < 2) return null;
  const title = byContacts ? words.contactsChart : words.moneyChart;
  return {
    title,
    points: told.map(({ name, state }) => {
      const values = months.map((month) => numberOf(index.get(id, { manager: name }, month)));
      const now = values.at(-1) ?? null;
      return {
        name,
        values,
        text: now === null ? "" : formats.percent(now),
        detail: state === null ? "" : messages.words.swamp[state],
      };
    }),
    options: {
      ...directionsOf(context),
      label: title,
      description: words.swampChartFinding(told.length, formats),
      limit: { value: limit, name: words.limit(formats.percent(limit)) },
      from: formats.monthYear(from),
      to: formats.monthYear(last),
    },
  };
}

/** Every month from the first that anybody has the figure in to the last. */
function monthsOf(
  id: Figure["id"],
  rows: readonly SwampRow[],
  { index }: PageContext,
): readonly Month[] {
  const names = new Set(rows.map(({ name }) => name));
  const known = index
    .all(id)
    .flatMap(({ scope, month, value }) =>
      names.has(scope.manager ?? "") && month !== undefined && value !== null ? [month] : [],
    );
  if (known.length === 0) return [];
  const first = Math.min(...known);
  return Array.from({ length: Math.max(...known) - first + 1 }, (_, of) => toMonth(first + of));
}

/** Up, down or level: how a figure went since the one before. */
function arrow(now: number | null, before: number | null): string {
  if (now === null || before === null || now === before) return "";
  return now > before ? "↑ " : "↓ ";
}

/** Everybody's numbers of three months and of the three before. */
export function swampTable(rows: readonly SwampRow[], context: PageContext): TableView | null {
  const { formats, index, messages } = context;
  const words = messages.structure;
  const [first] = rows;
  if (!first) return null;
  const ids = hasContacts(context)
    ? (["structure.newShare", "structure.newContactsPerDay"] as const)
    : (["structure.newShare"] as const);
  const headings = {
    "structure.newShare": words.newMoney,
    "structure.newContactsPerDay": words.newContacts,
  } as const;
  const cells = (id: (typeof ids)[number], { name, month }: SwampRow): readonly Cell[] => {
    const now = index.get(id, { manager: name }, month);
    const before = index.get(id, { manager: name }, monthBefore(month));
    const sign = arrow(numberOf(now), numberOf(before));
    return [now, before].map((figure, place) => {
      if (!figure) return textCell("");
      const shown = figureCell(showFigure(figure, context), numberOf(figure));
      return place > 0 || sign === ""
        ? shown
        : { ...shown, parts: [{ kind: "text", text: sign }, ...shown.parts] };
    });
  };
  return {
    caption: words.swampTable(formats.monthYear(first.month)),
    columns: [
      { heading: words.person, align: "start" },
      { heading: words.state, align: "start" },
      ...ids.flatMap((id) => [
        { heading: headings[id], align: "end" as const },
        { heading: words.before, align: "end" as const },
      ]),
      ...(hasContacts(context) ? [{ heading: words.contactShare, align: "end" as const }] : []),
    ],
    rows: rows.map((row) => [
      nameCell(row.name),
      figureCell(showFigure(row.swamp, context), null),
      ...ids.flatMap((id) => cells(id, row)),
      ...(hasContacts(context) ? [shareCell(row, context)] : []),
    ]),
  };
}

function shareCell({ name, month }: SwampRow, context: PageContext): Cell {
  const figure = context.index.get("structure.newContactShare", { manager: name }, month);
  return figure ? figureCell(showFigure(figure, context), numberOf(figure)) : textCell("");
}
