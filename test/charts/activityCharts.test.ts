import { describe, expect, test } from "vitest";
import { contactsChart } from "../../src/charts/contactsChart.ts";
import { type DayMapPoint, dayMapChart } from "../../src/charts/dayMapChart.ts";
import { type Step, stepsChart } from "../../src/charts/stepsChart.ts";
import { drawnChart, laidOut } from "../support/drawnChart.ts";

const told = (composition: "page" | "phone", direction: "ltr" | "rtl" = "ltr") => ({
  composition,
  direction,
  label: "Contacts",
  description: "Who is near the plan",
});

const frames = [
  ["page", told("page")],
  ["pageRtl", told("page", "rtl")],
  ["phone", told("phone")],
] as const;

const cell = (value: number | null, text: string, isBare = false) => ({ value, text, isBare });

describe("contactsChart(points, options)", () => {
  const columns = ["Calls", "Meetings"];
  const people = [
    { name: "Ada Byron", cells: [cell(0.5, "50%"), cell(1.2, "120%")] },
    { name: "Grace Hopper", cells: [cell(null, "609", true), cell(3, "300%")] },
    { name: "Joan", cells: [cell(0, "0%"), cell(1, "100%")] },
  ];

  test.each(frames)("draws %s", async (name, options) => {
    await expect(
      laidOut(contactsChart(people, { ...options, columns, target: 1 })),
    ).toMatchFileSnapshot(`../output/contacts.${name}.svg`);
  });

  test("bars share one scale in every column, to the plan's line; far ahead is cut at 1.6", () => {
    const chart = drawnChart(contactsChart(people, { ...told("page"), columns, target: 1 }));
    const [half = 0, ahead = 0, cut = 0, there = 0] = chart
      .lines("bar")
      .map(({ from, to }) => to[0] - from[0]);
    expect(ahead / half).toBeCloseTo(2.4, 2);
    expect(cut / half).toBeCloseTo(3.2, 2);
    const line = chart.lines("target").at(-1)?.from[0] ?? 0;
    expect(line).toBeCloseTo((chart.lines("bar").at(-1)?.from[0] ?? 0) + there, 1);
  });

  test("whoever has no plan has a number, but neither bar nor line", () => {
    const chart = drawnChart(contactsChart(people, { ...told("page"), columns, target: 1 }));
    expect(chart.lines("bar")).toHaveLength(4);
    expect(chart.lines("target")).toHaveLength(5);
    expect(chart.texts("figure")).toContain("609");
  });

  test("without plans the longest bar of a column is its most", () => {
    const counts = people.map(({ name, cells }) => ({
      name,
      cells: cells.map(({ value, text }) => cell(value, text)),
    }));
    const chart = drawnChart(contactsChart(counts, { ...told("page"), columns, target: null }));
    expect(chart.lines("target")).toEqual([]);
    const lengths = chart.lines("bar").map(({ from, to }) => to[0] - from[0]);
    expect(lengths[0]).toBeCloseTo(lengths[2] ?? 0, 1);
  });
});

describe("stepsChart(steps, options)", () => {
  const steps: readonly Step[] = [
    { name: "September", from: 0, to: 630, text: "$630K", kind: "whole" },
    { name: "People", from: 630, to: 716, text: "+$86K", kind: "step" },
    { name: "Meetings each", from: 716, to: 624, text: "−$92K", kind: "step" },
    { name: "Money a meeting", from: 624, to: 666, text: "+$42K", kind: "step" },
    { name: "October", from: 0, to: 666, text: "$666K", kind: "whole" },
  ];

  test.each(frames)("draws %s", async (name, options) => {
    await expect(laidOut(stepsChart(steps, options))).toMatchFileSnapshot(
      `../output/steps.${name}.svg`,
    );
  });

  test("each step begins where the one before ends, and the last reaches the last whole", () => {
    const rows = drawnChart(stepsChart(steps, told("page"))).lines("step");
    for (const [index, { from }] of rows.slice(1, 4).entries()) {
      expect(from[0]).toBeCloseTo(rows[index]?.to[0] ?? 0, 1);
    }
    expect(rows[3]?.to[0]).toBeCloseTo(rows[4]?.to[0] ?? 0, 1);
  });

  test("a way below zero is drawn from zero to the left", () => {
    const below: readonly Step[] = [
      { name: "September", from: 0, to: -100, text: "−$100", kind: "whole" },
      { name: "People", from: -100, to: 50, text: "+$150", kind: "step" },
    ];
    const [whole] = drawnChart(stepsChart(below, told("page"))).lines("step");
    expect(whole && whole.to[0] < whole.from[0]).toBe(true);
  });
});

describe("dayMapChart(points, options)", () => {
  const point = (name: string, usual: number, rest: Partial<DayMapPoint> = {}): DayMapPoint => ({
    name,
    usual,
    best: null,
    text: `${usual}`,
    verdict: "Useful",
    kind: "keep",
    ...rest,
  });
  const points = [
    point("Meetings with clients", 87, { best: 137, text: "87 ○ 137" }),
    point("Tea", 30, { best: 0, text: "30 ○ 0", verdict: "Wasted", kind: "lose" }),
    point("Notes in the CRM", 49, {
      best: 37,
      text: "49 ○ 37",
      verdict: "Automate",
      kind: "change",
    }),
    point("On the road", 5, { best: 8, text: "5 ○ 8", verdict: "", kind: "unknown" }),
  ];

  test.each(frames)("draws %s", async (name, options) => {
    await expect(laidOut(dayMapChart(points, options))).toMatchFileSnapshot(
      `../output/dayMap.${name}.svg`,
    );
  });

  test("verdicts are told by the bar's shape and by a word, not by colour alone", () => {
    const chart = drawnChart(dayMapChart(points, told("page")));
    expect(chart.texts("day-verdict")).toEqual(["Useful", "Wasted", "Automate"]);
    expect(chart.lines("lose-inside")).toHaveLength(1);
    expect(["keep", "change", "lose"].map((kind) => chart.lines(kind).length)).toEqual([1, 1, 1]);
  });

  test("without a best person there are bars alone", () => {
    const alone = drawnChart(dayMapChart([point("Calls", 60)], told("phone")));
    expect(alone.all(".best circle")).toEqual([]);
    expect(alone.lines("keep")).toHaveLength(1);
  });
});
