import type { Figure } from "../../model/figure.ts";
import type { Month } from "../../model/month.ts";
import type { PageContext } from "../pageContext.ts";
import { peopleText } from "../peopleText.ts";
import { numberOf, showFigure } from "../shownFigure.ts";
import type { StageRow } from "../stageRows.ts";
import { type Cell, figureCell, type TableView, textCell } from "../tableView.ts";

/** The table behind the funnel: each stage, what came of the one before, what is usual, what was lost. */
export function stageTable(
  rows: readonly StageRow[],
  month: Month,
  context: PageContext,
): TableView {
  const { formats, messages } = context;
  const words = messages.funnel;
  const scale = formats.moneyScale(rows.map(({ leak }) => numberOf(leak) ?? 0));
  const cell = (figure: Figure | undefined, write?: (value: number) => string): Cell =>
    figure
      ? figureCell(showFigure(figure, context, write ? { write } : {}), numberOf(figure))
      : textCell("");
  return {
    caption: words.chart(formats.monthYear(month)),
    columns: [
      { heading: words.stage, align: "start" },
      { heading: words.reached, align: "end" },
      { heading: words.ofStageBefore, align: "end" },
      { heading: words.usually, align: "end" },
      { heading: words.lost, align: "end" },
      { heading: words.leakMoney, unit: scale.unit, align: "end" },
    ],
    rows: rows.map(({ name, count }, place) => {
      const before = rows[place - 1];
      return [
        { ...textCell(name), sort: place },
        cell(count),
        cell(before?.conversion),
        cell(before?.usual),
        cell(before?.lost, peopleText(context)),
        cell(before?.leak, scale.format),
      ];
    }),
  };
}
