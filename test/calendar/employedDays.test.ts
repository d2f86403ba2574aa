import { describe, expect, test } from "vitest";
import { employedDays } from "../../src/calendar/employedDays.ts";
import { workCalendar } from "../../src/calendar/workCalendar.ts";
import { type Day, dayOf } from "../../src/model/day.ts";
import { monthOf } from "../../src/model/month.ts";

// February 2026: 28 days, Sunday the 1st, 20 weekdays.
const month = monthOf(2026, 2);
const on = (date: number): Day => dayOf(2026, 2, date);
const calendar = workCalendar({
  name: "gregorian",
  country: null,
  weekend: null,
  exceptions: [{ day: on(10), working: 0, person: 7 }],
  holidays: null,
});

describe("employedDays(calendar, employment, { month, through })", () => {
  test.each([
    { title: "all month", hired: null, left: null, through: 13, workingDays: 20, daysWorked: 10 },
    {
      title: "hired long ago",
      hired: dayOf(2020, 1, 1),
      left: null,
      through: 13,
      workingDays: 20,
      daysWorked: 10,
    },
    {
      title: "hired for the last 8 working days, 3 past",
      hired: on(18),
      left: null,
      through: 20,
      workingDays: 8,
      daysWorked: 3,
    },
    {
      title: "left on the 6th",
      hired: null,
      left: on(6),
      through: 13,
      workingDays: 5,
      daysWorked: 5,
    },
    {
      title: "hired next month",
      hired: dayOf(2026, 3, 2),
      left: null,
      through: 13,
      workingDays: 0,
      daysWorked: 0,
    },
    {
      title: "left last month",
      hired: null,
      left: dayOf(2026, 1, 30),
      through: 13,
      workingDays: 0,
      daysWorked: 0,
    },
    {
      title: "hired and left within it",
      hired: on(9),
      left: on(11),
      through: 10,
      workingDays: 3,
      daysWorked: 2,
    },
    {
      title: "before the month begins",
      hired: null,
      left: null,
      through: -1,
      workingDays: 20,
      daysWorked: 0,
    },
  ])("$title", ({ hired, left, through, workingDays, daysWorked }) => {
    const days = employedDays(
      calendar,
      { person: 1, hired, left },
      { month, through: on(through) },
    );
    expect(days).toEqual({ workingDays, daysWorked });
  });

  test("own leave does not count", () => {
    const employment = { person: 7, hired: null, left: null };
    expect(employedDays(calendar, employment, { month, through: on(13) })).toEqual({
      workingDays: 19,
      daysWorked: 9,
    });
  });
});
