import { describe, expect, test } from "vitest";
import type { Cell, Cells } from "../support/book.ts";
import { ingestBook, tellings } from "../support/ingested.ts";

const settings = (currency: string): Cells => ({
  A1: [
    ["تنظیم", "مقدار"],
    ["واحد پول", currency],
    ["تقویم", "شمسی"],
  ],
});

/** Three payments a month around an amount. */
const month = (of: string, amount: number): readonly (readonly Cell[])[] => [
  [`${of}/05`, "الف", amount],
  [`${of}/12`, "ب", amount * 0.8],
  [`${of}/25`, "پ", amount * 1.7],
];
const paid = (...months: readonly (readonly (readonly Cell[])[])[]): Cells => ({
  A1: [["تاریخ", "مشتری", "مبلغ"], ...months.flat()],
});

describe("mixed-rial-toman", () => {
  test("a month ten times the others is told once, at its first amount, and counts", async () => {
    const result = await ingestBook({
      تنظیمات: settings("تومان"),
      دریافتی‌ها: paid(
        month("۱۴۰۵/۰۵", 1_000_000),
        month("۱۴۰۵/۰۶", 1_300_000),
        month("۱۴۰۵/۰۷", 12_000_000),
        month("۱۴۰۵/۰۸", 900_000),
      ),
    });
    expect(tellings(result)).toEqual([
      'دریافتی‌ها!C8 mixed-rial-toman {"month":"1405-07","here":"12000000","usual":"1000000","times":"10"}',
    ]);
    expect(result.dataset?.payments.length).toBe(12);
  });

  test("a month a tenth of the others, in books of rials", async () => {
    const result = await ingestBook({
      تنظیمات: settings("ریال"),
      دریافتی‌ها: paid(
        month("۱۴۰۵/۰۵", 10_000_000),
        month("۱۴۰۵/۰۶", 1_100_000),
        month("۱۴۰۵/۰۷", 9_000_000),
      ),
    });
    expect(tellings(result)).toEqual([
      'دریافتی‌ها!C5 mixed-rial-toman {"month":"1405-06","here":"1100000.00","usual":"9500000.00","times":"0.1"}',
    ]);
  });

  test("also of a sheet a month, and of a plan", async () => {
    const result = await ingestBook({
      تنظیمات: settings("تومان"),
      "دریافتی‌ها ۱": paid(month("۱۴۰۵/۰۵", 1_000_000)),
      "دریافتی‌ها ۲": paid(month("۱۴۰۵/۰۶", 9_000_000)),
      "دریافتی‌ها ۳": paid(month("۱۴۰۵/۰۷", 800_000)),
      اهداف: {
        A1: [
          ["نام", "۱۴۰۵/۰۶", "۱۴۰۵/۰۷", "۱۴۰۵/۰۸"],
          ["کل شرکت", 3_000_000, 3_100_000, 32_000_000],
        ],
      },
    });
    expect(tellings(result).filter((told) => told.includes("mixed-rial-toman"))).toEqual([
      'دریافتی‌ها ۲!C2 mixed-rial-toman {"month":"1405-06","here":"9000000","usual":"900000","times":"10"}',
      'اهداف!D2 mixed-rial-toman {"month":"1405-08","here":"32000000","usual":"3050000","times":"10"}',
    ]);
  });

  test.each([
    ["a good month", "تومان", 4_000_000],
    ["a hundredfold", "تومان", 100_000_000],
    ["books in another currency", "EUR", 10_000_000],
  ])("%s is nobody's slip between the two", async (_, currency, amount) => {
    const result = await ingestBook({
      تنظیمات: settings(currency),
      دریافتی‌ها: paid(
        month("۱۴۰۵/۰۵", 1_000_000),
        month("۱۴۰۵/۰۶", amount),
        month("۱۴۰۵/۰۷", 900_000),
      ),
    });
    expect(result.findings.map(({ code }) => code)).not.toContain("mixed-rial-toman");
  });

  test("where the heading says rial the amounts are converted, and nothing is asked", async () => {
    const rials: Cells = {
      A1: [["تاریخ", "مشتری", "مبلغ (ریال)"], ...month("۱۴۰۵/۰۶", 9_000_000)],
    };
    const result = await ingestBook({
      تنظیمات: settings("تومان"),
      "دریافتی‌ها ۱": paid(month("۱۴۰۵/۰۵", 1_000_000)),
      "دریافتی‌ها ۲": rials,
      "دریافتی‌ها ۳": paid(month("۱۴۰۵/۰۷", 800_000)),
    });
    expect(result.findings.map(({ code }) => code)).not.toContain("mixed-rial-toman");
    expect(result.dataset?.payments.amount[3]).toBe(900_000);
  });
});
