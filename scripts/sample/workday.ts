import { type Day, dayOf } from "../../src/model/day.ts";
import { type PersonKey, people } from "./people.ts";
import type { SampleSheet } from "./table.ts";

type Verdict = "useful" | "wasted" | "automate" | "delegate" | "outsource";

/** What somebody did, with minutes on each of the three days; 0 is not at all. */
type Stretch = readonly [action: string, verdict: Verdict, minutes: readonly number[]];

const DAYS: readonly Day[] = [dayOf(2026, 11, 10), dayOf(2026, 11, 11), dayOf(2026, 11, 12)];

/** Three days of the head, of one who sells well, and of one who would like to. */
const observed: readonly (readonly [person: PersonKey, stretches: readonly Stretch[]])[] = [
  [
    "head",
    [
      ["Coaching sellers", "useful", [45, 30, 0]],
      ["Joint visits", "useful", [0, 0, 55]],
      ["Talks with key clients", "useful", [90, 120, 60]],
      ["Plan and forecast", "useful", [40, 30, 35]],
      ["Reports for the owner", "automate", [95, 80, 110]],
      ["Approving discounts", "delegate", [60, 75, 50]],
      ["Meetings of other departments", "wasted", [80, 60, 95]],
      ["Looking for missing documents", "wasted", [35, 40, 30]],
    ],
  ],
  [
    "sergiu",
    [
      ["Calls to clients", "useful", [115, 130, 120]],
      ["Meetings with clients", "useful", [150, 120, 140]],
      ["Preparing offers", "useful", [55, 60, 50]],
      ["Notes in the CRM", "automate", [35, 40, 35]],
      ["Chasing invoices", "delegate", [40, 30, 45]],
      ["On the road", "wasted", [50, 55, 60]],
    ],
  ],
  [
    "daria",
    [
      ["Calls to clients", "useful", [70, 60, 75]],
      ["Meetings with clients", "useful", [60, 50, 0]],
      ["Calls to new shops", "useful", [25, 0, 20]],
      ["Preparing offers", "useful", [40, 55, 45]],
      ["Notes in the CRM", "automate", [55, 60, 70]],
      ["Chasing invoices", "delegate", [75, 80, 95]],
      ["Following deliveries", "outsource", [60, 70, 80]],
      ["Waiting for the warehouse", "wasted", [55, 60, 65]],
    ],
  ],
];

/** The Workday sheet. */
export const workday: SampleSheet = {
  name: "Workday",
  columns: [
    { heading: "Date", format: "day", width: 12 },
    { heading: "Employee", format: "text", width: 20 },
    { heading: "Action", format: "text", width: 32 },
    { heading: "Minutes", format: "number", width: 10 },
    { heading: "Verdict", format: "text", width: 12 },
  ],
  rows: observed.flatMap(([person, stretches]) =>
    DAYS.flatMap((day, index) =>
      stretches.flatMap(([action, verdict, minutes]) => {
        const spent = minutes[index] ?? 0;
        return spent === 0 ? [] : [[{ day }, people[person].name, action, spent, verdict]];
      }),
    ),
  ),
};
