import { accountRanking, type RankedAccount, talkState } from "./accountRanking.ts";
import { pageAddress } from "./pageAddress.ts";
import type { PageContext } from "./pageContext.ts";
import { type ShownFigure, showFigure } from "./shownFigure.ts";

/** An account to negotiate next, what it is worth and why it is in the list. */
export interface NextTalk {
  readonly name: string;
  readonly href: string | null;
  readonly manager: string | null;
  readonly upside: ShownFigure;
  readonly why: string;
  readonly isOverdue: boolean;
}

const AT_MOST = 10;

/** The accounts to talk to next, in the order of their rank. */
export function nextTalks(context: PageContext): readonly NextTalk[] {
  const accounts = new Map(accountRanking(context).map((account) => [account.name, account]));
  return context.index
    .all("accounts.nextTalks")
    .filter(({ scope, rank }) => scope.client !== undefined && rank !== undefined)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .slice(0, AT_MOST)
    .flatMap((figure) => {
      const account = accounts.get(figure.scope.client ?? "");
      if (!account) return [];
      return [
        {
          name: account.name,
          href: account.path === null ? null : pageAddress(account.path, context),
          manager: account.card?.manager ?? null,
          upside: showFigure(account.upside, context, { write: context.formats.moneyShort }),
          why: whyNow(account, context),
          isOverdue: talkState(account.actions) === "overdue",
        },
      ];
    });
}

/** Where the talks with an account stand, in words. */
function whyNow({ actions }: RankedAccount, context: PageContext): string {
  const { dashboard, formats, messages } = context;
  const words = messages.accounts;
  const state = talkState(actions);
  const open = actions.findLast(({ status }) => status === "open");
  switch (state) {
    case "nobody":
      return words.whyNobody;
    case "overdue": {
      const due = actions.find(({ isOverdue }) => isOverdue)?.due ?? null;
      return due === null
        ? words.talkState.overdue
        : words.whyOverdue(dashboard.asOf - due, formats);
    }
    case "open":
      return open?.due == null ? words.whyOpenUndated : words.whyOpen(formats.dayShort(open.due));
    case "agreed":
      return words.whyAgreed;
    case "refused":
      return words.whyRefused;
  }
}
