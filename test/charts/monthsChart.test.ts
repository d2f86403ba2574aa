import { describe, expect, test } from "vitest";
import { type MonthsOptions, type MonthsPoint, monthsChart } from "../../src/charts/monthsChart.ts";
import { drawnChart, laidOut } from "../support/drawnChart.ts";

const NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Months from December 2024 on, the last of them running. */
const months = (amounts: readonly (number | null)[], plan: number | null = null): MonthsPoint[] =>
  amounts.map((amount, index) => ({
    name: NAMES[(index + 11) % 12] ?? "",
    year: index === 0 || (index + 11) % 12 === 0 ? String(2024 + Math.ceil(index / 12)) : null,
    amount,
    text: `$${amount}K`,
    plan,
    isRunning: index === amounts.length - 1,
  }));

const twoYears = months(
  Array.from({ length: 24 }, (_, index) => (index === 23 ? 340 : 500 + ((index * 71) % 13) * 40)),
  800,
);

const options = (change: Partial<MonthsOptions> = {}): MonthsOptions => ({
  composition: "page",
  direction: "ltr",
  label: "Months",
  description: "Above water",
  waterline: { amount: 600, name: "waterline", text: "$600K" },
  planName: "plan",
  ...change,
});

describe("monthsChart(points, options)", () => {
  test.each([
    ["page", options()],
    ["pageRtl", options({ direction: "rtl" })],
    ["phone", options({ composition: "phone" })],
  ] as const)("draws %s", async (name, drawn) => {
    const svg = monthsChart(twoYears, drawn);
    await expect(laidOut(svg)).toMatchFileSnapshot(`../output/months.${name}.svg`);
  });

  test("draws bars as long as their amounts, from zero, under one waterline", () => {
    const chart = drawnChart(monthsChart(months([200, 400, 100]), options()));
    const heights = chart.numbers(".month rect, .month-running rect", "height");
    expect(heights[1]).toBeCloseTo((heights[0] ?? 0) * 2, 1);
    expect(heights[2]).toBeCloseTo((heights[0] ?? 0) / 2, 1);
    const [zero = 0] = chart.numbers(".zero line", "y1");
    const [water = 0] = chart.numbers(".waterline line", "y1");
    expect(zero - water).toBeCloseTo((heights[0] ?? 0) * 3, 1);
  });

  test("lets a month of refunds hang below zero", () => {
    const chart = drawnChart(monthsChart(months([100, -50, 10]), options({ waterline: null })));
    const [zero = 0] = chart.numbers(".zero line", "y1");
    const tops = chart.numbers(".month rect", "y");
    const heights = chart.numbers(".month rect", "height");
    expect(tops[1]).toBeCloseTo(zero, 1);
    expect(heights[1]).toBeCloseTo((heights[0] ?? 0) / 2, 1);
  });

  test("says the largest full month and the running one", () => {
    const chart = drawnChart(monthsChart(months([200, 400, 999]), options()));
    expect(chart.texts("amount")).toEqual(["$400K"]);
    expect(chart.texts("edge-figure")).toEqual(["$600K", "$999K"]);
  });

  test("names every month where there is room, else some, the last among them; years where they begin", () => {
    const page = drawnChart(monthsChart(twoYears, options()));
    const phone = drawnChart(monthsChart(twoYears, options({ composition: "phone" })));
    expect(page.texts("tick")).toHaveLength(24);
    const few = phone.texts("tick");
    expect(few.length).toBeLessThan(24);
    expect(few.at(-1)).toBe("Nov");
    // December 2024 stands a month before 2025: there is no room for both years.
    expect(page.texts("tick-year")).toEqual(["2025", "2026"]);
  });

  test("runs right to left for such languages", () => {
    const left = (change: Partial<MonthsOptions>) =>
      drawnChart(monthsChart(twoYears, options(change))).numbers(".month-running rect", "x")[0] ??
      0;
    expect(left({})).toBeGreaterThan(600);
    expect(left({ direction: "rtl" })).toBeLessThan(200);
    expect(left({ direction: "rtl", timeDirection: "ltr" })).toBe(left({}));
  });

  test.each([
    ["no months", []],
    ["one month", months([5])],
    ["months of nothing", months([0, 0, 0])],
    ["months without data", months([null, null, 7])],
    ["billions", months([9e15, 1e15])],
  ])("is sane with %s", (_, points) => {
    const svg = monthsChart(points, options({ waterline: null }));
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    expect(drawnChart(svg).all(".month rect, .month-running rect")).toHaveLength(
      points.filter(({ amount }) => amount !== null).length,
    );
  });
});
