import { roundHalfAway } from "../../model/money.ts";
import { monthAfter, toMonth } from "../../model/month.ts";
import type { Books } from "../books.ts";
import { type FigureSink, known, type Outcome, type Place, unknown } from "../figureSink.ts";
import { company, type DimensionKey } from "../scopes.ts";
import type { Account, Talk } from "./accountBook.ts";
import { type CapturedOf, capturedByMonth, capturingNames, nothingCaptured } from "./captured.ts";

/** Key accounts that belong together: the company's, a person's, a region's. */
interface Group {
  readonly of: CapturedOf;
  readonly place: Place;
  readonly accounts: readonly Account[];
}

/**
 * Puts `accounts.*`: totals over key accounts of the company, and of each manager, department, segment
 * and region by what the Clients sheet says of the account.
 */
export function putAccountTotals(books: Books, sink: FigureSink): void {
  for (const group of groupsOf(books)) {
    putVolumes(sink, group);
    putTalkTotals(books, sink, group);
    putMargins(sink, group);
  }
}

const sumOf = (accounts: readonly Account[], amount: (account: Account) => number): number =>
  accounts.reduce((sum, account) => sum + amount(account), 0);

const upsideOf = ({ upside }: Account): number => upside ?? 0;

function groupsOf(books: Books): readonly Group[] {
  const everyKey = books.accounts.filter(({ isKey }) => isKey);
  const { people } = books.dataset;
  const managerOf = ({ listed }: Account) =>
    listed.manager === null ? null : people[listed.manager];
  const dimensions: readonly (readonly [DimensionKey, (account: Account) => string | null])[] = [
    ["manager", (account) => managerOf(account)?.name ?? null],
    ["department", (account) => managerOf(account)?.listed?.department ?? null],
    ["segment", ({ listed }) => listed.segment],
    ["region", ({ listed }) => listed.region],
  ];
  return [
    groupOf(books, { key: null, name: "", accounts: everyKey }),
    ...dimensions.flatMap(([key, nameOf]) => {
      const byName = Map.groupBy(everyKey, (account) => nameOf(account) ?? "");
      for (const name of capturingNames(books, key)) {
        if (!byName.has(name)) byName.set(name, []);
      }
      if (byName.size === 1 && byName.has("")) return [];
      return [...byName].map(([name, accounts]) => groupOf(books, { key, name, accounts }));
    }),
  ];
}

function groupOf(
  { sources, scopes }: Books,
  { accounts, ...of }: CapturedOf & { readonly accounts: readonly Account[] },
): Group {
  const { key, name } = of;
  const place: Place = {
    scope: key === null ? company : scopes.of(key, name),
    sources: sources.ranges("clients"),
    ...(key === null ? {} : { where: sources.paymentsWhere(of) }),
    rows: accounts.length,
  };
  return { of, place, accounts };
}

/** Current and possible volume, what lies between, and how many times more could be shipped. */
function putVolumes(sink: FigureSink, { place, accounts }: Group): void {
  const rated = accounts.filter(({ possible }) => possible !== null);
  const count = { accounts: accounts.length };
  const isNone = accounts.length === 0;
  const overAll = (outcome: Outcome): Outcome => (isNone ? unknown("no-accounts") : outcome);

  sink.put("accounts.count", place, known(accounts.length));
  sink.put(
    "accounts.current",
    place,
    overAll(
      known(
        sumOf(accounts, ({ current }) => current),
        count,
      ),
    ),
  );
  const possible = sumOf(rated, (account) => account.possible ?? 0);
  const overRated = (outcome: Outcome): Outcome =>
    rated.length === 0 ? unknown(isNone ? "no-accounts" : "no-possible-volume") : outcome;
  const ratedCount = { accounts: rated.length };
  sink.put("accounts.possible", place, overRated(known(possible, ratedCount)));
  sink.put("accounts.upside", place, overRated(known(sumOf(rated, upsideOf), ratedCount)));
  sink.put("accounts.ratio", place, overRated(ratioOf(rated, possible)));
}

/** Σ possible ÷ Σ current over accounts with a possible volume, so that none shrinks it by lacking one. */
function ratioOf(rated: readonly Account[], possible: number): Outcome {
  const current = sumOf(rated, (account) => account.current);
  return current > 0
    ? known(possible / current, { possible, current })
    : unknown("zero-current", { possible, current });
}

const isOpenInTime = ({ status, isOverdue }: Talk): boolean => status === "open" && !isOverdue;
const isOverdueTalk = ({ isOverdue }: Talk): boolean => isOverdue;

/** How much of the upside is being talked about, and how much of it is overdue. */
function putTalkTotals(books: Books, sink: FigureSink, group: Group): void {
  const { dataset, sources } = books;
  const { accounts } = group;
  const place = {
    ...group.place,
    sources: [...group.place.sources, ...sources.ranges("actions")],
  };
  const withActions = (outcome: Outcome): Outcome =>
    dataset.present.actions ? outcome : unknown("no-actions");
  const upside = sumOf(accounts, upsideOf);
  const withTalk = (is: (talk: Talk) => boolean): readonly Account[] =>
    accounts.filter(({ talks }) => talks.some(is));
  const coveredUpside = sumOf(withTalk(isOpenInTime), upsideOf);
  const overdue = withTalk(isOverdueTalk);

  sink.put(
    "accounts.covered",
    place,
    withActions(
      upside > 0
        ? known(coveredUpside / upside, { coveredUpside, upside })
        : unknown("no-upside", { coveredUpside, upside }),
    ),
  );
  sink.put(
    "accounts.overdueUpside",
    place,
    withActions(known(sumOf(overdue, upsideOf), { accounts: overdue.length })),
  );
  sink.put(
    "accounts.overdueActions",
    place,
    withActions(known(sumOf(accounts, ({ talks }) => talks.filter(isOverdueTalk).length))),
  );
  putCaptured(books, sink, { ...group, place });
}

/** Σ (agreed − baseline) of the steps done, by month: what talks have added to a month's volume. */
function putCaptured(books: Books, sink: FigureSink, { place, of }: Group): void {
  const { timeline, dataset } = books;
  if (!dataset.present.actions) {
    sink.put("accounts.captured", { ...place, month: timeline.month }, unknown("no-actions"));
    return;
  }
  const byMonth = capturedByMonth(books, of);
  const first = Math.min(timeline.month, ...byMonth.keys());
  for (let month = toMonth(first); month <= timeline.month; month = monthAfter(month, 1)) {
    const { agreed, baseline, actions } = byMonth.get(month) ?? nothingCaptured;
    const outcome = known(agreed - baseline, { agreed, baseline, actions });
    sink.put("accounts.captured", { ...place, month }, outcome);
  }
}

/** What the upside is worth in gross profit, over accounts whose margin is known. */
function putMargins(sink: FigureSink, { place, accounts }: Group): void {
  const withMargin = accounts.filter(({ marginFraction }) => marginFraction !== null);
  const count = { accounts: withMargin.length };
  const withoutMargin = accounts.length - withMargin.length;
  const profit = sumOf(
    withMargin,
    ({ upside, marginFraction }) => (upside ?? 0) * (marginFraction ?? 0),
  );
  sink.put(
    "accounts.grossProfitUpside",
    place,
    withMargin.length > 0
      ? known(roundHalfAway(profit), { ...count, withoutMargin })
      : unknown(accounts.length === 0 ? "no-accounts" : "no-margin"),
  );
  sink.put("accounts.withoutMargin", place, known(withoutMargin, { accounts: accounts.length }));
}
