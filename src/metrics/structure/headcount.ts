import { toDay } from "../../model/day.ts";
import { type Month, toMonth } from "../../model/month.ts";
import type { Books } from "../books.ts";
import { type FigureSink, known } from "../figureSink.ts";
import { company } from "../scopes.ts";
import { type StaffMember, staffOf } from "../staff.ts";
import { staffOn } from "./roleCounts.ts";

/** How many there are of each, in order; what nobody has is left out. */
const namesOf = (
  staff: readonly StaffMember[],
  key: "role" | "department",
): readonly (string | null)[] => [...new Set(staff.map((member) => member[key]))];

/**
 * Puts `structure.headcount`: people of Team on the last day of each month, or on the as-of day of the
 * running one, of the company, of each role and of each department. `{role: ""}` are those whose role is not
 * written, so that roles and departments always add up to the company.
 */
export function putHeadcount(books: Books, sink: FigureSink): void {
  const { timeline, calendar, asOf, scopes, sources } = books;
  const everybody = staffOf(books);
  const team = { sources: sources.ranges("team") };
  for (let index = 0; index < timeline.length; index += 1) {
    const month: Month = toMonth(timeline.firstMonth + index);
    const on = toDay(Math.min(asOf, calendar.lastDay(month)));
    const staff = staffOn(books, on);
    sink.put("structure.headcount", { ...team, scope: company, month }, known(staff.length));
    for (const key of ["role", "department"] as const) {
      for (const name of namesOf(everybody, key)) {
        const count = staff.filter((member) => member[key] === name).length;
        const where =
          key === "department" && name !== null
            ? { where: sources.where("team", { department: name }) }
            : {};
        const place = { ...team, ...where, scope: scopes.of(key, name ?? ""), month };
        sink.put("structure.headcount", place, known(count));
      }
    }
  }
}
