import { describe, expect, test } from "vitest";
import type { ChartOptions } from "../../src/charts/chartOptions.ts";
import { type PlacesPoint, placesChart } from "../../src/charts/placesChart.ts";
import { drawnChart, laidOut } from "../support/drawnChart.ts";

const row = (name: string, filled: number, empty: number): PlacesPoint => ({
  name,
  filled,
  empty,
  text: empty > 0 ? `${filled} of ${filled + empty}` : String(filled),
  detail: "win new clients",
});

const rows = [row("Heads of sales", 1, 0), row("Sellers", 3, 2), row("VIP managers", 0, 1)];

const options = (change: Partial<ChartOptions> = {}): ChartOptions => ({
  composition: "page",
  direction: "ltr",
  label: "People by what they do",
  description: "4 people, 3 empty places.",
  ...change,
});

describe("placesChart(points, options)", () => {
  test.each([
    ["page", options()],
    ["pageRtl", options({ direction: "rtl" })],
    ["phone", options({ composition: "phone" })],
  ] as const)("draws %s", async (name, drawn) => {
    await expect(laidOut(placesChart(rows, drawn))).toMatchFileSnapshot(
      `../output/places.${name}.svg`,
    );
  });

  test("a dot for each person and a ring for each empty place", () => {
    const chart = drawnChart(placesChart(rows, options()));
    expect(chart.all(".filled circle")).toHaveLength(4);
    expect(chart.all(".empty circle")).toHaveLength(3);
    expect(chart.texts("figure")).toEqual(["1", "3 of 5", "0 of 1"]);
  });

  test("two hundred people still fit the width", () => {
    const chart = drawnChart(
      placesChart([row("Sellers", 200, 3)], options({ composition: "phone" })),
    );
    const right = Math.max(...chart.numbers(".filled circle", "cx"));
    expect(right).toBeLessThan(358);
  });

  test.each(["ltr", "rtl"] as const)(
    "nobody at all leaves a chart without dots, %s",
    (direction) => {
      const chart = drawnChart(placesChart([], options({ direction })));
      expect(chart.all("circle")).toHaveLength(0);
    },
  );
});
