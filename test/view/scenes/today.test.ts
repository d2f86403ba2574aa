import { describe, expect, test } from "vitest";
import { todayScene } from "../../../src/view/scenes/today.ts";
import { wallContext } from "../../../src/view/scenes/wallContext.ts";
import { hardDashboards, wallDashboard } from "../../support/wallDashboards.ts";

const sceneOf = (name: string) => {
  const dashboard = hardDashboards[name]?.() ?? wallDashboard();
  return todayScene(wallContext(dashboard, "en"));
};
const said = (name: string): string =>
  (sceneOf(name)?.sentence.parts ?? [])
    .map(({ text, isStrong }) => (isStrong ? `[${text}]` : text))
    .join("");

describe("todayScene(context)", () => {
  // Plan $1.2M over 21 working days; 740K in 13 days is 56.9K a day, 460K in 8 days 57.5K.
  test.each([
    ["usual", "$57K a day so far; [$58K a day] makes plan", "warn"],
    // 930K in 13 days; 270K in 8.
    ["ahead", "[$72K a day] so far; $34K a day is enough", "good"],
    // 30K on the first day; 1.17M in 20: no verdict yet.
    ["early", "[$59K a day] makes plan", "plain"],
    ["notBegun", "Nothing received yet; [$57K a day] makes plan", "plain"],
    ["noPlan", "[$57K a day]; no plan for November", "plain"],
    ["planMade", "Plan made, [$110K over]", "good"],
    ["monthOver", "The month ended [$60K short] of plan", "bad"],
    ["nothingYet", "Nothing received yet; [$71K a day] makes plan", "bad"],
    ["refunds", "More refunded than received: [$20K]", "warn"],
  ])("says of %s: %s", (name, sentence, tone) => {
    expect(said(name)).toBe(sentence);
    expect(sceneOf(name)?.sentence.tone).toBe(tone);
  });

  test("is not in the rotation without a month to draw", () => {
    expect(sceneOf("empty")).toBeNull();
  });

  test("lists what came on the last day, the largest first, and counts what does not fit", () => {
    const came = sceneOf("many")?.came;
    expect(came?.receipts).toHaveLength(3);
    expect(came?.receipts[0]?.amount).toBe("$9K");
    // 25 receipts of 9,000 down to 6,600 in steps of 100; all but three.
    expect(came?.more).toBe("22 more, $168K");
  });

  test("leaves the chart all the room when nothing came", () => {
    const [nothing, usual] = [sceneOf("nothingYet"), sceneOf("usual")];
    expect(nothing?.came).toBeNull();
    expect(nothing?.width).toBeGreaterThan(usual?.width ?? 0);
  });

  test("keeps labels in the chart short: the currency has been said", () => {
    const scene = todayScene(wallContext(wallDashboard(), "ru"));
    expect(scene?.chart.options.plan?.text).toBe("1,20\u00a0млн");
    expect(sceneOf("usual")?.chart.options.plan?.text).toBe("$1.20M");
  });
});
