import { expect, test } from "vitest";
import { date } from "../support/book.ts";
import { accountOf, ingestBook } from "../support/ingested.ts";

test("control totals are by month too, used rows only, and add up to the sheet's to the cent", async () => {
  const result = await ingestBook({
    Payments: {
      A1: [
        ["Date", "Client", "Amount"],
        [date("2026-10-31"), "A", 0.1],
        [date("2026-11-01"), "A", 0.2],
        [date("2026-09-30"), "B", 1000],
        [date("2026-11-19"), "B", -50.05],
        // Set aside: no client.
        [date("2026-11-19"), null, 7],
        ["Total", null, { value: 957.25, formula: "SUM(C2:C6)" }],
      ],
    },
  });
  expect(accountOf(result, "Payments")).toMatchObject({
    controlTotal: 95_025,
    setAsideTotal: 700,
    months: [
      { month: "2026-09", rows: 1, total: 100_000 },
      { month: "2026-10", rows: 1, total: 10 },
      { month: "2026-11", rows: 2, total: -4985 },
    ],
  });
});

test("months of the Persian calendar where the office counts in it", async () => {
  const result = await ingestBook({
    تنظیمات: {
      A1: [
        ["تنظیم", "مقدار"],
        ["تقویم", "شمسی"],
        ["واحد پول", "تومان"],
      ],
    },
    دریافتی‌ها: {
      A1: [
        ["تاریخ", "مشتری", "مبلغ"],
        // 1 Aban 1405 is 23 October 2026, 30 Mehr the day before.
        ["۱۴۰۵/۰۷/۳۰", "الف", 100],
        ["۱۴۰۵/۰۸/۰۱", "الف", 200],
        [date("2026-10-23"), "ب", 300],
      ],
    },
  });
  expect(accountOf(result, "دریافتی‌ها").months).toEqual([
    { month: "1405-07", rows: 1, total: 100 },
    { month: "1405-08", rows: 2, total: 500 },
  ]);
});
