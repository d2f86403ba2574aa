import { type Month, monthAfter } from "../model/month.ts";
import type { PageContext } from "./pageContext.ts";
import { numberOf, showFigure } from "./shownFigure.ts";
import { type Loom, type Part, weave } from "./weave.ts";

/** What the months of payments come to, in sentences. */
export interface MonthsSaid {
  readonly question: string;
  readonly answer: readonly Part[];
  readonly facts: readonly (readonly Part[])[];
}

/** The last full month with its changes, the month under way beside it, months under the waterline. */
export function monthsSaid(context: PageContext): MonthsSaid {
  const { dashboard, messages } = context;
  const last = monthSaid(monthAfter(dashboard.month, -1), context);
  const running = monthSaid(dashboard.month, context);
  return {
    question: messages.home.howMonthsGo,
    answer: last ?? running ?? weave().parts(messages.home.noPayments),
    facts: [
      last === null ? null : running,
      paymentsCame(context),
      monthsUnderWaterline(context),
    ].filter((fact) => fact !== null),
  };
}

/** "October brought $1.04M: +7% on September, −12% on October 2025." Null without its total. */
function monthSaid(month: Month, context: PageContext): readonly Part[] | null {
  const { dashboard, index, formats, messages } = context;
  const words = messages.home;
  const total = index.get("payments.total", {}, month);
  if (!total || numberOf(total) === null) return null;
  const isRunning =
    month === dashboard.month && numberOf(index.get("plan.daysLeft", {}, month)) !== 0;
  const loom = weave();
  const amount = loom.figure(showFigure(total, context));
  return loom.parts(
    words.withChanges(
      isRunning
        ? words.monthBringsSoFar(formats.monthName(month), amount)
        : words.monthBrought(formats.monthName(month), amount),
      changes(month, isRunning, { context, loom }),
    ),
  );
}

function changes(
  month: Month,
  isRunning: boolean,
  { context, loom }: { readonly context: PageContext; readonly loom: Loom },
): readonly string[] {
  const { index, formats, messages } = context;
  const words = messages.home;
  const compared = [
    {
      id: "payments.changeOnPrevious",
      with: formats.monthName(monthAfter(month, -1)),
      say: isRunning ? words.onPreviousSoFar : words.onPrevious,
    },
    {
      id: "payments.changeOnLastYear",
      with: formats.monthYear(monthAfter(month, -12)),
      say: isRunning ? words.onLastYearSoFar : words.onLastYear,
    },
  ] as const;
  return compared.flatMap((other) => {
    const figure = index.get(other.id, {}, month);
    if (!figure || numberOf(figure) === null) return [];
    const shown = showFigure(figure, context, { write: (change) => formats.signedPercent(change) });
    return [other.say(loom.figure(shown), other.with)];
  });
}

function paymentsCame(context: PageContext): readonly Part[] | null {
  const { dashboard, index, messages } = context;
  const count = index.get("payments.count", {}, dashboard.month);
  const average = index.get("payments.average", {}, dashboard.month);
  const largest = index.get("payments.largest", {}, dashboard.month);
  const payments = numberOf(count);
  if (!count || !average || !largest || payments === null || payments === 0) return null;
  const loom = weave();
  return loom.parts(
    messages.home.paymentsCame({
      payments,
      count: loom.figure(showFigure(count, context)),
      average: loom.figure(showFigure(average, context)),
      largest: loom.figure(showFigure(largest, context)),
    }),
  );
}

function monthsUnderWaterline(context: PageContext): readonly Part[] | null {
  const { index, formats, messages } = context;
  const figure = index.all("payments.monthsUnderWaterline")[0];
  const under = numberOf(figure);
  const of = figure?.inputs.months;
  if (!figure || under === null || of === undefined) return null;
  const loom = weave();
  const shown = loom.figure(showFigure(figure, context));
  return loom.parts(messages.home.underWaterline({ under, of, text: shown }, formats));
}
