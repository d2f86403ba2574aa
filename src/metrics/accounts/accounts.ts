import { roundHalfAway } from "../../model/money.ts";
import type { Books } from "../books.ts";
import { type FigureSink, known, type Outcome, type Place, unknown } from "../figureSink.ts";
import type { Account, Talk } from "./accountBook.ts";
import { lastTalk } from "./accountBook.ts";

/** Puts `account.*` of every account; the upside of key accounts carries their rank. */
export function putAccounts(books: Books, sink: FigureSink): void {
  const ranks = upsideRanks(books.accounts);
  for (const account of books.accounts)
    putAccount(books, sink, { account, rank: ranks.get(account) });
}

/** Places by upside, largest first, over key accounts; equal upsides share one. */
function upsideRanks(accounts: readonly Account[]): ReadonlyMap<Account, number> {
  const ranked = accounts
    .filter(({ isKey, upside }) => isKey && upside !== null)
    .sort((a, b) => (b.upside ?? 0) - (a.upside ?? 0));
  const ranks = new Map<Account, number>();
  let rank = 0;
  for (const [index, account] of ranked.entries()) {
    if (account.upside !== ranked[index - 1]?.upside) rank = index + 1;
    ranks.set(account, rank);
  }
  return ranks;
}

interface Ranked {
  readonly account: Account;
  readonly rank: number | undefined;
}

function putAccount(books: Books, sink: FigureSink, { account, rank }: Ranked): void {
  const { scopes, sources } = books;
  const { listed, name, current, possible, upside } = account;
  const where = sources.paymentsWhere({ key: "client", name });
  const row = sources.row(listed.at);
  const listing: Place = { scope: scopes.of("client", name), sources: [row], where };
  const paid: Place = { ...listing, sources: [row, ...sources.ranges("payments")] };

  sink.put("account.current", listed.currentVolume === null ? paid : listing, currentOf(account));
  sink.put("account.paidAverage", paid, account.paidAverage);
  sink.put(
    "account.possible",
    listing,
    possible === null ? unknown("no-possible-volume") : known(possible),
  );
  sink.put(
    "account.upside",
    rank === undefined ? listing : { ...listing, rank },
    upside === null || possible === null
      ? unknown("no-possible-volume")
      : known(upside, { possible, current }),
  );
  sink.put("account.upsideFraction", listing, upsideFraction(account));
  putTalks(books, sink, { account, listing });
}

/** Volume a month now: the declared one, else what was paid, else 0. */
function currentOf({ listed, paidAverage, current }: Account): Outcome {
  if (listed.currentVolume !== null) return known(current, { declared: listed.currentVolume });
  return known(current, typeof paidAverage.value === "number" ? { paidAverage: current } : {});
}

/** Upside ÷ possible volume. */
function upsideFraction({ upside, possible }: Account): Outcome {
  if (upside === null || possible === null) return unknown("no-possible-volume");
  return possible > 0
    ? known(upside / possible, { upside, possible })
    : unknown("zero-denominator", { upside, possible });
}

/** What an account has that nobody has talked to. */
const untalked = [
  ["account.asked", unknown("nothing-asked")],
  ["account.agreed", unknown("nothing-agreed")],
  ["account.captureFraction", unknown("nothing-agreed")],
  ["account.realised", unknown("nothing-agreed")],
  ["account.realisedFraction", unknown("nothing-agreed")],
] as const;

interface Listed {
  readonly account: Account;
  readonly listing: Place;
}

/** What was asked, agreed and then really paid: by the last step that says it. */
function putTalks(books: Books, sink: FigureSink, { account, listing }: Listed): void {
  if (account.talks.length === 0) {
    for (const [id, outcome] of untalked) sink.put(id, listing, outcome);
    return;
  }
  const asked = lastTalk(account, ({ action }) => action.askedVolume !== null);
  const agreed = lastTalk(account, ({ action }) => action.agreedVolume !== null);
  const done = lastTalk(
    account,
    ({ action, doneOn }) => action.agreedVolume !== null && doneOn !== null,
  );
  const place = (talk: Talk | null, ...more: readonly string[]): Place =>
    talk
      ? { ...listing, sources: [books.sources.row(talk.action.at), ...listing.sources, ...more] }
      : listing;
  const payments = books.sources.ranges("payments");

  sink.put(
    "account.asked",
    place(asked),
    typeof asked?.action.askedVolume === "number"
      ? known(asked.action.askedVolume)
      : unknown("nothing-asked"),
  );
  sink.put(
    "account.agreed",
    place(agreed),
    typeof agreed?.action.agreedVolume === "number"
      ? known(agreed.action.agreedVolume)
      : unknown("nothing-agreed"),
  );
  sink.put("account.captureFraction", place(agreed), captureFraction(agreed));
  const realised = realisedOf(books, account, done);
  sink.put("account.realised", place(done, ...payments), realised.volume);
  sink.put("account.realisedFraction", place(done, ...payments), realised.fraction);
}

const assumed = ({ isBaselineAssumed }: Talk) => (isBaselineAssumed ? { baselineAssumed: 1 } : {});

/** (agreed − baseline) ÷ (asked − baseline); above 1 it stays above 1. */
function captureFraction(talk: Talk | null): Outcome {
  if (talk?.action.agreedVolume === null || talk?.action.agreedVolume === undefined) {
    return unknown("nothing-agreed");
  }
  const { baseline } = talk;
  const { askedVolume: asked, agreedVolume: agreed } = talk.action;
  if (asked === null || asked <= baseline) return unknown("nothing-asked");
  const inputs = { asked, agreed, baseline, ...assumed(talk) };
  return known((agreed - baseline) / (asked - baseline), inputs);
}

/** Months after the agreement that say what it brought. */
const MONTHS_AFTER = 3;

/**
 * What an agreement really brought a month: mean net receipts of the (up to three) full months after the
 * day it was done, less the baseline; and that as a fraction of what was agreed above the baseline.
 */
function realisedOf(
  { calendar, timeline, clients }: Books,
  { client }: Account,
  talk: Talk | null,
): { readonly volume: Outcome; readonly fraction: Outcome } {
  if (talk?.doneOn === null || talk?.doneOn === undefined || talk.action.agreedVolume === null) {
    return { volume: unknown("nothing-agreed"), fraction: unknown("nothing-agreed") };
  }
  const doneIn = calendar.monthOf(talk.doneOn);
  const months = timeline.allFullMonths.filter((month) => month > doneIn).slice(0, MONTHS_AFTER);
  const [from] = months;
  const to = months.at(-1);
  if (from === undefined || to === undefined) {
    return { volume: unknown("not-enough-months"), fraction: unknown("not-enough-months") };
  }
  const { baseline } = talk;
  const agreed = talk.action.agreedVolume;
  const mean = clients.net(client, from, to) / months.length;
  const realised = roundHalfAway(mean - baseline);
  const promised = agreed - baseline;
  return {
    volume: known(realised, {
      mean: roundHalfAway(mean),
      baseline,
      ...assumed(talk),
      months: months.length,
    }),
    fraction:
      promised > 0
        ? known((mean - baseline) / promised, { realised, agreed, baseline, ...assumed(talk) })
        : unknown("zero-denominator", { realised, agreed, baseline, ...assumed(talk) }),
  };
}
