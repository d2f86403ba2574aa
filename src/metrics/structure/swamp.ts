import type { Scope } from "../../model/figure.ts";
import type { Reason } from "../../model/figureCatalogue.ts";
import { type Month, monthAfter } from "../../model/month.ts";
import type { Role } from "../../sheets/dataset.ts";
import type { Books } from "../books.ts";
import { type FigureSink, type Inputs, known, type Place, unknown } from "../figureSink.ts";
import { company } from "../scopes.ts";
import { type StaffMember, staffOf } from "../staff.ts";
import { contactMonths } from "./newContacts.ts";
import {
  type NewWorkOf,
  type NewWorkSums,
  newWorkOf,
  ratesOf,
  SWAMP_MONTHS,
} from "./newWorkSums.ts";
import { staffOn } from "./roleCounts.ts";
import { type NewWork, swampVerdict } from "./swampVerdict.ts";

/** Somebody, or several together, who should bring new clients. */
interface Group {
  readonly scope: Scope;
  readonly staff: readonly StaffMember[];
  readonly where: Place["where"];
  /** The first day at work of a single person; null is without bound. */
  readonly hired: number | null;
}

/**
 * Puts `structure.swamp` and its parts (`structure.newShare`, `structure.newContactShare`,
 * `structure.newContactsPerDay`) of each person who should bring new clients (sellers and hunters, at the
 * first stage the owner too), of each department's such people and of all of them: over three full months,
 * for every month that ends three. Nobody has a state before three months of work; a month whose payments
 * cannot be told into new and current tells nothing.
 */
export function putSwamp(books: Books, sink: FigureSink, stage: number): void {
  const contacts = contactMonths(books);
  const work = newWorkOf(books, contacts);
  const months = books.timeline.allFullMonths;
  const [last] = months.slice(-1);
  for (const group of groupsOf(books, stage)) {
    if (last === undefined || months.length < SWAMP_MONTHS) {
      const place = { scope: group.scope, month: books.timeline.month, sources: [] };
      sink.put("structure.swamp", place, unknown("not-enough-months"));
      continue;
    }
    for (const month of months.slice(SWAMP_MONTHS - 1)) {
      putMonth({ books, sink, work, hasContacts: contacts !== null }, group, month);
    }
  }
}

/** Who should bring new clients: each one here today, each department's, and all of them. */
function groupsOf(books: Books, stage: number): readonly Group[] {
  const { scopes, sources, dataset, asOf } = books;
  const bringing: ReadonlySet<Role | null> = new Set<Role>([
    "seller",
    "hunter",
    ...(stage === 1 ? (["owner"] as const) : []),
  ]);
  const ever = staffOf(books).filter(({ role }) => bringing.has(role));
  const here = staffOn(books, asOf).filter(({ role }) => bringing.has(role));
  if (here.length === 0) return [];
  const departments = new Set(here.flatMap(({ department }) => department ?? []));
  return [
    { scope: company, staff: ever, where: undefined, hired: null },
    ...[...departments].map((department) => ({
      scope: scopes.of("department", department),
      staff: ever.filter((member) => member.department === department),
      where: undefined,
      hired: null,
    })),
    ...here.map((member) => ({
      scope: scopes.of("manager", member.name),
      staff: [member],
      where: sources.where("payments", { manager: member.name }),
      hired: dataset.people[member.person]?.listed?.hired ?? null,
    })),
  ];
}

interface Material {
  readonly books: Books;
  readonly sink: FigureSink;
  readonly work: NewWorkOf;
  readonly hasContacts: boolean;
}

function putMonth(material: Material, { scope, staff, where, hired }: Group, month: Month): void {
  const { books, sink, work, hasContacts } = material;
  const { calendar, timeline, sources } = books;
  const norms = books.dataset.settings.swamp;
  const isHere = (first: Month): boolean => hired === null || hired <= calendar.firstDay(first);
  const isLast = month === timeline.allFullMonths.at(-1);
  const from = monthAfter(month, 1 - SWAMP_MONTHS);
  if (!isHere(from) && !isLast) return;
  const payments: Place = {
    scope,
    month,
    sources: sources.ranges("payments"),
    ...(where ? { where } : {}),
  };
  const activities: Place = { scope, month, sources: sources.ranges("activities") };
  const both: Place = { scope, month, sources: [...payments.sources, ...activities.sources] };

  const sums = work(staff, month);
  const now = ratesOf(sums, hasContacts);
  const reason = !isHere(from) ? "new-here" : reasonOf(sums);
  if (reason !== null || now.newShare === null) {
    if (isLast) sink.put("structure.swamp", both, unknown(reason ?? "no-receipts"));
    return;
  }
  putParts(material, { payments, activities, sums, now: { ...now, newShare: now.newShare } });

  const first = timeline.allFullMonths[0] ?? month;
  const beforeFrom = monthAfter(from, -SWAMP_MONTHS);
  const hasBefore = beforeFrom >= first && isHere(beforeFrom);
  const before = hasBefore
    ? ratesOf(work(staff, monthAfter(month, -SWAMP_MONTHS)), hasContacts)
    : null;
  const verdict = swampVerdict(
    { now: { ...now, newShare: now.newShare }, before },
    { norms, hasContacts },
  );
  const limits: Inputs = {
    newShareLimit: norms.newShare,
    ...(hasContacts ? { newContactShareLimit: norms.contactShare } : {}),
  };
  sink.put("structure.swamp", both, known(verdict, { ...inputsOf(now, before), ...limits }));
}

/** Why three months have no share of new payments. */
function reasonOf({ isUnclear, payments }: NewWorkSums): Reason | null {
  if (isUnclear) return "history-too-short";
  return payments > 0 ? null : "no-receipts";
}

const given = (inputs: { readonly [name in keyof Inputs]: number | null }): Inputs =>
  Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== null));

const inputsOf = (now: NewWork, before: NewWork | null): Inputs =>
  given({
    newShare: now.newShare,
    newShareBefore: before?.newShare ?? null,
    newContactShare: now.newContactShare,
    newContactsPerDay: now.newContactsPerDay,
    newContactsPerDayBefore: before?.newContactsPerDay ?? null,
  });

interface Parts {
  readonly payments: Place;
  readonly activities: Place;
  readonly sums: NewWorkSums;
  readonly now: NewWork & { readonly newShare: number };
}

function putParts(
  { sink, hasContacts }: Material,
  { payments, activities, sums, now }: Parts,
): void {
  const { newPayments, contacts, newContacts, daysWorked } = sums;
  sink.put(
    "structure.newShare",
    payments,
    known(now.newShare, { part: newPayments, total: sums.payments }),
  );
  if (!hasContacts) return;
  sink.put(
    "structure.newContactShare",
    activities,
    now.newContactShare === null
      ? unknown("no-contact-made", { contacts })
      : known(now.newContactShare, { newContacts, contacts }),
  );
  sink.put(
    "structure.newContactsPerDay",
    activities,
    now.newContactsPerDay === null
      ? unknown("not-employed", { newContacts, daysWorked })
      : known(now.newContactsPerDay, { newContacts, daysWorked }),
  );
}
