import type { Figure } from "../../model/figure.ts";
import { type Month, monthAfter, monthOfYear, yearOf } from "../../model/month.ts";
import { addedUp, sharesAddedUp } from "../addedUp.ts";
import { type Directions, directionsOf } from "../chartWords.ts";
import type { PageContext } from "../pageContext.ts";
import { numberOf, showFigure } from "../shownFigure.ts";
import { figureCell, nameCell, type TableView, textCell } from "../tableView.ts";
import { type Part, weave } from "../weave.ts";

/** What is sold: the share of each product group by month. */
export interface GroupsPanel {
  readonly question: string;
  readonly answer: readonly Part[];
  readonly chart: GroupShares | null;
  readonly table: TableView;
}

/** The shares as their chart is told: groups from the largest, months from the oldest. */
interface GroupShares {
  readonly points: readonly {
    readonly name: string;
    /** Of the last month. */
    readonly text: string;
    readonly isNew: boolean;
    /** By month; null where the month has none. */
    readonly shares: readonly (number | null)[];
  }[];
  readonly options: Directions & {
    readonly label: string;
    readonly description: string;
    readonly months: readonly { readonly name: string; readonly year: string | null }[];
  };
}

const IN_CHART = 6;
const MONTHS = 24;

interface GroupRow {
  readonly name: string;
  readonly isNamed: boolean;
  readonly total: Figure | undefined;
  readonly share: Figure | undefined;
  /** Over all months shown: the order of the groups. */
  readonly sum: number;
  readonly isNew: boolean;
}

/** The panel of product groups; null when nothing names a product. */
export function groupsPanel(context: PageContext): GroupsPanel | null {
  const { dashboard, formats, messages } = context;
  const words = messages.income;
  const months = monthsShown(context);
  const rows = groupRows(months, context);
  const [first] = rows;
  if (!first || months.length === 0) return null;
  const month = formats.monthYear(dashboard.month);
  const answer = groupsSaid(rows, context);
  return {
    question: words.whatIsSold,
    answer: answer ?? weave().parts(words.dry(formats.monthName(dashboard.month))),
    chart: months.length < 2 ? null : groupShares(rows, months, context),
    table: groupTable(rows, words.groupTable(month), context),
  };
}

function monthsShown({ dashboard, index }: PageContext): readonly Month[] {
  const first = index
    .all("products.share")
    .reduce((least, { month }) => Math.min(least, month ?? least), Number.MAX_SAFE_INTEGER);
  const count = Math.min(MONTHS, dashboard.month - first + 1);
  return Array.from({ length: Math.max(0, count) }, (_, place) =>
    monthAfter(dashboard.month, place - count + 1),
  );
}

function groupRows(months: readonly Month[], { dashboard, index, messages }: PageContext) {
  const names = new Set(index.all("products.share").map(({ scope }) => scope.group ?? ""));
  const launched = new Set(index.all("products.net").map(({ scope }) => scope.group ?? ""));
  return [...names]
    .map((name): GroupRow => {
      const of = (id: "products.total" | "products.share", month = dashboard.month) =>
        index.get(id, { group: name }, month);
      return {
        name: name === "" ? messages.income.other : name,
        isNamed: name !== "",
        total: of("products.total"),
        share: of("products.share"),
        sum: months.reduce((sum, month) => sum + (numberOf(of("products.total", month)) ?? 0), 0),
        isNew: launched.has(name),
      };
    })
    .toSorted((a, b) => b.sum - a.sum);
}

/** "Knitwear brings most: 39% of November; Eco line, new, 12%." */
function groupsSaid(rows: readonly GroupRow[], context: PageContext): readonly Part[] | null {
  const [largest] = rows.toSorted((a, b) => (numberOf(b.share) ?? 0) - (numberOf(a.share) ?? 0));
  if (!largest?.share || numberOf(largest.share) === null) return null;
  const loom = weave();
  const nameOf = ({ name, isNamed }: GroupRow): string => (isNamed ? loom.name(name) : name);
  const shareOf = ({ share }: GroupRow): string =>
    share ? loom.figure(showFigure(share, context)) : "";
  const fresh = rows
    .filter((row) => row.isNew && row !== largest && (numberOf(row.share) ?? 0) > 0)
    .map((row) => context.messages.income.newGroup(nameOf(row), shareOf(row)));
  return loom.parts(context.messages.income.groupMost(nameOf(largest), shareOf(largest), fresh));
}

function groupShares(
  rows: readonly GroupRow[],
  months: readonly Month[],
  context: PageContext,
): GroupShares {
  const { index, formats, messages } = context;
  const shareOf = (name: string, month: Month): number | null =>
    numberOf(index.get("products.share", { group: name }, month));
  const nameIn = ({ name, isNamed }: GroupRow): string => (isNamed ? name : "");
  const kept = rows.length > IN_CHART ? rows.slice(0, IN_CHART - 1) : rows;
  const rest = rows.slice(kept.length);
  const lines = [
    ...kept.map((row) => ({ ...row, shares: months.map((month) => shareOf(nameIn(row), month)) })),
    ...(rest.length === 0
      ? []
      : [
          {
            name: messages.common.more(rest.length, formats),
            isNew: false,
            shares: months.map((month) => {
              const known = rest.map((row) => shareOf(nameIn(row), month));
              return known.every((share) => share === null)
                ? null
                : known.reduce<number>((sum, share) => sum + (share ?? 0), 0);
            }),
          },
        ]),
  ];
  const last = sharesAddedUp(lines.map(({ shares }) => Math.max(0, shares.at(-1) ?? 0)));
  return {
    points: lines.map(({ name, isNew, shares }, place) => ({
      name,
      isNew,
      shares,
      text: formats.percent(last.shares[place] ?? 0, last.decimals),
    })),
    options: {
      ...directionsOf(context),
      label: messages.income.groupChart,
      description: messages.income.groupFinding(
        formats.monthYear(months[0] ?? context.dashboard.month),
        formats.monthYear(context.dashboard.month),
      ),
      months: months.map((month, place) => ({
        name: formats.monthShort(month),
        year:
          place === 0 || monthOfYear(month) === 1 ? formats.digits(String(yearOf(month))) : null,
      })),
    },
  };
}

function groupTable(rows: readonly GroupRow[], caption: string, context: PageContext): TableView {
  const { formats, messages } = context;
  const sorted = rows.toSorted((a, b) => (numberOf(b.total) ?? 0) - (numberOf(a.total) ?? 0));
  const values = sorted.map(({ total }) => numberOf(total) ?? 0);
  const amounts = addedUp(
    values,
    values.reduce((sum, value) => sum + value, 0),
  );
  const { shares, decimals } = sharesAddedUp(values);
  const scale = formats.moneyScale(amounts);
  return {
    caption,
    columns: [
      { heading: messages.income.group, align: "start" },
      { heading: messages.common.received, unit: scale.unit, align: "end" },
      { heading: messages.income.share, align: "end" },
    ],
    rows: sorted.map(({ name, total, share }, place) => [
      nameCell(name),
      total
        ? figureCell(
            showFigure(total, context, { write: () => scale.format(amounts[place] ?? 0) }),
            numberOf(total),
          )
        : textCell(""),
      share
        ? figureCell(
            showFigure(share, context, {
              write: () => formats.percent(shares[place] ?? 0, decimals),
            }),
            numberOf(share),
          )
        : textCell(""),
    ]),
  };
}
