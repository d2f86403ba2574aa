import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, foldName, isBlank, tidyName } from "../../src/ingest/fold.ts";

describe("fold(text) makes one key of", () => {
  test.each([
    ["case and spaces", "  Payment  DATE ", "paymentdate"],
    ["camel case and underscores", "Payment_Date", "PaymentDate"],
    ["line breaks", "Дата\nоплаты", "дата оплаты"],
    ["ordinals and marks of the form", "1. Дата оплаты*:", "Дата оплаты"],
    ["number signs", "№ документа", "Nr. документа"],
    ["number signs", "# документа", "N° документа"],
    ["ё and е", "Текущий объём", "текущий объем"],
    ["Romanian letters and their cedilla forms", "Ţintă şi preţ", "tinta si pret"],
    ["Latin letters in a Russian word", "Cyммa", "Сумма"],
    ["Russian letters in an English word", "Аmоunt", "Amount"],
    ["Arabic and Persian letters", "كارشناس فروش", "کارشناس فروش"],
    ["spellings of hamza", "مسؤول", "مسئول"],
    ["spellings of hamza", "مسول", "مسئول"],
    ["zero-width joiners and the space in their place", "سرنخ‌ها", "سرنخ ها"],
    ["words run together", "سرنخها", "سرنخ ها"],
    ["Persian digits", "سال ۱۴۰۵", "سال 1405"],
    ["right-to-left marks", "\u200fمبلغ\u200e", "مبلغ"],
    ["compatibility forms", "Ｄａｔｅ", "date"],
  ])("%s", (_, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  test.each([
    ["й is a letter, not a marked и", "май", "маи"],
    ["numbers that begin a word", "1 квартал", "квартал"],
    ["different words", "Сумма", "Сумма НДС"],
  ])("keeps apart: %s", (_, one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  test.each([["+"], ["✓"], ["-"], ["−"]])("leaves the sign %s as it is", (sign) => {
    expect(fold(` ${sign} `)).toBe(sign);
  });

  test("never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const key = fold(text);
        expect(typeof key).toBe("string");
      }),
    );
  });
});

describe("foldName(name)", () => {
  test.each([
    ["case", "КИДСЛЕНД", "Кидсленд"],
    ["space", " Кидсленд \u00a0 Плюс", "кидсленд плюс"],
    ["quotes", "ООО «Ромашка»", 'ооо "РОМАШКА"'],
    ["quotes glued on", 'ООО"Ромашка"', "ООО „Ромашка”"],
    ["quotes of two apostrophes", "ООО ''Ромашка''", "ООО Ромашка"],
    ["apostrophes", "O’Neil", "O'Neil"],
    ["Arabic letters", "علي كريمي", "علی کریمی"],
    ["cedilla letters", "Işalniţa", "Ișalnița"],
    ["invisible characters", "Acme\u200b\ufeff", "Acme"],
    ["compatibility forms", "Ａｃｍｅ", "Acme"],
  ])("joins names that differ by %s", (_, one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  test.each([
    ["look-alike letters", "Opион", "Орион"],
    ["ё", "Алёна", "Алена"],
    ["legal form", "ООО Ромашка", "Ромашка"],
    ["numbers", "Магазин 1", "Магазин 2"],
  ])("never joins names that differ by %s", (_, one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });
});

test.each([
  ["  Кидсленд \u00a0\n Плюс ", "Кидсленд Плюс"],
  ["\u200fآرمان\u200e", "آرمان"],
  ["علی‌رضا", "علی‌رضا"],
])("tidyName(%j) is %j", (name, tidy) => {
  expect(tidyName(name)).toBe(tidy);
});

test.each([
  ["", true],
  [" \u00a0\u200b\n", true],
  ["-", false],
  ["0", false],
])("isBlank(%j) is %s", (text, blank) => {
  expect(isBlank(text)).toBe(blank);
});
