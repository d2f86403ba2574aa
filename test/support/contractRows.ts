import fc from "fast-check";
import { dayOfPersian } from "../../src/calendar/persian.ts";
import { civilOf, dayOf, isoOfDay, toDay } from "../../src/model/day.ts";
import type { Language } from "../../src/model/language.ts";
import { monthOf } from "../../src/model/month.ts";
import type { Column } from "../../src/sheets/contract.ts";
import { currencyCode } from "../../src/sheets/rules.ts";
import { gregorianMonthNames } from "../../src/sheets/vocabulary/monthNames.ts";
import { type Cell, date, shown } from "./book.ts";

/**
 * Values for a column of any contract, each with the ways offices write it: what a cell holds, and what
 * reading it must give back.
 */
export interface Written {
  readonly cell: Cell;
  readonly value: unknown;
}

export const persianDigits = (text: string): string =>
  text.replace(/\d/gu, (digit) => String.fromCodePoint(0x06f0 + Number(digit)));
const arabicDigits = (text: string): string =>
  text.replace(/\d/gu, (digit) => String.fromCodePoint(0x0660 + Number(digit)));
const two = (number: number): string => String(number).padStart(2, "0");
export const grouped = (digits: string, sign: string): string =>
  digits.replace(/\B(?=(\d{3})+$)/gu, sign);

/** A day as Iranian offices write it: ۱۴۰۵/۰۸/۲۹. Years 1402 to 1406. */
export function persianDate(day: number): string {
  for (let year = 1402; year <= 1406; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      const first = dayOfPersian(year, month, 1);
      const of = first === null ? 0 : day - first + 1;
      if (of >= 1 && of <= 31 && dayOfPersian(year, month, of) === day) {
        return persianDigits(`${year}/${two(month)}/${two(of)}`);
      }
    }
  }
  throw new RangeError(`no Persian day: ${day}`);
}

type Write<Value> = (value: Value) => Cell;

const money: readonly Write<number>[] = [
  (cents) => cents / 100,
  (cents) => shown(cents / 100, "#,##0.00"),
  (cents) => `${grouped(String(Math.floor(cents / 100)), "\u00a0")},${two(cents % 100)}`,
  (cents) => `${grouped(String(Math.floor(cents / 100)), ".")},${two(cents % 100)}`,
  (cents) => `€${grouped(String(Math.floor(cents / 100)), ",")}.${two(cents % 100)}`,
  (cents) => persianDigits(`${grouped(String(Math.floor(cents / 100)), "٬")}٫${two(cents % 100)}`),
  (cents) => arabicDigits(`${Math.floor(cents / 100)}٫${two(cents % 100)}`),
];

/** Days by their number; the second of a month and later, so that all orders are proved in each column. */
const days: readonly Write<number>[] = [
  (day) => date(isoOfDay(toDay(day))),
  (day) => isoOfDay(toDay(day)),
  (day) => {
    const { year, month, date: of } = civilOf(toDay(day));
    return `${two(of)}.${two(month)}.${year}`;
  },
  (day) => {
    const { year, month, date: of } = civilOf(toDay(day));
    return `${of} ${gregorianMonthNames[month - 1]?.[3] ?? ""} ${year} г.`;
  },
  (day) => {
    const { year, month, date: of } = civilOf(toDay(day));
    return `${gregorianMonthNames[month - 1]?.[0] ?? ""} ${of}, ${year}`;
  },
  persianDate,
];

const months: readonly Write<{ readonly year: number; readonly month: number }>[] = [
  ({ year, month }) => date(`${year}-${two(month)}-01`),
  ({ year, month }) => `${year}-${two(month)}`,
  ({ year, month }) => `${two(month)}.${year}`,
  ({ year, month }) => `${gregorianMonthNames[month - 1]?.[0] ?? ""} ${year}`,
  ({ year, month }) => `${gregorianMonthNames[month - 1]?.[2] ?? ""} ${year}`,
];

const fractions: readonly Write<number>[] = [
  (percent) => shown(percent / 100, "0%"),
  (percent) => `${percent}%`,
  (percent) => `${percent},0 %`,
  (percent) => `${persianDigits(String(percent))}٪`,
];

const counts: readonly Write<number>[] = [
  (count) => count,
  (count) => String(count),
  (count) => persianDigits(String(count)),
];

const languages: readonly Language[] = ["en", "ru", "ro", "fa"];

/** A column's cells are written one way: an office does not change its hand from row to row. */
const inOneWay = <Value>(
  ways: readonly Write<Value>[],
  value: fc.Arbitrary<Value>,
  meant: (value: Value) => unknown,
): fc.Arbitrary<fc.Arbitrary<Written>> =>
  fc
    .constantFrom(...ways)
    .map((write) => value.map((each) => ({ cell: write(each), value: meant(each) })));

const anyWord = (words: { readonly [language in Language]: readonly string[] }) =>
  fc.constantFrom(...languages.flatMap((language) => words[language]));

/** How a column's cells may be written, and then each of its cells. */
export function cellsOf(column: Column): fc.Arbitrary<fc.Arbitrary<Written>> {
  const { kind, choices, schema } = column;
  if (schema === currencyCode) {
    return fc.constant(
      fc.constantFrom("EUR", "€", "евро", "eur").map((cell) => ({ cell, value: "EUR" })),
    );
  }
  if (choices && kind === "choice") {
    const words = Object.entries(choices).map(([value, said]) =>
      anyWord(said).map((cell) => ({ cell, value })),
    );
    return fc.constant(fc.oneof(...words));
  }
  switch (kind) {
    case "money":
      return inOneWay(money, fc.integer({ min: 1, max: 9_999_999 }), (cents) => cents);
    case "day":
      return inOneWay(
        days,
        fc.integer({ min: dayOf(2024, 1, 1), max: dayOf(2026, 11, 20) }),
        (day) => day,
      );
    case "month":
      return inOneWay(
        months,
        fc.record({
          year: fc.integer({ min: 2024, max: 2026 }),
          month: fc.integer({ min: 1, max: 12 }),
        }),
        ({ year, month }) => monthOf(year, month),
      );
    case "fraction":
      return inOneWay(fractions, fc.integer({ min: 0, max: 100 }), (percent) => percent / 100);
    case "number":
    case "minutes":
      return inOneWay(
        choices ? counts.slice(0, 1) : counts,
        fc.integer({ min: 0, max: 10 }).filter((count) => schema.safeParse(count).success),
        (count) => count,
      );
    case "yesNo":
      return fc.constant(
        fc.oneof(
          fc.constant({ cell: true, value: true }),
          fc.constantFrom("yes", "да", "da", "بله").map((cell) => ({ cell, value: true })),
          fc.constantFrom("no", "нет", "nu", "خیر").map((cell) => ({ cell, value: false })),
        ),
      );
    default:
      return fc.constant(
        fc
          .tuple(
            fc.constantFrom("Ромашка", "Northwind", "Țesături", "بازرگانی شمال"),
            fc.integer({ min: 1, max: 999 }),
          )
          .map(([word, number]) => ({ cell: `${word} ${number}`, value: `${word} ${number}` })),
      );
  }
}
