import { calendar } from "../sheets/calendar.ts";
import type { CalendarDay } from "../sheets/dataset.ts";
import type { Lists } from "./lists.ts";
import { addColumn } from "./nameList.ts";
import { rowOf } from "./readTable.ts";
import type { SourcedTable } from "./sourcedTable.ts";

/** The days of all Calendar sheets that differ from the usual ones, for everybody or for one person. */
export function readCalendar(
  tables: readonly SourcedTable[],
  lists: Lists,
): readonly CalendarDay[] {
  return tables.flatMap(({ table, source }) => {
    const person = addColumn(table, "person", lists.people);
    return Array.from(table.used, (row): CalendarDay => {
      const { date, working } = rowOf(table, calendar, row);
      const whose = person(row);
      return {
        at: { source, row: row + 1 },
        day: date,
        working,
        person: whose < 0 ? null : whose,
      };
    });
  });
}
