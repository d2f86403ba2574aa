import { describe, expect, test } from "vitest";
import { peopleScene } from "../../../src/view/scenes/people.ts";
import { wallContext } from "../../../src/view/scenes/wallContext.ts";
import { hardDashboards, wallDashboard } from "../../support/wallDashboards.ts";

const sceneOf = (story: Parameters<typeof wallDashboard>[0]) =>
  peopleScene(wallContext(wallDashboard(story), "en"));
const said = (scene: ReturnType<typeof sceneOf>): string =>
  (scene?.sentence.parts ?? []).map(({ text }) => text).join("");

describe("peopleScene(context)", () => {
  test("ranks by plan to date, with money and plan in one unit", () => {
    const scene = sceneOf({});
    // 400K of 500K after 13 of 21 days: 0.8 ÷ 0.619 = 1.29.
    expect(
      scene?.rows.map(({ place, name, figure, detail }) => [place, name, figure, detail]),
    ).toEqual([
      ["1", "Anna Orlova", "129%", "400 of 500"],
      ["2", "Boris Lem", "89%", "220 of 400"],
      ["3", "Vera Stan", "65%", "120 of 300"],
    ]);
    expect(scene?.unit).toBe("$K");
    expect(scene?.rows.map(({ isThere }) => isThere)).toEqual([true, false, false]);
  });

  test.each([
    [
      "some",
      [
        ["A", 100, 90],
        ["B", 100, 10],
      ],
      "1 of 2 at or above plan to date",
    ],
    [
      "all",
      [
        ["A", 100, 90],
        ["B", 100, 95],
      ],
      "All 2 at or above plan to date",
    ],
    ["one alone", [["A", 100, 90]], "On plan to date"],
    [
      "none",
      [
        ["A", 100, 30],
        ["B", 100, 10],
      ],
      "Closest to plan to date: 48%",
    ],
    [
      "nobody with a plan",
      [
        ["A", null, 30_000_000],
        ["B", null, 10_000_000],
      ],
      "2 people brought $400K",
    ],
  ] as const)("says of %s: %s", (_, people, sentence) => {
    expect(said(sceneOf({ people: people.map((person) => [...person]) }))).toBe(sentence);
  });

  test("leaves out by rank what does not fit, with a count", () => {
    const dashboard = hardDashboards.many?.() ?? wallDashboard();
    const scene = peopleScene(wallContext(dashboard, "en"));
    expect(scene?.rows.map(({ place }) => place)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
    expect(scene?.more).toBe("32 more people");
    expect(scene?.pitch).toBeGreaterThanOrEqual(1.34 * 49);
  });

  test("lets few rows grow, and many keep the size that can be read", () => {
    expect(sceneOf({})?.size).toBeGreaterThan(60);
    expect(peopleScene(wallContext(hardDashboards.many?.() ?? wallDashboard(), "en"))?.size).toBe(
      49,
    );
  });

  test("shows money of those without a plan below the ranked, without a place or bar", () => {
    const scene = sceneOf({
      people: [
        ["A", 100_000, 30_000],
        ["B", null, 90_000],
      ],
    });
    expect(scene?.rows.map(({ place, figure, detail }) => [place, figure, detail])).toEqual([
      ["1", "48%", "300 of 1,000"],
      ["", "", "900"],
    ]);
    expect(scene?.chart.points.map(({ value }) => value === null)).toEqual([false, true]);
  });

  test("is not in the rotation without people", () => {
    expect(sceneOf({ people: [] })).toBeNull();
  });
});
