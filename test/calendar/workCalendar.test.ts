import { describe, expect, test } from "vitest";
import { loadPublicHolidays } from "../../src/calendar/publicHolidays.ts";
import { areTransfersUnknown } from "../../src/calendar/transfers.ts";
import { defaultWeekend } from "../../src/calendar/weekend.ts";
import {
  type CalendarRules,
  type WorkCalendar,
  workCalendar,
} from "../../src/calendar/workCalendar.ts";
import { dayOf } from "../../src/model/day.ts";
import { monthOf } from "../../src/model/month.ts";

const plain: CalendarRules = {
  name: "gregorian",
  country: null,
  weekend: null,
  exceptions: [],
  holidays: null,
};

const calendarOf = async (country: string): Promise<WorkCalendar> =>
  workCalendar({ ...plain, country, holidays: await loadPublicHolidays(country) });

const monthsOf = (calendar: WorkCalendar, year: number): number[] =>
  Array.from({ length: 12 }, (_, index) => calendar.workingDays(monthOf(year, index + 1)));

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe("workCalendar(rules).workingDays(month)", () => {
  test("without a country only weekends are off: November 2026 has 21 weekdays", () => {
    expect(workCalendar(plain).workingDays(monthOf(2026, 11))).toBe(21);
  });

  // The government's production calendars (consultant.ru), working days of the five-day week by month.
  test.each([
    [2026, [15, 19, 21, 22, 19, 21, 23, 21, 22, 22, 20, 22], 247],
    [2025, [17, 20, 21, 22, 18, 19, 23, 21, 22, 23, 19, 22], 247],
    [2024, [17, 20, 20, 21, 20, 19, 23, 22, 21, 23, 21, 21], 248],
    [2023, [17, 18, 22, 20, 20, 21, 21, 23, 21, 22, 21, 21], 247],
    [2022, [16, 19, 22, 21, 18, 21, 21, 23, 22, 21, 21, 22], 247],
    [2021, [15, 19, 22, 22, 19, 21, 22, 22, 22, 21, 20, 22], 247],
  ])("Russia's %i is the official one", async (year, months, total) => {
    const calendar = await calendarOf("RU");
    expect(monthsOf(calendar, year)).toEqual(months);
    expect(sum(monthsOf(calendar, year))).toBe(total);
  });

  // Belarus 2026: norm of 2,024 hours = 254 days × 8 − 8 shortened days (Ministry of Labour, 16.9.2025).
  // Kazakhstan 2025: 246 days (calendar of the Ministry of Labour).
  // Moldova 2026: 261 weekdays less 1, 7, 8 January, 13 and 20 April (Easter is the 12th), 1 May, 1 June
  // (a holiday since 2023, not in the library), 27 and 31 August, 25 December; 8 March and 9 May are
  // weekend days: 251.
  // Romania 2026: 261 weekdays less 1, 2, 6, 7 January, 10, 13 April, 1 May, 1 June, 30 November,
  // 1 and 25 December. 1 January is one entry of two days in the library.
  test.each([
    ["BY", 2026, 254],
    ["KZ", 2025, 246],
    ["MD", 2026, 251],
    ["RO", 2026, 250],
  ])("%s %i has %i in all", async (country, year, total) => {
    expect(sum(monthsOf(await calendarOf(country), year))).toBe(total);
  });

  test("Iran: Friday off, Thursday half, Nowruz 1 to 4, 12 and 13 Farvardin", async () => {
    const calendar = workCalendar({
      ...plain,
      name: "persian",
      country: "IR",
      holidays: await loadPublicHolidays("IR"),
    });
    // Farvardin 1405 is 21 March (Saturday) to 20 April 2026: 31 days, 4 Fridays, 4 Thursdays; off are
    // 1–4 (Saturday to Tuesday), 12 and 13 (Wednesday, a Thursday) and 24 (25 Shawwal, a Monday):
    // 31 − 4 − 4 × 0.5 − 4 − 1 − 0.5 − 1 = 18.5.
    expect(calendar.workingDays(monthOf(1405, 1))).toBe(18.5);
    // Aban 1405 is 23 October to 21 November 2026: 30 days, 5 Fridays (23 October … 20 November, the
    // 13th a holiday besides), 4 Thursdays: 30 − 5 − 2 = 23.
    expect(calendar.workingDays(monthOf(1405, 8))).toBe(23);
  });
});

describe("workCalendar(rules).daysWorked(month, through)", () => {
  const november = monthOf(2026, 11);
  const calendar = workCalendar(plain);
  // November 2026 begins on a Sunday.
  test.each([
    ["before the month", dayOf(2026, 10, 31), 0],
    ["on a Sunday that begins it", dayOf(2026, 11, 1), 0],
    ["on the first Monday", dayOf(2026, 11, 2), 1],
    ["on Friday the 20th", dayOf(2026, 11, 20), 15],
    ["on the Sunday after", dayOf(2026, 11, 22), 15],
    ["on the last day", dayOf(2026, 11, 30), 21],
    ["after the month", dayOf(2027, 1, 5), 21],
  ])("%s", (_, through, days) => {
    expect(calendar.daysWorked(november, through)).toBe(days);
  });
});

describe("the Calendar sheet", () => {
  const saturday = dayOf(2026, 11, 7);
  const monday = dayOf(2026, 11, 9);
  const friday = dayOf(2026, 11, 13);

  test("wins over weekends and counts half days", () => {
    const calendar = workCalendar({
      ...plain,
      exceptions: [
        { day: saturday, working: 1, person: null },
        { day: monday, working: 0, person: null },
        { day: friday, working: 0.5, person: null },
      ],
    });
    expect([saturday, monday, friday].map((day) => calendar.workingShare(day))).toEqual([
      1, 0, 0.5,
    ]);
    expect(calendar.workingDays(monthOf(2026, 11))).toBe(20.5);
  });

  test("wins over public holidays and official transfers", async () => {
    const calendar = workCalendar({
      ...plain,
      country: "RU",
      holidays: await loadPublicHolidays("RU"),
      exceptions: [
        { day: dayOf(2026, 1, 8), working: 1, person: null },
        { day: dayOf(2026, 1, 9), working: 1, person: null },
      ],
    });
    expect(calendar.workingDays(monthOf(2026, 1))).toBe(17);
  });

  test("gives one person leave and nobody else", () => {
    const calendar = workCalendar({
      ...plain,
      exceptions: [{ day: monday, working: 0, person: 3 }],
    });
    expect(calendar.workingShare(monday)).toBe(1);
    expect(calendar.workingShare(monday, 3)).toBe(0);
    expect(calendar.workingShare(monday, 4)).toBe(1);
    expect([calendar.hasOwnDays(3), calendar.hasOwnDays(4)]).toEqual([true, false]);
  });

  test("an empty weekend means that every day is worked", () => {
    expect(workCalendar({ ...plain, weekend: [] }).workingDays(monthOf(2026, 11))).toBe(30);
  });
});

describe("defaultWeekend(country)", () => {
  test.each([
    [null, [6, 7]],
    ["RU", [6, 7]],
    ["RO", [6, 7]],
    ["AE", [6, 7]],
    ["EG", [5, 6]],
  ])("%s rests on %j", (country, weekdays) => {
    expect(defaultWeekend(country)).toEqual(weekdays.map((weekday) => ({ weekday, working: 0 })));
  });
});

describe("loadPublicHolidays(country)", () => {
  test("is null without a country", async () => {
    expect(await loadPublicHolidays(null)).toBeNull();
  });

  test("takes every day of a long holiday: Russia's 2 January lasts five", async () => {
    const days = (await loadPublicHolidays("RU"))?.(2026).map(({ day }) => day) ?? [];
    expect(days.slice(0, 8)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((date) => dayOf(2026, 1, date)));
  });

  test("names Iranian holidays in plain Arabic letters", async () => {
    const names = (await loadPublicHolidays("IR"))?.(2026).map(({ name }) => name) ?? [];
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => /[\uFB50-\uFDFF\uFE70-\uFEFF]/.test(name))).toEqual([]);
  });

  test("leaves half a day of a holiday that begins at noon or later: Iceland's 24 December, 13:00", async () => {
    const eve = (await loadPublicHolidays("IS"))?.(2026).find(
      ({ day }) => day === dayOf(2026, 12, 24),
    );
    expect(eve?.working).toBe(0.5);
  });
});

describe("areTransfersUnknown(country, year)", () => {
  test.each([
    ["RU", 2026, false],
    ["RU", 2031, true],
    ["RO", 2031, false],
  ])("%s %i: %s", (country, year, isUnknown) => {
    expect(areTransfersUnknown(country, year)).toBe(isUnknown);
  });
});
