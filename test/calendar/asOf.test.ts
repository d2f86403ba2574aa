import { describe, expect, test } from "vitest";
import { asOfDay } from "../../src/calendar/asOf.ts";
import { workCalendar } from "../../src/calendar/workCalendar.ts";
import { dayOf, dayOfIso, isoOfDay } from "../../src/model/day.ts";

const calendar = workCalendar({
  name: "gregorian",
  country: null,
  weekend: null,
  exceptions: [],
  holidays: null,
});

const day = (text: string | null) => (text === null ? null : dayOfIso(text));

describe("asOfDay(facts, calendar)", () => {
  // 2026-11-16 is a Monday.
  test.each([
    {
      title: "the setting wins",
      setting: "2026-10-31",
      saved: "2026-11-16",
      fact: "2026-11-12",
      expected: "2026-10-31",
    },
    {
      title: "a setting after today is today",
      setting: "2026-12-31",
      saved: "2026-11-16",
      fact: "2026-11-12",
      expected: "2026-11-20",
    },
    {
      title: "saved on a day that has a fact",
      setting: null,
      saved: "2026-11-16",
      fact: "2026-11-16",
      expected: "2026-11-16",
    },
    {
      title: "saved on Monday morning: Friday",
      setting: null,
      saved: "2026-11-16",
      fact: "2026-11-12",
      expected: "2026-11-13",
    },
    {
      title: "never before the last fact: a Sunday's",
      setting: null,
      saved: "2026-11-16",
      fact: "2026-11-15",
      expected: "2026-11-15",
    },
    {
      title: "a fact after the save",
      setting: null,
      saved: "2026-11-16",
      fact: "2026-11-18",
      expected: "2026-11-18",
    },
    {
      title: "no save noted: the last fact",
      setting: null,
      saved: null,
      fact: "2026-11-12",
      expected: "2026-11-12",
    },
    {
      title: "no fact at all",
      setting: null,
      saved: "2026-11-16",
      fact: null,
      expected: "2026-11-13",
    },
    {
      title: "nothing known: today",
      setting: null,
      saved: null,
      fact: null,
      expected: "2026-11-20",
    },
    {
      title: "never after today",
      setting: null,
      saved: "2026-12-01",
      fact: "2026-12-01",
      expected: "2026-11-20",
    },
  ])("$title", ({ setting, saved, fact, expected }) => {
    const today = dayOf(2026, 11, 20);
    const facts = { setting: day(setting), lastSaved: day(saved), lastFact: day(fact), today };
    expect(isoOfDay(asOfDay(facts, calendar))).toBe(expected);
  });

  test("an office without any working day falls back to the day before", () => {
    const closed = workCalendar({
      name: "gregorian",
      country: null,
      weekend: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, working: 0 })),
      exceptions: [],
      holidays: null,
    });
    const saved = dayOf(2026, 11, 16);
    const facts = { setting: null, lastSaved: saved, lastFact: null, today: saved };
    expect(isoOfDay(asOfDay(facts, closed))).toBe("2026-11-15");
  });
});
