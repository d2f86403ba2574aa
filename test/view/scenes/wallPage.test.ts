import { describe, expect, test } from "vitest";
import type { Dashboard } from "../../../src/dashboard.ts";
import { languages } from "../../../src/model/language.ts";
import { wallPage } from "../../../src/view/scenes/wallPage.ts";
import { hardDashboards, wallDashboard } from "../../support/wallDashboards.ts";

const withWall = (wall: Partial<Dashboard["wall"]>): Dashboard => {
  const dashboard = wallDashboard();
  return { ...dashboard, wall: { ...dashboard.wall, ...wall } };
};
const names = (dashboard: Dashboard): string[] =>
  wallPage(dashboard, "en").scenes.map(({ name }) => name);

describe("wallPage(dashboard, language)", () => {
  test.each([
    ["all that have data", wallDashboard(), ["today", "people", "accounts"]],
    ["without people", wallDashboard({ people: [] }), ["today", "accounts"]],
    ["in the settings' order", withWall({ scenes: ["accounts", "today"] }), ["accounts", "today"]],
    ["not what the settings misspell", withWall({ scenes: ["acounts", "people"] }), ["people"]],
    [
      "all when the settings name none that is",
      withWall({ scenes: ["x"] }),
      ["today", "people", "accounts"],
    ],
    ["all when they name none", withWall({ scenes: [] }), ["today", "people", "accounts"]],
  ])("turns %s", (_, dashboard, expected) => {
    expect(names(dashboard)).toEqual(expected);
  });

  test("says that there is nothing to show when there is nothing", () => {
    const page = wallPage(hardDashboards.empty?.() ?? wallDashboard(), "en");
    expect(page.scenes).toEqual([]);
    expect(page.strip.blocks).toEqual([]);
    expect(page.empty?.sentence).toBe("Nothing to show yet");
  });

  test.each(languages)("holds no name that the settings hide, %s", (language) => {
    for (const setting of ["initials", "hidden"] as const) {
      const text = JSON.stringify(wallPage(withWall({ names: setting }), language));
      const shown = [
        "Anna",
        "Orlova",
        "Boris",
        "Neva",
        "Hyper",
        "Kidsland",
        "Rodnik",
        "Bloom",
      ].filter((name) => text.includes(name));
      expect(shown).toEqual([]);
    }
    expect(JSON.stringify(wallPage(withWall({}), language))).toContain("Anna Orlova");
  });

  test("leads to the wall in the other languages", () => {
    expect(wallPage(wallDashboard(), "ru").frame.languages.map(({ href }) => href)).toEqual([
      "/wall/",
      "/ro/wall/",
      "/fa/wall/",
    ]);
  });

  test("has the words that its script needs", () => {
    const { foot } = wallPage(wallDashboard(), "ru");
    expect(foot.ages.slice(0, 5)).toEqual([
      "Данным 1 день",
      "Данным 2 дня",
      "Данным 3 дня",
      "Данным 4 дня",
      "Данным 5 дней",
    ]);
    expect(foot.ages.at(-1)).toBe("Данным больше месяца");
    expect(foot.offline).toContain("#");
    expect(wallPage(wallDashboard(), "fa").foot.digits).toBe("۰۱۲۳۴۵۶۷۸۹");
  });
});
