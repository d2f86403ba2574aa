import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatsOf } from "../../src/i18n/formats.ts";
import type { Language } from "../../src/model/language.ts";
import { LARGEST_MONEY, minorUnitsOf } from "../../src/model/money.ts";

const moneyOf = (language: Language, currency: string) =>
  formatsOf(language, { currency, minorUnits: minorUnitsOf(currency), calendar: "gregorian" });

/** No-break spaces as plain ones, so that the rows below can be read. */
const plain = (text: string): string => text.replaceAll("\u00A0", " ");

// How offices write it: the product's glossary, 7.3; full money as CLDR groups it (Intl of Node 26).
describe("money to the last minor unit", () => {
  test.each([
    ["en", "USD", 10_455_786, "$104,557.86"],
    ["en", "USD", -2_100, "−$21.00"],
    ["en", "EUR", 0, "€0.00"],
    ["en", "CHF", 123_450, "CHF 1,234.50"],
    ["en", "JPY", 1_234, "¥1,234"],
    ["en", "TOMAN", 740_000, "740,000 toman"],
    ["ru", "RUB", 10_455_786, "104 557,86 ₽"],
    ["ru", "RUB", -2_100, "−21,00 ₽"],
    ["ru", "MDL", 10_455_786, "104 557,86 лея"],
    ["ru", "TOMAN", 21, "21 томан"],
    ["ru", "TOMAN", 740_000, "740 000 томанов"],
    ["ro", "RON", 10_455_786, "104.557,86 lei"],
    ["ro", "EUR", 10_455_786, "104.557,86 €"],
    ["ro", "HUF", 100_000, "1.000,00 HUF"],
    ["fa", "TOMAN", 104_557, "۱۰۴٬۵۵۷ تومان"],
    ["fa", "TOMAN", -104_557, "\u2066−۱۰۴٬۵۵۷\u2069 تومان"],
    ["fa", "IRR", 104_557_00, "۱۰۴٬۵۵۷ ریال"],
    ["fa", "IRR", 104_557_50, "۱۰۴٬۵۵۷٫۵۰ ریال"],
    ["fa", "CHF", 123_450, "۱٬۲۳۴٫۵۰ \u2068CHF\u2069"],
  ] as const)("%s %s %d is %s", (language, currency, minor, text) => {
    expect(plain(moneyOf(language, currency).money(minor))).toBe(text);
  });

  test("every amount can be read back from its digits", () => {
    const { money } = moneyOf("ro", "RON");
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LARGEST_MONEY }), (minor) => {
        expect(Number(money(minor).replace(/\D/g, ""))).toBe(minor);
      }),
    );
  });
});

describe("money for labels", () => {
  test.each([
    ["en", "USD", 0, "$0"],
    ["en", "USD", 740, "$7.40"],
    ["en", "USD", 74_000, "$740"],
    ["en", "USD", 440_000, "$4.4K"],
    ["en", "USD", 400_000, "$4K"],
    ["en", "USD", 10_455_786, "$105K"],
    ["en", "USD", 74_000_000, "$740K"],
    ["en", "USD", 99_960_000, "$1M"],
    ["en", "USD", 117_000_000, "$1.17M"],
    ["en", "USD", 120_000_000, "$1.20M"],
    ["en", "USD", 1_170_000_000, "$11.7M"],
    ["en", "USD", 250_000_000_000, "$2.50B"],
    ["en", "USD", -74_000_000, "−$740K"],
    ["ru", "RUB", 74_000_000, "740 тыс. ₽"],
    ["ru", "RUB", 117_000_000, "1,17 млн ₽"],
    ["ru", "RUB", 250_000_000_000, "2,50 млрд ₽"],
    ["ru", "MDL", 74_000_000, "740 тыс. лей"],
    ["ro", "RON", 74_000_000, "740 mii lei"],
    ["ro", "EUR", 74_000_000, "740 mii €"],
    ["ro", "RON", 100_000, "1 mie lei"],
    ["ro", "RON", 117_000_000, "1,17 mil. lei"],
    ["ro", "RON", 250_000_000_000, "2,50 mld. lei"],
    ["fa", "TOMAN", 740_000, "۷۴۰ هزار تومان"],
    ["fa", "TOMAN", 1_170_000, "۱٫۱۷ میلیون تومان"],
    ["fa", "TOMAN", 2_500_000_000, "۲٫۵۰ میلیارد تومان"],
    ["fa", "TOMAN", -740_000, "\u2066−۷۴۰\u2069 هزار تومان"],
  ] as const)("%s %s %d is %s", (language, currency, minor, text) => {
    expect(plain(moneyOf(language, currency).moneyShort(minor))).toBe(text);
  });

  test.each([
    ["en", "USD", 117_000_000, "1.17M"],
    ["ru", "RUB", 74_000_000, "740 тыс."],
    ["ro", "RON", 117_000_000, "1,17 mil."],
    ["fa", "TOMAN", 740_000, "۷۴۰ هزار"],
  ] as const)("%s %s %d without its currency is %s", (language, currency, minor, text) => {
    expect(plain(moneyOf(language, currency).moneyBare(minor))).toBe(text);
  });
});

describe("money in sentences", () => {
  // Romanian: "de" before the noun from 20 on (not after 101–119), and always after mii and milioane.
  test.each([
    ["ro", "RON", 100, "1 leu"],
    ["ro", "RON", 700, "7 lei"],
    ["ro", "RON", 2_000, "20 de lei"],
    ["ro", "RON", 700_000, "7 mii de lei"],
    ["ro", "RON", 10_500_000, "105 mii de lei"],
    ["ro", "RON", 12_000_000, "120 de mii de lei"],
    ["ro", "RON", 26_000_000, "260 de mii de lei"],
    ["ro", "RON", 100_000_000, "1 milion de lei"],
    ["ro", "RON", 117_000_000, "1,17 milioane de lei"],
    ["ro", "RON", 2_000_000_000, "20 de milioane de lei"],
    ["ro", "EUR", 26_000_000, "260 de mii de euro"],
    ["ro", "USD", 26_000_000, "260 de mii de dolari"],
    ["ro", "USD", 700, "7 dolari"],
    ["ro", "CHF", 26_000_000, "260 de mii de CHF"],
    ["ro", "RON", -26_000_000, "−260 de mii de lei"],
    ["en", "USD", 26_000_000, "$260K"],
    ["ru", "RUB", 26_000_000, "260 тыс. ₽"],
    ["fa", "TOMAN", 260_000, "۲۶۰ هزار تومان"],
  ] as const)("%s %s %d is %s", (language, currency, minor, text) => {
    expect(plain(moneyOf(language, currency).moneyWords(minor))).toBe(text);
  });
});

describe("one unit for a column", () => {
  test.each([
    {
      rule: "thousands stay thousands beside a million",
      amounts: [45_000, 140_000, 1_000_000],
      en: ["$K", "45", "140", "1,000"],
      ru: ["тыс. ₽", "45", "140", "1 000"],
      ro: ["mii lei", "45", "140", "1.000"],
    },
    {
      rule: "millions with as many decimals as the largest allows",
      amounts: [900_000, 1_200_000, 2_000_000],
      en: ["$M", "0.90", "1.20", "2.00"],
      ru: ["млн ₽", "0,90", "1,20", "2,00"],
      ro: ["mil. lei", "0,90", "1,20", "2,00"],
    },
    {
      rule: "one crumb does not decide",
      amounts: [10, 1_200_000, 2_340_000],
      en: ["$M", "≈0", "1.20", "2.34"],
      ru: ["млн ₽", "≈0", "1,20", "2,34"],
      ro: ["mil. lei", "≈0", "1,20", "2,34"],
    },
    {
      rule: "zero and below zero",
      amounts: [0, -5_000, 20_000],
      en: ["$K", "0", "−5", "20"],
      ru: ["тыс. ₽", "0", "−5", "20"],
      ro: ["mii lei", "0", "−5", "20"],
    },
    {
      rule: "no amounts at all",
      amounts: [],
      en: ["$"],
      ru: ["₽"],
      ro: ["lei"],
    },
  ])("$rule", ({ amounts, en, ru, ro }) => {
    const minors = amounts.map((amount) => amount * 100);
    const column = (language: Language, currency: string): string[] => {
      const { unit, format } = moneyOf(language, currency).moneyScale(minors);
      return [unit, ...minors.map(format)].map(plain);
    };
    expect(column("en", "USD")).toEqual(en);
    expect(column("ru", "RUB")).toEqual(ru);
    expect(column("ro", "RON")).toEqual(ro);
  });

  test("Persian, and a code in place of a sign", () => {
    const fa = moneyOf("fa", "TOMAN").moneyScale([45_000, 140_000]);
    expect([fa.unit, fa.format(45_000), fa.format(-45_000)].map(plain)).toEqual([
      "هزار تومان",
      "۴۵",
      "\u2066−۴۵\u2069",
    ]);
    expect(plain(moneyOf("en", "CHF").moneyScale([4_500_000]).unit)).toBe("CHF K");
  });

  // 45,000.00 and 140,000.00: the column is in whole thousands, 100,000 minor units each.
  test.each([
    ["en", "USD", ["$45K", "+$45K", "−$45K", "$0K"]],
    ["ru", "RUB", ["45 тыс. ₽", "+45 тыс. ₽", "−45 тыс. ₽", "0 тыс. ₽"]],
    ["ro", "RON", ["45 mii lei", "+45 mii lei", "−45 mii lei", "0 mii lei"]],
  ] as const)(
    "amounts and changes of a column with its unit in %s",
    (language, currency, expected) => {
      const { amount, change, step } = moneyOf(language, currency).moneyScale([
        4_500_000, 14_000_000,
      ]);
      const shown = [amount(4_500_000), change(4_500_000), change(-4_500_000), change(0)];
      expect(shown.map(plain)).toEqual(expected);
      expect(step).toBe(100_000);
    },
  );

  test("the step is one of the last digit written", () => {
    expect(moneyOf("en", "USD").moneyScale([450_000]).step).toBe(10_000);
    expect(moneyOf("fa", "TOMAN").moneyScale([45_000, 140_000]).step).toBe(1_000);
    expect(moneyOf("fa", "TOMAN").moneyScale([45_000, 140_000]).change(45_000)).toContain(
      "\u2066+۴۵",
    );
  });
});
