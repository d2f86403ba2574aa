import type { Figure } from "../../model/figure.ts";
import { callGroups } from "../callList.ts";
import type { PageContext } from "../pageContext.ts";
import { numberOf, showFigure } from "../shownFigure.ts";
import { type Cell, figureCell, nameCell, type TableView, textCell } from "../tableView.ts";

/** Who should call how many of which group, whoever has most at stake first; null when nobody is named. */
export function callersTable(context: PageContext): TableView | null {
  const { index, formats, messages } = context;
  const words = messages.clients;
  const callers = index
    .all("retention.atRisk")
    .filter(({ scope }) => scope.manager !== undefined)
    .map((worth) => ({ name: worth.scope.manager ?? "", worth }))
    .filter(({ name }) => (numberOf(index.get("retention.toCall", { manager: name })) ?? 0) > 0)
    .toSorted((a, b) => (numberOf(b.worth) ?? 0) - (numberOf(a.worth) ?? 0));
  if (callers.length === 0) return null;
  const groups = callGroups.filter((group) => (numberOf(index.get(`retention.${group}`)) ?? 0) > 0);
  const scale = formats.moneyScale(callers.map(({ worth }) => numberOf(worth) ?? 0));
  const shown = (figure: Figure | undefined, write?: (value: number) => string): Cell =>
    figure && figure.value !== 0
      ? figureCell(showFigure(figure, context, write ? { write } : {}), numberOf(figure))
      : textCell("");
  return {
    caption: words.byCaller,
    columns: [
      { heading: words.caller, align: "start" },
      { heading: words.toCallColumn, align: "end" },
      { heading: words.worth, unit: scale.unit, align: "end" },
      ...groups.map((group) => ({ heading: words.group[group], align: "end" as const })),
    ],
    rows: callers.map(({ name, worth }) => [
      nameCell(name === "" ? messages.common.nobody : name),
      shown(index.get("retention.toCall", { manager: name })),
      shown(worth, scale.format),
      ...groups.map((group) => shown(index.get(`retention.${group}`, { manager: name }))),
    ]),
  };
}
