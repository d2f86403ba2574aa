import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decideDates } from "../../src/ingest/dates.ts";
import { monthOfNumber, parseMonth, yearInTitle } from "../../src/ingest/months.ts";
import { type CalendarName, monthText } from "../../src/model/month.ts";
import { gregorianMonthNames, persianMonthNames } from "../../src/sheets/vocabulary/monthNames.ts";

const dates = decideDates([]);

const monthIn = (text: string, calendar: CalendarName, year?: number): string => {
  const read = parseMonth(text, { calendar, dates, ...(year === undefined ? {} : { year }) });
  return "ok" in read ? monthText(read.ok) : read.problem;
};

describe("parseMonth(text) in the Gregorian calendar", () => {
  test.each([
    "2026-11",
    "2026/11",
    "202611",
    "11.2026",
    "11/2026",
    "11 2026",
    "Nov 2026",
    "November 2026",
    "Nov-26",
    "Nov'26",
    "ноябрь 2026",
    "Ноябрь 2026 г.",
    "за ноябрь 2026 года",
    "ноя.26",
    "2026 ноябрь",
    "noiembrie 2026",
    "luna noiembrie 2026",
    "نوامبر ۲۰۲۶",
    "20.11.2026",
    "2026-11-01",
    "20 ноября 2026",
    "۳۰ آبان ۱۴۰۵",
  ])("%s is November 2026", (text) => {
    expect(monthIn(text, "gregorian")).toBe("2026-11");
  });

  test.each([
    ["a quarter", "Q1 2026"],
    ["a quarter", "I кв. 2026"],
    ["a quarter", "1 квартал 2026"],
    ["a quarter", "Trim. I 2026"],
    ["a quarter", "T1 2026"],
    ["a quarter", "سه‌ماهه اول ۱۴۰۵"],
    ["a week", "2026-W12"],
    ["a range", "ноябрь-декабрь 2026"],
    ["a range", "Nov 2025 - Nov 2026"],
    ["a year", "2026"],
    ["a month without its year", "ноябрь"],
    ["a day without its year", "26 ноября"],
    ["two short numbers", "11/26"],
    ["no such month", "13.2026"],
    ["a Persian month: it covers two", "آبان ۱۴۰۵"],
    ["a Persian month in numbers", "1405/08"],
    ["a word", "скоро"],
    ["nothing", ""],
  ])("%s is unknown: %j", (_, text) => {
    expect(parseMonth(text, { calendar: "gregorian", dates })).toEqual({
      problem: "unknown-month",
    });
  });

  test("a name takes the year of the title, a name with its own year does not", () => {
    expect(monthIn("ноя", "gregorian", 2026)).toBe("2026-11");
    expect(monthIn("Nov 2025", "gregorian", 2026)).toBe("2025-11");
    expect(monthIn("آبان", "gregorian", 2026)).toBe("unknown-month");
    expect(monthIn("ноя", "gregorian", 1405)).toBe("unknown-month");
  });

  test("an ambiguous date keeps its word", () => {
    expect(parseMonth("05/06/2026", { calendar: "gregorian", dates })).toMatchObject({
      note: { code: "ambiguous-date" },
    });
  });
});

describe("parseMonth(text) in the Persian calendar", () => {
  test.each([
    "آبان ۱۴۰۵",
    "آبان‌ماه ۱۴۰۵",
    "آبان ماه 1405",
    "آبان ۰۵",
    "1405/08",
    "140508",
    "۱۴۰۵/۰۸/۳۰",
    "20.11.2026",
  ])("%s is Aban 1405", (text) => {
    expect(monthIn(text, "persian")).toBe("1405-08");
  });

  test.each(["Nov 2026", "2026-11", "ноябрь 2026"])("%s covers two: unknown", (text) => {
    expect(monthIn(text, "persian")).toBe("unknown-month");
  });

  test("a name takes the year of the title", () => {
    expect(monthIn("آبان", "persian", 1405)).toBe("1405-08");
  });
});

test.each(gregorianMonthNames.map((names, index) => ({ names, month: index + 1 })))(
  "every name of month $month is read",
  ({ names, month }) => {
    for (const name of names) {
      expect(`${name}: ${monthIn(`${name} 2026`, "gregorian")}`).toBe(
        `${name}: 2026-${String(month).padStart(2, "0")}`,
      );
    }
  },
);

test.each(persianMonthNames.map((names, index) => ({ names, month: index + 1 })))(
  "every name of Persian month $month is read",
  ({ names, month }) => {
    for (const name of names) {
      expect(`${name}: ${monthIn(`${name} ۱۴۰۵`, "persian")}`).toBe(
        `${name}: 1405-${String(month).padStart(2, "0")}`,
      );
    }
  },
);

test.each<[string, number, boolean, CalendarName, string]>([
  ["a serial", 46346, true, "gregorian", "2026-11"],
  ["a serial, Persian", 46346, true, "persian", "1405-08"],
  ["yyyymm", 202611, false, "gregorian", "2026-11"],
  ["yyyymm, Persian", 140508, false, "persian", "1405-08"],
  ["yyyymm of the other calendar", 140508, false, "gregorian", "unknown-month"],
  ["yyyymmdd", 20261120, false, "gregorian", "2026-11"],
  ["month 13", 202613, false, "gregorian", "unknown-month"],
  ["a year", 2026, false, "gregorian", "unknown-month"],
  ["a small number", 11, false, "gregorian", "unknown-month"],
])("monthOfNumber reads %s", (_, ...[value, hasFormat, calendar, month]) => {
  const read = monthOfNumber(value, hasFormat, calendar);
  expect("ok" in read ? monthText(read.ok) : read.problem).toBe(month);
});

test.each([
  ["План 2026", 2026],
  ["اهداف ۱۴۰۵", 1405],
  ["Plans", null],
  ["2025-2026", null],
  ["План 2026 (2026)", 2026],
  ["Account 12026", null],
])("yearInTitle(%s) is %s", (title, year) => {
  expect(yearInTitle(title)).toBe(year);
});

test("parseMonth never throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(parseMonth(text, { calendar: "persian", dates })).toBeTypeOf("object");
    }),
  );
});

describe("Roman numerals", () => {
  const habits: readonly [row: readonly string[], months: readonly string[]][] = [
    [
      ["XI 2026", "III.2026"],
      ["2026-11", "2026-03"],
    ],
    [
      ["Ⅺ 2026", "XII-26"],
      ["2026-11", "2026-12"],
    ],
    [["ХІ 2026 г."], ["2026-11"]],
    // They may be quarters.
    [
      ["I 2026", "II 2026", "IV 2026"],
      ["unknown-month", "unknown-month", "unknown-month"],
    ],
    [
      ["III кв. 2026", "XI 2026"],
      ["unknown-month", "2026-11"],
    ],
    [
      ["IV", "V", "VI"],
      ["2026-04", "2026-05", "2026-06"],
    ],
    [
      ["I", "II", "III", "IV"],
      ["unknown-month", "unknown-month", "unknown-month", "unknown-month"],
    ],
    // Ticks.
    [
      ["V", "X"],
      ["unknown-month", "unknown-month"],
    ],
    [["xi 2026"], ["unknown-month"]],
  ];
  test.each(habits)("%j are the months %j", (row, months) => {
    const dates = decideDates(row);
    const read = row.map((text) => parseMonth(text, { calendar: "gregorian", dates, year: 2026 }));
    expect(read.map((each) => ("ok" in each ? monthText(each.ok) : each.problem))).toEqual(months);
  });

  test("are none of the Persian calendar", () => {
    const dates = decideDates(["XI 1405"]);
    expect(parseMonth("XI 1405", { calendar: "persian", dates })).toEqual({
      problem: "unknown-month",
    });
  });
});
