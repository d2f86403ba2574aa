import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOfNumber, decideDates, parseDay } from "../../src/ingest/dates.ts";
import { dayOf, isoOfDay, toDay } from "../../src/model/day.ts";

const undecided = decideDates([]);

const isoIn = (text: string, convention = undecided): string => {
  const read = parseDay(text, convention);
  if (!("ok" in read)) return read.problem;
  return `${isoOfDay(read.ok)}${read.note ? ` ${read.note.code}` : ""}`;
};

describe("parseDay(text) reads what has one reading only", () => {
  test.each([
    ["ISO", "2026-11-20", "2026-11-20"],
    ["year first", "2026/11/20", "2026-11-20"],
    ["points: the day is first", "05.06.2026", "2026-06-05"],
    ["a day past 12", "20/11/2026", "2026-11-20"],
    ["a second number past 12", "11/20/2026", "2026-11-20"],
    ["day and month the same", "05/05/2026", "2026-05-05"],
    ["two digits of the year", "20.11.26", "2026-11-20"],
    ["two digits of the year, past century", "20.11.98", "1998-11-20"],
    ["spaces", "20 11 2026", "2026-11-20"],
    ["a Russian year word", "20.11.2026 г.", "2026-11-20"],
    ["English, day first", "20 Nov 2026", "2026-11-20"],
    ["English, month first", "November 20, 2026", "2026-11-20"],
    ["English, ordinals", "20th of November, 2026", "2026-11-20"],
    ["English, short", "20-Nov-26", "2026-11-20"],
    ["English, with its weekday", "Friday, November 20, 2026", "2026-11-20"],
    ["Russian genitive", "20 ноября 2026 г.", "2026-11-20"],
    ["Russian short", "20.ноя.26", "2026-11-20"],
    ["Russian with its weekday", "пт, 20 ноября 2026", "2026-11-20"],
    ["Romanian", "20 noiembrie 2026", "2026-11-20"],
    ["Romanian with its weekday", "sâmbătă, 21 nov. 2026", "2026-11-21"],
    ["mar is a Tuesday beside a month", "mar, 17 mar 2026", "2026-03-17"],
    ["mar is March alone", "17 mar 2026", "2026-03-17"],
    ["Gregorian in Persian", "۲۰ نوامبر ۲۰۲۶", "2026-11-20"],
    // 1 Farvardin 1405 is 21 March 2026; 30 Aban is the 246th day of the year: 21 November
    ["Persian numbers", "۱۴۰۵/۰۸/۳۰", "2026-11-21"],
    ["Persian numbers in European digits", "1405/08/30", "2026-11-21"],
    ["Persian, day first", "30/08/1405", "2026-11-21"],
    ["Persian month", "۳۰ آبان ۱۴۰۵", "2026-11-21"],
    ["Persian month with «ماه»", "۳۰ آبان‌ماه ۱۴۰۵", "2026-11-21"],
    ["Persian with its weekday", "جمعه ۲۹ آبان ۱۴۰۵", "2026-11-20"],
    ["Afghan month", "۳۰ عقرب ۱۴۰۵", "2026-11-21"],
    ["Persian, short, a day that is no year", "۰۵/۰۸/۳۰", "2026-11-21"],
    ["yyyymmdd", "20261120", "2026-11-20"],
    ["yyyymmdd, Persian", "14050830", "2026-11-21"],
    ["a time of day", "20.11.2026 18:04", "2026-11-20"],
    ["a time of day, American", "11/20/2026 6:04 PM", "2026-11-20"],
    ["a time with its zone: the day as written", "2026-11-20T23:59:00-08:00", "2026-11-20"],
    ["right-to-left marks", "\u200f20.11.2026\u200e", "2026-11-20"],
    ["29 February of a leap year", "29.02.2028", "2028-02-29"],
  ])("%s: %s", (_, text, iso) => {
    expect(isoIn(text)).toBe(iso);
  });
});

describe("parseDay(text) is a type-error for", () => {
  test.each([
    ["no such day", "31.02.2026"],
    ["no such day", "29.02.2027"],
    ["no such day", "۳۱/۰۷/۱۴۰۵"],
    ["no such month", "13.13.2026"],
    ["day and month swapped behind the year", "2026-20-11"],
    ["no year", "20.11"],
    ["no year", "20 ноября"],
    ["no day", "ноябрь 2026"],
    ["a year of three digits", "20.11.206"],
    ["a year of one digit", "1.1.1"],
    ["a year nobody means", "20.11.1026"],
    ["a Persian month of a Gregorian year", "20 آبان 2026"],
    ["two separators", "20.11/2026"],
    ["a year alone", "2026"],
    ["a time", "18:04"],
    ["a quarter", "Q1 2026"],
    ["a word", "вчера"],
    ["nothing", ""],
  ])("%s: %j", (_, text) => {
    expect(parseDay(text, undecided)).toEqual({ problem: "type-error" });
  });
});

describe("decideDates(texts) lets the column decide 05/06/2026", () => {
  test.each<[string, readonly string[], string]>([
    ["a day past 12 in front", ["20/11/2026"], "2026-06-05"],
    ["a day past 12 behind", ["11/20/2026"], "2026-05-06"],
    ["nothing: a word", ["01/02/2026"], "2026-06-05 ambiguous-date"],
    ["a contradiction: a word", ["20/11/2026", "11/20/2026"], "2026-06-05 ambiguous-date"],
    ["ISO dates say nothing", ["2026-11-20"], "2026-06-05 ambiguous-date"],
  ])("%s", (_, texts, iso) => {
    expect(isoIn("05/06/2026", decideDates(texts))).toBe(iso);
  });

  test("points are the day first, unless the column contradicts itself", () => {
    expect(isoIn("05.06.2026", decideDates(["11.20.2026"]))).toBe("2026-05-06");
    expect(isoIn("05.06.2026", decideDates(["11.20.2026", "20.11.2026"]))).toBe(
      "2026-06-05 ambiguous-date",
    );
  });

  test("an ambiguous date names both readings", () => {
    expect(parseDay("05/06/2026", undecided)).toMatchObject({
      note: { facts: { readings: ["2026-06-05", "2026-05-06"], taken: "2026-06-05" } },
    });
  });

  test("short Persian years are told by the column", () => {
    expect(isoIn("۰۵/۰۸/۱۲")).toBe("2026-11-03 ambiguous-date");
    expect(isoIn("۰۵/۰۸/۱۲", decideDates(["۰۵/۰۸/۳۰"]))).toBe("2026-11-03");
    expect(isoIn("05/08/30", decideDates(["1405/08/01"]))).toBe("2026-11-21");
    expect(isoIn("99/12/29", decideDates(["۱۴۰۰/۰۱/۰۱"]))).toBe("2021-03-19");
  });
});

describe("dayOfNumber(value, hasDateFormat)", () => {
  test.each<[string, number, boolean, string]>([
    // Excel: =DATE(2026;11;20) is 46346
    ["a serial", 46346, true, "2026-11-20"],
    ["a serial with a time of day", 46346.75, true, "2026-11-20"],
    ["a bit short of midnight", 46345.9999999999, true, "2026-11-20"],
    ["the last day before Excel's false one", 59, true, "1900-02-28 date-out-of-range"],
    ["the first after it", 61, true, "1900-03-01 date-out-of-range"],
    ["a year typed into a date cell", 2026, true, "1905-07-18 date-out-of-range"],
    ["a serial without format", 46346, false, "2026-11-20 serial-without-format"],
    ["yyyymmdd", 20261120, false, "2026-11-20"],
    ["yyyymmdd, Persian", 14050830, false, "2026-11-21"],
  ])("reads %s", (_, value, hasFormat, iso) => {
    const read = dayOfNumber(value, hasFormat);
    expect("ok" in read && `${isoOfDay(read.ok)}${read.note ? ` ${read.note.code}` : ""}`).toBe(
      iso,
    );
  });

  test.each<[string, number, boolean]>([
    ["Excel's false 29 February 1900", 60, true],
    ["a time of day alone", 0.5, true],
    ["a negative serial", -1, true],
    // LibreOffice takes a typed 1405-08-30 for a Julian date and saves 8 September 1405, or -180543
    ["a Persian date taken for the Middle Ages: its day is no longer sure", -180543, true],
    ["past Excel's last day", 2958466, true],
    ["a small number", 5, false],
    ["a year", 2026, false],
    ["no such day", 20260231, false],
    ["not a number", Number.NaN, true],
  ])("is a type-error for %s", (_, value, hasFormat) => {
    expect(dayOfNumber(value, hasFormat)).toEqual({ problem: "type-error" });
  });
});

describe("parseDay(text) gives back any day written in a certain order", () => {
  const days = fc
    .integer({ min: dayOf(1990, 1, 1), max: dayOf(2049, 12, 31) })
    .map((day) => toDay(day));
  const parts = (iso: string): string[] => iso.split("-");

  test.each<[string, (iso: string) => string]>([
    ["ISO", (iso) => iso],
    ["yyyymmdd", (iso) => iso.replaceAll("-", "")],
    ["dd.mm.yyyy", (iso) => parts(iso).reverse().join(".")],
    ["dd.mm.yyyy hh:mm", (iso) => `${parts(iso).reverse().join(".")} 23:59`],
  ])("%s", (_, write) => {
    fc.assert(
      fc.property(days, (day) => {
        expect(parseDay(write(isoOfDay(day)), undecided)).toEqual({ ok: day });
      }),
    );
  });

  test("and never throws, whatever the text", () => {
    const scraps = fc.constantFrom(
      "20",
      "11",
      "2026",
      "۱۴۰۵",
      ".",
      "/",
      "-",
      " ",
      "мая",
      "آبان",
      "T",
      ":",
    );
    const texts = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(scraps, { maxLength: 8 }).map((list) => list.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const read = parseDay(text, decideDates([text]));
        expect("ok" in read ? Number.isInteger(read.ok) : read.problem === "type-error").toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
