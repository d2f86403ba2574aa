import { describe, expect, test } from "vitest";
import { workCalendar } from "../../src/calendar/workCalendar.ts";
import { timelineOf } from "../../src/metrics/timeline.ts";
import { isoOfDay } from "../../src/model/day.ts";
import { monthText } from "../../src/model/month.ts";
import { day, month } from "../support/dataset.ts";

const calendar = workCalendar({
  name: "gregorian",
  country: null,
  weekend: null,
  exceptions: [],
  holidays: null,
});

const timeline = (asOf: string, firstFact: string | null) =>
  timelineOf(calendar, day(asOf), firstFact === null ? null : day(firstFact));

describe("timelineOf(calendar, asOf, firstFact).allFullMonths", () => {
  // January 2026 begins on a Thursday: its first five working days are 1, 2, 5, 6 and 7.
  test.each([
    ["over and inside the data", "2026-04-15", "2026-01-01", "2026-01 2026-02 2026-03"],
    ["the running month on its last day", "2026-03-31", "2026-02-02", "2026-02 2026-03"],
    ["not a day before", "2026-03-30", "2026-02-02", "2026-02"],
    ["begun on its fifth working day", "2026-03-15", "2026-01-07", "2026-01 2026-02"],
    ["begun later than that", "2026-03-15", "2026-01-08", "2026-02"],
    ["the first month still running", "2026-01-20", "2026-01-02", ""],
    ["no data", "2026-04-15", null, ""],
  ])("%s", (...[, asOf, firstFact, months]) => {
    const { allFullMonths } = timeline(asOf ?? "", firstFact ?? null);
    expect(allFullMonths.map(monthText).join(" ")).toBe(months);
  });

  test("fullMonths(n) are the last of them", () => {
    expect(timeline("2026-04-15", "2026-01-01").fullMonths(2).map(monthText)).toEqual([
      "2026-02",
      "2026-03",
    ]);
  });
});

describe("timelineOf(…).comparisonOf(month, back)", () => {
  const of = (asOf: string, back: number) => {
    const found = timeline(asOf, "2025-01-02").comparisonOf(month(asOf.slice(0, 7)), back);
    return found && [monthText(found.month), isoOfDay(found.through), found.days];
  };

  // Working days: February 2026 from Monday the 2nd, January from Thursday the 1st.
  test.each([
    ["the tenth worked day of both", "2026-02-13", 1, ["2026-01", "2026-01-14", 10]],
    ["a year ago", "2026-02-13", 12, ["2025-02", "2025-02-14", 10]],
    ["on Saturday the weekend counts", "2026-02-14", 1, ["2026-01", "2026-01-14", 10]],
    ["on Saturday, the other's tenth a Friday", "2026-02-14", 12, ["2025-02", "2025-02-16", 10]],
    ["more days than the other month has", "2026-03-31", 1, ["2026-02", "2026-02-28", 20]],
    ["none worked yet", "2026-02-01", 1, ["2026-01", "2025-12-31", 0]],
  ] as const)("%s", (...[, asOf, back, expected]) => {
    expect(of(asOf, back)).toEqual(expected);
  });

  test("is null outside the data", () => {
    expect(of("2025-01-20", 1)).toBeNull();
    expect(of("2025-12-20", 12)).toBeNull();
  });
});
