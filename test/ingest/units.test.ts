import { describe, expect, test } from "vitest";
import { parseCellUnit, parseUnit, settleCurrency, unitInTitle } from "../../src/ingest/units.ts";

describe("parseUnit(text)", () => {
  test.each([
    ["тыс. руб.", 1000, "RUB"],
    ["в тыс. руб.", 1000, "RUB"],
    ["т.р.", 1000, "RUB"],
    ["млн ₽", 1e6, "RUB"],
    ["руб/мес", 1, "RUB"],
    ["mii lei", 1000, "LEI"],
    ["mil. lei", 1e6, "LEI"],
    ["lei/lună", 1, "LEI"],
    ["میلیون تومان", 1e6, "TOMAN"],
    ["هزار ریال", 1000, "IRR"],
    ["ریال", 1, "IRR"],
    ["$K", 1000, "USD"],
    ["KUSD", 1000, "USD"],
    ["k€", 1000, "EUR"],
    ["in thousands", 1000, null],
    ["MDL", 1, "MDL"],
    ["pcs", 1, null],
  ])("%s", (text, multiplier, currency) => {
    expect(parseUnit(text)).toMatchObject({ multiplier, currency, isPercent: false });
  });

  test.each([
    ["с НДС", "with"],
    ["без НДС", "without"],
    ["cu TVA", "with"],
    ["fără TVA", "without"],
    ["incl. VAT", "with"],
    ["با مالیات", "with"],
  ])("%s is %s VAT", (text, vat) => {
    expect(parseUnit(text)?.vat).toBe(vat);
  });

  test.each([
    ["nothing", ""],
    ["an unknown word", "тыщ"],
    ["a word beside a known one", "тыс. штук в год"],
    ["mil without lei: a million or a thousand", "mil."],
    ["mil beside dollars", "mil. USD"],
    ["two multipliers", "тыс. млн"],
    ["two currencies", "руб. $"],
    ["a code that is a word", "all"],
    ["a small word alone: it is a client's name as well", "A"],
  ])("does not understand %s", (_, text) => {
    expect(parseUnit(text)).toBeNull();
  });

  test("words passed over in a heading are a slip in a cell", () => {
    expect(parseUnit("USD a month")).not.toBeNull();
    expect(parseCellUnit("USD a month")).toBeNull();
  });
});

describe("unitInTitle(text)", () => {
  test.each([
    ["Оплаты, тыс. руб.", 1000, "RUB"],
    ["(в тыс. руб.)", 1000, "RUB"],
    ["все суммы в тыс. руб.", 1000, "RUB"],
    ["Ед. изм.: млн руб.", 1e6, "RUB"],
    ["Payments ($K)", 1000, "USD"],
    ["Suma în mii lei", 1000, "LEI"],
    ["مبالغ به میلیون تومان", 1e6, "TOMAN"],
  ])("%s", (text, multiplier, currency) => {
    expect(unitInTitle(text)).toMatchObject({ multiplier, currency });
  });

  test.each([
    "Invoices 2010-12 to 2011-11",
    "План на 2026 год",
    "ООО Ромашка",
    "Report L",
    "Вася К",
    "Sold and all",
    "Margin %",
    "",
  ])("%s states none", (text) => {
    expect(unitInTitle(text)).toBeNull();
  });
});

test.each([
  ["LEI", "MDL", "MDL"],
  ["LEI", "RON", "RON"],
  ["LEI", "EUR", "RON"],
  ["USD", "RUB", "USD"],
])("settleCurrency(%s, %s) is %s", (found, main, code) => {
  expect(settleCurrency(found, main)).toBe(code);
});
