import { monthAfter } from "../model/month.ts";
import { missingSaid } from "./missingSaid.ts";
import type { PageContext } from "./pageContext.ts";
import { numberOf, showFigure } from "./shownFigure.ts";
import { type Part, weave } from "./weave.ts";

/** The position of all key accounts, a sentence each; the first says the most. */
export function accountsTotals(context: PageContext): readonly (readonly Part[])[] {
  const { messages } = context;
  const first = accountsRatio(context);
  if (first === null) return [weave().parts(messages.accounts.none)];
  return [
    first,
    upside(context),
    covered(context) ?? unknownCover(context),
    overdue(context),
    captured(context),
    grossProfit(context),
  ].filter((sentence) => sentence !== null);
}

/** "They take $700K a month and could take $2.46M: ×3.5." Null without accounts. */
export function accountsRatio(context: PageContext): readonly Part[] | null {
  const { index, messages } = context;
  const current = index.get("accounts.current");
  const possible = index.get("accounts.possible");
  const ratio = index.get("accounts.ratio");
  if (!current || !possible || !ratio || numberOf(possible) === null) return null;
  const loom = weave();
  return loom.parts(
    messages.accounts.ratio(
      loom.figure(showFigure(current, context)),
      loom.figure(showFigure(possible, context)),
      loom.figure(showFigure(ratio, context)),
    ),
  );
}

function upside(context: PageContext): readonly Part[] | null {
  const { index, formats, messages } = context;
  const figure = index.get("accounts.upside");
  const accounts = numberOf(index.get("accounts.count"));
  if (!figure || numberOf(figure) === null || accounts === null) return null;
  const loom = weave();
  return loom.parts(
    messages.accounts.upside(
      loom.figure(showFigure(figure, context, { tone: "water" })),
      messages.common.accounts(accounts, formats),
    ),
  );
}

/** How much of the upside somebody is talking about; null when it cannot be known. */
export function covered(context: PageContext): readonly Part[] | null {
  const figure = context.index.get("accounts.covered");
  if (!figure || numberOf(figure) === null) return null;
  const loom = weave();
  return loom.parts(context.messages.accounts.covered(loom.figure(showFigure(figure, context))));
}

/** "Upside being talked about: n/a. There are no actions for this." */
function unknownCover(context: PageContext): readonly Part[] | null {
  const figure = context.index.get("accounts.covered");
  return figure?.value === null ? missingSaid(figure, context) : null;
}

function overdue(context: PageContext): readonly Part[] | null {
  const figure = context.index.get("accounts.overdueUpside");
  if (!figure || (numberOf(figure) ?? 0) === 0) return null;
  const loom = weave();
  const shown = showFigure(figure, context, { tone: "warn" });
  return loom.parts(context.messages.accounts.overdue(loom.figure(shown)));
}

/** Of the running month, else of the last month in which anything was captured within a year. */
function captured(context: PageContext): readonly Part[] | null {
  const { dashboard, index, formats, messages } = context;
  const figure = Array.from({ length: 12 }, (_, back) =>
    index.get("accounts.captured", {}, monthAfter(dashboard.month, -back)),
  ).find((candidate) => (numberOf(candidate) ?? 0) !== 0);
  if (figure?.month === undefined) return null;
  const loom = weave();
  const shown = loom.figure(showFigure(figure, context, { tone: "good" }));
  return loom.parts(messages.accounts.captured(formats.monthYear(figure.month), shown));
}

function grossProfit(context: PageContext): readonly Part[] | null {
  const { index, formats, messages } = context;
  const figure = index.get("accounts.grossProfitUpside");
  if (!figure || numberOf(figure) === null) return null;
  const without = figure.inputs.withoutMargin ?? 0;
  const loom = weave();
  const shown = loom.figure(showFigure(figure, context));
  return loom.parts(messages.accounts.grossProfit(shown, without, formats));
}
