import type { Figure } from "../../model/figure.ts";
import type { FigureId } from "../../model/figureCatalogue.ts";
import type { PageContext } from "../pageContext.ts";
import type { RiverKey, RiverRow } from "../riverRows.ts";
import { numberOf, showFigure } from "../shownFigure.ts";
import {
  type Cell,
  figureCell,
  nameCell,
  numberCell,
  type TableView,
  textCell,
} from "../tableView.ts";

/** Columns of money, each there where any river has a value above 0. */
const moneyIds = ["income.usual", "income.leak", "accounts.upside", "income.toGain"] as const;

/** Rows beyond this are the small change of many countries. */
const AT_MOST = 100;

/** All rivers of the month with what is known of each, the largest first. */
export function riverTable(
  rivers: readonly RiverRow[],
  key: RiverKey,
  context: PageContext,
): TableView {
  const { dashboard, formats, messages } = context;
  const words = messages.income;
  const shown = rivers
    .filter(
      ({ total, of }) => (numberOf(total) ?? 0) !== 0 || (numberOf(of("income.usual")) ?? 0) > 0,
    )
    .slice(0, AT_MOST);
  const scale = formats.moneyScale(shown.map(({ amount }) => amount));
  const hasYear = shown.some((river) => river.of("income.sourceYearShare") !== undefined);
  const known = moneyIds.filter((id) => shown.some((river) => (numberOf(river.of(id)) ?? 0) > 0));
  // A sum of one column is that column again.
  const isSum = known.includes("income.leak") && known.includes("accounts.upside");
  const ids = isSum ? known : known.filter((id) => id !== "income.toGain");
  const scales = new Map(
    ids.map((id) => [id, formats.moneyScale(shown.map((river) => numberOf(river.of(id)) ?? 0))]),
  );
  const cell = (figure: Figure | undefined, write?: (value: number) => string): Cell =>
    figure
      ? figureCell(showFigure(figure, context, write ? { write } : {}), numberOf(figure))
      : textCell("");
  const shareId = shareIds[key];
  return {
    caption: words.table[key](formats.monthYear(dashboard.month)),
    columns: [
      { heading: words.river[key], align: "start" },
      { heading: messages.common.received, unit: scale.unit, align: "end" },
      { heading: words.share, align: "end" },
      ...(hasYear ? [{ heading: words.yearShare, align: "end" } as const] : []),
      ...ids.map((id) => ({
        heading: headingOf(id, context),
        unit: scales.get(id)?.unit ?? "",
        align: "end" as const,
      })),
    ],
    rows: shown.map((river) => [
      nameCell(river.name),
      cell(river.total, () => scale.format(river.amount)),
      shareId === null
        ? numberCell(formats.percent(river.share, river.shareDecimals), river.share)
        : cell(river.of(shareId), () => formats.percent(river.share, river.shareDecimals)),
      ...(hasYear ? [cell(river.of("income.sourceYearShare"))] : []),
      ...ids.map((id) => cell(river.of(id), scales.get(id)?.format)),
    ]),
  };
}

const shareIds: { readonly [key in RiverKey]: FigureId | null } = {
  segment: "income.sourceShare",
  channel: "income.channelShare",
  region: null,
};

function headingOf(id: (typeof moneyIds)[number], { messages }: PageContext): string {
  switch (id) {
    case "income.usual":
      return messages.income.usual;
    case "income.leak":
      return messages.income.leak;
    case "accounts.upside":
      return messages.common.upside;
    case "income.toGain":
      return messages.income.toGain;
  }
}
