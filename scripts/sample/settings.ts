import { dayOf } from "../../src/model/day.ts";
import type { Cell, SampleSheet } from "./table.ts";

const rows: readonly (readonly [setting: string, value: Cell])[] = [
  ["Company", "Teremok Kids Wear"],
  ["Currency", "USD"],
  ["Languages", "en, ru, ro, fa"],
  ["Calendar", "gregorian"],
  ["Country", "MD"],
  ["Weekend days", "Saturday, Sunday"],
  ["Time zone", "Europe/Chisinau"],
  ["As of", { day: dayOf(2026, 11, 20) }],
  ["Waterline", 900_000],
  ["New-client window, months", 3],
  ["Contact interval, days", 30],
  ["Update rhythm, days", 1],
  ["TV inches", 55],
  ["Viewing distance, m", 5],
  ["Names on the wall", "full"],
];

/** The Settings sheet: what an office would change; the rest has its defaults. */
export const settings: SampleSheet = {
  name: "Settings",
  columns: [
    { heading: "Setting", format: "text", width: 28 },
    { heading: "Value", format: "number", width: 24 },
  ],
  rows,
};
