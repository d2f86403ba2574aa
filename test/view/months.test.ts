import { expect, test } from "vitest";
import type { Figure } from "../../src/model/figure.ts";
import { monthAfter } from "../../src/model/month.ts";
import { months } from "../../src/view/months.ts";
import { monthsSaid } from "../../src/view/monthsSaid.ts";
import { pageContext } from "../../src/view/pageContext.ts";
import { handMadeDashboard, known, missing, november } from "../support/handMadeDashboard.ts";
import { said } from "../support/said.ts";

const total = (monthsAgo: number, value: number): Figure =>
  known("payments.total", value, { month: monthAfter(november, -monthsAgo) });

const company = { scope: {}, label: "Months", hasWaterline: true };
const contextOf = (figures: readonly Figure[], change = {}) =>
  pageContext(handMadeDashboard({ figures, ...change }), "en");

test("months(context, of) runs from the first month with payments to the running one, gaps kept", () => {
  const chart = months(
    contextOf([total(3, 90_000_000), total(1, 0), total(0, 74_000_000)]),
    company,
  );
  expect(chart?.points).toEqual([
    { name: "Aug", year: "2026", amount: 90_000_000, text: "900K", plan: null, isRunning: false },
    { name: "Sep", year: null, amount: null, text: "", plan: null, isRunning: false },
    { name: "Oct", year: null, amount: 0, text: "0", plan: null, isRunning: false },
    { name: "Nov", year: null, amount: 74_000_000, text: "740K", plan: null, isRunning: true },
  ]);
});

test("months(context, of) shows two years at most, each January with its year", () => {
  const chart = months(contextOf(Array.from({ length: 40 }, (_, ago) => total(ago, 100))), company);
  expect(chart?.points).toHaveLength(24);
  expect(
    chart?.points.filter(({ year }) => year !== null).map(({ name, year }) => [name, year]),
  ).toEqual([
    ["Dec", "2024"],
    ["Jan", "2025"],
    ["Jan", "2026"],
  ]);
});

test("months(context, of) is nothing without payments", () => {
  expect(months(contextOf([]), company)).toBeNull();
});

test.each([
  ["en", false, "ltr"],
  ["fa", false, "rtl"],
  ["fa", true, "ltr"],
] as const)(
  "months(context, of) in %s, time left to right %s: %s",
  (language, timeAxisLeftToRight, expected) => {
    const dashboard = handMadeDashboard({ figures: [total(0, 100)], timeAxisLeftToRight });
    const chart = months(pageContext(dashboard, language), company);
    expect(chart?.options.timeDirection).toBe(expected);
  },
);

test("months(context, of) leaves the company's waterline out of a client's picture", () => {
  const context = contextOf([
    known("payments.total", 5, { scope: { client: "Rodnik" }, month: november }),
  ]);
  const of = { scope: { client: "Rodnik" }, label: "Rodnik", hasWaterline: false };
  expect(months(context, of)?.options.waterline).toBeNull();
});

const change = (
  id: "payments.changeOnPrevious" | "payments.changeOnLastYear",
  monthsAgo: number,
  value: number,
) => known(id, value, { month: monthAfter(november, -monthsAgo) });

test.each([
  [
    "the last full month first, the running one by as many working days",
    [
      total(1, 114_000_000),
      total(0, 74_000_000),
      change("payments.changeOnPrevious", 1, 0.07),
      change("payments.changeOnLastYear", 1, -0.12),
      change("payments.changeOnPrevious", 0, 0.34),
      known("plan.daysLeft", 6, { month: november }),
    ],
    [
      "October brought $1.14M: +7% on September, −12% on October 2025.",
      "November has brought $740K so far: +34% on as many working days of October.",
    ],
  ],
  [
    "a change that cannot be told is not said",
    [
      total(1, 114_000_000),
      missing("payments.changeOnPrevious", "no-previous", { month: monthAfter(november, -1) }),
    ],
    ["October brought $1.14M."],
  ],
  [
    "a month on its last day is not so far",
    [total(0, 74_000_000), known("plan.daysLeft", 0, { month: november })],
    ["November brought $740K."],
  ],
  ["no payments", [], ["No payments yet."]],
  [
    "months under the waterline",
    [
      total(0, 100),
      known("payments.monthsUnderWaterline", 1, { month: november, inputs: { months: 12 } }),
    ],
    ["November has brought $1 so far.", "1 of the last 12 full months was under the waterline."],
  ],
] as const)("monthsSaid(context): %s", (_, figures, expected) => {
  const { answer, facts } = monthsSaid(contextOf(figures));
  expect([answer, ...facts].map(said)).toEqual(expected);
});
