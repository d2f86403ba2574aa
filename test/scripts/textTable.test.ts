import { expect, test } from "vitest";
import { textTable } from "../../scripts/command/textTable.ts";

test("textTable(rows) aligns the first column left and the others right", () => {
  expect(
    textTable([
      ["", "Plan"],
      ["Анна", "1,5"],
      ["Ada Byron", "12"],
    ]),
  ).toEqual(["           Plan", "Анна        1,5", "Ada Byron    12"]);
});

test("textTable(rows) gives marks of direction no width, and ends no line in spaces", () => {
  expect(
    textTable([
      ["\u2068a\u2069", "1"],
      ["bcd", ""],
    ]),
  ).toEqual(["\u2068a\u2069    1", "bcd"]);
});

test("textTable(rows) of none is none", () => {
  expect(textTable([])).toEqual([]);
});
