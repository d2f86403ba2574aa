import { people, type SamplePerson } from "./people.ts";
import type { SampleSheet } from "./table.ts";

const list: readonly SamplePerson[] = Object.values(people);

/** The Team sheet: everybody reports to the head of sales. */
export const team: SampleSheet = {
  name: "Team",
  columns: [
    { heading: "Name", format: "text", width: 22 },
    { heading: "Role", format: "text", width: 14 },
    { heading: "Department", format: "text", width: 20 },
    { heading: "Reports to", format: "text", width: 18 },
    { heading: "Hired", format: "day", width: 12 },
    { heading: "Left", format: "day", width: 12 },
    { heading: "Base pay", format: "amount", width: 12 },
    { heading: "Commission", format: "percent", width: 12 },
    { heading: "Lead capacity a day", format: "number", width: 18 },
  ],
  rows: list.map((person) => [
    person.name,
    person.role,
    person.department,
    person.name === people.head.name ? null : people.head.name,
    { day: person.hired },
    person.left === undefined ? null : { day: person.left },
    person.basePay,
    person.commission,
    person.leadCapacity ?? null,
  ]),
};
