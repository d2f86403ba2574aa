import { expect, test } from "vitest";
import { decidePercent } from "../../src/ingest/percent.ts";

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
