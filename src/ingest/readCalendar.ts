import { calendar } from "../sheets/calendar.ts";
import type { CalendarDay } from "../sheets/dataset.ts";
import type { Lists } from "./lists.ts";
import { readRows } from "./readRows.ts";
import type { SourcedTable } from "./sourcedTable.ts";

/** The days of all Calendar sheets that differ from the usual ones, for everybody or for one person. */
export const readCalendar = (
  tables: readonly SourcedTable[],
  lists: Lists,
): readonly CalendarDay[] =>
  readRows(tables, calendar, lists).map(({ at, date, working, person }) => ({
    at,
    day: date,
    working,
    person,
  }));
