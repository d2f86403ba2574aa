import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOfPersian, persianOf } from "../../src/calendar/persian.ts";
import { dayOf, toDay } from "../../src/model/day.ts";

// Dates known from outside: the revolution (22 Bahman 1357 = 11 February 1979), Nowruz of common and
// leap years by the calendar centre of Tehran's Institute of Geophysics, and their neighbours.
const known = [
  { title: "the revolution", persian: [1357, 11, 22], gregorian: dayOf(1979, 2, 11) },
  { title: "Nowruz after a leap year", persian: [1404, 1, 1], gregorian: dayOf(2025, 3, 21) },
  { title: "the last day of a leap year", persian: [1403, 12, 30], gregorian: dayOf(2025, 3, 20) },
  { title: "Nowruz after a common year", persian: [1405, 1, 1], gregorian: dayOf(2026, 3, 21) },
  { title: "the end of a common year", persian: [1404, 12, 29], gregorian: dayOf(2026, 3, 20) },
  { title: "the last month of 31 days", persian: [1405, 6, 31], gregorian: dayOf(2026, 9, 22) },
  { title: "the first month of 30 days", persian: [1405, 7, 1], gregorian: dayOf(2026, 9, 23) },
  { title: "a day of November", persian: [1405, 8, 29], gregorian: dayOf(2026, 11, 20) },
] as const;

describe("persianOf(day) and dayOfPersian(year, month, date)", () => {
  test.each(known)("agree on $title", ({ persian: [year, month, date], gregorian }) => {
    expect(persianOf(gregorian)).toEqual({ year, month, date });
    expect(dayOfPersian(year, month, date)).toBe(gregorian);
  });

  test.each([
    { title: "31 Mehr", parts: [1405, 7, 31] },
    { title: "30 Esfand of a common year", parts: [1404, 12, 30] },
    { title: "31 Esfand", parts: [1403, 12, 31] },
    { title: "thirteenth month", parts: [1405, 13, 1] },
    { title: "date 0", parts: [1405, 1, 0] },
    { title: "half a date", parts: [1405, 1, 1.5] },
    { title: "year 0", parts: [0, 1, 1] },
  ] as const)("there is no $title", ({ parts: [year, month, date] }) => {
    expect(dayOfPersian(year, month, date)).toBeNull();
  });

  test("every day between 1850 and 2150 goes there and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -43_830, max: 65_744 }), (index) => {
        const day = toDay(index);
        const { year, month, date } = persianOf(day);
        expect(dayOfPersian(year, month, date)).toBe(day);
      }),
    );
  });

  test("the platform's own calendar says the same of every 11th day", () => {
    for (let index = -20_000; index < 40_000; index += 11) {
      const { year, month, day } = Temporal.PlainDate.from("1970-01-01")
        .add({ days: index })
        .withCalendar("persian");
      expect(persianOf(toDay(index))).toEqual({ year, month, date: day });
    }
  });
});
