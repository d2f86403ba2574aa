import { expect, test } from "vitest";
import { cellRanges } from "../../src/view/cellRanges.ts";
import { sheetPrefix } from "../../src/view/sheetPrefix.ts";

test.each([
  ["none", [], []],
  ["one", ["C17"], ["C17"]],
  ["neighbours below each other", ["C5", "C6", "C7"], ["C5:C7"]],
  ["out of order, and one twice", ["C7", "C5", "C6", "C6"], ["C5:C7"]],
  ["neighbours beside each other stay apart", ["B5", "C5"], ["B5", "C5"]],
  ["columns in the order of a sheet, not of letters", ["AA2", "B2", "Z2"], ["B2", "Z2", "AA2"]],
  ["rows as numbers", ["C10", "C9", "C2"], ["C2", "C9:C10"]],
  ["what is no cell comes last", ["A4:F9", "B2"], ["B2", "A4:F9"]],
])("cellRanges(addresses): %s", (_, addresses, expected) => {
  expect(cellRanges(addresses)).toEqual(expected);
});

// What Excel writes itself when a formula points into such a sheet.
test.each([
  ["Payments", "Payments!"],
  ["Оплаты", "Оплаты!"],
  ["Оплаты 2026", "'Оплаты 2026'!"],
  ["2026", "'2026'!"],
  ["Q1", "'Q1'!"],
  ["R1C1", "'R1C1'!"],
  ["Anna's", "'Anna''s'!"],
  ["Plan-2", "'Plan-2'!"],
])("sheetPrefix(%j) is %s", (sheet, expected) => {
  expect(sheetPrefix(sheet)).toBe(expected);
});
