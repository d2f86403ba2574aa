import { describe, expect, test } from "vitest";
import { dayOf } from "../../../src/model/day.ts";
import type { Language } from "../../../src/model/language.ts";
import { contestScene } from "../../../src/view/scenes/contest.ts";
import { wallContext } from "../../../src/view/scenes/wallContext.ts";
import type { ContestStory } from "../../support/contestFigures.ts";
import { hardDashboards, wallDashboard } from "../../support/wallDashboards.ts";

const reached = [
  ["Anna Orlova", 12_000_000],
  ["Boris Lem", 12_000_000],
  ["Vera Stan", 4_000_000],
  ["Grace", 1_000_000],
] as const;

const sceneOf = (contest: ContestStory | null, language: Language = "en") =>
  contestScene(wallContext(wallDashboard({ contest }), language));
const said = (scene: ReturnType<typeof sceneOf>): string =>
  (scene?.sentence.parts ?? []).map(({ text }) => text).join("");

describe("contestScene(context)", () => {
  test("gives places, what was reached, and how far behind the leader", () => {
    const scene = sceneOf({ minimum: 2_000_000, prize: "A day off", reached });
    expect(
      scene?.rows.map(({ place, name, figure, detail }) => [place, name, figure, detail]),
    ).toEqual([
      ["1", "Anna Orlova", "120", ""],
      ["1", "Boris Lem", "120", ""],
      ["3", "Vera Stan", "40", "−80"],
      ["", "Grace", "10", "−110"],
    ]);
    expect(scene?.key).toBe("payments, $K · behind the leader · Prize: A day off");
    expect(scene?.chart.options.target).toEqual({ value: 2_000_000, name: "minimum 20" });
  });

  test.each([
    [
      "one leads",
      { reached: [["Anna", 500_000] as const] },
      "Autumn cup: Anna leads with $5K, 6 days left",
    ],
    [
      "two level",
      { reached },
      "Autumn cup: Anna Orlova and Boris Lem level with $120K, 6 days left",
    ],
    [
      "four level",
      { reached: ["A", "B", "C", "D"].map((name) => [name, 500_000] as const) },
      "Autumn cup: 4 people level with $5K, 6 days left",
    ],
    [
      "calls are counted",
      { measure: "calls", reached: [["Anna", 120] as const] },
      "Autumn cup: Anna leads with 120, 6 days left",
    ],
    [
      "half a day counts as one",
      { daysLeft: 0.5, reached: [["Anna", 500_000] as const] },
      "Autumn cup: Anna leads with $5K, 1 day left",
    ],
    [
      "the last day",
      { daysLeft: 0, reached: [["Anna", 500_000] as const] },
      "Autumn cup: Anna leads with $5K, last day",
    ],
    [
      "nobody at the minimum",
      { minimum: 1_000_000, reached: [["Anna", 500_000] as const] },
      "Autumn cup: nobody has a place yet, 6 days left",
    ],
    [
      "over since Wednesday",
      { to: dayOf(2026, 11, 18), daysLeft: null, reached: [["Anna", 500_000] as const] },
      "Autumn cup: Anna won with $5K",
    ],
  ] as const)("%s", (...[, story, sentence]) => {
    expect(said(sceneOf(story))).toBe(sentence);
  });

  test.each([
    ["ru", "Autumn cup: впереди Anna, 5 тыс. $; осталось 6 дней"],
    ["ro", "Autumn cup: în frunte Anna, cu 5 mii de dolari; au rămas 6 zile"],
  ] as const)("%s", (language, sentence) => {
    expect(
      said(sceneOf({ reached: [["Anna", 500_000]] }, language)).replaceAll("\u00a0", " "),
    ).toBe(sentence);
  });

  test.each([
    ["there is none", null],
    ["it ended more than a week ago", { to: dayOf(2026, 11, 12), daysLeft: null, reached }],
    [
      "it ended without a winner",
      { to: dayOf(2026, 11, 18), daysLeft: null, minimum: 99_000_000, reached },
    ],
    ["nobody takes part", { reached: [] }],
  ] as const)("is not there when %s", (...[, story]) => {
    expect(sceneOf(story)).toBeNull();
  });

  test("names follow the privacy setting, and what does not fit is counted", () => {
    const { wall } = wallDashboard();
    const hidden = wallDashboard({
      contest: { reached },
      change: { wall: { ...wall, names: "hidden" } },
    });
    const scene = contestScene(wallContext(hidden, "en"));
    expect(scene?.rows[0]?.name).toBe("Seller 1");
    expect(said(scene)).toContain("Seller 1 and Seller 2");
    const many = contestScene(wallContext(hardDashboards.many?.() ?? wallDashboard(), "en"));
    expect(many?.key).toMatch(/… · 32 more people$/);
    expect(many?.pitch).toBeGreaterThanOrEqual(1.34 * 49);
    expect(many?.sentence.lines).toBe(1);
  });
});
