import { contacts } from "./contacts.ts";
import { people } from "./people.ts";
import type { SampleSheet } from "./table.ts";

/** The Activities sheet: the telephone exchange's daily counts, and single calls and meetings with clients. */
export const activities: SampleSheet = {
  name: "Activities",
  columns: [
    { heading: "Date", format: "day", width: 12 },
    { heading: "Manager", format: "text", width: 20 },
    { heading: "Kind", format: "text", width: 14 },
    { heading: "Client", format: "text", width: 30 },
    { heading: "Base", format: "text", width: 10 },
    { heading: "Count", format: "number", width: 8 },
    { heading: "Minutes", format: "number", width: 10 },
    { heading: "Quality", format: "number", width: 10 },
    { heading: "Listened", format: "number", width: 10 },
    { heading: "Direction", format: "text", width: 12 },
    { heading: "Result", format: "text", width: 18 },
  ],
  rows: contacts().map((contact) => [
    { day: contact.day },
    people[contact.manager].name,
    contact.kind,
    contact.client,
    contact.base,
    contact.count === 1 ? null : contact.count,
    contact.minutes ?? null,
    contact.quality ?? null,
    contact.listened ?? null,
    contact.direction ?? null,
    contact.result ?? null,
  ]),
};
