import { expect, test } from "vitest";
import { stageOrder } from "../../src/ingest/stageOrder.ts";

test.each<[what: string, sequences: string[][], met: string[], order: string[]]>([
  ["nothing", [], [], []],
  [
    "columns as they stand",
    [["lead", "offer", "meeting", "paid"]],
    [],
    ["lead", "offer", "meeting", "paid"],
  ],
  [
    "own stages where the sheet has them",
    [["lead", "Tender", "paid"]],
    [],
    ["lead", "Tender", "paid"],
  ],
  [
    "known stages met elsewhere in their usual place",
    [["lead", "Tender", "paid"]],
    ["repeat", "meeting", "qualified"],
    ["lead", "Tender", "qualified", "meeting", "paid", "repeat"],
  ],
  ["own stages met elsewhere at the end", [["lead", "paid"]], ["Pilot"], ["lead", "paid", "Pilot"]],
  [
    "the surest sequence wins",
    [
      ["lead", "offer", "meeting"],
      ["lead", "meeting", "offer", "Pilot", "paid"],
    ],
    [],
    ["lead", "offer", "Pilot", "paid", "meeting"],
  ],
  ["rows in any order of known stages", [["paid"], ["lead"]], ["offer"], ["lead", "offer", "paid"]],
])("%s", (_, sequences, met, order) => {
  expect(stageOrder(sequences, met)).toEqual(order);
});
