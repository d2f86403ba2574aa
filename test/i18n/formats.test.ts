import { describe, expect, test } from "vitest";
import { formatsOf } from "../../src/i18n/formats.ts";
import type { Language } from "../../src/model/language.ts";

const of = (language: Language) =>
  formatsOf(language, { currency: "USD", minorUnits: 2, calendar: "gregorian" });

const plain = (text: string): string => text.replaceAll("\u00A0", " ");

test.each([
  ["en", "ltr", "22,190", "21.5", "×4.0", "−3"],
  ["ru", "ltr", "22 190", "21,5", "×4,0", "−3"],
  ["ro", "ltr", "22.190", "21,5", "×4,0", "−3"],
  ["fa", "rtl", "۲۲٬۱۹۰", "۲۱٫۵", "۴٫۰ برابر", "\u2066−۳\u2069"],
] as const)("counts and ratios in %s", (language, direction, many, half, ratio, below) => {
  const formats = of(language);
  expect(formats.direction).toBe(direction);
  expect(plain(formats.count(22_190))).toBe(many);
  expect(formats.count(21.5)).toBe(half);
  expect(plain(formats.ratio(4))).toBe(ratio);
  expect(formats.count(-3)).toBe(below);
});

test.each([
  { names: [], en: "", fa: "" },
  { names: ["Rodnik"], en: "Rodnik", fa: "\u2068Rodnik\u2069" },
  {
    names: ["Rodnik", "Skazka"],
    en: "Rodnik and Skazka",
    fa: "\u2068Rodnik\u2069 و \u2068Skazka\u2069",
  },
  { names: ["پخش نوین", "آرمان", "کاوه"], en: null, fa: "پخش نوین، آرمان و کاوه" },
])("a list of $names", ({ names, en, fa }) => {
  if (en !== null) expect(of("en").list(names)).toBe(en);
  expect(of("fa").list(names)).toBe(fa);
});

test("lists join with the language's own and", () => {
  expect(of("en").list(["A", "B", "C"])).toBe("A, B and C");
  expect(of("ru").list(["А", "Б", "В"])).toBe("А, Б и В");
  expect(of("ro").list(["A", "B", "C"])).toBe("A, B și C");
});

describe("isolation of foreign text", () => {
  test.each([
    ["en", "Kidsland", "Kidsland"],
    ["ru", "Kidsland", "Kidsland"],
    ["ru", "Родник 12", "Родник 12"],
    ["en", "پخش نوین", "\u2068پخش نوین\u2069"],
    ["fa", "پخش نوین", "پخش نوین"],
    ["fa", "Kidsland", "\u2068Kidsland\u2069"],
    ["fa", "پخش ۱۲", "\u2068پخش ۱۲\u2069"],
    ["fa", "\u2068Kidsland\u2069", "\u2068Kidsland\u2069"],
  ] as const)("in %s, %s", (language, text, isolated) => {
    expect(of(language).isolate(text)).toBe(isolated);
  });
});

describe("facts of findings", () => {
  test.each([
    ["en", "1234.50", "1,234.50"],
    ["ru", "1234.50", "1 234,50"],
    ["ro", "-1234.50", "−1.234,50"],
    ["fa", "1234.50", "۱٬۲۳۴٫۵۰"],
    ["en", "2026-11-20", "20 November 2026"],
    ["ru", "2026-11-20", "20 ноября 2026"],
    ["ro", "2026-11", "noiembrie 2026"],
    ["fa", "2026-11", "نوامبر ۲۰۲۶"],
    ["en", "30000000", "30,000,000"],
    ["en", "250 : 1", "250 : 1"],
    ["en", "2026-13", "2026-13"],
    ["en", "Kidsland", "Kidsland"],
  ] as const)("%s writes %s as %s", (language, fact, text) => {
    expect(plain(of(language).fact(fact))).toBe(text);
  });
});

test("digits of a clock", () => {
  expect(of("fa").digits("18:04")).toBe("۱۸:۰۴");
  expect(of("ru").digits("18:04")).toBe("18:04");
});
