import type { FigureId } from "../model/figureCatalogue.ts";
import type { Unit } from "../model/unit.ts";
import { accountRanking, type RankedAccount } from "./accountRanking.ts";
import { accountTalks } from "./accountTalks.ts";
import { namedAmount } from "./chartWords.ts";
import { labelText } from "./figureText.ts";
import { type MonthsChart, months } from "./months.ts";
import type { PageContext } from "./pageContext.ts";
import { numberOf, type ShownFigure, showFigure } from "./shownFigure.ts";
import { type SourceText, sourceText } from "./sourceText.ts";
import type { TableView } from "./tableView.ts";
import { type Part, weave } from "./weave.ts";

/** One account: what it buys and could, month by month, what was asked, and where it stands. */
export interface AccountPage {
  readonly name: string;
  readonly about: readonly string[];
  readonly answer: readonly Part[];
  readonly said: readonly (readonly Part[])[];
  readonly months: MonthsChart | null;
  readonly talks: TableView | null;
  readonly talksSaid: readonly (readonly Part[])[];
  /** Every figure of the account, to open one by one. */
  readonly figures: readonly { readonly name: string; readonly figure: ShownFigure }[];
  readonly source: SourceText | null;
}

const FIGURES: readonly FigureId[] = [
  "account.current",
  "account.paidAverage",
  "account.possible",
  "account.upside",
  "account.upsideFraction",
  "account.asked",
  "account.agreed",
  "account.captureFraction",
  "account.realised",
  "account.realisedFraction",
  "retention.daysSincePayment",
  "retention.silenceLimit",
  "retention.daysSinceContact",
];

/** The accounts that have a page of their own, with the id that is its address. */
export const accountsWithPage = (
  context: PageContext,
): readonly { readonly id: string; readonly account: RankedAccount }[] =>
  accountRanking(context).flatMap((account) =>
    account.path === null || account.card === null ? [] : [{ id: account.card.id, account }],
  );

/** The page of an account. */
export function accountPage(account: RankedAccount, context: PageContext): AccountPage {
  const { index, formats, messages } = context;
  const scope = { client: account.name };
  const { card } = account;
  const label = (value: number, unit: Unit): string => labelText(value, unit, context);
  const current = numberOf(index.get("account.current", scope));
  const possible = numberOf(index.get("account.possible", scope));
  return {
    name: account.name,
    about: [card?.manager, card?.segment, card?.region]
      .filter((word) => word !== null && word !== undefined)
      .map(formats.isolate),
    answer: answer(account, context),
    said: [paidAverage(account, context), upside(account, context)].filter(
      (sentence) => sentence !== null,
    ),
    months: months(context, {
      scope,
      label: messages.accounts.monthsChart(account.name),
      hasWaterline: false,
      levels: [
        namedAmount(current, messages.common.buysNow, context),
        namedAmount(possible, messages.common.couldBuy, context),
      ].filter((level) => level !== null),
    }),
    ...accountTalks(account, context),
    figures: FIGURES.flatMap((id) => {
      const figure = index.get(id, scope);
      // Without any talk five lines would only repeat that there was none.
      const isSaid = figure?.value !== null || account.actions.length > 0;
      return figure && isSaid
        ? [
            {
              name: messages.figures[id].name,
              figure: showFigure(figure, context, { write: label }),
            },
          ]
        : [];
    }),
    source: card?.source == null ? null : sourceText(card.source),
  };
}

function answer({ name }: RankedAccount, context: PageContext): readonly Part[] {
  const { index, messages } = context;
  const current = index.get("account.current", { client: name });
  const possible = index.get("account.possible", { client: name });
  const loom = weave();
  if (!current) return [];
  const buys = loom.figure(showFigure(current, context));
  return loom.parts(
    possible && numberOf(possible) !== null
      ? messages.accounts.buysAndCould(buys, loom.figure(showFigure(possible, context)))
      : messages.accounts.buysOnly(buys),
  );
}

function paidAverage({ name }: RankedAccount, context: PageContext): readonly Part[] | null {
  const figure = context.index.get("account.paidAverage", { client: name });
  if (!figure || numberOf(figure) === null) return null;
  const loom = weave();
  return loom.parts(context.messages.accounts.paid(loom.figure(showFigure(figure, context))));
}

function upside(account: RankedAccount, context: PageContext): readonly Part[] | null {
  if ((numberOf(account.upside) ?? 0) <= 0) return null;
  const fraction = context.index.get("account.upsideFraction", { client: account.name });
  const loom = weave();
  return loom.parts(
    context.messages.accounts.couldAdd(
      loom.figure(showFigure(account.upside, context, { tone: "water" })),
      fraction && numberOf(fraction) !== null ? loom.figure(showFigure(fraction, context)) : null,
    ),
  );
}
