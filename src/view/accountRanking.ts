import type { ActionCard, ClientCard } from "../dashboard.ts";
import type { Figure } from "../model/figure.ts";
import type { PageContext } from "./pageContext.ts";
import { numberOf } from "./shownFigure.ts";

/** A key account in the order of its upside, with what is known of its talks. */
export interface RankedAccount {
  readonly name: string;
  readonly card: ClientCard | null;
  readonly upside: Figure;
  /** Newest last, as the workbook has them. */
  readonly actions: readonly ActionCard[];
  /** Address path of its page; null for an account beyond those that have one. */
  readonly path: string | null;
}

const made = new WeakMap<PageContext, readonly RankedAccount[]>();

/** The key accounts, largest upside first; those whose upside is not known last. */
export function accountRanking(context: PageContext): readonly RankedAccount[] {
  const known = made.get(context);
  if (known) return known;
  const cards = new Map(context.dashboard.clients.map((card) => [card.name, card]));
  const actions = Map.groupBy(context.dashboard.actions, (action) => action.client);
  const ranking = context.index
    .all("account.upside")
    // The upside of a key account carries its rank; without a possible volume only the card tells.
    .filter(({ rank, scope }) => rank !== undefined || cards.get(scope.client ?? "")?.isKey)
    .toSorted((a, b) => (numberOf(b) ?? -1) - (numberOf(a) ?? -1))
    .map((upside, place): RankedAccount => {
      const name = upside.scope.client ?? "";
      const card = cards.get(name) ?? null;
      const hasPage = card !== null && place < context.dashboard.accountPages;
      return {
        name,
        card,
        upside,
        actions: actions.get(name) ?? [],
        path: hasPage ? `accounts/${card.id}/` : null,
      };
    });
  made.set(context, ranking);
  return ranking;
}

/** Where the talks about an account's possible volume stand. */
export type TalkState = "nobody" | "open" | "overdue" | "agreed" | "refused";

/** The state of an account's talks: the open action if there is one, else the last that ended. */
export function talkState(actions: readonly ActionCard[]): TalkState {
  const open = actions.filter((action) => action.status === "open");
  if (open.some((action) => action.isOverdue)) return "overdue";
  if (open.length > 0) return "open";
  const last = actions.at(-1);
  if (!last) return "nobody";
  return last.status === "done" ? "agreed" : "refused";
}
