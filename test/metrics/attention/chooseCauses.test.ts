import { expect, test } from "vitest";
import type { Cause } from "../../../src/metrics/attention/cause.ts";
import { chooseCauses } from "../../../src/metrics/attention/chooseCauses.ts";

const cause =
  (kind: Cause["kind"]) =>
  (thousands: number): Cause => ({
    id: kind === "losing" ? "attention.shortfall" : "attention.notAsked",
    kind,
    money: thousands * 100_000,
    place: { scope: {}, sources: [] },
    inputs: {},
  });
const losing = (...amounts: number[]): Cause[] => amounts.map(cause("losing"));
const gains = (...amounts: number[]): Cause[] => amounts.map(cause("gain"));
const thousands = (causes: readonly Cause[]): number[] =>
  causes.map(({ money }) => money / 100_000);

// Thousands, worked out by hand from the rule.
test.each([
  // January 260 under water, sleeping 96, client department 90, leak 17.28; not asked 280, overdue 130.
  ["the worked example", losing(96, 90, 260, 17.28), gains(130, 280), [260, 96, 90, 280, 130]],
  ["a larger gain stays below every loss", losing(20), gains(900), [20, 900]],
  [
    "free places of gains go to losses",
    losing(50, 40, 30, 20, 15),
    gains(99),
    [50, 40, 30, 20, 99],
  ],
  ["free places of losses go to gains", losing(50), gains(9, 60, 50, 40), [50, 60, 50, 40]],
  ["losses alone", losing(60, 50, 40, 30, 20, 15), [], [60, 50, 40, 30, 20]],
  ["below one per cent of the plan: not shown", losing(12, 11.9), gains(11), [12]],
  ["nothing needs anybody", [], [], []],
  ["what costs nothing is no cause", losing(0), gains(0), []],
])("%s", (_, losses, hopes, expected) => {
  expect(thousands(chooseCauses([...losses, ...hopes], 120_000_000))).toEqual(expected);
});

test("without a measure nothing is too small", () => {
  expect(thousands(chooseCauses(losing(0.01), null))).toEqual([0.01]);
});
