import { describe, expect, test } from "vitest";
import { calendarMonths } from "../../src/calendar/calendarMonths.ts";
import { dayOf } from "../../src/model/day.ts";
import { monthOf } from "../../src/model/month.ts";

describe("calendarMonths(name)", () => {
  // Lengths as any wall calendar has them; 1403 was a leap year, 1404 is not.
  test.each([
    ["gregorian", monthOf(2024, 2), 29],
    ["gregorian", monthOf(2026, 2), 28],
    ["gregorian", monthOf(2026, 12), 31],
    ["persian", monthOf(1405, 1), 31],
    ["persian", monthOf(1405, 7), 30],
    ["persian", monthOf(1403, 12), 30],
    ["persian", monthOf(1404, 12), 29],
  ] as const)("%s month %i has %i days", (name, month, length) => {
    const { firstDay, lastDay } = calendarMonths(name);
    expect(lastDay(month) - firstDay(month) + 1).toBe(length);
  });

  test("the same day is of two months", () => {
    const day = dayOf(2026, 11, 21);
    expect(calendarMonths("gregorian").monthOf(day)).toBe(monthOf(2026, 11));
    expect(calendarMonths("persian").monthOf(day)).toBe(monthOf(1405, 8));
    expect(calendarMonths("persian").firstDay(monthOf(1405, 8))).toBe(dayOf(2026, 10, 23));
  });
});
