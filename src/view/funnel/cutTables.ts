import type { MoneyScale } from "../../i18n/formats.ts";
import type { Figure, Scope } from "../../model/figure.ts";
import type { FigureId } from "../../model/figureCatalogue.ts";
import type { Month } from "../../model/month.ts";
import type { PageContext } from "../pageContext.ts";
import { cutName, stageName, valueName } from "../scopeNames.ts";
import { numberOf, showFigure } from "../shownFigure.ts";
import { stagesOf } from "../stageRows.ts";
import { type Cell, figureCell, nameCell, type TableView, textCell } from "../tableView.ts";

/** A funnel taken apart by one thing. */
export interface CutTable {
  /** "Channel". */
  readonly name: string;
  readonly table: TableView;
  /** How many values were left out; 0 none. */
  readonly more: number;
}

/** Cuts in the order in which they are asked about. */
const order = [
  "base",
  "channel",
  "manager",
  "product",
  "region",
  "audience",
  "segment",
  "department",
];
/** The most values a table shows, those with the most leads. */
const MOST = 12;

/** A table for each cut with two values and more; money in one unit throughout. */
export function cutTables(month: Month, context: PageContext): readonly CutTable[] {
  const leaks = context.index
    .all("funnel.leak")
    .filter((figure) => figure.month === month && figure.scope.stage === undefined);
  const scale = context.formats.moneyScale(leaks.map((leak) => numberOf(leak) ?? 0));
  return order.flatMap((cut) => {
    const values = valuesOf(cut, month, context);
    if (values.length < 2) return [];
    const table = tableOf(cut, { month, values: values.slice(0, MOST), scale }, context);
    return [{ name: cutName(cut, context), table, more: Math.max(0, values.length - MOST) }];
  });
}

/** The values of a cut that the month was told of, those with the most leads first. */
function valuesOf(cut: string, month: Month, context: PageContext): readonly string[] {
  const stage = stagesOf(context, month, cut)[0] ?? "";
  return context.index
    .all("funnel.count")
    .filter(({ scope, month: of }) => of === month && scope.cut === cut && scope.stage === stage)
    .toSorted((a, b) => (numberOf(b) ?? 0) - (numberOf(a) ?? 0))
    .map(({ scope }) => scope.value ?? "");
}

interface Values {
  readonly month: Month;
  readonly values: readonly string[];
  readonly scale: MoneyScale;
}

function tableOf(cut: string, { month, values, scale }: Values, context: PageContext): TableView {
  const { index, messages } = context;
  const words = messages.funnel;
  const scopeOf = (value: string): Scope => ({ cut, value });
  const get = (id: FigureId, scope: Scope): Figure | undefined => index.get(id, scope, month);
  const stages = stagesOf(context, month, cut);
  const first = stages[0] ?? "";
  const steps = stages.filter((stage) =>
    values.some((value) => get("funnel.toNext", { ...scopeOf(value), stage })),
  );
  const leaks = values.map((value) => get("funnel.leak", scopeOf(value)));
  const hasMoney = leaks.some((leak) => numberOf(leak) !== null);
  const cell = (figure: Figure | undefined, write?: (value: number) => string): Cell =>
    figure
      ? figureCell(showFigure(figure, context, write ? { write } : {}), numberOf(figure))
      : textCell("");
  return {
    caption: cutName(cut, context),
    columns: [
      { heading: cutName(cut, context), align: "start" },
      { heading: stageName(first, context), align: "end" },
      ...steps.map((stage) => ({
        heading: stageName(stages[stages.indexOf(stage) + 1] ?? "", context),
        align: "end" as const,
        isWideOnly: true,
      })),
      { heading: words.toMoney, align: "end" },
      ...(hasMoney ? [{ heading: words.leakMoney, unit: scale.unit, align: "end" as const }] : []),
    ],
    rows: values.map((value, place) => [
      isWord(cut, value)
        ? textCell(valueName(cut, value, context))
        : nameCell(valueName(cut, value, context)),
      cell(get("funnel.count", { ...scopeOf(value), stage: first })),
      ...steps.map((stage) => cell(get("funnel.toNext", { ...scopeOf(value), stage }))),
      cell(get("funnel.toPaid", scopeOf(value))),
      ...(hasMoney ? [cell(leaks[place], scale.format)] : []),
    ]),
  };
}

/** A value that is one of our words, not a name from the workbook. */
const isWord = (cut: string, value: string): boolean => cut === "base" || value === "";
