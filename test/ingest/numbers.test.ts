import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decideNumbers, type NumberConvention, parseNumber } from "../../src/ingest/numbers.ts";

const undecided: NumberConvention = { decimal: null, threeDigits: "group" };

const valueIn = (text: string, convention = undecided): number | string => {
  const read = parseNumber(text, convention);
  return "ok" in read ? read.ok : read.problem;
};

describe("parseNumber(text) reads what has one reading only", () => {
  test.each([
    ["plain", "1234", 1234],
    ["space and comma", "1 234,56", 1234.56],
    ["no-break space", "1\u00a0234\u00a0567,8", 1234567.8],
    ["thin spaces", "1\u2009234\u202f567", 1234567],
    ["apostrophe and point", "1'234.56", 1234.56],
    ["typographic apostrophe", "1’234’567", 1234567],
    ["comma and point", "1,234.56", 1234.56],
    ["point and comma", "1.234,56", 1234.56],
    ["points alone", "1.234.567", 1234567],
    ["Indian groups", "12,34,567", 1234567],
    ["a fraction below one", "0,5", 0.5],
    ["three digits after a zero", "0.125", 0.125],
    ["no whole part", ".5", 0.5],
    ["four digits before", "1234,567", 1234.567],
    ["space groups make the comma decimal", "1 234,567", 1234.567],
    ["Persian digits and signs", "۱٬۲۳۴٫۵۶", 1234.56],
    ["Arabic digits", "١٢٣", 123],
    ["Arabic comma groups", "۱،۲۳۴،۵۶۷", 1234567],
    ["full-width digits", "１２３", 123],
    ["brackets", "(500)", -500],
    ["brackets around a currency", "(1 234,56 ₽)", -1234.56],
    ["trailing minus", "500-", -500],
    ["Unicode minus", "−500", -500],
    ["dash for a minus", "–500", -500],
    ["minus before the sign", "-$500", -500],
    ["minus after the sign", "$-500", -500],
    ["right-to-left marks", "\u200f-۵۰۰\u200e", -500],
    ["a plus", "+500", 500],
    ["no cents", "500,-", 500],
    ["no cents, and the comma shown decimal", "1.500,-", 1500],
    ["leading zeros", "00123", 123],
    ["minus nothing", "-0", 0],
    ["kopecks behind a dash", "12 345-67", 12345.67],
    ["kopecks behind a dash, no groups", "500-05", 500.05],
    ["kopecks behind an equals sign", "12345=67", 12345.67],
    ["no kopecks", "12345=", 12345],
    ["scientific, as R writes it", "1e+05", 100000],
    ["scientific with a comma", "-1,5E4", -15000],
  ])("%s: %j", (_, text, value) => {
    const read = parseNumber(text, undecided);
    expect(read).toMatchObject({ ok: value });
    expect(read).not.toHaveProperty("note");
  });
});

describe("parseNumber(text) splits off what stands beside the digits", () => {
  test.each([
    ["120 000 ₽", 120000, 1, "RUB"],
    ["500р", 500, 1, "RUB"],
    ["500 руб.", 500, 1, "RUB"],
    ["100 тыс. руб", 100, 1000, "RUB"],
    ["100 т.р.", 100, 1000, "RUB"],
    ["1,2 млн ₽", 1.2, 1e6, "RUB"],
    ["$1.2M", 1.2, 1e6, "USD"],
    ["100k", 100, 1000, null],
    ["EUR 1.234,50", 1234.5, 1, "EUR"],
    ["1.234,50 EUR", 1234.5, 1, "EUR"],
    ["1 000 000 lei", 1e6, 1, "LEI"],
    ["1 mil. lei", 1, 1e6, "LEI"],
    ["12 345 руб. 67 коп.", 12345.67, 1, "RUB"],
    ["12 lei 50 bani", 12.5, 1, "LEI"],
    ["۱۲۳۴ تومان", 1234, 1, "TOMAN"],
  ])("%s", (text, ok, multiplier, currency) => {
    expect(parseNumber(text, undecided)).toMatchObject({ ok, unit: { multiplier, currency } });
  });

  test.each(["12%", "12 %", "٪۱۲", "۱۲٪"])("%s is 12 per cent", (text) => {
    expect(parseNumber(text, undecided)).toEqual({ ok: 12, isPercent: true, unit: null });
  });
});

describe("parseNumber(text) is a type-error for", () => {
  test.each([
    ["a letter too many", "12,3a"],
    ["a word", "abc"],
    ["nothing", ""],
    ["a dash", "-"],
    ["a currency alone", "USD"],
    ["a date", "20.11.2026"],
    ["an ISO date", "2026-11-20"],
    ["a date without its year", "01.11"],
    ["a slash in European digits", "12/5"],
    ["groups that are none", "12 34"],
    ["groups that are none", "12'34"],
    ["groups of the wrong length", "1.234.56"],
    ["two kinds of groups", "1 234.567,89"],
    ["two decimal signs", "1,5.2"],
    ["scientific notation that Excel has rounded", "1.23457E+11"],
    ["a range", "100-200"],
    ["two minuses", "-(500)"],
    ["a bracket left open", "(500"],
    ["a footnote mark", "500¹"],
    ["a fraction sign", "½"],
    ["a guess", "≈500"],
    ["a question", "500?"],
    ["a range that might be kopecks", "10-25"],
    ["a month among amounts", "2026-11"],
    ["letters for digits: Cyrillic З, Latin O", "12З4"],
    ["letters for digits: Cyrillic О", "1О0"],
    ["a formula typed as text", "=1+2"],
    ["a time", "12:30"],
    ["a multiplier that is two things", "1.5 mil"],
    ["a trailing point", "5."],
  ])("%s: %j", (_, text) => {
    expect(parseNumber(text, undecided)).toEqual({ problem: "type-error" });
  });
});

describe("decideNumbers(texts, kind) lets the column decide 1.234", () => {
  test.each<[string, readonly string[], "." | "," | null]>([
    ["a decimal comma elsewhere", ["1.234", "12,5"], ","],
    ["a decimal point elsewhere", ["1.234", "12.5"], "."],
    ["both signs in one number", ["1.234", "5.678,90"], ","],
    ["repeated points are groups", ["1.234", "1.234.567"], ","],
    ["space groups", ["1,234", "1 234,5"], ","],
    ["nothing", ["1.234", "5.678"], null],
    ["a contradiction", ["1.234", "12,5", "12.5"], null],
    ["texts that are no numbers", ["1.234", "abc", "20.11.2026", ""], null],
  ])("%s", (_, texts, decimal) => {
    expect(decideNumbers(texts, "money").decimal).toBe(decimal);
  });

  test("by a decimal comma 1.234 is a thousand, without a word", () => {
    const convention = decideNumbers(["12,50"], "money");
    expect(parseNumber("1.234", convention)).toEqual({ ok: 1234, isPercent: false, unit: null });
  });

  test("by a decimal comma 1,234 of money is asked about: money has no thousandths", () => {
    const convention = decideNumbers(["12,50"], "money");
    expect(parseNumber("1,234", convention)).toMatchObject({
      ok: 1.234,
      note: { code: "ambiguous-number", facts: { readings: ["1234", "1.234"], taken: "1.234" } },
    });
  });

  test("undecided, money takes it for groups and a fraction for decimals, both with a word", () => {
    expect(parseNumber("1.234", decideNumbers([], "money"))).toMatchObject({
      ok: 1234,
      note: { code: "ambiguous-number" },
    });
    expect(parseNumber("1.234", decideNumbers([], "fraction"))).toMatchObject({
      ok: 1.234,
      note: { code: "ambiguous-number" },
    });
  });

  test("a Persian slash is 12.5, with a word, and never a date or a quotient", () => {
    expect(parseNumber("۱۲/۵", undecided)).toMatchObject({
      ok: 12.5,
      note: { code: "ambiguous-number", facts: { taken: "12.5" } },
    });
    expect(valueIn("۱۴۰۵/۰۸/۳۰")).toBe("type-error");
  });
});

describe("parseNumber(text) gives back what was written in any grouping", () => {
  const persian = (text: string): string =>
    text.replace(/\d/g, (digit) => String.fromCodePoint(0x06f0 + Number(digit)));
  const styles = [
    { group: ",", point: "." },
    { group: ".", point: "," },
    { group: " ", point: "," },
    { group: "\u00a0", point: "," },
    { group: "\u202f", point: "." },
    { group: "'", point: "." },
    { group: "٬", point: "٫" },
  ] as const;

  test.each(styles)("groups by $group, decimals by $point", ({ group, point }) => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), fc.boolean(), (cents, isPersian) => {
        const [whole = "", rest = ""] = (Math.abs(cents) / 100).toFixed(2).split(".");
        const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
        const written = `${cents < 0 ? "-" : ""}${grouped}${point}${rest}`;
        const text = isPersian ? persian(written) : written;
        expect(valueIn(text)).toBe(cents / 100 || 0);
      }),
    );
  });

  test("and never throws, whatever the text", () => {
    const scraps = fc.constantFrom(..."0123456789.,'/ ()-+%٪٫٬۰۱۲₽$kтыр\u00a0\u200f".split(""));
    const texts = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(scraps, { maxLength: 14 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const read = parseNumber(text, decideNumbers([text], "money"));
        expect("ok" in read ? Number.isFinite(read.ok) : read.problem === "type-error").toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
