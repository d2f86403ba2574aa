import type { TeamListing } from "../sheets/dataset.ts";
import { team } from "../sheets/team.ts";
import type { Lists } from "./lists.ts";
import { addColumn } from "./nameList.ts";
import { rowOf } from "./readTable.ts";
import type { SourcedTable } from "./sourcedTable.ts";

const orNull = (index: number): number | null => (index < 0 ? null : index);

/**
 * What the Team sheets say of each person, by index in `Lists.people`. Give the sheets in the order
 * their workbooks were saved: the row of the later one stands for a person listed in two.
 */
export function readTeam(
  tables: readonly SourcedTable[],
  lists: Lists,
): ReadonlyMap<number, TeamListing> {
  const listings = new Map<number, TeamListing>();
  for (const { table, source } of tables) {
    const name = addColumn(table, "name", lists.people);
    const reportsTo = addColumn(table, "reportsTo", lists.people);
    const department = addColumn(table, "department", lists.departments);
    for (const row of table.used) {
      const cells = rowOf(table, team, row);
      listings.set(name(row), {
        at: { source, row: row + 1 },
        role: cells.role,
        department: lists.departments.names[department(row)] ?? null,
        reportsTo: orNull(reportsTo(row)),
        hired: cells.hired,
        left: cells.left,
        basePay: cells.basePay,
        commissionFraction: cells.commission,
        commissionByKind: {
          new: cells.commissionNew,
          current: cells.commissionCurrent,
          vip: cells.commissionVip,
        },
        personalPlan: cells.personalPlan,
        leadCapacity: cells.leadCapacity,
      });
    }
  }
  return listings;
}
