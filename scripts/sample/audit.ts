import { template } from "../../src/i18n/en/template.ts";
import type { SampleSheet } from "./table.ts";

/** A score out of ten, and what was seen. */
type Score = readonly [score: number, note: string];

/** Scores in the order of the template's criteria. */
const scores: { readonly [block in keyof typeof template.criteria]: readonly Score[] } = {
  technology: [
    [7, "4 in May; the client department still has none for refunds"],
    [6, "5 in May"],
    [5, "Farmers write down what was sold, not who was called"],
    [4, "Two of seven: by seller and by channel"],
    [8, "6 in May"],
    [6, "0 in May; three letters since August"],
    [9, "7 in May; Marea Neagra Trading lacks its margin"],
    [2, "Named in May, not yet made"],
  ],
  people: [
    [3, "Three who sell and a hunter; five are the norm"],
    [7, "5 in May; Anton and Daria still keep clients of their own"],
    [6, "Written for farmers only"],
    [4, "Farmers' base pay is above the norm"],
    [5, "One training in the quarter"],
    [3, "Two hours in three days observed"],
    [4, "Large orders are left to Viktor"],
  ],
  management: [
    [8, "7 in May"],
    [9, "4 in May; the wall hangs since June"],
    [4, "One in two days"],
    [6, "Three people, in November"],
    [5, "Two deals without a month, one without a sum"],
    [10, "900,000 a month"],
    [5, "Small shops of the south wait for two months"],
    [7, "Since October"],
  ],
};

/** The most that each criterion can have. */
const MAX = 10;

const blocks = ["technology", "people", "management"] as const;

/** The Audit sheet: the template's criteria as they were judged in November. */
export const audit: SampleSheet = {
  name: "Audit",
  columns: [
    { heading: "Criterion", format: "text", width: 64 },
    { heading: "Block", format: "text", width: 14 },
    { heading: "Score", format: "number", width: 8 },
    { heading: "Max", format: "number", width: 8 },
    { heading: "Note", format: "text", width: 58 },
  ],
  rows: blocks.flatMap((block) =>
    template.criteria[block].map((criterion, index) => {
      const [score = null, note = null] = scores[block][index] ?? [];
      return [criterion, block, score, MAX, note];
    }),
  ),
};
