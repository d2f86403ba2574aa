import type { Figure } from "../../model/figure.ts";
import type { Month } from "../../model/month.ts";
import { missingSaid } from "../missingSaid.ts";
import type { PageContext } from "../pageContext.ts";
import { peopleText } from "../peopleText.ts";
import { stageName } from "../scopeNames.ts";
import { numberOf, showFigure } from "../shownFigure.ts";
import type { StageRow } from "../stageRows.ts";
import { type Part, weave } from "../weave.ts";

/** Where the funnel leaks, in a sentence; the next one says why it cannot be told, if so. */
export function leakSaid(
  rows: readonly StageRow[],
  month: Month,
  context: PageContext,
): readonly Part[] {
  const { formats, index, messages } = context;
  const words = messages.funnel;
  const leaking = rows.findIndex(({ isLeak }) => isLeak);
  const { lost, leak } = rows[leaking] ?? {};
  if (!lost) {
    const whole = index.get("funnel.leak", {}, month) ?? rows[0]?.lost;
    const known = rows.some((row) => numberOf(row.lost) !== null);
    return !known && whole?.value === null
      ? missingSaid(whole, context)
      : weave().parts(words.noLeak(formats.monthYear(month)));
  }
  const loom = weave();
  const said = {
    step: words.step(
      formats.isolate(rows[leaking]?.name ?? ""),
      formats.isolate(rows[leaking + 1]?.name ?? ""),
    ),
    lost: loom.figure(showFigure(lost, context, { tone: "bad", write: peopleText(context) })),
  };
  return loom.parts(
    leak && numberOf(leak) !== null
      ? words.leak({ ...said, worth: loom.figure(showFigure(leak, context, { tone: "bad" })) })
      : words.leakByPeople(said),
  );
}

/** What stands behind the leak: how many pay in the end, what a deal brings, how long it takes. */
export function leakFacts(month: Month, context: PageContext): readonly (readonly Part[])[] {
  const { dashboard, index, messages } = context;
  const words = messages.funnel;
  const now = dashboard.month;
  const days = (id: "funnel.cycleDays" | "funnel.dealDays") => index.get(id, {}, now);
  return [
    fact(index.get("funnel.toPaid", {}, month), words.toPaid, context),
    fact(index.get("funnel.firstDeal", {}, now), words.firstDeal, context),
    fact(days("funnel.cycleDays"), words.cycle, context),
    fact(days("funnel.dealDays"), words.dealDays, context),
  ].filter((sentence) => sentence !== null);
}

function fact(
  figure: Figure | undefined,
  say: (text: string, value: number) => string,
  context: PageContext,
): readonly Part[] | null {
  const value = numberOf(figure);
  if (!figure || value === null) return null;
  const loom = weave();
  return loom.parts(say(loom.figure(showFigure(figure, context)), value));
}

/** "Lead → Qualified", the step that leads out of a stage. */
export function stepName(stages: readonly string[], stage: string, context: PageContext): string {
  const next = stages[stages.indexOf(stage) + 1] ?? stage;
  const nameOf = (of: string): string => context.formats.isolate(stageName(of, context));
  return context.messages.funnel.step(nameOf(stage), nameOf(next));
}
