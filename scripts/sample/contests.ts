import { type Day, dayOf } from "../../src/model/day.ts";
import type { SampleSheet } from "./table.ts";

interface Contest {
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
  readonly measure: string;
  readonly prize: string;
  readonly minimum: number | null;
  readonly note?: string;
}

/** One that is over, two that run, one that is still to come. */
const list: readonly Contest[] = [
  {
    name: "October of calls",
    from: dayOf(2026, 10, 1),
    to: dayOf(2026, 10, 31),
    measure: "calls",
    prize: "Theatre tickets for two",
    minimum: 150,
  },
  {
    name: "Meet the spring",
    from: dayOf(2026, 11, 9),
    to: dayOf(2026, 11, 30),
    measure: "meetings",
    prize: "A weekend in the mountains",
    minimum: 6,
    note: "Meetings on which the spring range was shown",
  },
  {
    name: "Winter cup",
    from: dayOf(2026, 11, 1),
    to: dayOf(2026, 12, 31),
    measure: "payments",
    prize: "A week off in January",
    minimum: 100_000,
  },
  {
    name: "Spring range first",
    from: dayOf(2027, 1, 11),
    to: dayOf(2027, 3, 31),
    measure: "new clients",
    prize: "A trip to the fair in Milan",
    minimum: 3,
  },
];

/** The Contests sheet. */
export const contests: SampleSheet = {
  name: "Contests",
  columns: [
    { heading: "Name", format: "text", width: 22 },
    { heading: "From", format: "day", width: 12 },
    { heading: "To", format: "day", width: 12 },
    { heading: "Measure", format: "text", width: 14 },
    { heading: "Prize", format: "text", width: 28 },
    { heading: "Minimum", format: "amount", width: 12 },
    { heading: "Note", format: "text", width: 42 },
  ],
  rows: list.map(({ name, from, to, measure, prize, minimum, note }) => [
    name,
    { day: from },
    { day: to },
    measure,
    prize,
    minimum,
    note ?? null,
  ]),
};
