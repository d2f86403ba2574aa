import { type Day, dayOf } from "../../src/model/day.ts";
import { people } from "./people.ts";
import type { SampleSheet } from "./table.ts";

interface Exception {
  readonly day: Day;
  readonly working: "yes" | "no" | 0.5;
  readonly person?: string;
  readonly note: string;
}

/** Days that differ from Moldova's public holidays and weekends. */
const exceptions: readonly Exception[] = [
  { day: dayOf(2024, 12, 31), working: 0.5, note: "New Year's Eve" },
  { day: dayOf(2025, 12, 31), working: 0.5, note: "New Year's Eve" },
  { day: dayOf(2026, 8, 28), working: "no", note: "Bridge day after Independence Day" },
  { day: dayOf(2026, 11, 5), working: "no", note: "Stock-taking" },
  { day: dayOf(2026, 11, 6), working: "no", note: "Stock-taking" },
  { day: dayOf(2026, 11, 16), working: "no", person: people.daria.name, note: "Leave" },
  { day: dayOf(2026, 11, 28), working: "yes", note: "Saturday worked for 6 November" },
  { day: dayOf(2026, 12, 31), working: 0.5, note: "New Year's Eve" },
];

/** Weekdays on which nobody worked and no money came. */
export const daysOff: ReadonlySet<Day> = new Set(
  exceptions
    .filter(({ working, person }) => working === "no" && person === undefined)
    .map(({ day }) => day),
);

/** The Calendar sheet: stock-taking, half days before a holiday, and one person's leave. */
export const calendar: SampleSheet = {
  name: "Calendar",
  columns: [
    { heading: "Date", format: "day", width: 12 },
    { heading: "Working", format: "text", width: 10 },
    { heading: "Employee", format: "text", width: 20 },
    { heading: "Note", format: "text", width: 34 },
  ],
  rows: exceptions.map(({ day, working, person, note }) => [
    { day },
    working,
    person ?? null,
    note,
  ]),
};
