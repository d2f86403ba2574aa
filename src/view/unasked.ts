import { accountRanking, type RankedAccount } from "./accountRanking.ts";
import { pageAddress } from "./pageAddress.ts";
import type { PageContext } from "./pageContext.ts";
import { numberOf, showFigure } from "./shownFigure.ts";
import { type Part, weave } from "./weave.ts";

/** The second question of the first page: the most money nobody has asked for. */
export interface UnaskedPanel {
  readonly question: string;
  readonly answer: readonly Part[];
}

/** The account with the largest upside that no action has ever been made for. */
export function unasked(context: PageContext): UnaskedPanel {
  const words = context.messages.home;
  const accounts = accountRanking(context).filter((account) => (numberOf(account.upside) ?? 0) > 0);
  const account = accounts.find(({ actions }) => actions.length === 0);
  return {
    question: words.whereUnasked,
    answer: account
      ? sentence(account, context)
      : weave().parts(accounts.length > 0 ? words.allAsked : words.noPossible),
  };
}

function sentence({ name, upside, path }: RankedAccount, context: PageContext): readonly Part[] {
  const words = context.messages.home;
  const { index } = context;
  const loom = weave();
  const client = loom.name(name, path === null ? null : pageAddress(path, context));
  const current = index.get("account.current", { client: name });
  const possible = index.get("account.possible", { client: name });
  return loom.parts(
    current && possible
      ? words.unasked(
          client,
          loom.figure(showFigure(current, context)),
          loom.figure(showFigure(possible, context)),
        )
      : words.unaskedUpside(client, loom.figure(showFigure(upside, context))),
  );
}
