import { describe, expect, test } from "vitest";
import type { ChartOptions } from "../../src/charts/chartOptions.ts";
import {
  type MonthToDateOptions,
  type MonthToDatePoint,
  monthToDateChart,
} from "../../src/charts/monthToDateChart.ts";
import { drawnChart, laidOut } from "../support/drawnChart.ts";

const named = (amount: number, name: string) => ({ amount, name, text: `$${amount}K` });

/** Four working days and a weekend of 0; `received` is what came each day so far. */
const working = [1, 1, 0, 0, 1, 1] as const;
function month(received: readonly number[], plan: number | null = 400): MonthToDatePoint[] {
  let cumulative = 0;
  let worked = 0;
  return working.map((share, index) => {
    cumulative += received[index] ?? 0;
    worked += share;
    return {
      working: share,
      cumulative: index < received.length ? cumulative : null,
      planned: plan === null ? null : (plan * worked) / 4,
    };
  });
}

const options = (change: Partial<MonthToDateOptions> = {}): MonthToDateOptions => ({
  composition: "page",
  direction: "ltr",
  label: "November",
  description: "Behind",
  fact: named(150, "received"),
  plan: named(400, "plan"),
  waterline: named(300, "waterline"),
  firstDay: "1 Nov",
  today: "day 2 of 4",
  lastDay: "6 Nov",
  ...change,
});

/** Points of a path, without its commands. */
const pathOf = (path: Element | undefined): (readonly [number, number])[] =>
  (path?.getAttribute("d") ?? "")
    .split(/[MLZ]/)
    .filter((part) => part !== "")
    .map((part) => part.split(",").map(Number) as [number, number]);

describe("monthToDateChart(points, options)", () => {
  test.each<[string, ChartOptions["composition"], "ltr" | "rtl"]>([
    ["page", "page", "ltr"],
    ["pageRtl", "page", "rtl"],
    ["phone", "phone", "ltr"],
    ["wall", "wall", "ltr"],
    ["wallRtl", "wall", "rtl"],
  ])("draws %s", async (name, composition, direction) => {
    const svg = monthToDateChart(month([100, 50]), options({ composition, direction }));
    await expect(laidOut(svg)).toMatchFileSnapshot(`../output/monthToDate.${name}.svg`);
  });

  test("keeps one scale from zero for steps, plan and waterline", () => {
    const chart = drawnChart(monthToDateChart(month([100, 50]), options()));
    const [zero = 0] = chart.numbers(".zero line", "y1");
    const [water = 0] = chart.numbers(".waterline line", "y1");
    const plan = pathOf(chart.all(".plan path")[0]);
    const fact = pathOf(chart.all(".fact path")[0]);
    const unit = (zero - (plan.at(-1)?.[1] ?? 0)) / 400;
    expect((zero - water) / unit).toBeCloseTo(300, 1);
    expect((zero - (fact.at(-1)?.[1] ?? 0)) / unit).toBeCloseTo(150, 1);
    expect(fact[0]?.[1]).toBe(zero);
    expect(chart.numbers(".water rect", "y")).toEqual([water]);
  });

  test("runs time by working days: the plan is a straight line, a weekend's money a step", () => {
    const points = month([100, 0, 30, 0]);
    const chart = drawnChart(monthToDateChart(points, options({ fact: named(130, "received") })));
    const plan = pathOf(chart.all(".plan path")[0]);
    const slopes = plan
      .slice(1)
      .map(([x, y], index) => [x - (plan[index]?.[0] ?? 0), y - (plan[index]?.[1] ?? 0)] as const)
      .filter(([dx]) => dx > 0)
      .map(([dx, dy]) => dy / dx);
    for (const slope of slopes) expect(slope).toBeCloseTo(slopes[0] ?? 0, 2);
    expect(slopes).toHaveLength(4);
    const [now] = chart.numbers(".now circle", "cx");
    expect(now).toBeCloseTo(plan[2]?.[0] ?? 0, 1);
  });

  test("mirrors time for right-to-left languages unless the office keeps it", () => {
    const circle = (change: Partial<MonthToDateOptions>) =>
      drawnChart(monthToDateChart(month([100, 50]), options(change))).numbers(
        ".now circle",
        "cx",
      )[0];
    const ltr = circle({}) ?? 0;
    expect(circle({ direction: "rtl" })).toBeCloseTo(860 - ltr, 1);
    expect(circle({ direction: "rtl", timeDirection: "ltr" })).toBe(ltr);
  });

  test.each([
    ["nothing came", month([0, 0]), named(0, "received")],
    ["refunds only", month([-50, -20]), named(-70, "received")],
    ["one day", month([80]).slice(0, 1), named(80, "received")],
    ["no day known yet", month([]), named(0, "received")],
    ["no days at all", [], named(0, "received")],
    [
      "a month off",
      month([10, 0]).map((point) => ({ ...point, working: 0 })),
      named(10, "received"),
    ],
    ["billions", month([9e15, 1e15]), named(1e16, "received")],
  ])("is sane when %s", (_, points, fact) => {
    const svg = monthToDateChart(points, options({ fact }));
    expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
    const chart = drawnChart(svg);
    expect(chart.all(".now circle")).toHaveLength(1);
    const heights = chart.numbers("line", "y1");
    expect(Math.max(...heights)).toBeLessThanOrEqual(340);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(0);
  });

  test("without plan and waterline draws neither, nor their labels", () => {
    const chart = drawnChart(
      monthToDateChart(month([100, 50], null), options({ plan: null, waterline: null })),
    );
    expect(chart.all(".plan path, .waterline, .water")).toEqual([]);
    expect(chart.texts("edge-name")).toEqual([]);
    expect(chart.texts("now-label")).toEqual(["$150K"]);
  });

  test.each([
    ["beside the point while there is room after it", [100, 50], ["$150K"], ["plan", "waterline"]],
    [
      "among the labels at the end when there is none",
      [90, 90, 0, 0, 90, 90],
      [],
      ["plan", "waterline", "received"],
    ],
    [
      "above the point when it is ahead, at any time",
      [200, 90, 0, 0, 90, 90],
      ["$150K"],
      ["plan", "waterline"],
    ],
  ] as const)("sets the figure %s", (_, received, beside, edge) => {
    const chart = drawnChart(monthToDateChart(month(received), options()));
    expect(chart.texts("now-label")).toEqual(beside);
    expect(chart.texts("edge-name")).toEqual(edge);
  });

  test("keeps labels at the end apart when their lines are close", () => {
    const chart = drawnChart(
      monthToDateChart(
        month([90, 90, 0, 0, 90, 90]),
        options({ waterline: named(395, "waterline") }),
      ),
    );
    const heights = chart
      .places(".edge-figure text")
      .map(([, y]) => y)
      .sort((a, b) => a - b);
    for (const [index, y] of heights.slice(1).entries()) {
      expect(y - (heights[index] ?? 0)).toBeGreaterThan(28);
    }
  });

  test("carries no style of its own, and its names", () => {
    const svg = monthToDateChart(month([100]), options());
    expect(svg).not.toMatch(/<style|style=|font-family="system|<title/);
    expect(svg).toContain('aria-label="November"');
    expect(svg).toContain('aria-description="Behind"');
    expect(svg).toContain('role="img"');
  });

  test("marks small text on the wall as notes, and only it", () => {
    const svg = monthToDateChart(month([100, 50]), options({ composition: "wall" }));
    const chart = drawnChart(svg);
    for (const group of chart.all("g[font-size]")) {
      expect(group.hasAttribute("data-note")).toBe(Number(group.getAttribute("font-size")) < 49);
    }
    expect(svg).toMatch(/width="12rem" height="6.2rem"|height="6.2rem" width="12rem"/);
  });
});
