import { expect, test } from "vitest";
import { decidePercent, shareNote } from "../../src/ingest/percent.ts";

test.each([
  ["margins as fractions", [0.3, 0.25, 1], 1, "fraction"],
  ["one margin above 1", [0.3, 25], 1, "percent"],
  ["a loss in per cent", [-12], 1, "percent"],
  ["markups up to 5 are fractions", [0.5, 2.5, 5], 5, "fraction"],
  ["a markup above 5", [0.5, 50], 5, "percent"],
  ["no number", [], 1, "fraction"],
] as const)("decidePercent: %s", (_, values, limit, convention) => {
  expect(decidePercent(values, limit)).toBe(convention);
});

test.each([
  ["a fraction in a column of per cents", 0.25, 1, ["0.0025", "0.25"]],
  ["a loss as a fraction", -0.5, 1, ["-0.005", "-0.5"]],
  ["a markup as a fraction", 1.5, 5, ["0.015", "1.5"]],
] as const)("shareNote: %s is asked about", (_, value, limit, [taken, other]) => {
  const facts = { readings: [taken, other], taken };
  expect(shareNote(value, limit)).toEqual({ code: "ambiguous-number", facts });
});

test.each([
  ["nothing", 0, 1],
  ["one per cent", 1, 1],
  ["a plain per cent", 30, 1],
] as const)("shareNote: %s leaves no doubt", (_, value, limit) => {
  expect(shareNote(value, limit)).toBeUndefined();
});
