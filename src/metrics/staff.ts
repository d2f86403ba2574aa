import { employedDays, type MonthDays } from "../calendar/employedDays.ts";
import { type Day, toDay } from "../model/day.ts";
import type { Month } from "../model/month.ts";
import type { Person, Role } from "../sheets/dataset.ts";
import type { Ledger } from "./ledger.ts";

/** A person of Team, with their index among all people. */
export interface StaffMember {
  readonly person: number;
  readonly name: string;
  readonly role: Role | null;
  readonly department: string | null;
}

/** Roles whose work it is to sell. Farmers sell in their own department only: see `sellersOf`. */
const sellingRoles: ReadonlySet<Role | null> = new Set<Role>(["seller", "hunter", "vip"]);

/** Whether somebody is employed on a day: hired ≤ day ≤ left, an empty cell being no bound. */
export const isEmployedOn = ({ listed }: Person, day: Day): boolean =>
  (listed?.hired ?? day) <= day && day <= (listed?.left ?? day);

/** Everybody in Team, whenever employed; people named elsewhere only are left out. */
export const staffOf = ({ dataset }: Pick<Ledger, "dataset">): StaffMember[] =>
  dataset.people.flatMap(({ name, listed }, person) =>
    listed ? [{ person, name, role: listed.role, department: listed.department }] : [],
  );

/**
 * The people who sell in a scope, whenever employed: sellers, hunters and VIP sellers; in the scope of
 * one department its farmers too. The scope is the company (null), or a department by name.
 */
export const sellersOf = (
  ledger: Pick<Ledger, "dataset">,
  department: string | null,
): StaffMember[] =>
  staffOf(ledger).filter(
    (member) =>
      (department === null || member.department === department) &&
      (sellingRoles.has(member.role) || (department !== null && member.role === "farmer")),
  );

/**
 * A person's own working days of a month, and those of them up to and including `through` (default the
 * as-of day): days employed, less own leave.
 */
export function ownDays(
  { dataset, calendar, asOf }: Pick<Ledger, "dataset" | "calendar" | "asOf">,
  person: number,
  { month, through = asOf }: { readonly month: Month; readonly through?: Day },
): MonthDays {
  const listed = dataset.people[person]?.listed ?? null;
  const employment = { person, hired: listed?.hired ?? null, left: listed?.left ?? null };
  return employedDays(calendar, employment, { month, through: toDay(through) });
}
