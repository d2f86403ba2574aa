import { describe, expect, test } from "vitest";
import {
  type LeaderboardOptions,
  type LeaderboardPoint,
  leaderboardChart,
} from "../../src/charts/leaderboardChart.ts";
import { colour } from "../../src/charts/theme.ts";
import { drawnChart, laidOut } from "../support/drawnChart.ts";

const person = (name: string, value: number | null, place = "1"): LeaderboardPoint => ({
  place,
  name,
  value,
  valueText: value === null ? "n/a" : `${Math.round(value * 100)}%`,
  detail: "$116K of 236K",
});

const people = [
  person("Barbara Jane", 2.4, "1"),
  person("Ada Byron", 0.98, "2"),
  person("Grace Brewster Murray Hopper of the Eastern Department", 0.5, "3"),
  person("Joan", null, ""),
];

const options = (change: Partial<LeaderboardOptions> = {}): LeaderboardOptions => ({
  composition: "page",
  direction: "ltr",
  label: "People",
  description: "One of three",
  target: { value: 1, name: "plan to date" },
  ...change,
});

describe("leaderboardChart(points, options)", () => {
  test.each([
    ["page", options()],
    ["pageRtl", options({ direction: "rtl" })],
    ["phone", options({ composition: "phone" })],
    ["wall", options({ composition: "wall" })],
  ] as const)("draws %s", async (name, drawn) => {
    await expect(laidOut(leaderboardChart(people, drawn))).toMatchFileSnapshot(
      `../output/leaderboard.${name}.svg`,
    );
  });

  test("draws bars as long as their values, to a finishing line on the same scale", () => {
    const chart = drawnChart(leaderboardChart(people, options()));
    const lengths = chart.lines("bar").map(({ from, to }) => to[0] - from[0]);
    expect(lengths[1]).toBeCloseTo((lengths[2] ?? 0) * (0.98 / 0.5), 1);
    const [finish] = chart.lines("target");
    const begin = chart.lines("bar")[0]?.from[0] ?? 0;
    expect((finish?.from[0] ?? 0) - begin).toBeCloseTo((lengths[2] ?? 0) * 2, 1);
  });

  test("cuts a bar at twice the target and notches it, so that the others can still be told apart", () => {
    const chart = drawnChart(leaderboardChart(people, options()));
    const lengths = chart.lines("bar").map(({ from, to }) => to[0] - from[0]);
    expect(lengths[0]).toBeCloseTo((lengths[2] ?? 0) * 4, 1);
    expect(chart.all(".notch path")).toHaveLength(1);
  });

  test("shows who has reached the line by colour too, and nobody in the colour of being behind", () => {
    const svg = leaderboardChart(people, options());
    const strokes = drawnChart(svg)
      .all(".bar path")
      .map((bar) => bar.getAttribute("stroke"));
    expect(strokes).toEqual([colour.gain, colour.ink, colour.ink]);
    expect(svg).not.toContain("behind");
  });

  test("draws no bar without a value, and money without a finishing line", () => {
    const chart = drawnChart(
      leaderboardChart([person("A", 300), person("B", 100)], options({ target: null })),
    );
    const lengths = chart.lines("bar").map(({ from, to }) => to[0] - from[0]);
    expect(lengths[0]).toBeCloseTo((lengths[1] ?? 0) * 3, 1);
    expect(chart.all(".target path, .notch path")).toEqual([]);
    expect(drawnChart(leaderboardChart([person("A", null)], options())).all(".bar path")).toEqual(
      [],
    );
  });

  test("begins its rows below the head it was given, with a finishing line or without", () => {
    const size = { composition: "wall", height: 260, head: 60 } as const;
    for (const target of [{ value: 1, name: "plan" }, null]) {
      const chart = drawnChart(
        leaderboardChart([person("A", 2), person("B", 1)], options({ ...size, target })),
      );
      expect(chart.lines("bar").map(({ from }) => from[1])).toEqual([110, 210]);
    }
  });

  test("mirrors for right-to-left languages", () => {
    const ends = (direction: "ltr" | "rtl") =>
      drawnChart(leaderboardChart(people, options({ direction })))
        .lines("bar")
        .map(({ to }) => to[0]);
    const ltr = ends("ltr");
    for (const [index, x] of ends("rtl").entries())
      expect(x).toBeCloseTo(860 - (ltr[index] ?? 0), 1);
  });

  test("gives forty people forty rows", () => {
    const many = Array.from({ length: 40 }, (_, index) => person(`P${index}`, 1 - index / 50));
    const chart = drawnChart(leaderboardChart(many, options()));
    expect(chart.texts("name")).toHaveLength(40);
    expect(chart.lines("bar")).toHaveLength(40);
  });

  test("writes no names on the wall: they stand beside it", () => {
    expect(leaderboardChart(people, options({ composition: "wall" }))).not.toContain("Byron");
  });

  test.each([
    ["nobody", []],
    ["nothing", [person("A", 0)]],
    ["refunds", [person("A", -0.4)]],
    ["a giant", [person("A", 1e9)]],
  ])("is sane with %s", (_, points) => {
    expect(leaderboardChart(points, options())).not.toMatch(/NaN|Infinity|undefined/);
  });
});
