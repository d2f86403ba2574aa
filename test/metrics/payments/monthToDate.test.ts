import { describe, expect, test } from "vitest";
import { monthToDate } from "../../../src/metrics/payments/monthToDate.ts";
import { booksOf, day, type Workbook } from "../../support/dataset.ts";

const workbook: Workbook = {
  payments: [
    { day: "2026-01-30", amount: 9_999, client: "Before" },
    { day: "2026-02-02", amount: 700, client: "A" },
    { day: "2026-02-04", amount: -200, client: "A" },
    { day: "2026-02-05", amount: 300, client: "B" },
    { day: "2026-02-05", amount: 400, client: "C" },
    { day: "2026-02-05", amount: -50, client: "D" },
    { day: "2026-02-09", amount: 8_888, client: "After" },
  ],
  plans: [{ month: "2026-02", amount: 1_999 }],
  calendar: [{ day: "2026-02-03", working: 0.5 }],
};

describe("monthToDate(books)", () => {
  const { days, latest } = monthToDate(booksOf(workbook, "2026-02-06"));
  const on = (date: number) => days[date - 1];

  test("has every day of the month", () => {
    expect(days).toHaveLength(28);
    expect(days.map(({ day: of }) => of)).toEqual(
      Array.from({ length: 28 }, (_, index) => day("2026-02-01") + index),
    );
  });

  test("adds up what came, to the as-of day", () => {
    expect(on(2)).toMatchObject({ working: 1, received: 700, cumulative: 700 });
    expect(on(4)).toMatchObject({ received: -200, cumulative: 500 });
    expect(on(5)).toMatchObject({ received: 650, cumulative: 1_150 });
    expect(on(6)).toMatchObject({ received: 0, cumulative: 1_150 });
    expect(on(7)).toMatchObject({ received: null, cumulative: null });
    expect(on(9)).toMatchObject({ received: null, cumulative: null });
  });

  test("draws the plan by working days: 19.5 of them", () => {
    // 1,999 × 1 ÷ 19.5 = 102.51; × 1.5 = 153.77; × 4.5 = 461.31.
    expect([1, 2, 3, 6, 8, 28].map((date) => on(date)?.planned)).toEqual([
      0, 103, 154, 461, 461, 1_999,
    ]);
  });

  test("tells the last receipts, largest first, without refunds", () => {
    expect(latest).toEqual({
      day: day("2026-02-05"),
      receipts: [
        { client: "C", amount: 400 },
        { client: "B", amount: 300 },
      ],
    });
  });

  test("has no plan line without a plan, and no receipts without payments", () => {
    const bare = monthToDate(booksOf({ payments: [] }, "2026-02-06"));
    expect(bare.days.every(({ planned }) => planned === null)).toBe(true);
    expect(bare.latest).toEqual({ day: null, receipts: [] });
  });
});
