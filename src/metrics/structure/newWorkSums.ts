import { type Month, monthAfter } from "../../model/month.ts";
import type { Books } from "../books.ts";
import { isWarmingUp } from "../memberMonths.ts";
import type { MonthSums } from "../monthSums.ts";
import { ownDays, type StaffMember } from "../staff.ts";
import type { ContactMonths } from "./newContacts.ts";
import type { NewWork } from "./swampVerdict.ts";

/** What some people brought and did in some months. */
export interface NewWorkSums {
  readonly newPayments: number;
  readonly payments: number;
  readonly contacts: number;
  readonly newContacts: number;
  readonly daysWorked: number;
  /** Whether new and current cannot be told apart in one of the months. */
  readonly isUnclear: boolean;
}

/** Months that a state is told by. */
export const SWAMP_MONTHS = 3;

const nothing: NewWorkSums = {
  newPayments: 0,
  payments: 0,
  contacts: 0,
  newContacts: 0,
  daysWorked: 0,
  isUnclear: false,
};

const add = (a: NewWorkSums, b: NewWorkSums): NewWorkSums => ({
  newPayments: a.newPayments + b.newPayments,
  payments: a.payments + b.payments,
  contacts: a.contacts + b.contacts,
  newContacts: a.newContacts + b.newContacts,
  daysWorked: a.daysWorked + b.daysWorked,
  isUnclear: a.isUnclear || b.isUnclear,
});

/** Adds up the work of people in the three months that end with one. */
export type NewWorkOf = (staff: readonly StaffMember[], last: Month) => NewWorkSums;

/** A reader of people's work for new clients: each person's month is added up once. */
export function newWorkOf(books: Books, contacts: ContactMonths | null): NewWorkOf {
  const { timeline } = books;
  const sums = books.sums.find(({ dimension }) => dimension.key === "manager");
  const members = new Map(sums?.dimension.members.map((name, member) => [name, member]));
  const made = new Map<number, NewWorkSums>();
  const monthOf = (staffMember: StaffMember, month: Month): NewWorkSums => {
    const index = month - timeline.firstMonth;
    const cell = staffMember.person * timeline.length + index;
    const known = made.get(cell);
    if (known) return known;
    const work = {
      ...paid(sums, { member: members.get(staffMember.name), index }),
      contacts: contacts?.all[cell] ?? 0,
      newContacts: contacts?.new[cell] ?? 0,
      daysWorked: ownDays(books, staffMember.person, { month }).daysWorked,
    };
    made.set(cell, work);
    return work;
  };
  return (staff, last) => {
    const months = Array.from({ length: SWAMP_MONTHS }, (_, back) => monthAfter(last, -back));
    return staff
      .flatMap((member) => months.map((month) => monthOf(member, month)))
      .reduce(add, nothing);
  };

  function paid(
    of: MonthSums | undefined,
    { member, index }: { readonly member: number | undefined; readonly index: number },
  ): Pick<NewWorkSums, "newPayments" | "payments" | "isUnclear"> {
    if (!of || member === undefined) return nothing;
    const cell = member * of.months + index;
    return {
      newPayments: of.new[cell] ?? 0,
      payments: (of.receipts[cell] ?? 0) + (of.refunds[cell] ?? 0),
      isUnclear: isWarmingUp(books, { sums: of, index, cell }),
    };
  }
}

/** The shares and the daily rate that the verdict is made of. */
export const ratesOf = (sums: NewWorkSums, hasContacts: boolean): NewWork => ({
  newShare: sums.payments > 0 && !sums.isUnclear ? sums.newPayments / sums.payments : null,
  newContactShare: hasContacts && sums.contacts > 0 ? sums.newContacts / sums.contacts : null,
  newContactsPerDay: hasContacts && sums.daysWorked > 0 ? sums.newContacts / sums.daysWorked : null,
});
