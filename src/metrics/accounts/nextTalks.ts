import { median } from "d3-array";
import { roundHalfAway } from "../../model/money.ts";
import type { Books } from "../books.ts";
import { type FigureSink, known } from "../figureSink.ts";
import { company } from "../scopes.ts";
import type { Account } from "./accountBook.ts";

const TALKS = 10;

interface Candidate {
  readonly account: Account;
  readonly upside: number;
  /** Gross profit a month, minor units; the upside itself where no margin at all is known. */
  readonly worth: number;
  readonly marginFraction: number | null;
  /** Nothing was asked yet, or what was asked is overdue. */
  readonly isDue: boolean;
}

const isDue = ({ talks }: Account): boolean =>
  !talks.some(({ action }) => action.askedVolume !== null) ||
  talks.some(({ isOverdue }) => isOverdue);

/** Key accounts with something to gain; a margin that is not known is the median of the others. */
function candidates(accounts: readonly Account[]): readonly Candidate[] {
  const usualMargin =
    median(accounts.flatMap(({ marginFraction }) => marginFraction ?? [])) ?? null;
  return accounts.flatMap((account) => {
    const upside = account.upside ?? 0;
    if (upside <= 0) return [];
    const marginFraction = account.marginFraction ?? usualMargin;
    const worth = roundHalfAway(upside * (marginFraction ?? 1));
    return { account, upside, worth, marginFraction, isDue: isDue(account) };
  });
}

/**
 * Puts `accounts.nextTalks`: the ten key accounts to negotiate with next and how many there are. First
 * those not asked yet or overdue, then the others; within each by upside × margin, largest first.
 */
export function putNextTalks(books: Books, sink: FigureSink): void {
  const { scopes, sources } = books;
  const next = candidates(books.accounts.filter(({ isKey }) => isKey))
    .toSorted(
      (a, b) =>
        Number(b.isDue) - Number(a.isDue) ||
        b.worth - a.worth ||
        (a.account.name < b.account.name ? -1 : 1),
    )
    .slice(0, TALKS);
  const place = { scope: company, sources: sources.ranges("clients") };
  sink.put("accounts.nextTalks", place, known(next.length));
  for (const [index, { account, upside, worth, marginFraction }] of next.entries()) {
    const { name, listed, talks } = account;
    sink.put(
      "accounts.nextTalks",
      {
        scope: scopes.of("client", name),
        sources: [sources.row(listed.at), ...talks.map(({ action }) => sources.row(action.at))],
        where: sources.paymentsWhere({ key: "client", name }),
        rank: index + 1,
      },
      known(worth, {
        upside,
        ...(marginFraction === null ? {} : { marginFraction }),
        ...(account.marginFraction === null && marginFraction !== null ? { marginAssumed: 1 } : {}),
      }),
    );
  }
}
