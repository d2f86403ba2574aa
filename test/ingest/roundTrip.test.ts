import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilOf, dayOf, isoOfDay, toDay } from "../../src/model/day.ts";
import type { Language } from "../../src/model/language.ts";
import { sheetsByKey } from "../../src/sheets/sheets.ts";
import { gregorianMonthNames } from "../../src/sheets/vocabulary/monthNames.ts";
import { ingestBook } from "../support/ingested.ts";

const { payments } = sheetsByKey;

const groups = (digits: string, sign: string): string => digits.replace(/\B(?=(\d{3})+$)/g, sign);
const persianDigits = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(0x06f0 + Number(digit)));

/** An amount of cents as offices type it. */
const amountStyles: Record<string, (whole: string, cents: string) => string> = {
  "1234.56": (whole, cents) => `${whole}.${cents}`,
  "1,234.56": (whole, cents) => `${groups(whole, ",")}.${cents}`,
  "1.234,56": (whole, cents) => `${groups(whole, ".")},${cents}`,
  "1 234,56": (whole, cents) => `${groups(whole, "\u00a0")},${cents}`,
  "1 234,56 ₽": (whole, cents) => `${groups(whole, " ")},${cents} ₽`,
  "1'234.56": (whole, cents) => `${groups(whole, "'")}.${cents}`,
  "۱٬۲۳۴٫۵۶": (whole, cents) => persianDigits(`${groups(whole, "٬")}٫${cents}`),
};

interface Written {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}
const two = (number: number): string => String(number).padStart(2, "0");

/** A day as offices type it; orders that the column must tell need a day past the twelfth beside. */
const dayStyles: Record<string, (day: Written) => string> = {
  "2026-11-20": ({ year, month, date }) => `${year}-${two(month)}-${two(date)}`,
  "20.11.2026": ({ year, month, date }) => `${two(date)}.${two(month)}.${year}`,
  "20.11.26 18:04": ({ year, month, date }) => `${date}.${month}.${two(year % 100)} 18:04`,
  "20/11/2026": ({ year, month, date }) => `${date}/${month}/${year}`,
  "11/20/2026": ({ year, month, date }) => `${month}/${date}/${year}`,
  "20 ноября 2026": ({ year, month, date }) =>
    `${date} ${gregorianMonthNames[month - 1]?.[3]} ${year} г.`,
  "November 20, 2026": ({ year, month, date }) =>
    `${gregorianMonthNames[month - 1]?.[0]} ${date}, ${year}`,
  "20261120": ({ year, month, date }) => `${year}${two(month)}${two(date)}`,
};

const languages: readonly Language[] = ["en", "ru", "ro", "fa"];
const rowsOf = fc.array(
  fc.record({
    day: fc.integer({ min: dayOf(2024, 1, 1), max: dayOf(2026, 11, 20) }),
    cents: fc.integer({ min: 1, max: 999_999_999 }),
    isRefund: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
);

describe("payments typed as text are read as they were meant, or asked about", () => {
  const amounts = Object.keys(amountStyles);
  const styles = Object.keys(dayStyles).map((day, index) => ({
    day,
    amount: amounts[index % amounts.length] ?? "",
  }));

  test.each(styles)("amounts as $amount, days as $day", async ({ amount, day }) => {
    const writeAmount = amountStyles[amount];
    const writeDay = dayStyles[day];
    if (!writeAmount || !writeDay) throw new Error("no such style");
    await fc.assert(
      fc.asyncProperty(rowsOf, fc.constantFrom(...languages), async (rows, language) => {
        const { date, client, amount: sum } = payments.columns;
        // A first row that leaves no doubt of the order of day and month.
        const all = [{ day: dayOf(2026, 10, 31), cents: 12_345, isRefund: false }, ...rows];
        const { dataset, findings } = await ingestBook({
          [payments.names[language][0]]: {
            A1: [
              [date.headings[language][0], client.headings[language][0], sum.headings[language][0]],
              ...all.map(({ day: on, cents, isRefund }, index) => {
                const whole = String(Math.floor(cents / 100));
                const written = writeAmount(whole, two(cents % 100));
                return [
                  writeDay(civilOf(toDay(on))),
                  `Client ${index}`,
                  isRefund ? `-${written}` : written,
                ];
              }),
            ],
          },
        });
        const read = [...(dataset?.payments.day ?? [])].map((on, index) => [
          isoOfDay(toDay(on)),
          (dataset?.payments.amount[index] ?? 0) / 10 ** (dataset?.settings.minorUnits ?? 0),
        ]);
        // A book in toman has no cents: its amounts are rounded.
        const hasCents = dataset?.settings.minorUnits === 2;
        const meant = all.map(({ day: on, cents, isRefund }) => {
          const value = (isRefund ? -cents : cents) / 100;
          return [
            isoOfDay(toDay(on)),
            hasCents ? value : Math.sign(value) * Math.round(Math.abs(value)) || 0,
          ];
        });
        expect(read).toEqual(meant);
        expect(findings.filter(({ code }) => code.startsWith("ambiguous"))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});
