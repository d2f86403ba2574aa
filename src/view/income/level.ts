import type { Figure } from "../../model/figure.ts";
import type { FigureId } from "../../model/figureCatalogue.ts";
import { monthAfter } from "../../model/month.ts";
import type { PageContext } from "../pageContext.ts";
import { numberOf, showFigure, statusOf, toneOf } from "../shownFigure.ts";
import { type Part, weave } from "../weave.ts";

/** "November has brought $740K: 74% of the plan, 82% of the waterline, +17% on the same days of October." */
export function levelSaid(context: PageContext): readonly Part[] {
  const { dashboard, index, formats, messages } = context;
  const words = messages.income;
  const of = (id: FigureId): Figure | undefined => index.get(id, {}, dashboard.month);
  const month = formats.monthName(dashboard.month);
  const level = of("income.level");
  const amount = numberOf(level) ?? 0;
  const loom = weave();
  if (!level || amount === 0) return loom.parts(words.dry(month));
  if (amount < 0) {
    const write = (minor: number): string => formats.moneyWords(-minor);
    return loom.parts(words.refunded(month, loom.figure(showFigure(level, context, { write }))));
  }
  const tone = toneOf(statusOf(of("plan.status")));
  const share = of("plan.share");
  const ofWaterline = of("income.ofWaterline");
  const change = of("payments.changeOnPrevious");
  const isOver = numberOf(of("plan.daysLeft")) === 0;
  const known = (figure: Figure | undefined): figure is Figure => numberOf(figure) !== null;
  const parts = [
    known(share) ? words.ofPlan(loom.figure(showFigure(share, context, { tone }))) : null,
    known(ofWaterline)
      ? words.ofWaterline(loom.figure(showFigure(ofWaterline, context, { tone: "water" })))
      : null,
    known(change)
      ? (isOver ? words.onMonth : words.onSameDays)(
          loom.figure(
            showFigure(change, context, { write: (part) => formats.signedPercent(part) }),
          ),
          formats.monthName(monthAfter(dashboard.month, -1)),
        )
      : null,
  ].filter((part) => part !== null);
  return loom.parts(words.level(month, loom.figure(showFigure(level, context)), parts));
}
