import { template } from "../../src/i18n/en/template.ts";
import { dayOf } from "../../src/model/day.ts";
import type { SampleSheet } from "./table.ts";

/** Scores out of ten in May and in November, and what was seen. */
type Score = readonly [may: number, november: number, note: string | null];

/** Scores in the order of the template's criteria. */
const scores: { readonly [block in keyof typeof template.criteria]: readonly Score[] } = {
  technology: [
    [4, 7, "The client department still has none for refunds"],
    [5, 6, null],
    [5, 5, "Farmers write down what was sold, not who was called"],
    [3, 4, "Two of seven: by seller and by channel"],
    [6, 8, null],
    [0, 6, "Three letters since August"],
    [7, 9, "Marea Neagra Trading lacks its margin"],
    [2, 2, "Named in May, not yet made"],
  ],
  people: [
    [4, 3, "Three who bring new clients; five are the norm"],
    [5, 7, "Anton and Daria still keep clients of their own"],
    [6, 6, "Written for farmers only"],
    [4, 4, "Sellers' base pay is above half"],
    [6, 5, "One training in the quarter"],
    [4, 3, "Two hours in three days observed"],
    [4, 4, "Large orders are left to Viktor"],
  ],
  management: [
    [7, 8, null],
    [4, 9, "The wall hangs since June"],
    [3, 4, "One in two days"],
    [0, 6, "Three people, in November"],
    [4, 5, "Two deals without a month, one without a sum"],
    [8, 10, "900,000 a month"],
    [6, 5, "Small shops of the south wait for two months"],
    [2, 7, "Since October"],
  ],
};

/** The most that each criterion can have. */
const MAX = 10;

const blocks = ["technology", "people", "management"] as const;

/** Half a year lies between the two. */
const MAY = dayOf(2026, 5, 14);
const NOVEMBER = dayOf(2026, 11, 12);

/** The Audit sheet: the template's criteria as they were judged in May and in November. */
export const audit: SampleSheet = {
  name: "Audit",
  columns: [
    { heading: "Criterion", format: "text", width: 64 },
    { heading: "Block", format: "text", width: 14 },
    { heading: "Score", format: "number", width: 8 },
    { heading: "Max", format: "number", width: 8 },
    { heading: "Date", format: "day", width: 12 },
    { heading: "Note", format: "text", width: 58 },
  ],
  rows: [MAY, NOVEMBER].flatMap((day) =>
    blocks.flatMap((block) =>
      template.criteria[block].map((criterion, index) => {
        const [may = null, november = null, note = null] = scores[block][index] ?? [];
        const isNow = day === NOVEMBER;
        return [criterion, block, isNow ? november : may, MAX, { day }, isNow ? note : null];
      }),
    ),
  ),
};
