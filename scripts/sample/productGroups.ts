import { dayOf } from "../../src/model/day.ts";
import type { SampleSheet } from "./table.ts";

interface Goods {
  readonly name: string;
  /** How much of what clients order is of these, beside the others. */
  readonly share: number;
  /** Months (1–12) in which they sell most. */
  readonly season: readonly number[];
  readonly group: string;
  readonly margin: number;
}

/** What the company always sold. */
export const goods: readonly Goods[] = [
  {
    name: "Outerwear",
    share: 3,
    season: [8, 9, 10, 11],
    group: "Seasonal clothes",
    margin: 0.46,
  },
  {
    name: "Knitwear",
    share: 3,
    season: [9, 10, 11, 12, 1],
    group: "Knitwear",
    margin: 0.44,
  },
  {
    name: "School uniform",
    share: 2,
    season: [7, 8, 9],
    group: "Seasonal clothes",
    margin: 0.41,
  },
  { name: "Baby basics", share: 2, season: [], group: "Basics", margin: 0.48 },
  { name: "Party and gifts", share: 1, season: [11, 12], group: "Gifts", margin: 0.52 },
];

/** The new line: thin margin, more work, and bought in place of the old goods. */
export const newLine = {
  name: "Eco cotton",
  /** Year × 100 + month of the launch. */
  launched: 202607,
  /** Share of the orders of the goods below that has gone over to it. */
  share: 0.18,
  insteadOf: ["Knitwear", "Baby basics", "Outerwear"] as readonly string[],
} as const;

/** Sellers' share of what is paid, as Team has it for most. */
const COMMISSION = 0.012;

/** The Product groups sheet: the new line beside what it stands next to on the shelf. */
export const productGroups: SampleSheet = {
  name: "Product groups",
  columns: [
    { heading: "Product", format: "text", width: 18 },
    { heading: "Group", format: "text", width: 18 },
    { heading: "Launched", format: "month", width: 12 },
    { heading: "Effort", format: "number", width: 8 },
    { heading: "Commission", format: "percent", width: 12 },
    { heading: "Margin", format: "percent", width: 8 },
    { heading: "Note", format: "text", width: 40 },
  ],
  rows: [
    ...goods.map(({ name, group, margin }) => [name, group, null, 1, COMMISSION, margin, null]),
    [
      newLine.name,
      "Eco line",
      { day: dayOf(2026, 7, 1) },
      2,
      0.018,
      0.27,
      "Organic cotton, shown beside the knitwear",
    ],
  ],
};
