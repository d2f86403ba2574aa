import { describe, expect, test } from "vitest";
import { type SharesOptions, type SharesPoint, sharesChart } from "../../src/charts/sharesChart.ts";
import { drawnChart, laidOut } from "../support/drawnChart.ts";

const person = (name: string, values: readonly (number | null)[]): SharesPoint => ({
  name,
  values,
  text: `${Math.round((values.at(-1) ?? 0) * 100)}%`,
  detail: "Sinking",
});

const people = [
  person("Ada", [0.1, 0.08, 0.05, 0.05]),
  person("Grace Brewster Murray Hopper of the Eastern Department", [null, 0.6, 0.45, 0.3]),
  person("Joan", [0.9, null, 0.95, 1]),
];

const options = (change: Partial<SharesOptions> = {}): SharesOptions => ({
  composition: "page",
  direction: "ltr",
  label: "Contacts with new clients",
  description: "3 people over time",
  limit: { value: 0.2, name: "the swamp begins under 20%" },
  from: "July 2026",
  to: "October 2026",
  ...change,
});

/** The points of a person's line; a gap begins a new piece. */
const lineOf = (svg: string, row: number): readonly (readonly [x: number, y: number])[] =>
  [
    ...(drawnChart(svg).all(".share path")[row]?.getAttribute("d") ?? "").matchAll(
      /[ML]([-\d.]+),([-\d.]+)/g,
    ),
  ].map(([, x, y]) => [Number(x), Number(y)]);

describe("sharesChart(points, options)", () => {
  test.each([
    ["page", options()],
    ["pageRtl", options({ direction: "rtl" })],
    ["phone", options({ composition: "phone" })],
    [
      "phoneRtlTimeForward",
      options({ composition: "phone", direction: "rtl", timeDirection: "ltr" }),
    ],
  ] as const)("draws %s", async (name, drawn) => {
    await expect(laidOut(sharesChart(people, drawn))).toMatchFileSnapshot(
      `../output/shares.${name}.svg`,
    );
  });

  test("all rows are on one scale: as far above zero as their share", () => {
    const svg = sharesChart(people, options());
    const limits = drawnChart(svg)
      .all(".water path")
      .map((path) => {
        const [, top = 0, , base = 0] =
          /M[-\d.]+,([-\d.]+)H([-\d.]+)V([-\d.]+)/
            .exec(path.getAttribute("d") ?? "")
            ?.map(Number) ?? [];
        return { top, base };
      });
    for (const [row, { values }] of people.entries()) {
      const { top, base } = limits[row] ?? { top: 0, base: 0 };
      const last = lineOf(svg, row).at(-1)?.[1] ?? 0;
      expect((base - last) / (base - top)).toBeCloseTo((values.at(-1) ?? 0) / 0.2, 1);
    }
  });

  test("a month without a share is a gap in the line", () => {
    const svg = sharesChart(people, options());
    expect(lineOf(svg, 1)).toHaveLength(3);
    const joan = drawnChart(svg).all(".share path")[2]?.getAttribute("d") ?? "";
    expect(joan.match(/M/g)).toHaveLength(2);
  });

  test("time runs with reading, or left to right where the settings say so", () => {
    const xs = (change: Partial<SharesOptions>): number[] =>
      lineOf(sharesChart(people, options(change)), 0).map(([x]) => x);
    const isRising = ([first = 0, second = 0]: readonly number[]): boolean => second > first;
    expect(isRising(xs({}))).toBe(true);
    expect(isRising(xs({ direction: "rtl" }))).toBe(false);
    expect(isRising(xs({ direction: "rtl", timeDirection: "ltr" }))).toBe(true);
  });

  test.each([
    ["nobody", []],
    ["one month", [person("Ada", [0.4])]],
    ["nothing known", [person("Ada", [null, null])]],
    ["refunds put a share below zero", [person("Ada", [0.1, -0.2])]],
  ] as const)("%s leaves no broken number", (_, points) => {
    expect(sharesChart(points, options())).not.toMatch(/NaN|Infinity|undefined/);
  });
});
