import type { Figure } from "../../model/figure.ts";
import { wordLists } from "../../model/words.ts";
import { missingSaid } from "../missingSaid.ts";
import type { PageContext } from "../pageContext.ts";
import { numberOf, showFigure, wordOf } from "../shownFigure.ts";
import { type Part, weave } from "../weave.ts";

/** How far the department has grown, and what comes next. */
export interface GrowthPanel {
  readonly answer: readonly Part[];
  /** The next step with its sign; null where there is nothing to say. */
  readonly next: readonly Part[] | null;
  /** None where the stage cannot be told. */
  readonly stages: readonly Stage[];
}

interface Stage {
  readonly place: string;
  readonly name: string;
  /** What it is known by. */
  readonly sign: string;
  readonly isReached: boolean;
  readonly isCurrent: boolean;
}

/** A client department is young for so many months. */
const YOUNG_MONTHS = 12;

/** The stage of growth with the next step and its sign; null without the sheet it is told by. */
export function growthPanel(context: PageContext): GrowthPanel | null {
  const { dashboard, formats, index, messages } = context;
  const words = messages.structure;
  const stage = index.get("structure.stage", {}, dashboard.month);
  if (!stage) return null;
  if (stage.value === null) return { answer: missingSaid(stage, context), next: null, stages: [] };
  const place = numberOf(stage) ?? 0;
  const last = wordLists.stage.length;
  const loom = weave();
  const stageText = loom.figure(showFigure(stage, context));
  return {
    answer: loom.parts(words.stageOf(formats.count(place), formats.count(last), stageText)),
    next: nextStep(place === last, context),
    stages: wordLists.stage.map((name, before): Stage => {
      return {
        place: formats.count(before + 1),
        name: messages.words.stage[name],
        sign: words.stageSigns[name],
        isReached: before < place,
        isCurrent: before + 1 === place,
      };
    }),
  };
}

/** What comes next, by its sign in money; or why nothing does. */
function nextStep(isLast: boolean, context: PageContext): readonly Part[] | null {
  const { dashboard, index, messages } = context;
  const words = messages.structure;
  const of = (id: Figure["id"]): Figure | undefined => index.get(id, {}, dashboard.month);
  const step = of("structure.nextStep");
  const months = of("structure.farmerMonths");
  if (step?.value === null) return missingSaid(step, context);
  const loom = weave();
  const said = (figure: Figure | undefined): string | null =>
    figure && figure.value !== null ? loom.figure(showFigure(figure, context)) : null;
  const current = said(of("structure.currentYear"));
  const share = said(of("structure.currentShare"));
  const age = said(months);
  const word = wordOf(step, "nextStep");
  if (word === "vip-programme") return loom.parts(words.nextVip(age, current));
  if (word === null || current === null || share === null) return null;
  if (word === "client-department") return loom.parts(words.nextClientDepartment(current, share));
  if (isLast) return loom.parts(words.lastStage(current, share));
  if (age === null) return loom.parts(words.nothingNext(share));
  return (numberOf(months) ?? 0) < YOUNG_MONTHS ? loom.parts(words.youngDepartment(age)) : null;
}
