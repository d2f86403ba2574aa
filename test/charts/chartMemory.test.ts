import { beforeEach, expect, test } from "vitest";
import { remembered, turnChartMemory } from "../../src/charts/chartMemory.ts";

let drawn: string[] = [];
const chart = remembered("chart", (points: readonly number[], options: { label: string }) => {
  drawn.push(points.join());
  return `<svg>${options.label} ${points.join()}</svg>`;
});
const other = remembered("other", () => "<svg>other</svg>");

beforeEach(() => {
  drawn = [];
  turnChartMemory({ isSameProgram: false });
});

test("remembered(name, draw) draws the same points and options once, others anew", () => {
  expect(chart([1], { label: "a" })).toBe("<svg>a 1</svg>");
  expect(chart([1], { label: "a" })).toBe("<svg>a 1</svg>");
  expect(drawn).toEqual(["1"]);
  expect(chart([1], { label: "b" })).toBe("<svg>b 1</svg>");
  expect(chart([2], { label: "a" })).toBe("<svg>a 2</svg>");
  expect(drawn).toEqual(["1", "1", "2"]);
});

test("remembered(name, draw) takes no chart for another of the same points", () => {
  chart([1], { label: "a" });
  expect(other([1], { label: "a" })).toBe("<svg>other</svg>");
});

test("turnChartMemory keeps what the last build showed, and only that", () => {
  chart([1], { label: "a" });
  chart([2], { label: "a" });
  turnChartMemory({ isSameProgram: true });
  chart([1], { label: "a" });
  expect(drawn).toEqual(["1", "2"]);
  turnChartMemory({ isSameProgram: true });
  chart([1], { label: "a" });
  chart([2], { label: "a" });
  expect(drawn).toEqual(["1", "2", "2"]);
});

test("turnChartMemory forgets everything that another program drew", () => {
  chart([1], { label: "a" });
  turnChartMemory({ isSameProgram: false });
  chart([1], { label: "a" });
  expect(drawn).toEqual(["1", "1"]);
});
