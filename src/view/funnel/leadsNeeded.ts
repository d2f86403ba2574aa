import { missingSaid } from "../missingSaid.ts";
import type { PageContext } from "../pageContext.ts";
import { stageName } from "../scopeNames.ts";
import { numberOf, showFigure } from "../shownFigure.ts";
import { stagesOf } from "../stageRows.ts";
import { type Part, weave } from "../weave.ts";
import { leadsIn } from "./leadLoad.ts";

/** Whether leads are enough for the plan of new payments, and what it takes at each stage. */
export interface LeadsNeeded {
  readonly answer: readonly Part[];
  readonly facts: readonly (readonly Part[])[];
}

/** Leads missing for the plan of the running month; null without a plan of new payments. */
export function leadsNeeded(context: PageContext): LeadsNeeded | null {
  const { dashboard, index, formats, messages } = context;
  const words = messages.funnel;
  const { month } = dashboard;
  const stages = stagesOf(context, month);
  const short = index.get("leads.short", {}, month);
  const needed = index.get("leads.needed", { stage: stages[0] ?? "" }, month);
  if (!short || !needed) return null;
  if (short.value === null) {
    return short.reason === "no-plan" ? null : { answer: missingSaid(short, context), facts: [] };
  }
  const up = { write: (count: number) => formats.count(Math.ceil(count)) };
  const came = leadsIn(context, month);
  const loom = weave();
  const missing = numberOf(short) ?? 0;
  const said = {
    needed: loom.figure(showFigure(needed, context, up)),
    leads: came ? loom.figure(showFigure(came, context)) : formats.count(short.inputs.leads ?? 0),
  };
  const shown = showFigure(short, context, { ...up, tone: "warn" });
  return {
    answer: loom.parts(
      missing > 0 ? words.short({ ...said, short: loom.figure(shown) }) : words.enoughLeads(said),
    ),
    facts: [chain(stages, context)],
  };
}

/** "What it takes: Lead 89 → Qualified 43 → … → Paid 4." */
function chain(stages: readonly string[], context: PageContext): readonly Part[] {
  const { dashboard, index, formats, messages } = context;
  const words = messages.funnel;
  const loom = weave();
  const links = stages.flatMap((stage) => {
    const needed = index.get("leads.needed", { stage }, dashboard.month);
    if (!needed || needed.value === null) return [];
    const shown = showFigure(needed, context, {
      write: (count) => formats.count(Math.ceil(count)),
    });
    return [words.chainStage(formats.isolate(stageName(stage, context)), loom.figure(shown))];
  });
  return loom.parts(words.chain(links.reduce((from, to) => words.step(from, to))));
}
