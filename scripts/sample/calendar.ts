import { type Day, dayOf } from "../../src/model/day.ts";
import { type PersonKey, people } from "./people.ts";
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
  { day: dayOf(2026, 11, 28), working: "yes", note: "Saturday worked for 6 November" },
  { day: dayOf(2026, 12, 31), working: 0.5, note: "New Year's Eve" },
];

/** Who was away, from the first to the last working day. */
export const leaves: readonly (readonly [person: PersonKey, first: Day, last: Day])[] = [
  ["viktor", dayOf(2026, 6, 15), dayOf(2026, 6, 19)],
  ["sergiu", dayOf(2026, 7, 13), dayOf(2026, 7, 17)],
  ["anton", dayOf(2026, 8, 10), dayOf(2026, 8, 14)],
  ["ilinca", dayOf(2026, 9, 7), dayOf(2026, 9, 11)],
  ["elena", dayOf(2026, 11, 13), dayOf(2026, 11, 13)],
  ["daria", dayOf(2026, 11, 16), dayOf(2026, 11, 16)],
];

const leaveDays: readonly Exception[] = leaves.flatMap(([person, first, last]) =>
  Array.from({ length: last - first + 1 }, (_, n) => ({
    day: (first + n) as Day,
    working: "no" as const,
    person: people[person].name,
    note: "Leave",
  })),
);

/** Weekdays on which nobody worked and no money came. */
export const daysOff: ReadonlySet<Day> = new Set(
  exceptions
    .filter(({ working, person }) => working === "no" && person === undefined)
    .map(({ day }) => day),
);

/** The Calendar sheet: stock-taking, half days before a holiday, and who was on leave. */
export const calendar: SampleSheet = {
  name: "Calendar",
  columns: [
    { heading: "Date", format: "day", width: 12 },
    { heading: "Working", format: "text", width: 10 },
    { heading: "Employee", format: "text", width: 20 },
    { heading: "Note", format: "text", width: 34 },
  ],
  rows: [...exceptions, ...leaveDays].map(({ day, working, person, note }) => [
    { day },
    working,
    person ?? null,
    note,
  ]),
};
