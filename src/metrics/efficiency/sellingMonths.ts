import type { Month } from "../../model/month.ts";
import { countOf } from "../activity/activitySums.ts";
import type { Books } from "../books.ts";
import { factOf } from "../memberMonths.ts";
import { ownDays, type StaffMember, sellersOf } from "../staff.ts";
import { timelineOf } from "../timeline.ts";

/** What the people who sell in a scope did in a full month. */
export interface SellingMonth {
  readonly month: Month;
  /** Σ own employed working days ÷ the month's: somebody there for half of it is half a person. */
  readonly sellers: number;
  readonly employedDays: number;
  readonly workingDays: number;
  readonly meetings: number;
  /** Receipts less refunds credited to them, minor units. */
  readonly payments: number;
}

/** Meetings of one person who sells; null when nobody was there. */
export const meetingsEach = ({ meetings, sellers }: SellingMonth): number | null =>
  sellers > 0 ? meetings / sellers : null;

/** Money a meeting in minor units, unrounded; null without meetings. */
export const moneyPerMeeting = ({ payments, meetings }: SellingMonth): number | null =>
  meetings > 0 ? payments / meetings : null;

/** The people who sell in a scope and their full months, oldest first. */
export interface SellingScope {
  /** Null for the company. */
  readonly department: string | null;
  readonly people: readonly StaffMember[];
  readonly months: readonly SellingMonth[];
}

/** Months that are full both for payments and for contacts. */
function bothFull({ timeline, contacts, calendar, asOf }: Books): readonly Month[] {
  const ofContacts = new Set(timelineOf(calendar, asOf, contacts.firstDay).allFullMonths);
  return timeline.allFullMonths.filter((month) => ofContacts.has(month));
}

/** The company and every department in which somebody sells, with their full months. */
export function sellingScopes(books: Books): readonly SellingScope[] {
  const months = bothFull(books);
  const departments = new Set(
    books.dataset.people.flatMap(({ listed }) => listed?.department ?? []),
  );
  return [null, ...[...departments].sort()].flatMap((department) => {
    const people = sellersOf(books, department);
    return people.length === 0
      ? []
      : [{ department, people, months: months.map((month) => sellingMonth(books, people, month)) }];
  });
}

function sellingMonth(books: Books, people: readonly StaffMember[], month: Month): SellingMonth {
  const { calendar, contacts, sums, timeline } = books;
  const bySeller = sums.find(({ dimension }) => dimension.key === "manager");
  const workingDays = calendar.workingDays(month);
  let employedDays = 0;
  let meetings = 0;
  let payments = 0;
  for (const { person, name } of people) {
    employedDays += ownDays(books, person, { month }).workingDays;
    meetings += countOf(contacts.of("manager", name, month), "meeting");
    const member = bySeller?.dimension.members.indexOf(name) ?? -1;
    if (bySeller && member >= 0) {
      payments += factOf(bySeller, member * bySeller.months + (month - timeline.firstMonth));
    }
  }
  return {
    month,
    sellers: workingDays > 0 ? employedDays / workingDays : 0,
    employedDays,
    workingDays,
    meetings,
    payments,
  };
}
