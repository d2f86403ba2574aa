import type { Day } from "../../model/day.ts";
import type { Role } from "../../sheets/dataset.ts";
import type { Ledger } from "../ledger.ts";
import { isEmployedOn, type StaffMember, staffOf } from "../staff.ts";

/** Everybody of Team who is employed on a day. */
export const staffOn = (ledger: Pick<Ledger, "dataset">, day: Day): StaffMember[] =>
  staffOf(ledger).filter(({ person }) => {
    const one = ledger.dataset.people[person];
    return one !== undefined && isEmployedOn(one, day);
  });

/** How many people do what the structure of a department is told by. */
export interface RoleCounts {
  /** Sellers and hunters: whose work it is to bring new clients. */
  readonly sellers: number;
  readonly heads: number;
  readonly farmers: number;
  readonly vips: number;
  readonly leadManagers: number;
  readonly assistants: number;
}

/** Counts people by what they do; whoever has no role is in none of the counts. */
export function roleCounts(staff: readonly StaffMember[]): RoleCounts {
  const count = (...roles: readonly Role[]): number =>
    staff.filter(({ role }) => role !== null && roles.includes(role)).length;
  return {
    sellers: count("seller", "hunter"),
    heads: count("head"),
    farmers: count("farmer"),
    vips: count("vip"),
    leadManagers: count("lead-manager"),
    assistants: count("assistant"),
  };
}
