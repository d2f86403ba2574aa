import { expect, test } from "vitest";
import { linkTo, sheetNames } from "../../src/marked/sheetNames.ts";

test.each([
  ["as they are", ["Оплаты", "Планы 2026"], ["Оплаты", "Планы 2026"]],
  [
    "numbered where taken, whatever the case",
    ["Sales", "SALES", "sales"],
    ["Sales", "SALES (2)", "sales (3)"],
  ],
  [
    "without what Excel keeps to itself",
    ["a/b:c", "'x'", "History", ""],
    ["a_b_c", "_x_", "History_", "_"],
  ],
  [
    "of 31 characters at most",
    ["x".repeat(40), "x".repeat(35)],
    ["x".repeat(31), `${"x".repeat(27)} (2)`],
  ],
])("sheetNames keeps names %s", (_, names, expected) => {
  expect(sheetNames(names)).toEqual(expected);
});

test("linkTo(sheet, cell) doubles the apostrophes of a name", () => {
  expect(linkTo("Anna's", "C17")).toBe("'Anna''s'!C17");
});
