import { type Directions, directionsOf } from "../chartWords.ts";
import type { LeaderboardChart } from "../leaderboardChart.ts";
import type { PageContext } from "../pageContext.ts";
import { valueName } from "../scopeNames.ts";
import { numberOf, showFigure } from "../shownFigure.ts";
import { figureCell, nameCell, type TableView, textCell } from "../tableView.ts";
import { type Part, weave } from "../weave.ts";

const CUT = "lost reason";
/** The most reasons a chart shows; the table has them all. */
const MOST = 8;

/** Why leads are lost. */
export interface LostReasons {
  readonly answer: readonly Part[];
  readonly points: LeaderboardChart["points"];
  readonly options: Directions & {
    readonly label: string;
    readonly description: string;
    readonly target: null;
  };
  readonly table: TableView;
}

/** Reasons of twelve months' lost leads, the most frequent first; null when no reason is said. */
export function lostReasons(context: PageContext): LostReasons | null {
  const { index, formats, messages } = context;
  const words = messages.funnel;
  const reasons = index
    .all("leads.lostReason")
    .toSorted((a, b) => (numberOf(b) ?? 0) - (numberOf(a) ?? 0));
  const first = reasons.find(({ scope }) => scope.value !== "");
  if (!first) return null;
  const lost = first.inputs.leads ?? 0;
  const nameOf = (value: string | undefined): string => valueName(CUT, value ?? "", context);
  const all = index.get("leads.outcome", { cut: "outcome", value: "lost" }, first.month);
  const loom = weave();
  return {
    answer: loom.parts(
      words.mostLost({
        reason: loom.name(nameOf(first.scope.value)),
        count: loom.figure(showFigure(first, context)),
        lost: all ? loom.figure(showFigure(all, context)) : formats.count(lost),
      }),
    ),
    points: reasons.slice(0, MOST).map(({ scope, value }) => ({
      place: "",
      name: nameOf(scope.value),
      value: Number(value),
      valueText: formats.count(Number(value)),
      detail: formats.percent(Number(value) / lost),
    })),
    options: {
      ...directionsOf(context),
      label: words.lostChart,
      description: words.lostChart,
      target: null,
    },
    table: {
      caption: words.lostChart,
      columns: [
        { heading: words.reason, align: "start" },
        { heading: words.count, align: "end" },
      ],
      rows: reasons.map((figure) => [
        figure.scope.value === "" ? textCell(nameOf("")) : nameCell(nameOf(figure.scope.value)),
        figureCell(showFigure(figure, context), numberOf(figure)),
      ]),
    },
  };
}
