import { expect, test } from "vitest";
import { figuresOf, type Workbook } from "../../support/dataset.ts";

// A deal is an opportunity won, in the month of the day it was closed; only without any the receipts of
// one client under one document number are one.
const won = (manager: string, amount: number, closedOn: string) =>
  ({ client: "Client", manager, amount, status: "won", closedOn }) as const;

const workbook: Workbook = {
  team: [
    { name: "Anna", department: "South" },
    { name: "Boris", department: "South" },
  ],
  clients: [{ name: "Client", manager: "Boris", segment: "Chains" }],
  payments: [
    { day: "2026-05-05", amount: 7, client: "Client", manager: "Anna" },
    { day: "2026-06-05", amount: 7, client: "Client", manager: "Boris" },
    { day: "2026-11-05", amount: 7, client: "Client", manager: "Anna" },
  ],
  plans: [{ month: "2026-11", measure: "deals", scope: "manager", name: "Anna", amount: 4 }],
  contests: [{ name: "Deals", from: "2026-11-01", to: "2026-11-30", measure: "deals" }],
  opportunities: [
    won("Anna", 300, "2026-06-10"),
    won("Anna", 100, "2026-11-02"),
    won("Anna", 500, "2026-11-13"),
    won("Boris", 900, "2026-11-09"),
    // Not yet, never, and of nobody knows when.
    won("Anna", 9_000, "2026-11-14"),
    { client: "Client", manager: "Anna", amount: 9_000, status: "lost", closedOn: "2026-11-02" },
    { client: "Client", manager: "Anna", amount: 9_000, status: "open" },
    { client: "Client", manager: "Anna", amount: 9_000, status: "won" },
    // The client's own manager.
    { client: "Client", amount: 200, status: "won", closedOn: "2026-11-10" },
  ],
};
const figures = figuresOf(workbook, "2026-11-13");
const NOVEMBER = "2026-11";

test.each([
  ["the company", {}, 4],
  ["a person", { manager: "Anna" }, 2],
  ["the client's manager, where the deal has none", { manager: "Boris" }, 2],
  ["a department", { department: "South" }, 4],
  ["the client's segment", { segment: "Chains" }, 4],
])("deals.closed of %s", (_, scope, count) => {
  expect(figures.value("deals.closed", scope, NOVEMBER)).toBe(count);
});

test("a month before the first deal won says nothing, one without any after it has none", () => {
  expect(figures.get("deals.closed", {}, "2026-05")).toMatchObject({ reason: "history-too-short" });
  expect(figures.value("deals.closed", {}, "2026-06")).toBe(1);
  expect(figures.value("deals.closed", {}, "2026-07")).toBe(0);
  expect(figures.get("people.averageDeal", { manager: "Anna" }, "2026-07")).toMatchObject({
    reason: "no-deals",
  });
});

test("average, largest and second largest deals are of opportunities", () => {
  const anna = { manager: "Anna" };
  expect(figures.value("people.averageDeal", anna, NOVEMBER)).toBe(300);
  expect(figures.value("people.largestDeal", anna, NOVEMBER)).toBe(500);
  expect(figures.value("people.largestDealInYear", anna, NOVEMBER)).toBe(500);
  expect(figures.value("people.secondLargestDeal", anna, NOVEMBER)).toBe(300);
});

test("a plan and a contest of deals count them too", () => {
  const scope = { manager: "Anna", measure: "deals" };
  expect(figures.value("plan.fact", scope, NOVEMBER)).toBe(2);
  expect(figures.value("plan.today", scope, NOVEMBER)).toBe(1);
  const boris = { contest: "Deals", manager: "Boris", measure: "deals" };
  expect(figures.value("contest.value", boris)).toBe(2);
});

test("without a deal won the receipts stand for deals", () => {
  const open = figuresOf(
    { ...workbook, opportunities: [{ client: "Client", amount: 9, status: "open" }] },
    "2026-11-13",
  );
  expect(open.value("deals.closed", {}, "2026-05")).toBe(1);
});
