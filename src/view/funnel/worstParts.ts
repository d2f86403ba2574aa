import type { Figure } from "../../model/figure.ts";
import type { Month } from "../../model/month.ts";
import type { PageContext } from "../pageContext.ts";
import { cutName, valueName } from "../scopeNames.ts";
import { numberOf, type ShownFigure, showFigure } from "../shownFigure.ts";
import { leakingStage, stagesOf } from "../stageRows.ts";
import { stepName } from "./leakSaid.ts";

/** The part of a cut that leaks the most. */
export interface WorstPart {
  /** "Channel". */
  readonly cut: string;
  readonly name: string;
  readonly step: string;
  readonly worth: ShownFigure;
}

/** Of each cut the value with the largest leak, the largest of all first; a cut of one value says nothing. */
export function worstParts(month: Month, context: PageContext): readonly WorstPart[] {
  const largest = new Map<string, Figure>();
  const values = new Map<string, number>();
  for (const figure of context.index.all("funnel.leak")) {
    const { cut, stage } = figure.scope;
    if (figure.month !== month || cut === undefined || stage !== undefined) continue;
    values.set(cut, (values.get(cut) ?? 0) + 1);
    const most = numberOf(largest.get(cut)) ?? 0;
    if ((numberOf(figure) ?? 0) > most) largest.set(cut, figure);
  }
  return [...largest]
    .filter(([cut]) => (values.get(cut) ?? 0) > 1)
    .toSorted(([, a], [, b]) => (numberOf(b) ?? 0) - (numberOf(a) ?? 0))
    .map(([cut, figure]) => {
      const { scope } = figure;
      const stage = leakingStage(context, month, scope);
      return {
        cut: cutName(cut, context),
        name: valueName(cut, scope.value ?? "", context),
        step: stage === null ? "" : stepName(stagesOf(context, month, cut), stage, context),
        worth: showFigure(figure, context),
      };
    });
}
