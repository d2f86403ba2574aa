import type { Figure } from "../../model/figure.ts";
import type { FigureId } from "../../model/figureCatalogue.ts";
import type { AnswerPanel } from "../answerPanels.ts";
import { missingSaid } from "../missingSaid.ts";
import type { PageContext } from "../pageContext.ts";
import { numberOf, type ShowOptions, showFigure } from "../shownFigure.ts";
import { type Part, weave } from "../weave.ts";

/** Whether clients come back, and buy more kinds of goods; null when nothing is known of it. */
export function comeBackPanel(context: PageContext): AnswerPanel | null {
  const { index, messages } = context;
  const words = messages.clients;
  const repeat = index.get("retention.repeatShare");
  if (!repeat) return null;
  return {
    question: words.comeBack,
    answer:
      repeat.value === null
        ? missingSaid(repeat, context)
        : said("retention.repeatShare", words.repeatShare, context),
    facts: [
      newAndReturned(context),
      said("payments.referred", words.referred, context),
      said("clients.groupsPerClient", words.groupsPerClient, context),
      said("vip.newGroups", words.newGroups, context),
      said("payments.swing", words.swing, context),
    ].filter((fact) => fact !== null),
  };
}

type OfMonth = (id: FigureId) => Figure | undefined;

const figuresOf =
  ({ dashboard, index }: PageContext): OfMonth =>
  (id) =>
    index.get(id, {}, dashboard.month) ?? index.get(id);

/** A sentence about one figure; null where it has no value or is nought. */
function said(
  id: FigureId,
  say: (text: string) => string,
  context: PageContext,
): readonly Part[] | null {
  const figure = figuresOf(context)(id);
  if (!figure || !numberOf(figure)) return null;
  const loom = weave();
  return loom.parts(say(loom.figure(showFigure(figure, context, { ...writers(context)[id] }))));
}

/** Ratios that sentences say as a number of groups, or as a share. */
const writers = ({ formats }: PageContext): { readonly [id in FigureId]?: ShowOptions } => ({
  "clients.groupsPerClient": { write: formats.count },
  "payments.swing": { write: (value) => formats.percent(value) },
});

function newAndReturned(context: PageContext): readonly Part[] | null {
  const of = figuresOf(context);
  const fresh = of("clients.new");
  const returned = of("clients.returned");
  if (!fresh || numberOf(fresh) === null) return null;
  const loom = weave();
  return loom.parts(
    context.messages.clients.newAndReturned(
      loom.figure(showFigure(fresh, context)),
      returned && numberOf(returned) !== null ? loom.figure(showFigure(returned, context)) : null,
    ),
  );
}
