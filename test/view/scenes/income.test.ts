import { describe, expect, test } from "vitest";
import type { Language } from "../../../src/model/language.ts";
import { incomeScene } from "../../../src/view/scenes/income.ts";
import { wallContext } from "../../../src/view/scenes/wallContext.ts";
import type { RiverStory } from "../../support/riverFigures.ts";
import { hardDashboards, wallDashboard } from "../../support/wallDashboards.ts";

const rivers: readonly RiverStory[] = [
  ["Regional chains", 37_800_000],
  ["National chains", 28_900_000],
  ["Independent shops", 4_500_000],
  ["", 2_800_000],
];

const sceneOf = (story: Parameters<typeof wallDashboard>[0] = {}, language: Language = "en") =>
  incomeScene(wallContext(wallDashboard({ rivers, ...story }), language));
const said = (scene: ReturnType<typeof sceneOf>): string =>
  (scene?.sentence.parts ?? [])
    .map(({ text }) => text)
    .join("")
    .replaceAll(/[\u00a0\u202f\u2066-\u2069]/g, " ");

describe("incomeScene(context)", () => {
  // The waterline is 900,000.00; 740,000.00 are in the lake.
  test.each([
    ["en", "$740K in the lake, $160K to the waterline"],
    ["ru", "В озере 740 тыс. $, до ватерлинии 160 тыс. $"],
    ["ro", "În lac 740 de mii de dolari, 160 de mii de dolari până la linia de plutire"],
    ["fa", "۷۴۰ هزار دلار در دریاچه، ۱۶۰ هزار دلار تا خط سربه‌سر"],
  ] as const)("says in %s how far the level is to the waterline", (language, sentence) => {
    expect(said(sceneOf({}, language))).toBe(sentence);
  });

  test("above it, how far above; without a waterline, what the lake holds", () => {
    expect(said(sceneOf({ waterline: 70_000_000 }))).toBe(
      "$740K in the lake, $40K above the waterline",
    );
    expect(said(sceneOf({ waterline: null }))).toBe("$740K in the lake");
  });

  test("rivers from the largest, without the currency, which the strip has said", () => {
    expect(sceneOf()?.lake.points.map(({ name, text }) => [name, text])).toEqual([
      ["Regional chains", "378K"],
      ["National chains", "289K"],
      ["Independent shops", "45K"],
      ["other", "28K"],
    ]);
  });

  test("is not there while no river has a name, nothing is in the lake, or all of it went back", () => {
    expect(sceneOf({ rivers: [] })).toBeNull();
    expect(sceneOf({ rivers: [["", 5_000_000]] })).toBeNull();
    expect(sceneOf({ rivers: [["Shops", 0]] })).toBeNull();
    expect(sceneOf({ rivers: [["Shops", -5_000_000]] })).toBeNull();
  });

  test.each(Object.keys(hardDashboards))("bears a wall that is %s", (hardship) => {
    const dashboard = hardDashboards[hardship]?.();
    for (const language of ["en", "ru", "ro", "fa"] as const) {
      const scene = dashboard && incomeScene(wallContext(dashboard, language));
      expect(JSON.stringify(scene ?? null)).not.toMatch(/NaN|undefined|Infinity/);
      expect(scene?.lake.points.length ?? 0).toBeLessThanOrEqual(6);
    }
  });

  test("forty rivers are six: five and the rest as one, which together are the level", () => {
    const dashboard = hardDashboards.many?.();
    const scene = dashboard && incomeScene(wallContext(dashboard, "en"));
    expect(scene?.lake.points.at(-1)?.name).toBe("35 more");
    const sum = scene?.lake.points.reduce((total, { amount }) => total + amount, 0);
    expect(sum).toBe(scene?.lake.options.level.amount);
  });
});
