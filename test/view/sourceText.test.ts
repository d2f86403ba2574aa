import { expect, test } from "vitest";
import { sourceText } from "../../src/view/sourceText.ts";

test.each([
  ["a range", "sales.xlsx!Payments!A4:F9", ["sales.xlsx", "Payments", "A4:F9"]],
  [
    "a sheet with an exclamation mark in its name",
    "a.xlsx!Up!2026!B2",
    ["a.xlsx", "Up!2026", "B2"],
  ],
  ["a whole sheet", "a.xlsx!Team", ["a.xlsx", "Team", ""]],
  ["a file", "a.csv", ["a.csv", "", ""]],
])("sourceText(source): %s", (_, source, [file, sheet, range]) => {
  expect(sourceText(source)).toEqual({ file, sheet, range });
});
