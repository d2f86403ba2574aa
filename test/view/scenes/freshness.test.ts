import { describe, expect, test } from "vitest";
import { dayOfIso, isoOfDay } from "../../../src/model/day.ts";
import { freshness } from "../../../src/view/scenes/freshness.ts";
import { wallDashboard } from "../../support/wallDashboards.ts";

describe("freshness(dashboard)", () => {
  // November 2026 begins on a Sunday; Monday to Friday are worked.
  test.each([
    ["Thursday, daily", "2026-11-19", 1, "2026-11-21", "2026-11-24"],
    ["Friday, daily: the next are due on Monday", "2026-11-20", 1, "2026-11-24", "2026-11-25"],
    ["Friday, weekly", "2026-11-20", 7, "2026-11-28", "2026-12-05"],
    [
      "the month's last day, by the weekdays it worked",
      "2026-11-30",
      1,
      "2026-12-02",
      "2026-12-03",
    ],
    ["a rhythm of nothing is a day", "2026-11-17", 0, "2026-11-19", "2026-11-20"],
  ])("%s", (_, asOf, updateRhythmDays, amber, red) => {
    const day = dayOfIso(asOf);
    if (day === null) throw new Error(asOf);
    const found = freshness({ ...wallDashboard(), asOf: day, updateRhythmDays });
    expect([isoOfDay(found.amber), isoOfDay(found.red)]).toEqual([amber, red]);
  });

  test("ends when no day of the month is worked", () => {
    const dashboard = wallDashboard();
    const days = dashboard.monthToDate.days.map((entry) => ({ ...entry, working: 0 }));
    const monthToDate = { ...dashboard.monthToDate, days };
    expect(freshness({ ...dashboard, monthToDate }).amber).toBe(dashboard.asOf + 2);
  });
});
