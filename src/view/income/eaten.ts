import { missingSaid } from "../missingSaid.ts";
import type { PageContext } from "../pageContext.ts";
import { numberOf, showFigure } from "../shownFigure.ts";
import { type Part, weave } from "../weave.ts";

/** Whether new product groups add, or only take from the old ones. */
export interface EatenPanel {
  readonly question: string;
  readonly sentences: readonly (readonly Part[])[];
}

/** From this fall of the old groups on, a new one is eating them. */
const FALL = -0.1;

/** A sentence for each group launched inside the data; null without any. */
export function eatenPanel(context: PageContext): EatenPanel | null {
  const { index, messages } = context;
  const sentences = index.all("products.net").map(({ scope, month }): readonly Part[] => {
    const net = index.get("products.net", scope, month);
    const change = index.get("products.oldChange", scope, month);
    const eaten = index.get("products.cannibalised", scope, month);
    const loom = weave();
    const group = loom.name(scope.group ?? "");
    if (!net || net.value === null) {
      const why = net?.value === null ? missingSaid(net, context) : [];
      return [...loom.parts(`${group}: `), ...why];
    }
    const amount = numberOf(net) ?? 0;
    const isEating = (numberOf(change) ?? 0) <= FALL;
    const added = loom.figure(
      showFigure(net, context, {
        tone: amount < 0 ? "bad" : "good",
        write: (minor) => context.formats.moneyWords(Math.abs(minor)),
      }),
    );
    const moved = change
      ? loom.figure(
          showFigure(change, context, {
            tone: isEating ? "warn" : "plain",
            write: (part) =>
              isEating ? context.formats.percent(-part) : context.formats.signedPercent(part),
          }),
        )
      : null;
    const replaced =
      eaten && numberOf(eaten) !== null
        ? loom.figure(
            showFigure(eaten, context, { write: (part) => context.formats.percent(part) }),
          )
        : null;
    return loom.parts(
      messages.income.launched({
        group,
        added,
        moved,
        replaced: isEating ? replaced : null,
        isLoss: amount < 0,
        isEating,
      }),
    );
  });
  return sentences.length === 0 ? null : { question: messages.income.doesNewEat, sentences };
}
