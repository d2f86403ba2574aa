import { describe, expect, test } from "vitest";
import { figuresOf, type PaymentRow, type PlanRow } from "../../support/dataset.ts";

const FEBRUARY = "2026-02";

/** Four sellers with a plan of 1,000 each, ten of twenty days worked. */
const fourSellers = (facts: readonly number[], asOf = "2026-02-13") => {
  const sellers = ["Anna", "Boris", "Clara", "Dan"];
  const payments = facts.flatMap((amount, index): PaymentRow[] =>
    amount === 0 ? [] : [{ day: "2026-02-02", amount, manager: sellers[index] ?? "" }],
  );
  const plans = sellers.map(
    (name): PlanRow => ({ month: FEBRUARY, scope: "manager", name, amount: 1_000 }),
  );
  const figures = figuresOf({ payments, plans, team: sellers.map((name) => ({ name })) }, asOf);
  return (id: "people.place" | "people.placeByPayments") =>
    sellers.map((manager) => figures.value(id, { manager }, FEBRUARY));
};

describe("people.place", () => {
  test.each([
    ["all apart", [400, 900, 100, 0], [2, 1, 3, 4]],
    ["two share the first place, none is second", [900, 900, 100, 500], [1, 1, 4, 3]],
    ["all equal", [0, 0, 0, 0], [1, 1, 1, 1]],
    ["one in the red", [100, -100, 50, 0], [1, 4, 2, 3]],
  ] as const)("%s", (...[, facts, places]) => {
    expect(fourSellers(facts)("people.place")).toEqual(places);
    expect(fourSellers(facts)("people.placeByPayments")).toEqual(places);
  });

  test("says nothing before the first working day", () => {
    expect(fourSellers([1, 2, 3, 4], "2026-02-01")("people.place")).toEqual(
      Array.from({ length: 4 }, () => "not-begun"),
    );
  });

  test("goes by plan, payments by money; without a plan there is only the second", () => {
    const figures = figuresOf(
      {
        payments: [
          { day: "2026-02-02", amount: 900, manager: "Big" },
          { day: "2026-02-02", amount: 500, manager: "Small" },
          { day: "2026-02-02", amount: 700, manager: "Free" },
          { day: "2026-02-02", amount: 9_000, manager: "Gone" },
          { day: "2026-01-05", amount: 9_000, manager: "Idle" },
          { day: "2026-02-02", amount: 9_000 },
        ],
        team: [{ name: "Gone", left: "2026-02-06" }],
        plans: [
          { month: FEBRUARY, scope: "manager", name: "Big", amount: 2_000 },
          { month: FEBRUARY, scope: "manager", name: "Small", amount: 600 },
          { month: FEBRUARY, scope: "manager", name: "Gone", amount: 600 },
        ],
      },
      "2026-02-13",
    );
    const places = (id: "people.place" | "people.placeByPayments") =>
      ["Big", "Small", "Free", "Gone", "Idle"].map((manager) =>
        figures.value(id, { manager }, FEBRUARY),
      );
    expect(places("people.place")).toEqual([2, 1, "no-plan", "not-employed", "no-payments"]);
    expect(places("people.placeByPayments")).toEqual([1, 3, 2, "not-employed", "no-payments"]);
    expect(figures.all.some(({ id, scope }) => id === "people.place" && scope.manager === "")).toBe(
      false,
    );
  });
});

describe("people.averageDeal and people.largestDeal", () => {
  const figures = figuresOf(
    {
      payments: [
        { day: "2026-02-02", amount: 100, manager: "Anna", client: "A", document: "1" },
        { day: "2026-02-04", amount: 150, manager: "Anna", client: "A", document: "1" },
        { day: "2026-02-03", amount: 200, manager: "Anna", client: "B", document: "1" },
        { day: "2026-02-05", amount: -80, manager: "Anna", client: "B", document: "2" },
        { day: "2026-02-05", amount: 40, manager: "Boris", client: "A", document: "1" },
      ],
    },
    "2026-02-13",
  );

  test("a deal is one client's receipts under one number", () => {
    // Anna: A 250, B 200 → 225 on average.
    expect(figures.value("people.averageDeal", { manager: "Anna" }, FEBRUARY)).toBe(225);
    expect(figures.value("people.largestDeal", { manager: "Anna" }, FEBRUARY)).toBe(250);
    expect(figures.value("people.largestDeal", { manager: "Boris" }, FEBRUARY)).toBe(40);
    expect(figures.get("people.averageDeal", { manager: "Anna" }, FEBRUARY).inputs).toEqual({
      dealSum: 450,
      deals: 2,
    });
  });

  test("none", () => {
    const none = figuresOf(
      {
        payments: [{ day: "2026-01-05", amount: 5, manager: "Anna" }],
      },
      "2026-02-13",
    );
    expect(none.value("people.averageDeal", { manager: "Anna" }, FEBRUARY)).toBe("no-receipts");
    expect(none.value("people.largestDeal", { manager: "Anna" }, FEBRUARY)).toBe("no-receipts");
  });
});
