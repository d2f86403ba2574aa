import { expect, test } from "vitest";
import { formatsOf } from "../../src/i18n/formats.ts";
import { dayOf } from "../../src/model/day.ts";
import { type Language, languages } from "../../src/model/language.ts";
import { type CalendarName, monthOf } from "../../src/model/month.ts";

const datesOf = (language: Language, calendar: CalendarName) =>
  formatsOf(language, { currency: "USD", minorUnits: 2, calendar });

const plain = (text: string): string => text.replaceAll("\u00A0", " ");

// 20 November 2026 is 29 Aban 1405: `new Intl.DateTimeFormat("en-u-ca-persian")` says so too.
test.each([
  {
    language: "en",
    calendar: "gregorian",
    said: ["20 Nov", "20 November 2026", "November", "in November", "Nov", "November 2026"],
  },
  {
    language: "ru",
    calendar: "gregorian",
    said: ["20 ноя", "20 ноября 2026", "ноябрь", "в ноябре", "ноя", "ноябрь 2026"],
  },
  {
    language: "ro",
    calendar: "gregorian",
    said: ["20 nov.", "20 noiembrie 2026", "noiembrie", "în noiembrie", "nov", "noiembrie 2026"],
  },
  {
    language: "fa",
    calendar: "gregorian",
    said: ["۲۰ نوامبر", "۲۰ نوامبر ۲۰۲۶", "نوامبر", "در نوامبر", "نوامبر", "نوامبر ۲۰۲۶"],
  },
  {
    language: "en",
    calendar: "persian",
    said: ["29 Aba", "29 Aban 1405", "Aban", "in Aban", "Aba", "Aban 1405"],
  },
  {
    language: "ru",
    calendar: "persian",
    said: ["29 аба", "29 абана 1405", "абан", "в абане", "аба", "абан 1405"],
  },
  {
    language: "ro",
    calendar: "persian",
    said: ["29 aba.", "29 aban 1405", "aban", "în aban", "aba", "aban 1405"],
  },
  {
    language: "fa",
    calendar: "persian",
    said: ["۲۹ آبان", "۲۹ آبان ۱۴۰۵", "آبان", "در آبان", "آبان", "آبان ۱۴۰۵"],
  },
] as const)("days and months in $language, $calendar", ({ language, calendar, said }) => {
  const dates = datesOf(language, calendar);
  const day = dayOf(2026, 11, 20);
  const month = calendar === "persian" ? monthOf(1405, 8) : monthOf(2026, 11);
  expect(
    [
      dates.dayShort(day),
      dates.dayLong(day),
      dates.monthName(month),
      dates.monthIn(month),
      dates.monthShort(month),
      dates.monthYear(month),
    ].map(plain),
  ).toEqual(said);
});

test.each([
  ["ru", "2 мая"],
  ["ro", "2 mai"],
  ["en", "2 May"],
] as const)("a short May in %s has nothing left out: %s", (language, text) => {
  expect(plain(datesOf(language, "gregorian").dayShort(dayOf(2026, 5, 2)))).toBe(text);
});

test.each(languages)("%s has twelve different names of each kind in both calendars", (language) => {
  for (const calendar of ["gregorian", "persian"] as const) {
    const dates = datesOf(language, calendar);
    const months = Array.from({ length: 12 }, (_, index) => monthOf(1405, index + 1));
    for (const say of [dates.monthName, dates.monthIn, dates.monthShort]) {
      const names = months.map(say);
      expect(new Set(names).size).toBe(12);
      expect(names.every((name) => name.trim() === name && name !== "")).toBe(true);
    }
  }
});

// Names as CLDR has them: Gregorian ones stand against the platform's own.
test.each(languages)("%s names Gregorian months as CLDR does", (language) => {
  const intl = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
    month: "long",
    timeZone: "UTC",
  });
  for (let month = 1; month <= 12; month += 1) {
    const expected = intl.format(Date.UTC(2026, month - 1, 15));
    expect(datesOf(language, "gregorian").monthName(monthOf(2026, month))).toBe(expected);
  }
});
