import { expect, test } from "vitest";
import { textTable } from "../../scripts/command/textTable.ts";

test("textTable(rows, alignments) puts columns under each other", () => {
  const rows = [
    ["", "Plan"],
    ["Анна", "1,5", "n/a"],
    ["Ada Byron", "12"],
  ];
  expect(textTable(rows, ["left", "right", "left"])).toEqual([
    "           Plan",
    "Анна        1,5  n/a",
    "Ada Byron    12",
  ]);
});

test("textTable(rows, alignments) gives marks of direction no width, and ends no line in spaces", () => {
  const rows = [
    ["\u2068a\u2069", "1"],
    ["bcd", ""],
  ];
  expect(textTable(rows, ["left", "right"])).toEqual(["\u2068a\u2069    1", "bcd"]);
});

test("textTable(rows, alignments) of none is none", () => {
  expect(textTable([], ["left"])).toEqual([]);
});
