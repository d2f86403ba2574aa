import type { Figure } from "../../model/figure.ts";
import type { FigureId } from "../../model/figureCatalogue.ts";
import type { PageContext } from "../pageContext.ts";
import { numberOf, showFigure } from "../shownFigure.ts";
import { type Part, weave } from "../weave.ts";

/** What stands behind a person's answer: what makes plan, the own usual pace, the personal ceiling. */
export function personSaid(name: string, context: PageContext): readonly (readonly Part[])[] {
  return [needed(name, context), improvement(name, context), ceiling(name, context)].filter(
    (sentence) => sentence !== null,
  );
}

const figureOf = (id: FigureId, name: string, { dashboard, index }: PageContext) =>
  index.get(id, { manager: name }, dashboard.month);

const hasValue = (figure: Figure | undefined): figure is Figure => numberOf(figure) !== null;

function needed(name: string, context: PageContext): readonly Part[] | null {
  const figure = figureOf("plan.neededPerDay", name, context);
  if (!hasValue(figure)) return null;
  const words = context.messages.person;
  const loom = weave();
  return numberOf(figure) === 0
    ? loom.parts(words.planMade)
    : loom.parts(words.needed(loom.figure(showFigure(figure, context))));
}

function improvement(name: string, context: PageContext): readonly Part[] | null {
  const figure = figureOf("people.improvement", name, context);
  if (!hasValue(figure)) return null;
  const { formats, messages } = context;
  const loom = weave();
  const change = loom.figure(
    showFigure(figure, context, { write: (share) => formats.signedPercent(share) }),
  );
  return loom.parts(messages.person.improvement(change));
}

/** The largest deal against the department's, the second beside it so that a lucky one is seen. */
function ceiling(name: string, context: PageContext): readonly Part[] | null {
  const threshold = figureOf("people.threshold", name, context);
  const largest = figureOf("people.largestDealInYear", name, context);
  const second = figureOf("people.secondLargestDeal", name, context);
  if (!hasValue(threshold) || !hasValue(largest) || !hasValue(second)) return null;
  const words = context.messages.person;
  const loom = weave();
  const shown = (figure: Figure): string => loom.figure(showFigure(figure, context));
  return loom.parts(
    numberOf(threshold) === 1
      ? words.ceilingOfAll(shown(largest), shown(second))
      : words.ceiling(shown(largest), shown(threshold), shown(second)),
  );
}
