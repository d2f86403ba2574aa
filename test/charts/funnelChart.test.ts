import { describe, expect, test } from "vitest";
import type { ChartOptions } from "../../src/charts/chartOptions.ts";
import { type FunnelPoint, funnelChart } from "../../src/charts/funnelChart.ts";
import { colour } from "../../src/charts/theme.ts";
import { drawnChart, laidOut } from "../support/drawnChart.ts";

const stage = (
  name: string,
  count: number | null,
  expected: number | null,
  isLeak = false,
): FunnelPoint => ({
  name,
  count,
  countText: count === null ? "" : `${count}`,
  expected,
  detail: expected === null ? "" : "24%, usually 40%",
  isLeak,
});

const stages = [
  stage("Lead", 320, null),
  stage("Qualified", 150, 160),
  stage("Meeting with everybody who decides on the purchase", 36, 60, true),
  stage("Offer", 27, 21.6),
  stage("Paid", 0, null),
  stage("Repeat sale", null, null),
];

const options = (change: Partial<ChartOptions> = {}): ChartOptions => ({
  composition: "page",
  direction: "ltr",
  label: "Funnel",
  description: "It leaks before the meeting",
  ...change,
});

describe("funnelChart(points, options)", () => {
  test.each([
    ["page", options()],
    ["pageRtl", options({ direction: "rtl" })],
    ["phone", options({ composition: "phone" })],
    ["wall", options({ composition: "wall" })],
  ] as const)("draws %s", async (name, drawn) => {
    await expect(laidOut(funnelChart(stages, drawn))).toMatchFileSnapshot(
      `../output/funnel.${name}.svg`,
    );
  });

  test("draws bars as long as their counts; none for nobody and for what was not counted", () => {
    const bars = drawnChart(funnelChart(stages, options()))
      .lines("bar")
      .map(({ from, to }) => to[0] - from[0]);
    expect(bars).toHaveLength(4);
    expect((bars[1] ?? 0) / (bars[0] ?? 1)).toBeCloseTo(150 / 320, 2);
    expect((bars[3] ?? 0) / (bars[0] ?? 1)).toBeCloseTo(27 / 320, 2);
  });

  test("outlines what usually would have come, on the same scale, beyond the bar", () => {
    const chart = drawnChart(funnelChart(stages, options()));
    const [, , meeting] = chart.lines("bar");
    const whole = (chart.lines("bar")[0]?.to[0] ?? 0) - (chart.lines("bar")[0]?.from[0] ?? 0);
    const [, short] = chart.lines("expected");
    expect(short?.from[0]).toBeCloseTo(meeting?.to[0] ?? 0, 1);
    expect((short?.to[0] ?? 0) - (short?.from[0] ?? 0)).toBeCloseTo((whole * 24) / 320, 1);
    // More offers came than usual: there is nothing to outline.
    expect(chart.lines("expected")).toHaveLength(2);
  });

  test("the leak has the colour of a loss, in its outline and in its words", () => {
    const chart = drawnChart(funnelChart(stages, options()));
    const strokes = chart.all(".expected path").map((path) => path.getAttribute("stroke"));
    expect(strokes).toEqual([colour.quiet, colour.loss]);
    expect(chart.texts("detail-leak")).toEqual(["24%, usually 40%"]);
  });

  test("in right-to-left pages bars begin on the right", () => {
    const [bar] = drawnChart(funnelChart(stages, options({ direction: "rtl" }))).lines("bar");
    expect(bar?.to[0]).toBeLessThan(bar?.from[0] ?? 0);
  });

  test("on the wall words stand beside the chart", () => {
    const chart = drawnChart(funnelChart(stages, options({ composition: "wall" })));
    expect(chart.all("text")).toHaveLength(0);
  });

  test.each([
    ["nobody", [stage("Lead", 0, null), stage("Paid", 0, 0)]],
    ["one stage", [stage("Lead", 3, null)]],
  ])("draws %s without breaking", (_, few) => {
    expect(funnelChart(few, options())).not.toMatch(/NaN|undefined|Infinity/);
  });
});
