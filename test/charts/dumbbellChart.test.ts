import { describe, expect, test } from "vitest";
import type { ChartOptions } from "../../src/charts/chartOptions.ts";
import { type DumbbellPoint, dumbbellChart } from "../../src/charts/dumbbellChart.ts";
import { drawnChart, laidOut } from "../support/drawnChart.ts";

const account = (
  name: string,
  current: number,
  possible: number,
  rest: Partial<DumbbellPoint> = {},
): DumbbellPoint => ({
  name,
  current,
  possible,
  currentText: String(current),
  possibleText: String(possible),
  asked: null,
  agreed: null,
  note: null,
  ...rest,
});

const accounts = [
  account("Neva Hyper", 200, 1000, {
    asked: 900,
    agreed: 800,
    note: "agreed 800 of 900 asked",
    href: "/accounts/ab/",
  }),
  account("Kidsland", 140, 420),
  account("Open Joint Stock Company Northern Trading House for Children", 0, 310, { asked: 200 }),
];

const options = (change: Partial<ChartOptions> = {}): ChartOptions => ({
  composition: "page",
  direction: "ltr",
  label: "Accounts",
  description: "One holds most",
  ...change,
});

describe("dumbbellChart(points, options)", () => {
  test.each([
    ["page", options()],
    ["pageRtl", options({ direction: "rtl" })],
    ["phone", options({ composition: "phone" })],
    ["wall", options({ composition: "wall" })],
  ] as const)("draws %s", async (name, drawn) => {
    await expect(laidOut(dumbbellChart(accounts, drawn))).toMatchFileSnapshot(
      `../output/dumbbell.${name}.svg`,
    );
  });

  test("keeps one scale from zero: ways, agreed parts and asked ticks", () => {
    const chart = drawnChart(dumbbellChart(accounts, options()));
    const ways = chart.lines("way");
    const unit = ((ways[0]?.to[0] ?? 0) - (ways[0]?.from[0] ?? 0)) / 800;
    const zero = (ways[0]?.from[0] ?? 0) - 200 * unit;
    expect((ways[1]?.to[0] ?? 0) - (ways[1]?.from[0] ?? 0)).toBeCloseTo(280 * unit, 1);
    expect(ways[2]?.from[0]).toBeCloseTo(zero, 1);
    const [agreed] = chart.lines("agreed");
    expect(agreed?.to[0]).toBeCloseTo(zero + 800 * unit, 1);
    expect(chart.lines("asked").map(({ from }) => Math.round((from[0] - zero) / unit))).toEqual([
      900, 200,
    ]);
  });

  test("mirrors for right-to-left languages", () => {
    const dots = (direction: "ltr" | "rtl") =>
      drawnChart(dumbbellChart(accounts, options({ direction }))).numbers(".possible circle", "cx");
    const ltr = dots("ltr");
    for (const [index, x] of dots("rtl").entries())
      expect(x).toBeCloseTo(860 - (ltr[index] ?? 0), 1);
  });

  test("gives every account a row, in the order it came", () => {
    const many = Array.from({ length: 40 }, (_, index) => account(`A${index}`, 10, 20 + index));
    const chart = drawnChart(dumbbellChart(many, options()));
    expect(chart.texts("name")).toEqual(many.map(({ name }) => name));
    const rows = chart.numbers(".current circle", "cy");
    expect(new Set(rows.slice(1).map((y, index) => y - (rows[index] ?? 0)))).toEqual(new Set([40]));
    expect(chart.numbers("svg", "height")).toEqual([1600]);
  });

  test("sets each amount on the outer side of its dot, also when more is bought than possible", () => {
    const chart = drawnChart(dumbbellChart([account("A", 300, 200)], options()));
    const anchorOf = (name: string) => chart.all(`.${name}`)[0]?.getAttribute("text-anchor");
    expect(anchorOf("current-text")).toBe("start");
    expect(anchorOf("possible-text")).toBe("end");
  });

  test("draws no tick where all that is possible was asked, no agreed part that gains nothing", () => {
    const chart = drawnChart(
      dumbbellChart([account("A", 300, 500, { asked: 500, agreed: 250 })], options()),
    );
    expect(chart.all(".asked path, .agreed path")).toEqual([]);
  });

  test("links names that have an address, and ellipses long ones with their full text at hand", () => {
    const chart = drawnChart(dumbbellChart(accounts, options()));
    expect(chart.all("a").map((link) => link.getAttribute("href"))).toEqual(["/accounts/ab/"]);
    expect(chart.texts("name").at(-1)).toMatch(/^Open Joint Stock.*…/);
  });

  test("writes no names on the wall: they stand beside it", () => {
    const svg = dumbbellChart(accounts, options({ composition: "wall" }));
    expect(svg).not.toContain("Neva");
  });

  test.each([
    ["no accounts", []],
    ["nothing bought or possible", [account("A", 0, 0)]],
    ["a negative volume", [account("A", -50, 100)]],
    ["billions", [account("A", 1, 9e15)]],
  ])("is sane with %s", (_, points) => {
    expect(dumbbellChart(points, options())).not.toMatch(/NaN|Infinity|undefined/);
  });
});
