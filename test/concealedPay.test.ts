import { expect, test } from "vitest";
import type { Finding } from "../src/model/finding.ts";
import { concealedPay } from "../src/pipeline/concealedPay.ts";
import type { SheetSource } from "../src/sheets/dataset.ts";

const team: SheetSource = {
  file: "sales.xlsx",
  sheet: "Team",
  as: "team",
  range: "A2:H9",
  columns: {
    name: { heading: "Name", letters: "A" },
    basePay: { heading: "Base pay", letters: "G" },
    commissionNew: { heading: "Commission new", letters: "AG" },
  },
};
const payments: SheetSource = { ...team, sheet: "Payments", as: "payments" };

const at = (sheet: string, cell: string) => ({ file: "sales.xlsx", sheet, cell, column: "Any" });
const typeError = (sheet: string, cell: string): Finding => ({
  ...at(sheet, cell),
  code: "type-error",
  value: "6,2oo",
  facts: { kind: "money" },
});

test.each([
  ["base pay", "Team", "G5", "•••"],
  ["a commission", "Team", "AG5", "•••"],
  ["a name", "Team", "A5", "6,2oo"],
  ["the same column of another sheet", "Payments", "G5", "6,2oo"],
])("a page does not show the cell of %s", (...[, sheet, cell, value]) => {
  expect(concealedPay([typeError(sheet, cell)], [team, payments])).toEqual([
    { ...typeError(sheet, cell), value },
  ]);
});

test("amounts among the facts are hidden, addresses and words are not", () => {
  const ambiguous: Finding = {
    ...at("Team", "G5"),
    code: "ambiguous-number",
    value: "1.234",
    facts: { readings: ["1234", "۱٫۲۳۴"], taken: "1234" },
  };
  const differ: Finding = {
    ...at("Team", "G6"),
    code: "cells-differ",
    facts: { taken: "6200", place: "b.xlsx:Team!G7" },
  };
  expect(concealedPay([ambiguous, differ], [team])).toEqual([
    { ...ambiguous, value: "•••", facts: { readings: ["•••", "•••"], taken: "•••" } },
    { ...differ, facts: { taken: "•••", place: "b.xlsx:Team!G7" } },
  ]);
});

test("a workbook without Team hides nothing", () => {
  expect(concealedPay([typeError("Team", "G5")], [payments])).toEqual([typeError("Team", "G5")]);
});
