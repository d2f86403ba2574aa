import { describe, expect, test } from "vitest";
import type { Language } from "../../../src/model/language.ts";
import { callScene } from "../../../src/view/scenes/call.ts";
import { wallContext } from "../../../src/view/scenes/wallContext.ts";
import type { CallStory } from "../../support/callFigures.ts";
import { hardDashboards, wallDashboard } from "../../support/wallDashboards.ts";

const K = 100_000;
const calls: readonly CallStory[] = [
  { name: "Rodnik", worth: 50 * K, group: "sleeping", silence: 63, caller: "Anna Orlova" },
  { name: "Neva Hyper", worth: 20 * K, group: "notContacted", gap: 31, caller: "Boris Lem" },
  { name: "Skazka", worth: 4 * K, group: "once", silence: 100, caller: "Anna Orlova" },
  { name: "Old Pier", worth: 0, group: "lost", silence: 400 },
  { name: "Lantern", worth: null, group: "neverPaid" },
];

const sceneOf = (language: Language, names: "full" | "hidden" = "full", some = calls) => {
  const { wall } = wallDashboard();
  return callScene(
    wallContext(wallDashboard({ calls: some, change: { wall: { ...wall, names } } }), language),
  );
};
const said = (scene: ReturnType<typeof sceneOf>): string =>
  (scene?.sentence.parts ?? []).map(({ text }) => text).join("");

describe("callScene(context)", () => {
  test.each([
    ["en", "5 clients to call: $74K a month at stake"],
    ["ru", "Позвонить: 5 клиентов, под вопросом 74 тыс. $ в месяц"],
    ["ro", "De sunat: 5 clienți, în joc 74 de mii de dolari pe lună"],
    ["fa", "تماس با ۵ مشتری؛ ماهی ۷۴ هزار دلار در خطر"],
  ] as const)("says in %s how many and what is at stake", (language, sentence) => {
    expect(said(sceneOf(language)).replaceAll(/[\u00a0\u202f\u2066-\u2069]/g, " ")).toBe(sentence);
  });

  test("lists whom to call, why, for how much and who calls", () => {
    expect(
      sceneOf("en")?.rows.map(({ name, why, worth, caller }) => [name, why, worth, caller]),
    ).toEqual([
      ["Rodnik", "quiet 63 days", "50", "Anna Orlova"],
      ["Neva Hyper", "no call 31 days", "20", "Boris Lem"],
      ["Skazka", "once or twice, 100 days", "4", "Anna Orlova"],
      ["Old Pier", "lost, 400 days", "0", "Nobody’s"],
      ["Lantern", "never bought", "", "Nobody’s"],
    ]);
    expect(sceneOf("en")?.unit).toBe("$K a month");
  });

  test("whoever was spoken to on the day itself comes last", () => {
    const done: CallStory = { name: "Done", worth: 90 * K, group: "neverPaid", gap: 0 };
    const yesterday: CallStory = { name: "Yesterday", worth: 80 * K, group: "neverPaid", gap: 1 };
    expect(
      sceneOf("en", "full", [done, yesterday, ...calls])?.rows.map(({ name }) => name),
    ).toEqual(["Yesterday", ...calls.map(({ name }) => name), "Done"]);
  });

  test("hides names when the settings say so; a person has one number in all rows", () => {
    expect(
      sceneOf("en", "hidden")
        ?.rows.map(({ name, caller }) => [name, caller])
        .slice(0, 3),
    ).toEqual([
      ["Account 1", "Seller 1"],
      ["Account 2", "Seller 2"],
      ["Account 3", "Seller 1"],
    ]);
  });

  test("rows that do not fit are counted, and nothing is smaller than can be read", () => {
    const context = wallContext(hardDashboards.many?.() ?? wallDashboard(), "en");
    const scene = callScene(context);
    const shown = scene?.rows.length ?? 0;
    expect(shown).toBeGreaterThan(4);
    expect(scene?.more).toBe(`${60 - shown} more clients`);
    expect(scene?.size).toBeGreaterThanOrEqual(context.room.read);
    const { name, why, worth, caller } = scene?.columns ?? { name: 0, why: 0, worth: 0, caller: 0 };
    expect(name + why + worth + caller).toBeLessThanOrEqual(
      context.room.width - 2 * context.room.margin,
    );
    expect(name).toBeGreaterThan(400);
  });

  test("without worth there is no sum; with nobody to call there is no scene", () => {
    expect(said(sceneOf("en", "full", calls.slice(4)))).toBe("1 client to call");
    expect(sceneOf("en", "full", [])).toBeNull();
  });
});
