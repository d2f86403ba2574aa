import { describe, expect, test } from "vitest";
import type { Figure } from "../../../src/model/figure.ts";
import { type Language, languages } from "../../../src/model/language.ts";
import { activityScene } from "../../../src/view/scenes/activity.ts";
import { wallContext } from "../../../src/view/scenes/wallContext.ts";
import { type FunnelStory, funnelFigures, measureFigures } from "../../support/funnelFigures.ts";
import { handMadeDashboard } from "../../support/handMadeDashboard.ts";

const funnel: FunnelStory = {
  stages: [
    ["lead", 320, 0.5],
    ["qualified", 150, 0.4],
    ["meeting", 36, 0.6],
    ["paid", 27, 0],
  ],
  deal: 72_000,
};
const measures = measureFigures([
  ["calls", 412, 500, 1.02],
  ["meetings", 30, 60, 0.8],
  ["presentations", 4, null, null],
]);

const sceneOf = (
  figures: readonly Figure[],
  { language = "en", own = [] }: { language?: Language; own?: readonly string[] } = {},
) => {
  const stages = ["lead", "qualified", "meeting", ...own, "paid"];
  const wall = { ...handMadeDashboard().wall };
  return activityScene(wallContext(handMadeDashboard({ figures, stages, wall }), language));
};
const said = (scene: ReturnType<typeof sceneOf>): string =>
  (scene?.sentence.parts ?? []).map(({ text }) => text).join("");

describe("activityScene(context)", () => {
  const scene = sceneOf([...funnelFigures(funnel), ...measures]);

  test("names the leak, in people and in money", () => {
    expect(said(scene)).toBe("Leak at Qualified → Meeting: 24 fewer than usual, $17K");
    expect(scene?.sentence.tone).toBe("bad");
  });

  test("has what people do on one side, against plan where there is one", () => {
    expect(
      scene?.measures?.rows.map(({ name, figure, detail, isThere }) => [
        name,
        figure,
        detail,
        isThere,
      ]),
    ).toEqual([
      ["Calls", "102%", "412 of 500", true],
      ["Meetings", "80%", "30 of 60", false],
      ["Presentations", "4", "", false],
    ]);
    expect(scene?.measures?.chart.points.map(({ value }) => value)).toEqual([1.02, 0.8, null]);
  });

  test("and the funnel on the other, with what is usual", () => {
    expect(
      scene?.stages?.rows.map(({ name, count, share, usual, isLeak }) => [
        name,
        count,
        share,
        usual,
        isLeak,
      ]),
    ).toEqual([
      ["Lead", "320", "", "", false],
      ["Qualified", "150", "47%", "50%", false],
      ["Meeting", "36", "24%", "40%", true],
      ["Paid", "27", "75%", "60%", false],
    ]);
  });

  test("both halves have room on the screen, side by side", () => {
    const { measures: left, stages: right, sentence } = scene ?? {};
    expect((left?.width ?? 0) + (right?.width ?? 0)).toBeLessThan(1678);
    expect(right?.columns.bar).toBeGreaterThan(200);
    for (const half of [left, right]) {
      const rows = (half?.rows.length ?? 0) * (half?.pitch ?? 0);
      expect(rows + (half?.above ?? 0)).toBeLessThanOrEqual(sentence?.body.height ?? 0);
      expect(half?.size).toBeGreaterThanOrEqual(49);
    }
  });

  test("a half without data leaves its room to the other; without both there is no scene", () => {
    const alone = sceneOf(funnelFigures(funnel));
    expect(alone?.measures).toBe(null);
    expect(alone?.stages?.width).toBe(1678);
    const doing = sceneOf(measures);
    expect(doing?.stages).toBe(null);
    expect(doing?.measures?.width).toBe(1678);
    expect(sceneOf([])).toBe(null);
    expect(sceneOf(measureFigures([["calls", 0, null, null]]))).toBe(null);
  });

  test.each([
    [
      "without money the leak is told in people",
      funnelFigures({ stages: funnel.stages }),
      "Leak at Qualified → Meeting: 24 fewer than usual",
    ],
    [
      "what lags most behind plan to date, where nothing leaks",
      measures,
      "Meetings: 80% of plan to date",
    ],
    [
      "all at plan",
      measureFigures([["calls", 412, 500, 1.02]]),
      "Calls and meetings at or above plan to date",
    ],
    [
      "every step as usual",
      funnelFigures({
        stages: [
          ["lead", 20, 0.5],
          ["paid", 10, 0],
        ],
      }),
      "As many as usual go through every step",
    ],
  ] as const)("%s", (_, figures, sentence) => {
    expect(said(sceneOf(figures))).toBe(sentence);
  });

  test("stages that do not fit are left out and counted", () => {
    const own = Array.from({ length: 14 }, (_, index) => `Round ${index + 1}`);
    const many = sceneOf(
      funnelFigures({
        stages: [
          ["lead", 320, 0.9],
          ...own.map((name, index) => [name, 300 - index * 10, 0.9] as const),
          ["paid", 27, 0],
        ],
      }),
      { own },
    );
    const shown = many?.stages?.rows.length ?? 0;
    expect(many?.stages?.more).toBe(`${16 - shown} more`);
    expect(shown).toBeGreaterThan(6);
  });

  test.each(languages.filter((language) => language !== "en"))("speaks %s", (language) => {
    const spoken = sceneOf([...funnelFigures(funnel), ...measures], { language });
    const words = [
      said(spoken),
      ...(spoken?.measures?.rows.map(({ name }) => name) ?? []),
      ...Object.values(spoken?.stages?.heads ?? {}),
    ].join(" ");
    expect(words).not.toMatch(/Leak|usual|Calls|went/);
  });
});
