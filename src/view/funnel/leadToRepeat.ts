import type { Month } from "../../model/month.ts";
import type { PageContext } from "../pageContext.ts";
import { numberOf, showFigure } from "../shownFigure.ts";
import { type Part, weave } from "../weave.ts";

/** From lead to first sale to repeat sale, in a sentence; null when one of the two shares is not known. */
export function leadToRepeat(month: Month, context: PageContext): readonly Part[] | null {
  const { index, messages } = context;
  const buy = index.get("funnel.toPaid", {}, month);
  const again = index.all("retention.repeatShare").find(({ scope }) => !scope.client);
  if (!buy || !again || numberOf(buy) === null || numberOf(again) === null) return null;
  const loom = weave();
  return loom.parts(
    messages.funnel.leadToRepeat({
      buy: loom.figure(showFigure(buy, context)),
      again: loom.figure(showFigure(again, context)),
    }),
  );
}
