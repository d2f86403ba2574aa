import { describe, expect, test } from "vitest";
import { type IncomeLakeOptions, incomeLake, type River } from "../../src/charts/incomeLake.ts";
import { drawnChart, laidOut } from "../support/drawnChart.ts";

const river = (name: string, amount: number, note: string | null = null): River => ({
  name,
  amount,
  text: `$${amount}K`,
  share: `${Math.round(amount / 7.4)}%`,
  note,
});

const rivers = [
  river("Regional chains", 378),
  river("National chains", 289, "$12K under usual"),
  river("Independent shops", 45),
  river("Online stores", 28),
];

const options = (change: Partial<IncomeLakeOptions> = {}): IncomeLakeOptions => ({
  composition: "page",
  direction: "ltr",
  label: "Lake",
  description: "Four rivers",
  level: { amount: 740, name: "62% of plan", text: "$740K" },
  plan: { amount: 1200, name: "Plan", text: "$1.20M" },
  waterline: { amount: 900, name: "Waterline", text: "$900K" },
  lastMonth: { amount: 551, name: "October by now", text: "$551K" },
  ...change,
});

const drawnBy = (points: readonly River[], change: Partial<IncomeLakeOptions> = {}) =>
  drawnChart(incomeLake(points, options(change)));

/** Numbers of a path, in their order. */
const numbersOf = (path: Element | undefined): readonly number[] =>
  (path?.getAttribute("d")?.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

/** Top and bottom of a river where it enters the lake: M x,y C … x,y L x,y. */
const mouthOf = (path: Element | undefined): { readonly top: number; readonly bottom: number } => {
  const numbers = numbersOf(path);
  return { top: numbers[7] ?? 0, bottom: numbers[9] ?? 0 };
};

describe("incomeLake(rivers, options)", () => {
  test.each([
    ["page", options()],
    ["pageRtl", options({ direction: "rtl" })],
    ["phone", options({ composition: "phone", height: 290 })],
    ["wall", options({ composition: "wall" })],
  ] as const)("draws %s", async (name, drawn) => {
    const svg = incomeLake(rivers, drawn);
    expect(svg).not.toMatch(/style=|<style/);
    await expect(laidOut(svg)).toMatchFileSnapshot(`../output/incomeLake.${name}.svg`);
  });

  test("side by side the rivers are the depth of the lake, on the scale of its lines", () => {
    const chart = drawnBy(rivers);
    const mouths = chart.all(".rivers path").map(mouthOf);
    const [first] = mouths;
    const last = mouths.at(-1);
    const depth = (last?.bottom ?? 0) - (first?.top ?? 0);
    const unit = depth / 740;
    for (const [index, { amount }] of rivers.entries()) {
      const mouth = mouths[index];
      expect((mouth?.bottom ?? 0) - (mouth?.top ?? 0)).toBeCloseTo(amount * unit, 1);
      expect(mouth?.top).toBeCloseTo(mouths[index - 1]?.bottom ?? first?.top ?? 0, 1);
    }
    const yOf = (className: string): number =>
      Number(chart.all(`.${className} line`)[0]?.getAttribute("y1"));
    const bed = last?.bottom ?? 0;
    expect((bed - yOf("plan")) / unit).toBeCloseTo(1200, 0);
    expect((bed - yOf("waterline")) / unit).toBeCloseTo(900, 0);
    expect((bed - yOf("last-month")) / unit).toBeCloseTo(551, 0);
  });

  test("its surface stands at the level", () => {
    const chart = drawnBy(rivers);
    const surface = numbersOf(chart.all(".lake path")[0])[3];
    expect(surface).toBeCloseTo(mouthOf(chart.all(".rivers path")[0]).top, 1);
  });

  test("mirrors for right-to-left languages", () => {
    const springs = (direction: "ltr" | "rtl") =>
      drawnBy(rivers, { direction })
        .lines("springs")
        .map(({ from }) => from[0]);
    const ltr = springs("ltr");
    for (const [index, x] of springs("rtl").entries()) {
      expect(x).toBeCloseTo(860 - (ltr[index] ?? 0), 1);
    }
  });

  test("names every river with its money; a phone has both on two lines", () => {
    expect(drawnBy(rivers).texts("river-name")).toEqual(rivers.map(({ name }) => name));
    expect(drawnBy(rivers).texts("river-amount")).toEqual(["$378K", "$289K", "$45K", "$28K"]);
    expect(drawnBy(rivers).texts("river-note")[1]).toBe("39% · $12K under usual");
    const phone = drawnBy(rivers, { composition: "phone" });
    expect(phone.texts("river-amount")).toEqual([]);
    expect(phone.texts("river-note")[0]).toBe("$378K · 51%");
    expect(phone.texts("line-word")).toContain("Waterline $900K");
  });

  test("long names are cut, none stands over another", () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      river(`The Very Long Trading House of Lower Volga ${index}`, 100 - index * 8),
    );
    const chart = drawnBy(many, { height: 600 });
    expect(chart.texts("river-name")[0]).toMatch(/^The Very Long.*…/);
    const ys = chart.places(".river-name text").map(([, y]) => y);
    for (const [index, y] of ys.entries()) {
      if (index > 0) expect(y - (ys[index - 1] ?? 0)).toBeGreaterThan(15);
    }
  });

  test("the level's words stand above a shallow lake, and inside a deep one", () => {
    const yOfLevel = (amount: number): number => {
      const chart = drawnBy([river("A", amount)], {
        level: { amount, name: "of plan", text: "$1" },
      });
      const surface = numbersOf(chart.all(".lake path")[0])[3] ?? 0;
      return (chart.places(".level text")[0]?.[1] ?? 0) - surface;
    };
    expect(yOfLevel(40)).toBeLessThan(0);
    expect(yOfLevel(800)).toBeGreaterThan(0);
  });

  test("a long level is made to fit the lake", () => {
    const sizeOf = (text: string): number =>
      Number(
        drawnBy(rivers, { composition: "phone", level: { amount: 740, name: "", text } })
          .all(".level")[0]
          ?.getAttribute("font-size"),
      );
    expect(sizeOf("740 000 тыс. лей Молдовы")).toBeLessThan(sizeOf("$740K"));
  });

  test.each([
    ["one river", [river("other", 740)]],
    ["a river too small to see", [river("A", 740), river("B", 0.001)]],
    ["billions", [river("A", 9e15), river("B", 1)]],
    ["no rivers", []],
  ])("is sane with %s", (_, points) => {
    const level = points.reduce((sum, { amount }) => sum + amount, 0);
    for (const composition of ["page", "phone", "wall"] as const) {
      const svg = incomeLake(
        points,
        options({ composition, level: { amount: level, name: "", text: "$" }, plan: null }),
      );
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  test("no lines where there is nothing to hold the level against", () => {
    const chart = drawnBy(rivers, { plan: null, waterline: null, lastMonth: null });
    expect(chart.all("line")).toEqual([]);
    expect(chart.texts("edge-figure")).toEqual([]);
  });
});
