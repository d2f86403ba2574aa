import type { Figure, Scope } from "../../model/figure.ts";
import { monthAfter } from "../../model/month.ts";
import { wordLists } from "../../model/words.ts";
import { missingSaid } from "../missingSaid.ts";
import type { PageContext } from "../pageContext.ts";
import { numberOf, showFigure, wordOf } from "../shownFigure.ts";
import { type Part, weave } from "../weave.ts";

/** Who is there and who is missing, in sentences. */
export interface StaffPanel {
  readonly answer: readonly Part[];
  readonly facts: readonly (readonly Part[])[];
}

/** The norm of staff and what leads and supports those who sell; null where no roles tell it. */
export function staffPanel(context: PageContext): StaffPanel | null {
  const answer = normSaid(context);
  if (!answer) return null;
  const facts = [modelSaid(context), ...spans(context), ...support(context), diluted(context)];
  return { answer, facts: facts.filter((fact) => fact !== null) };
}

const figureAt = (
  { dashboard, index }: PageContext,
  id: Figure["id"],
  scope: Scope = {},
): Figure | undefined => index.get(id, scope, dashboard.month);

/** "9 people. Missing to the norm: 2 sellers." */
function normSaid(context: PageContext): readonly Part[] | null {
  const words = context.messages.structure;
  const all = figureAt(context, "structure.headcount");
  const norm = wordOf(figureAt(context, "structure.norm"), "norm");
  if (!all || norm === null) return null;
  const loom = weave();
  const counted = (
    figure: Figure | undefined,
    say: (n: number, text: string) => string,
  ): readonly string[] => {
    const count = numberOf(figure) ?? 0;
    return figure && count > 0 ? [say(count, loom.figure(showFigure(figure, context)))] : [];
  };
  const people = words.people(numberOf(all) ?? 0, loom.figure(showFigure(all, context)));
  if (norm === "met") return loom.parts(words.normMet(people));
  const lacks = (role: string) => figureAt(context, "structure.normLacks", { role });
  const missing = [
    ...counted(lacks("seller"), words.sellers),
    ...counted(lacks("head"), words.heads),
  ];
  return loom.parts(words.normLacks(people, context.formats.list(missing)));
}

/** "Three levels: lead managers find, sellers win, farmers keep." */
function modelSaid(context: PageContext): readonly Part[] | null {
  const { messages } = context;
  const model = figureAt(context, "structure.model");
  const level = wordLists.model[(numberOf(model) ?? 0) - 1];
  if (!model || level === undefined) return null;
  const loom = weave();
  const text = loom.figure(showFigure(model, context));
  return loom.parts(messages.structure.model[level](text, (model.inputs.leadManagers ?? 0) > 0));
}

/** People per head of the company; said as too many above the setting. */
function spans(context: PageContext): readonly (readonly Part[])[] {
  const { formats, messages } = context;
  const span = figureAt(context, "structure.span");
  if (!span) return [];
  if (span.value === null) return [missingSaid(span, context)];
  const limit = span.inputs.spanAtMost ?? 0;
  const isOver = Number(span.value) > limit;
  const loom = weave();
  const text = loom.figure(
    showFigure(span, context, { tone: isOver ? "warn" : "plain", write: formats.count }),
  );
  const say = isOver ? messages.structure.spanOver : messages.structure.spanWithin;
  return [loom.parts(say(text, formats.count(limit)))];
}

/** Lead managers, assistants and clients for each farmer, where there are any. */
function support(context: PageContext): readonly (readonly Part[])[] {
  const { formats, messages } = context;
  const words = messages.structure;
  return (
    [
      ["structure.sellersPerLeadManager", words.sellersPerLeadManager],
      ["structure.sellersPerAssistant", words.sellersPerAssistant],
      ["structure.clientsPerFarmer", words.clientsPerFarmer],
    ] as const
  ).flatMap(([id, say]) => {
    const figure = figureAt(context, id);
    if (!figure || numberOf(figure) === null) return [];
    const loom = weave();
    return [loom.parts(say(loom.figure(showFigure(figure, context, { write: formats.count }))))];
  });
}

/** That more people hold fewer meetings, when the last full month says so. */
function diluted(context: PageContext): readonly Part[] | null {
  const { dashboard, index, messages } = context;
  const of = (back: number) =>
    index.get("structure.dilution", {}, monthAfter(dashboard.month, -back));
  const figure = of(0) ?? of(1);
  if (figure?.value !== "diluted") return null;
  const loom = weave();
  return loom.parts(messages.structure.diluted(loom.figure(showFigure(figure, context))));
}
