import type { Day } from "../../model/day.ts";
import type { Month } from "../../model/month.ts";
import type { Person } from "../../sheets/dataset.ts";
import type { Books } from "../books.ts";
import type { DimensionKey } from "../scopes.ts";
import type { Account, Talk } from "./accountBook.ts";

/** What steps done in a month added to the monthly volume of the accounts they were about. */
export interface Captured {
  readonly agreed: number;
  readonly baseline: number;
  readonly actions: number;
  /** agreed − baseline of the steps done on the as-of day. */
  readonly today: number;
}

export const nothingCaptured: Captured = { agreed: 0, baseline: 0, actions: 0, today: 0 };

/** Whose captured volume: a dimension's member, or the company's (no key). */
export interface CapturedOf {
  readonly key: DimensionKey | null;
  readonly name: string;
}

/** The name a step counts under: its owner's (else the account's manager's), or the account's own. */
function nameIn(
  { dataset }: Books,
  key: DimensionKey | null,
  { account, talk }: { readonly account: Account; readonly talk: Talk },
): string {
  const owner = talk.action.owner ?? account.listed.manager;
  const person: Person | undefined = owner === null ? undefined : dataset.people[owner];
  switch (key) {
    case "manager":
      return person?.name ?? "";
    case "department":
      return person?.listed?.department ?? "";
    case "segment":
    case "region":
      return account.listed[key] ?? "";
    default:
      return "";
  }
}

interface Done {
  readonly account: Account;
  readonly talk: Talk;
  readonly doneOn: Day;
  readonly agreed: number;
}

/** Steps done on key accounts that say what was agreed. */
const doneSteps = ({ accounts }: Books): readonly Done[] =>
  accounts.flatMap((account) =>
    (account.isKey ? account.talks : []).flatMap((talk) => {
      const agreed = talk.action.agreedVolume;
      return talk.doneOn === null || agreed === null
        ? []
        : { account, talk, doneOn: talk.doneOn, agreed };
    }),
  );

/** Names of a dimension that captured anything: a step counts for its owner, whosever the account. */
export const capturingNames = (books: Books, key: DimensionKey): ReadonlySet<string> =>
  new Set(doneSteps(books).map((done) => nameIn(books, key, done)));

/** Σ agreed and Σ baseline of the steps done on key accounts, by month. */
export function capturedByMonth(
  books: Books,
  { key, name }: CapturedOf,
): ReadonlyMap<Month, Captured> {
  const byMonth = new Map<Month, Captured>();
  for (const done of doneSteps(books)) {
    if (nameIn(books, key, done) !== name) continue;
    const month = books.calendar.monthOf(done.doneOn);
    byMonth.set(month, withStep(byMonth.get(month), done, books.asOf));
  }
  return byMonth;
}

/** What each person's steps captured from one day to another; a step counts for its owner. */
export function capturedBetween(books: Books, from: Day, to: Day): ReadonlyMap<string, Captured> {
  const byName = new Map<string, Captured>();
  for (const done of doneSteps(books)) {
    if (done.doneOn < from || done.doneOn > to) continue;
    const name = nameIn(books, "manager", done);
    byName.set(name, withStep(byName.get(name), done, books.asOf));
  }
  return byName;
}

/** A sum with one more step. */
function withStep(
  sum: Captured = nothingCaptured,
  { agreed, doneOn, talk }: Done,
  asOf: Day,
): Captured {
  return {
    agreed: sum.agreed + agreed,
    baseline: sum.baseline + talk.baseline,
    actions: sum.actions + 1,
    today: sum.today + (doneOn === asOf ? agreed - talk.baseline : 0),
  };
}
