import { accountRanking } from "./accountRanking.ts";
import { type AccountsDumbbell, accountsDumbbell } from "./accountsDumbbell.ts";
import { type AccountsTable, accountsTable } from "./accountsTable.ts";
import { accountsTotals } from "./accountsTotals.ts";
import { type NextTalk, nextTalks } from "./nextTalks.ts";
import type { PageContext } from "./pageContext.ts";
import { numberOf, showFigure } from "./shownFigure.ts";
import { type Part, weave } from "./weave.ts";

/** The page of all key accounts. */
export interface AccountsPage {
  readonly title: string;
  readonly description: string;
  readonly answer: readonly Part[];
  readonly facts: readonly (readonly Part[])[];
  readonly dumbbell: AccountsDumbbell | null;
  readonly nextTalks: readonly NextTalk[];
  readonly table: AccountsTable | null;
  /** Large clients that nobody has rated; null when there are none. */
  readonly unrated: readonly Part[] | null;
}

const IN_CHART = 10;

/** Everything the page of key accounts says. */
export function accountsPage(context: PageContext): AccountsPage {
  const { dashboard, messages } = context;
  const words = messages.accounts;
  const [answer = [], ...facts] = accountsTotals(context);
  const withUpside = accountRanking(context).filter(({ upside }) => (numberOf(upside) ?? 0) > 0);
  return {
    title: words.title,
    description: words.description(dashboard.company),
    answer,
    facts,
    dumbbell: accountsDumbbell(withUpside.slice(0, IN_CHART), context),
    nextTalks: nextTalks(context),
    table: accountsTable(context),
    unrated: unrated(context),
  };
}

function unrated(context: PageContext): readonly Part[] | null {
  const { index, messages } = context;
  const clients = index.get("accounts.unrated");
  const turnover = index.get("accounts.unratedTurnover");
  const count = numberOf(clients);
  if (!clients || !turnover || count === null || count === 0) return null;
  const loom = weave();
  return loom.parts(
    messages.accounts.unrated({
      clients: count,
      text: loom.figure(showFigure(clients, context)),
      turnover: loom.figure(showFigure(turnover, context)),
    }),
  );
}
