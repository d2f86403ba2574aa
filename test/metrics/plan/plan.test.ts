import { describe, expect, test } from "vitest";
import { figuresOf, type PlanRow, type Workbook } from "../../support/dataset.ts";

// February 2026 has 20 weekdays: 2–6, 9–13, 16–20, 23–27; the 1st is a Sunday.
const FEBRUARY = "2026-02";

/** A company with one plan and one payment, in whole units of money. */
const company = (plan: number | null, fact: number, on = "2026-02-02"): Workbook => ({
  payments: fact === 0 ? [] : [{ day: on, amount: fact * 100 }],
  plans: plan === null ? [] : [{ month: FEBRUARY, amount: plan * 100 }],
});

describe("plan figures of the running month", () => {
  const figures = figuresOf(company(100_000, 40_000), "2026-02-13");

  // METRICS: plan 100,000 over 20 working days, 10 worked, fact 40,000 → 0.8, while the share is 0.4.
  test.each([
    ["plan.amount", 10_000_000],
    ["plan.fact", 4_000_000],
    ["plan.share", 0.4],
    ["plan.completionToDate", 0.8],
    ["plan.expectedToDate", 5_000_000],
    ["plan.remaining", 6_000_000],
    ["plan.averagePerDay", 400_000],
    ["plan.neededPerDay", 600_000],
    ["plan.paceRatio", 1.5],
    ["plan.status", "behind"],
    ["plan.workingDays", 20],
    ["plan.daysWorked", 10],
    ["plan.daysLeft", 10],
  ] as const)("%s is %s", (id, value) => {
    expect(figures.value(id, {}, FEBRUARY)).toBe(value);
  });

  test("carry the numbers of their formula and the cells they come from", () => {
    const figure = figures.get("plan.completionToDate", {}, FEBRUARY);
    expect(figure.inputs).toEqual({
      fact: 4_000_000,
      plan: 10_000_000,
      workingDays: 20,
      daysWorked: 10,
    });
    expect(figure.sources).toEqual(["sales.xlsx!Plans!E2", "sales.xlsx!Payments!A2:F2"]);
    expect(figure.where).toEqual({ Date: "2026-02" });
    expect(figure.rows).toBe(1);
  });

  test("a fact comes from payments alone", () => {
    expect(figures.get("plan.fact", {}, FEBRUARY).sources).toEqual(["sales.xlsx!Payments!A2:F2"]);
  });

  test("a plan's own cell needs no filter, working days come from Settings and Calendar", () => {
    const { sources, where } = figures.get("plan.amount", {}, FEBRUARY);
    expect([sources, where]).toEqual([["sales.xlsx!Plans!E2"], undefined]);
    expect(figures.get("plan.workingDays", {}, FEBRUARY).sources).toEqual([
      "sales.xlsx!Settings!A2:F2",
    ]);
  });
});

describe("plan figures at their edges", () => {
  test.each([
    {
      title: "no plan",
      workbook: company(null, 40_000),
      asOf: "2026-02-13",
      expected: {
        "plan.amount": "no-plan",
        "plan.fact": 4_000_000,
        "plan.share": "no-plan",
        "plan.completionToDate": "no-plan",
        "plan.remaining": "no-plan",
        "plan.neededPerDay": "no-plan",
        "plan.paceRatio": "no-plan",
        "plan.status": "no-plan",
        "plan.averagePerDay": 400_000,
      },
    },
    {
      title: "a plan of nought",
      workbook: company(0, 40_000),
      asOf: "2026-02-13",
      expected: {
        "plan.amount": 0,
        "plan.share": "zero-plan",
        "plan.completionToDate": "zero-plan",
        "plan.status": "zero-plan",
        "plan.remaining": -4_000_000,
        "plan.neededPerDay": 0,
        "plan.paceRatio": 0,
      },
    },
    {
      title: "no working day yet: a Sunday the 1st",
      workbook: company(100_000, 0),
      asOf: "2026-02-01",
      expected: {
        "plan.fact": 0,
        "plan.share": 0,
        "plan.completionToDate": "not-begun",
        "plan.expectedToDate": 0,
        "plan.averagePerDay": "not-begun",
        "plan.paceRatio": "not-begun",
        "plan.status": "not-begun",
        "plan.neededPerDay": 500_000,
      },
    },
    {
      title: "nothing paid yet",
      workbook: company(100_000, 0),
      asOf: "2026-02-13",
      expected: {
        "plan.completionToDate": 0,
        "plan.averagePerDay": 0,
        "plan.neededPerDay": 1_000_000,
        "plan.paceRatio": "nothing-yet",
        "plan.status": "behind",
      },
    },
    {
      title: "more refunded than paid",
      workbook: company(100_000, -5_000),
      asOf: "2026-02-13",
      expected: {
        "plan.fact": -500_000,
        "plan.share": -0.05,
        "plan.completionToDate": -0.1,
        "plan.remaining": 10_500_000,
        "plan.neededPerDay": 1_050_000,
        "plan.paceRatio": "nothing-yet",
        "plan.status": "behind",
      },
    },
    {
      title: "over plan with days left",
      workbook: company(100_000, 120_000),
      asOf: "2026-02-13",
      expected: {
        "plan.remaining": -2_000_000,
        "plan.neededPerDay": 0,
        "plan.paceRatio": 0,
        "plan.status": "ahead",
      },
    },
    {
      title: "the month over and the plan missed",
      workbook: company(100_000, 99_999),
      asOf: "2026-02-28",
      expected: {
        "plan.share": 0.99999,
        "plan.completionToDate": 0.99999,
        "plan.expectedToDate": 10_000_000,
        "plan.neededPerDay": "month-over",
        "plan.paceRatio": "month-over",
        "plan.daysLeft": 0,
        "plan.status": "missed",
      },
    },
    {
      title: "the month over and the plan made",
      workbook: company(100_000, 100_000),
      asOf: "2026-02-28",
      expected: {
        "plan.completionToDate": 1,
        "plan.neededPerDay": 0,
        "plan.paceRatio": 0,
        "plan.status": "made",
      },
    },
  ])("$title", ({ workbook, asOf, expected }) => {
    const figures = figuresOf({ ...workbook, plans: workbook.plans ?? [] }, asOf);
    const ids = Object.keys(expected) as (keyof typeof expected)[];
    const found = Object.fromEntries(ids.map((id) => [id, figures.value(id, {}, FEBRUARY)]));
    expect(found).toEqual(expected);
  });

  test("daily rates are whole minor units, halves away from zero", () => {
    // 1,000.01 over 20 days, 10 worked: expected 500.005 → 500.01; 0.15 paid: 0.015 a day → 0.02.
    const figures = figuresOf(
      {
        payments: [{ day: "2026-02-02", amount: 15 }],
        plans: [{ month: FEBRUARY, amount: 100_001 }],
      },
      "2026-02-13",
    );
    expect(figures.value("plan.expectedToDate", {}, FEBRUARY)).toBe(50_001);
    expect(figures.value("plan.averagePerDay", {}, FEBRUARY)).toBe(2);
  });
});

describe("plan.status", () => {
  // 10 of 20 days worked: completion is fact ÷ 50,000.
  test.each([
    [52_500, "ahead"],
    [52_499.99, "on-track"],
    [50_000, "on-track"],
    [49_999.99, "at-risk"],
    [45_000, "at-risk"],
    [44_999.99, "behind"],
  ])("of %s is %s, on the unrounded figure", (fact, status) => {
    const figures = figuresOf(company(100_000, fact), "2026-02-13");
    expect(figures.value("plan.status", {}, FEBRUARY)).toBe(status);
  });

  test.each([
    ["2026-02-02", "early"],
    ["2026-02-03", "early"],
    ["2026-02-04", "behind"],
  ])("on %s is %s: two worked days say nothing", (asOf, status) => {
    const figures = figuresOf(company(100_000, 1_000), asOf);
    expect(figures.value("plan.status", {}, FEBRUARY)).toBe(status);
  });

  test("follows the thresholds of Settings", () => {
    const workbook = {
      ...company(100_000, 46_000),
      settings: { statusThresholds: { ahead: 0.95, onTrack: 0.92, atRisk: 0.5 } },
    };
    expect(figuresOf(workbook, "2026-02-13").value("plan.status", {}, FEBRUARY)).toBe("on-track");
  });
});

describe("plan.todayNeeded", () => {
  // 17 February is the 12th working day: 8 are left.
  const workbook: Workbook = {
    payments: [
      { day: "2026-02-10", amount: 6_000_000 },
      { day: "2026-02-17", amount: 250_000 },
    ],
    plans: [{ month: FEBRUARY, amount: 10_000_000 }],
  };

  test("is (plan − fact before today) ÷ (days left + 1)", () => {
    // RULES: plan 100,000, 60,000 before today, 8 days left → 40,000 ÷ 9 = 4,444.44.
    const figures = figuresOf(workbook, "2026-02-17");
    expect(figures.value("plan.todayNeeded", {}, FEBRUARY)).toBe(444_444);
    expect(figures.value("plan.today", {}, FEBRUARY)).toBe(250_000);
  });

  test("says nothing on a day off", () => {
    expect(figuresOf(workbook, "2026-02-15").value("plan.todayNeeded", {}, FEBRUARY)).toBe(
      "day-off",
    );
  });

  test("asks half of half a day", () => {
    // 40,000 over 8 days and a half: 4,705.88 a day, 2,352.94 of the half.
    const half = { ...workbook, calendar: [{ day: "2026-02-17", working: 0.5 }] };
    expect(figuresOf(half, "2026-02-17").value("plan.todayNeeded", {}, FEBRUARY)).toBe(235_294);
  });

  test("is nought once the plan is met", () => {
    const met = { ...workbook, plans: [{ month: FEBRUARY, amount: 5_000_000 }] };
    expect(figuresOf(met, "2026-02-17").value("plan.todayNeeded", {}, FEBRUARY)).toBe(0);
  });
});

describe("plan.missedInRow", () => {
  const months = (facts: readonly number[], plans: readonly (number | null)[]): Workbook => ({
    payments: facts.map((fact, index) => ({ day: `2026-0${index + 1}-02`, amount: fact * 100 })),
    plans: plans.flatMap((plan, index) =>
      plan === null ? [] : [{ month: `2026-0${index + 1}`, amount: plan * 100 }],
    ),
  });

  // The running month is May; it does not count.
  test.each([
    ["two missed after one made", [90, 100, 80, 99, 1], [100, 100, 100, 100, 100], 2],
    ["the last one made", [90, 90, 90, 100, 1], [100, 100, 100, 100, 100], 0],
    ["all missed", [90, 90, 90, 90, 1], [100, 100, 100, 100, 100], 4],
    ["a month without a plan ends the row", [90, 90, 90, 90, 1], [100, null, 100, 100, 100], 2],
    ["no plan for the last full month", [90, 90, 90, 90, 1], [100, 100, 100, null, 100], "no-plan"],
  ] as const)("%s", (...[, facts, plans, expected]) => {
    const figures = figuresOf(months(facts, plans), "2026-05-15");
    expect(figures.value("plan.missedInRow", {}, "2026-05")).toBe(expected);
  });

  test("needs a full month", () => {
    const figures = figuresOf(company(100, 50), "2026-02-13");
    expect(figures.value("plan.missedInRow", {}, FEBRUARY)).toBe("not-enough-months");
  });
});

describe("plans of people", () => {
  test("count only the days a person is employed", () => {
    // RULES: plan 60,000; employed the last 8 of 20 working days, 3 worked, fact 20,000 → 0.8889.
    const figures = figuresOf(
      {
        payments: [{ day: "2026-02-19", amount: 2_000_000, manager: "Anna" }],
        team: [{ name: "Anna", role: "seller", hired: "2026-02-18" }],
        plans: [{ month: FEBRUARY, scope: "manager", name: "Anna", amount: 6_000_000 }],
      },
      "2026-02-20",
    );
    const anna = { manager: "Anna" };
    expect(figures.value("plan.workingDays", anna, FEBRUARY)).toBe(8);
    expect(figures.value("plan.daysWorked", anna, FEBRUARY)).toBe(3);
    expect(figures.value("plan.completionToDate", anna, FEBRUARY)).toBeCloseTo(0.8889, 4);
    expect(figures.value("plan.workingDays", {}, FEBRUARY)).toBe(20);
  });

  test("of somebody who left end with the days worked", () => {
    const figures = figuresOf(
      {
        payments: [{ day: "2026-02-02", amount: 2_000_000, manager: "Anna" }],
        team: [{ name: "Anna", left: "2026-02-06" }],
        plans: [{ month: FEBRUARY, scope: "manager", name: "Anna", amount: 4_000_000 }],
      },
      "2026-02-20",
    );
    const anna = { manager: "Anna" };
    expect(figures.value("plan.daysLeft", anna, FEBRUARY)).toBe(0);
    expect(figures.value("plan.completionToDate", anna, FEBRUARY)).toBe(0.5);
    expect(figures.value("plan.neededPerDay", anna, FEBRUARY)).toBe("month-over");
    expect(figures.value("plan.todayNeeded", anna, FEBRUARY)).toBe("day-off");
  });

  test("of somebody not employed in the month say so", () => {
    const figures = figuresOf(
      {
        payments: [{ day: "2026-02-02", amount: 100 }],
        team: [{ name: "Anna", left: "2026-01-15" }],
        plans: [{ month: FEBRUARY, scope: "manager", name: "Anna", amount: 4_000_000 }],
      },
      "2026-02-20",
    );
    expect(figures.value("plan.completionToDate", { manager: "Anna" }, FEBRUARY)).toBe(
      "not-employed",
    );
  });

  test("follow a role's row and a personal plan where there is no own row", () => {
    const figures = figuresOf(
      {
        payments: [{ day: "2026-02-02", amount: 100 }],
        team: [
          { name: "Anna", role: "seller", plan: 700 },
          { name: "Boris", role: "seller" },
          { name: "Clara", role: "farmer", plan: 900 },
        ],
        plans: [
          { month: FEBRUARY, scope: "manager", name: "Anna", amount: 500 },
          { month: FEBRUARY, scope: "role", name: "seller", amount: 300 },
        ],
      },
      "2026-02-20",
    );
    const planOf = (manager: string) => figures.value("plan.amount", { manager }, FEBRUARY);
    expect(["Anna", "Boris", "Clara"].map(planOf)).toEqual([500, 300, 900]);
    expect(figures.get("plan.amount", { manager: "Clara" }, FEBRUARY).sources).toEqual([
      "sales.xlsx!Team!C4",
    ]);
    expect(figures.value("plan.amount", {}, FEBRUARY)).toBe(1_700);
  });
});

describe("the company's plan", () => {
  const parts: readonly PlanRow[] = [
    { month: FEBRUARY, scope: "manager", name: "Anna", amount: 500 },
    { month: FEBRUARY, scope: "manager", name: "Boris", amount: 300 },
    { month: FEBRUARY, scope: "manager", name: "Clara", amount: 200 },
  ];
  const department: PlanRow = {
    month: FEBRUARY,
    scope: "department",
    name: "Sales",
    amount: 1_500,
  };
  const own: PlanRow = { month: FEBRUARY, amount: 2_000 };

  test.each([
    {
      title: "is its own row",
      plans: [...parts, department, own],
      plan: 2_000,
      counted: undefined,
    },
    // Sales by its row, Service by Clara's 200.
    { title: "else the departments'", plans: [...parts, department], plan: 1_700, counted: 2 },
    { title: "else the people's", plans: parts, plan: 1_000, counted: 3 },
  ])("$title", ({ plans, plan, counted }) => {
    const figures = figuresOf(
      {
        payments: [{ day: "2026-02-02", amount: 100 }],
        team: [
          { name: "Anna", department: "Sales" },
          { name: "Boris", department: "Sales" },
          { name: "Clara", department: "Service" },
        ],
        plans,
      },
      "2026-02-20",
    );
    expect(figures.value("plan.amount", {}, FEBRUARY)).toBe(plan);
    expect(figures.get("plan.amount", {}, FEBRUARY).inputs.parts).toBe(counted);
  });

  test("adds up branches that each have their own", () => {
    const figures = figuresOf(
      { payments: [{ day: "2026-02-02", amount: 100 }], plans: [own, { ...own, amount: 500 }] },
      "2026-02-20",
    );
    expect(figures.value("plan.amount", {}, FEBRUARY)).toBe(2_500);
  });
});

describe("plans by month", () => {
  const figures = figuresOf(
    {
      payments: [
        { day: "2026-01-15", amount: 900 },
        { day: "2026-02-03", amount: 100 },
      ],
      plans: [
        { month: "2025-12", amount: 800 },
        { month: "2026-01", amount: 800 },
        { month: FEBRUARY, amount: 800 },
        { month: "2026-04", amount: 1_000 },
      ],
    },
    "2026-02-20",
  );

  test("tell past months as made or missed", () => {
    expect(figures.value("plan.status", {}, "2026-01")).toBe("made");
    expect(figures.value("plan.share", {}, "2026-01")).toBe(1.125);
  });

  test("say nothing of months before the data begin", () => {
    expect(figures.value("plan.amount", {}, "2025-12")).toBe(800);
    expect(figures.value("plan.fact", {}, "2025-12")).toBe("history-too-short");
    expect(figures.value("plan.status", {}, "2025-12")).toBe("history-too-short");
  });

  test("give a coming month its amount alone", () => {
    expect(figures.value("plan.amount", {}, "2026-04")).toBe(1_000);
    expect(() => figures.get("plan.fact", {}, "2026-04")).toThrow("no figure");
    expect(() => figures.get("plan.amount", {}, "2026-03")).toThrow("no figure");
  });
});

describe("plans of other measures", () => {
  test("the client department's collections are not hidden by new payments", () => {
    // METRICS: plan of current payments 50 m, collected 20 m → 0.4 at month end, whatever new ones bring.
    const figures = figuresOf(
      {
        payments: [
          { day: "2026-02-10", amount: 2_000_000_000, kind: "current", manager: "Clara" },
          { day: "2026-02-11", amount: 250_000_000, kind: "new", manager: "Clara" },
        ],
        team: [{ name: "Clara", role: "farmer", department: "Clients" }],
        plans: [
          {
            month: FEBRUARY,
            measure: "current payments",
            scope: "department",
            name: "Clients",
            amount: 5_000_000_000,
          },
        ],
      },
      "2026-02-28",
    );
    const clients = { department: "Clients", measure: "current payments" };
    expect(figures.value("plan.completionToDate", clients, FEBRUARY)).toBe(0.4);
    expect(figures.value("plan.status", clients, FEBRUARY)).toBe("missed");
  });

  test("new clients are counted, and their daily rates not rounded", () => {
    // Seven months of data, so that a first receipt says something; two first receipts in February.
    const figures = figuresOf(
      {
        payments: [
          { day: "2025-08-01", amount: 100, client: "Old" },
          { day: "2026-02-03", amount: 100, client: "Old" },
          { day: "2026-02-04", amount: 100, client: "First" },
          { day: "2026-02-13", amount: 100, client: "Second" },
        ],
        plans: [{ month: FEBRUARY, measure: "new clients", amount: 5 }],
      },
      "2026-02-13",
    );
    const scope = { measure: "new clients" };
    expect(figures.value("plan.fact", scope, FEBRUARY)).toBe(2);
    expect(figures.value("plan.completionToDate", scope, FEBRUARY)).toBe(0.8);
    expect(figures.value("plan.neededPerDay", scope, FEBRUARY)).toBeCloseTo(0.3, 12);
    expect(figures.value("plan.today", scope, FEBRUARY)).toBe(1);
  });

  test("new and current payments say nothing in the data's first months without kind cells", () => {
    const payments = [{ day: "2026-02-10", amount: 500, client: "A" }];
    const plans: readonly PlanRow[] = [
      { month: FEBRUARY, measure: "new payments", amount: 1_000 },
      { month: FEBRUARY, measure: "new clients", amount: 3 },
    ];
    const fresh = { measure: "new payments" };
    const young = figuresOf({ payments, plans }, "2026-02-13");
    expect(young.value("plan.fact", fresh, FEBRUARY)).toBe("history-too-short");
    expect(young.value("plan.status", fresh, FEBRUARY)).toBe("history-too-short");
    expect(young.value("plan.fact", { measure: "new clients" }, FEBRUARY)).toBe(
      "history-too-short",
    );
    const written = payments.map((row) => ({ ...row, kind: "new" as const }));
    const known = figuresOf({ payments: written, plans }, "2026-02-13");
    expect(known.value("plan.fact", fresh, FEBRUARY)).toBe(500);
  });

  test("headcount is a stock: it has a share and no pace", () => {
    const figures = figuresOf(
      {
        payments: [{ day: "2026-02-02", amount: 100 }],
        team: [
          { name: "Anna", department: "Sales" },
          { name: "Boris", department: "Sales", hired: "2026-03-01" },
          { name: "Clara", department: "Sales", left: "2026-02-12" },
          { name: "Dan", department: "Sales", left: "2026-02-13" },
        ],
        plans: [{ month: FEBRUARY, measure: "headcount", amount: 4 }],
      },
      "2026-02-13",
    );
    const scope = { measure: "headcount" };
    expect(figures.value("plan.fact", scope, FEBRUARY)).toBe(2);
    expect(figures.value("plan.share", scope, FEBRUARY)).toBe(0.5);
    expect(() => figures.get("plan.completionToDate", scope, FEBRUARY)).toThrow("no figure");
  });

  test("calls wait for a sheet that holds them", () => {
    const figures = figuresOf(
      {
        payments: [{ day: "2026-02-02", amount: 100 }],
        team: [{ name: "Anna", role: "seller" }],
        plans: [{ month: FEBRUARY, measure: "calls", scope: "role", name: "seller", amount: 400 }],
      },
      "2026-02-13",
    );
    const scope = { manager: "Anna", measure: "calls" };
    expect(figures.value("plan.amount", scope, FEBRUARY)).toBe(400);
    expect(figures.value("plan.fact", scope, FEBRUARY)).toBe("no-sheet");
    expect(figures.value("plan.completionToDate", scope, FEBRUARY)).toBe("no-sheet");
  });
});
