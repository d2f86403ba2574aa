import { expect, test } from "vitest";
import { monthToDate } from "../../src/view/monthToDate.ts";
import { pageContext } from "../../src/view/pageContext.ts";
import { handMadeDashboard } from "../support/handMadeDashboard.ts";

const context = (
  change: Parameters<typeof handMadeDashboard>[0] = {},
  language: "en" | "fa" = "en",
) => pageContext(handMadeDashboard(change), language);

test("monthToDate(context) labels plan, fact and waterline, and where the month stands", () => {
  expect(monthToDate(context())?.options).toEqual({
    direction: "ltr",
    timeDirection: "ltr",
    label: "November 2026: money received day by day",
    description: "$740K received so far, plan $1.20M, waterline $900K.",
    fact: { amount: 74_000_000, name: "Received", text: "$740K" },
    plan: { amount: 120_000_000, name: "Plan", text: "$1.20M" },
    waterline: { amount: 90_000_000, name: "Waterline", text: "$900K" },
    firstDay: "1\u00A0Nov",
    today: "working day 15 of 21",
    lastDay: "30\u00A0Nov",
  });
});

test("monthToDate(context) has no plan line and no waterline where the workbook has none", () => {
  const options = monthToDate(context({ figures: [], waterline: null }))?.options;
  expect(options).toMatchObject({ plan: null, waterline: null, today: "20\u00A0Nov" });
});

test("monthToDate(context) lists the days up to the as-of day, last amount as the fact", () => {
  const rows = monthToDate(context())?.table.rows ?? [];
  expect(rows).toHaveLength(20);
  expect(rows.at(-1)?.map(({ sort }) => sort)).toEqual([
    "2026-11-20",
    8_540_000,
    74_000_000,
    85_714_286,
  ]);
});

test("monthToDate(context) is nothing before the first day with data", () => {
  expect(
    monthToDate(context({ monthToDate: { days: [], latest: { day: null, receipts: [] } } })),
  ).toBeNull();
});

test("monthToDate(context) in Persian runs from the right", () => {
  expect(monthToDate(context({}, "fa"))?.options).toMatchObject({
    direction: "rtl",
    timeDirection: "rtl",
    today: "روز کاری ۱۵ از ۲۱",
  });
});
