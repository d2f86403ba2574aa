import type { UnknownFigure } from "../model/figure.ts";
import type { PageContext } from "./pageContext.ts";
import { showFigure } from "./shownFigure.ts";
import { type Part, weave } from "./weave.ts";

/** "Status: n/a. No working day of the month is over yet." */
export function missingSaid(figure: UnknownFigure, context: PageContext): readonly Part[] {
  const { figures, reasons } = context.messages;
  const loom = weave();
  const shown = loom.figure(showFigure(figure, context));
  return loom.parts(`${figures[figure.id].name}: ${shown}. ${reasons[figure.reason]}`);
}
