import { persianOf } from "../calendar/persian.ts";
import { civilOf, type Day } from "../model/day.ts";
import type { Language } from "../model/language.ts";
import { type CalendarName, type Month, monthOfYear, yearOf } from "../model/month.ts";
import { monthNames } from "./monthNames.ts";
import { digitsOf } from "./numberText.ts";

/** Days and months of one calendar in one language. */
export interface DateText {
  readonly dayShort: (day: Day) => string;
  readonly dayLong: (day: Day) => string;
  readonly monthName: (month: Month) => string;
  readonly monthIn: (month: Month) => string;
  readonly monthShort: (month: Month) => string;
  readonly monthYear: (month: Month) => string;
}

const prepositions: { readonly [language in Language]: string } = {
  en: "in",
  ru: "в",
  ro: "în",
  fa: "در",
};

/**
 * Date words composed by hand: the platform's own put the year first in Persian months and change
 * from version to version.
 */
export function dateTextOf(language: Language, calendar: CalendarName): DateText {
  const names = monthNames[language][calendar];
  const pick = (list: readonly string[], month: number): string => list[month - 1] ?? "";
  const parts = calendar === "persian" ? persianOf : civilOf;
  const digits = (n: number): string => digitsOf(String(n), language);

  return {
    dayShort: (day) => {
      const { month, date } = parts(day);
      return `${digits(date)}\u00A0${shortInDate(pick(names.short, month), pick(names.genitive, month), language)}`;
    },
    dayLong: (day) => {
      const { year, month, date } = parts(day);
      return `${digits(date)}\u00A0${pick(names.genitive, month)} ${digits(year)}`;
    },
    monthName: (month) => pick(names.name, monthOfYear(month)),
    monthIn: (month) =>
      `${prepositions[language]} ${pick(names.prepositional, monthOfYear(month))}`,
    monthShort: (month) => pick(names.short, monthOfYear(month)),
    monthYear: (month) => `${pick(names.name, monthOfYear(month))} ${digits(yearOf(month))}`,
  };
}

/** Romanian shortens with a full stop; a Russian May after a date is "мая", as short as it gets. */
function shortInDate(short: string, genitive: string, language: Language): string {
  if (language === "ru" && genitive.length <= 3) return genitive;
  return language === "ro" && short !== genitive ? `${short}.` : short;
}
