import { describe, expect, test } from "vitest";
import { figuresOf, type PaymentRow, type Workbook } from "../../support/dataset.ts";

const APRIL = "2026-04";

const paid = (manager: string, amounts: readonly number[]): PaymentRow[] =>
  amounts.flatMap((amount, index) =>
    amount === 0
      ? []
      : [{ day: `2026-0${index + 1}-${index === 0 ? "05" : "02"}`, amount, manager }],
  );

/** As of Friday 17 April 2026: 13 of 22 working days. */
const asOf = (workbook: Workbook) => figuresOf(workbook, "2026-04-17");

describe("people.improvement", () => {
  // By hand: January 2026 has 22 weekdays, less one day off = 21; February 20 and a worked Saturday = 21;
  // March 22. 66,000 + 84,000 + 90,000 = 240,000 in 64 days = 3,750 a day; 52,000 in 13 = 4,000: +1/15.
  const calendar = [
    { day: "2026-01-01", working: 0 },
    { day: "2026-02-28", working: 1 },
  ];

  test("a day of this month against a day of the last three full months", () => {
    const figures = asOf({
      calendar,
      payments: paid("Anna", [66_000_00, 84_000_00, 90_000_00, 52_000_00]),
    });
    const figure = figures.get("people.improvement", { manager: "Anna" }, APRIL);
    expect(figure.value).toBeCloseTo(0.066_666_7, 7);
    expect(figure.inputs).toEqual({
      receipts: 52_000_00,
      daysWorked: 13,
      usualReceipts: 240_000_00,
      usualDays: 64,
    });
    expect(figures.value("people.placeByImprovement", { manager: "Anna" }, APRIL)).toBe(1);
  });

  test("own leave is no day worked", () => {
    const figures = asOf({
      calendar: [
        ...calendar,
        { day: "2026-04-16", working: 0, person: "Anna" },
        { day: "2026-04-17", working: 0, person: "Anna" },
      ],
      team: [{ name: "Anna" }],
      payments: paid("Anna", [66_000_00, 84_000_00, 90_000_00, 44_000_00]),
    });
    // 44,000 in 11 own days is 4,000 a day, as above.
    expect(figures.value("people.improvement", { manager: "Anna" }, APRIL)).toBeCloseTo(1 / 15, 7);
  });

  test.each([
    ["hired in the middle of the first of the three", { hired: "2026-01-20" }, "new-here"],
    ["hired this month", { hired: "2026-04-06" }, "new-here"],
    ["hired on the first working day of it", { hired: "2026-01-02" }, 0],
  ] as const)("%s", (...[, employed, expected]) => {
    const figures = asOf({
      calendar,
      team: [{ name: "Anna", ...employed }],
      payments: [
        { day: "2025-12-01", amount: 1, manager: "Old" },
        ...paid("Anna", [63_000, 63_000, 66_000, 39_000]),
      ],
    });
    expect(figures.value("people.improvement", { manager: "Anna" }, APRIL)).toBe(expected);
  });

  test("two full months of data are too few", () => {
    const figures = asOf({ payments: paid("Anna", [0, 10, 10, 10]) });
    expect(figures.value("people.improvement", { manager: "Anna" }, APRIL)).toBe("new-here");
  });

  test("nothing in three months is nothing to grow from, a fall to nothing is −1", () => {
    const figures = asOf({
      calendar,
      payments: [...paid("Anna", [10, 10, 10]), ...paid("Boris", [0, 0, 0, 10])],
      team: [{ name: "Boris", hired: "2020-01-01" }],
      plans: [{ month: APRIL, scope: "manager", name: "Anna", amount: 5 }],
    });
    expect(figures.value("people.improvement", { manager: "Anna" }, APRIL)).toBe(-1);
    expect(figures.value("people.improvement", { manager: "Boris" }, APRIL)).toBe("no-receipts");
  });

  test("before the first working day of a month", () => {
    const figures = figuresOf(
      {
        payments: paid("Anna", [10, 10, 10]),
        plans: [{ month: "2026-05", scope: "manager", name: "Anna", amount: 5 }],
        calendar: [{ day: "2026-05-01", working: 0 }],
      },
      "2026-05-01",
    );
    // April is the third full month; nothing came in it.
    expect(figures.value("people.improvement", { manager: "Anna" }, "2026-05")).toBe("not-begun");
  });
});

describe("people.placeByImprovement", () => {
  const workbook: Workbook = {
    payments: [
      ...paid("Big", [1_000_000, 1_000_000, 1_000_000, 650_000]),
      ...paid("Middle", [400_000, 400_000, 400_000, 400_000]),
      ...paid("Tiny", [100, 100, 100, 90_000]),
      ...paid("Gone", [400_000, 400_000, 400_000, 900_000]),
      { day: "2026-04-02", amount: 5_000_000 },
    ],
    team: [{ name: "Gone", left: "2026-04-10" }],
  };

  test("whose usual is under a tenth of the median has no place, nor who left", () => {
    const figures = asOf(workbook);
    const place = (manager: string) =>
      figures.value("people.placeByImprovement", { manager }, APRIL);
    expect(["Big", "Middle", "Tiny", "Gone"].map(place)).toEqual([
      2,
      1,
      "small-usual",
      "not-employed",
    ]);
    // Who left in the month keeps the figure: 900,000 in the own eight days.
    expect(figures.get("people.improvement", { manager: "Gone" }, APRIL).inputs.daysWorked).toBe(8);
    expect(
      figures.all.some(({ id, scope }) => id === "people.improvement" && scope.manager === ""),
    ).toBe(false);
  });
});

describe("people.placeByCaptured", () => {
  test("goes by what the steps done this month added, whoever has the account", () => {
    const figures = asOf({
      payments: paid("Anna", [10, 10, 10, 10]),
      team: [
        { name: "Anna" },
        { name: "Boris" },
        { name: "Clara" },
        { name: "Dan", left: "2026-04-10" },
      ],
      clients: [{ name: "Shop", possible: 900, current: 100, manager: "Anna" }],
      plans: [{ month: APRIL, scope: "manager", name: "Clara", amount: 5 }],
      actions: [
        {
          client: "Shop",
          owner: "Boris",
          status: "done",
          doneOn: "2026-04-08",
          baseline: 100,
          agreed: 400,
        },
        {
          client: "Shop",
          owner: "Boris",
          status: "done",
          doneOn: "2026-03-31",
          baseline: 100,
          agreed: 900,
        },
        {
          client: "Shop",
          owner: "Anna",
          status: "done",
          doneOn: "2026-04-01",
          baseline: 100,
          agreed: 400,
        },
        {
          client: "Shop",
          owner: "Dan",
          status: "done",
          doneOn: "2026-04-02",
          baseline: 100,
          agreed: 999,
        },
        { client: "Shop", owner: "Anna", status: "open", due: "2026-04-30", baseline: 100 },
      ],
    });
    const place = (manager: string) => figures.value("people.placeByCaptured", { manager }, APRIL);
    expect(["Anna", "Boris", "Clara", "Dan"].map(place)).toEqual([
      1,
      1,
      "no-actions",
      "not-employed",
    ]);
    expect(figures.get("people.placeByCaptured", { manager: "Boris" }, APRIL).inputs).toEqual({
      captured: 300,
      people: 2,
    });
  });

  test("is not there without an Actions sheet", () => {
    const figures = asOf({ payments: paid("Anna", [10, 10, 10, 10]) });
    expect(figures.all.some(({ id }) => id === "people.placeByCaptured")).toBe(false);
  });
});
