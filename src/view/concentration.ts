import type { Figure } from "../model/figure.ts";
import type { AnswerPanel } from "./answerPanels.ts";
import type { PageContext } from "./pageContext.ts";
import { numberOf, showFigure } from "./shownFigure.ts";
import { type Part, weave } from "./weave.ts";

/** From so many equal clients on, a part of one says nothing. */
const MANY = 10;

/**
 * What hangs on the largest clients: the loss if a rival takes three in ten of the key accounts, and
 * behind it shares of the largest clients and what would be left. Null when the data have neither.
 */
export function concentration(context: PageContext): AnswerPanel | null {
  const answer = lossSentence(context);
  const facts = [...topShares(context), ...leftIfLost(context), ...equalClients(context)];
  return answer || facts.length > 0
    ? { question: context.messages.home.whatIfLost, answer, facts }
    : null;
}

/**
 * Whether the accounts of the loss scenarios are the workbook's key accounts: without a column that
 * says which are key, the largest clients stand for them.
 */
const areKeyAccounts = ({ index }: PageContext): boolean =>
  numberOf(index.get("concentration.keyAccounts")) === numberOf(index.get("accounts.count"));

function lossSentence(context: PageContext): readonly Part[] | null {
  const { index, formats, messages } = context;
  const worst = index.get("concentration.lossWorst30");
  const spread = index.get("concentration.lossSpread30");
  const leaving = worst?.inputs.leaving;
  const all = numberOf(index.get("concentration.keyAccounts"));
  if (!worst || !spread || leaving === undefined || all === null) return null;
  if (numberOf(worst) === null || numberOf(spread) === null) return null;
  const loom = weave();
  const lost = { leaving, all, areKey: areKeyAccounts(context) };
  const high = loom.figure(showFigure(worst, context));
  return loom.parts(
    numberOf(worst) === numberOf(spread)
      ? messages.home.lossExact({ ...lost, loss: high }, formats)
      : messages.home.lossRange(
          { ...lost, low: loom.figure(showFigure(spread, context)), high },
          formats,
        ),
  );
}

function topShares(context: PageContext): readonly (readonly Part[])[] {
  const { index, formats, messages } = context;
  return index
    .all("concentration.topShare")
    .filter((figure) => numberOf(figure) !== null)
    .map((figure) => ({ figure, clients: Number(figure.scope.value) }))
    .toSorted((a, b) => a.clients - b.clients)
    .map(({ figure, clients }) => {
      const loom = weave();
      const share = loom.figure(showFigure(figure, context));
      return loom.parts(messages.home.largestClients(clients, share, formats));
    });
}

function leftIfLost(context: PageContext): readonly (readonly Part[])[] {
  const { index, messages } = context;
  const left = index.get("concentration.leftWorst30");
  const gap = index.get("concentration.gapWorst30");
  if (!left || numberOf(left) === null) return [];
  const loom = weave();
  const text = loom.figure(showFigure(left, context));
  return [loom.parts(messages.home.leftWorst(text, gapText(gap, loom.figure, context)))];
}

function gapText(
  gap: Figure | undefined,
  hold: (figure: ReturnType<typeof showFigure>) => string,
  context: PageContext,
): string | null {
  const value = numberOf(gap);
  if (!gap || value === null) return null;
  const write = (minor: number): string => context.formats.moneyWords(Math.abs(minor));
  const text = hold(showFigure(gap, context, { tone: value < 0 ? "bad" : "plain", write }));
  const { underWater, aboveWater } = context.messages.common;
  return value < 0 ? underWater(text) : aboveWater(text);
}

function equalClients(context: PageContext): readonly (readonly Part[])[] {
  const { index, formats, messages } = context;
  const figure = index.get("concentration.equalClients");
  const value = numberOf(figure);
  if (!figure || value === null) return [];
  const loom = weave();
  // The noun agrees with the number as it is shown.
  const shown = value < MANY ? Math.round(value * 10) / 10 : Math.round(value);
  const write = (): string => formats.count(shown);
  const text = loom.figure(showFigure(figure, context, { write }));
  return [loom.parts(messages.home.equalClients(shown, text))];
}
