import type { Figure, Scope } from "../model/figure.ts";
import type { FigureId } from "../model/figureCatalogue.ts";
import type { Month } from "../model/month.ts";
import type { PageContext } from "./pageContext.ts";
import { stageName } from "./scopeNames.ts";
import { numberOf } from "./shownFigure.ts";

/** A stage of the company's funnel in a month, with the step that leads out of it to the next one. */
export interface StageRow {
  /** As figures name it. */
  readonly stage: string;
  readonly name: string;
  readonly count: Figure | undefined;
  readonly conversion: Figure | undefined;
  readonly usual: Figure | undefined;
  readonly lost: Figure | undefined;
  readonly leak: Figure | undefined;
  /** The step where the funnel leaks. */
  readonly isLeak: boolean;
}

/** The month that is shown: the running one, or the last full one while too few have come. */
export function funnelMonth({ dashboard, index }: PageContext): Month {
  const told = index
    .all("funnel.lost")
    .filter(({ scope, value }) => scope.cut === undefined && value !== null)
    .map(({ month }) => month ?? dashboard.month);
  return told.includes(dashboard.month) || told.length === 0
    ? dashboard.month
    : told.reduce((last, month) => (month > last ? month : last));
}

/** The stages that a month of a cut (the company without one) was counted by, in the funnel's order. */
export function stagesOf(
  { dashboard, index }: PageContext,
  month: Month,
  cut?: string,
): readonly string[] {
  const here = new Set<string | undefined>();
  for (const figure of index.all("funnel.count")) {
    if (figure.month === month && figure.scope.cut === cut) here.add(figure.scope.stage);
  }
  return dashboard.stages.filter((stage) => here.has(stage));
}

/**
 * The stages of the company's funnel in a month; none when no sheet tells it. Stages at the end that
 * nobody reached, nor usually would have, are left out.
 */
export function stageRows(context: PageContext, month: Month): readonly StageRow[] {
  const leaking = leakingStage(context, month);
  const rows = stagesOf(context, month).map((stage): StageRow => {
    const of = (id: FigureId): Figure | undefined => context.index.get(id, { stage }, month);
    return {
      stage,
      name: stageName(stage, context),
      count: of("funnel.count"),
      conversion: of("funnel.conversion"),
      usual: of("funnel.usual"),
      lost: of("funnel.lost"),
      leak: of("funnel.leak"),
      isLeak: stage === leaking,
    };
  });
  const last = rows.findLastIndex(
    ({ count }, place) => (numberOf(count) ?? 0) > 0 || rows[place - 1]?.usual !== undefined,
  );
  return rows.slice(0, last + 1);
}

/**
 * The stage whose step loses the most money, or the most people where nothing says what they are worth;
 * null when no step loses.
 */
export function leakingStage(
  { index }: PageContext,
  month: Month,
  { cut, value }: Pick<Scope, "cut" | "value"> = {},
): string | null {
  const scope: Scope = cut === undefined || value === undefined ? {} : { cut, value };
  const hasMoney = numberOf(index.get("funnel.leak", scope, month)) !== null;
  const first = index
    .all(hasMoney ? "funnel.leak" : "funnel.lost")
    .find(
      ({ month: of, rank, scope: at }) =>
        of === month && rank === 1 && at.cut === cut && at.value === value,
    );
  return first?.scope.stage ?? null;
}
