import type { Scope } from "../../model/figure.ts";
import { type Directions, directionsOf } from "../chartWords.ts";
import type { PageContext } from "../pageContext.ts";
import { numberOf, showFigure } from "../shownFigure.ts";
import { type Cell, figureCell, nameCell, type TableView, textCell } from "../tableView.ts";

/** The working-day map as its chart is told, with the table behind it. */
export interface DayMap {
  readonly chart: {
    readonly points: readonly {
      readonly name: string;
      readonly usual: number;
      readonly best: number | null;
      readonly text: string;
      readonly verdict: string;
      readonly kind: Kind;
    }[];
    readonly options: Directions & { readonly label: string; readonly description: string };
  };
  readonly key: string;
  /** How many smaller actions the chart leaves to the table; null when none. */
  readonly more: string | null;
  readonly table: TableView;
}

type Kind = "keep" | "lose" | "change" | "unknown";

const kinds: { readonly [verdict in string]?: Kind } = {
  useful: "keep",
  wasted: "lose",
  automate: "change",
  delegate: "change",
  outsource: "change",
};

/** Rows of the chart: what takes minutes a day, not what was seen once. */
const IN_CHART = 12;

interface Action {
  readonly action: string;
  readonly usual: number;
  readonly best: number | null;
  /** The verdict that most of its minutes have. */
  readonly verdict: string;
}

/** Actions by their minutes on the usual day or the best person's, largest first; null without any. */
export function dayMap(best: string | null, context: PageContext): DayMap | null {
  const { formats, messages } = context;
  const words = messages.activity;
  const all = actions(best, context);
  if (all.length === 0) return null;
  const shown = all.slice(0, IN_CHART);
  const more = all.length - shown.length;
  const minutes = (value: number): string => formats.count(Math.round(value));
  return {
    chart: {
      points: shown.map(({ action, usual, best: own, verdict }) => ({
        name: action,
        usual,
        best: own,
        text: own === null ? minutes(usual) : `${minutes(usual)} ○ ${minutes(own)}`,
        verdict: verdictName(verdict, context),
        kind: kinds[verdict] ?? "unknown",
      })),
      options: {
        ...directionsOf(context),
        label: words.dayChart(best),
        description: words.dayFinding(all[0]?.action ?? ""),
      },
    },
    key: best === null ? words.dayKeyAlone : words.dayKey(formats.isolate(best)),
    more: more > 0 ? words.otherActions(more, formats) : null,
    table: tableOf(all, best, context),
  };
}

const verdictName = (verdict: string, { messages }: PageContext): string =>
  (messages.activity.verdicts as { readonly [verdict in string]?: string })[verdict] ?? "";

function actions(best: string | null, context: PageContext): readonly Action[] {
  const { index } = context;
  return index
    .all("workday.usualPerDay")
    .flatMap((figure): Action[] => {
      const { action } = figure.scope;
      if (action === undefined) return [];
      return [
        {
          action,
          usual: numberOf(figure) ?? 0,
          best:
            best === null
              ? null
              : (numberOf(index.get("workday.minutesPerDay", { manager: best, action })) ?? 0),
          verdict: mainVerdict(action, context),
        },
      ];
    })
    .toSorted(
      (a, b) =>
        Math.max(b.usual, b.best ?? 0) - Math.max(a.usual, a.best ?? 0) ||
        (a.action < b.action ? -1 : 1),
    );
}

function mainVerdict(action: string, { index }: PageContext): string {
  const ofAction = index
    .all("workday.minutes")
    .filter(
      ({ scope }) =>
        scope.action === action && scope.verdict !== undefined && scope.manager === undefined,
    );
  return (
    ofAction.toSorted((a, b) => (numberOf(b) ?? 0) - (numberOf(a) ?? 0))[0]?.scope.verdict ?? ""
  );
}

function tableOf(all: readonly Action[], best: string | null, context: PageContext): TableView {
  const { index, formats, messages } = context;
  const words = messages.activity;
  const whole = (value: number): string => formats.count(Math.round(value));
  const cell = (id: "workday.usualPerDay" | "workday.minutesPerDay", scope: Scope): Cell => {
    const figure = index.get(id, scope);
    return figure
      ? figureCell(showFigure(figure, context, { write: whole }), numberOf(figure))
      : textCell("");
  };
  const unit = words.minutesShort;
  return {
    caption: words.dayTable,
    columns: [
      { heading: words.action, align: "start" },
      { heading: words.verdict, align: "start" },
      { heading: words.averageDay, unit, align: "end" },
      ...(best === null ? [] : [{ heading: formats.isolate(best), unit, align: "end" } as const]),
    ],
    rows: all.map(({ action, verdict }) => [
      nameCell(action),
      textCell(verdictName(verdict, context)),
      cell("workday.usualPerDay", { action }),
      ...(best === null ? [] : [cell("workday.minutesPerDay", { manager: best, action })]),
    ]),
  };
}
