import { describe, expect, test } from "vitest";
import { type GroupShare, groupSharesChart } from "../../src/charts/groupSharesChart.ts";
import { drawnChart, laidOut } from "../support/drawnChart.ts";

const group = (name: string, shares: GroupShare["shares"], isNew = false): GroupShare => ({
  name,
  text: `${Math.round((shares.at(-1) ?? 0) * 100)}%`,
  isNew,
  shares,
});

const groups = [
  group("Boards", [0.6, 0.5, 0.5]),
  group("Glue", [0.4, 0.5, 0.3]),
  group("Eco line", [null, null, 0.2], true),
];

const months = [
  { name: "Nov", year: "2025" },
  { name: "Dec", year: null },
  { name: "Jan", year: "2026" },
];

const options = {
  composition: "page",
  direction: "ltr",
  label: "Shares",
  description: "From November to January",
  months,
} as const;

const drawn = (points: readonly GroupShare[], change: object = {}) =>
  drawnChart(groupSharesChart(points, { ...options, ...change }));

describe("groupSharesChart(groups, options)", () => {
  test.each([
    ["page", options],
    ["pageRtl", { ...options, direction: "rtl" }],
    ["phone", { ...options, composition: "phone" }],
  ] as const)("draws %s", async (name, how) => {
    await expect(laidOut(groupSharesChart(groups, how))).toMatchFileSnapshot(
      `../output/groupShares.${name}.svg`,
    );
  });

  test("each month's bands fill the whole height, the first group at the bottom", () => {
    const chart = drawn(groups);
    const heights = chart.numbers(".shares rect", "height");
    const tops = chart.numbers(".shares rect", "y");
    expect(heights).toHaveLength(9);
    const whole = (heights[0] ?? 0) + (heights[1] ?? 0);
    for (const month of [1, 2]) {
      const bands = heights.slice(month * 3, month * 3 + 3);
      expect(bands.reduce((sum, height) => sum + height, 0)).toBeCloseTo(whole, 0);
    }
    expect((heights[0] ?? 0) / whole).toBeCloseTo(0.6, 2);
    expect(tops[0] ?? 0).toBeGreaterThan(tops[1] ?? 0);
  });

  test("names each group with its last share; one that has none any more is not named", () => {
    const gone = group("Gone", [0.2, 0, 0]);
    const chart = drawn([...groups, gone]);
    expect(chart.texts("edge-name")).toEqual(["Boards", "Glue", "Eco line"]);
    expect(chart.texts("edge-figure")).toEqual(["50%", "30%", "20%"]);
  });

  test("months are named back from the last; a year gives way to the next one beside it", () => {
    expect(drawn(groups).texts("month")).toEqual(["Nov", "Dec", "Jan"]);
    expect(drawn(groups).texts("year")).toEqual(["2025", "2026"]);
    const narrow = drawn(groups, { composition: "phone", width: 150 });
    expect(narrow.texts("month").at(-1)).toBe("Jan");
    expect(narrow.texts("year")).toEqual(["2026"]);
  });

  test.each([
    ["refunds in place of sales", [group("A", [-0.5, 1]), group("B", [1.5, 0])]],
    ["a month without shares", [group("A", [null, 1])]],
    ["no groups", []],
  ])("is sane with %s", (_, points) => {
    expect(groupSharesChart(points, options)).not.toMatch(/NaN|Infinity|undefined|height="-/);
  });
});
