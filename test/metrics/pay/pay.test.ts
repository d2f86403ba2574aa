import { describe, expect, test } from "vitest";
import type { FigureId } from "../../../src/model/figureCatalogue.ts";
import { figuresOf, type Workbook } from "../../support/dataset.ts";

// February 2026: 20 working days; as of Friday the 13th ten are worked.
const FEBRUARY = "2026-02";
const at = (workbook: Workbook) => figuresOf(workbook, "2026-02-13");
const plan = (name: string, amount: number, measure?: "new payments" | "current payments") => ({
  month: FEBRUARY,
  scope: "manager" as const,
  name,
  amount,
  ...(measure ? { measure } : {}),
});
const anna = { manager: "Anna" };

describe("simulated pay", () => {
  test("half base, half commission: 1.0, 1.5 and 2.0 of the pay at plan", () => {
    const figures = at({
      team: [{ name: "Anna", role: "seller", basePay: 1_000_00, commission: 0.05 }],
      plans: [plan("Anna", 20_000_00)],
      payments: [{ day: "2026-02-02", amount: 8_000_00, manager: "Anna" }],
    });
    const ids: FigureId[] = ["pay.totalAt1", "pay.totalAt2", "pay.totalAt3"];
    const pays = ids.map((id) => Number(figures.value(id, anna, FEBRUARY)));
    expect(pays).toEqual([2_000_00, 3_000_00, 4_000_00]);
    expect(pays.map((pay) => pay / (pays[0] ?? 1))).toEqual([1, 1.5, 2]);
    // At fact: the base of the month and 5 % of 8,000.
    expect(figures.value("pay.base", anna, FEBRUARY)).toBe(1_000_00);
    expect(figures.value("pay.commission", anna, FEBRUARY)).toBe(400_00);
    expect(figures.get("pay.commission", anna, FEBRUARY).inputs).toEqual({
      commissionable: 8_000_00,
      commissionRate: 0.05,
    });
    expect(figures.value("pay.total", anna, FEBRUARY)).toBe(1_400_00);
    expect(figures.value("pay.costShare", anna, FEBRUARY)).toBe(0.175);
    expect(figures.value("pay.baseShare", anna, FEBRUARY)).toBe(0.5);
    expect(figures.get("pay.baseShare", anna, FEBRUARY).inputs.normTo).toBe(0.5);
  });

  test("base 5 %, commission 5 % of plan: pay takes 0.1, 0.075 and 0.0667", () => {
    const figures = at({
      team: [{ name: "Anna", department: "South", basePay: 5_000, commission: 0.05 }],
      plans: [plan("Anna", 100_000)],
      payments: [],
    });
    for (const scope of [anna, { department: "South" }, {}]) {
      const share = (id: FigureId) => figures.value(id, scope, FEBRUARY);
      expect(share("pay.costShareAt1")).toBe(0.1);
      expect(share("pay.costShareAt2")).toBe(0.075);
      expect(share("pay.costShareAt3")).toBeCloseTo(0.0667, 4);
      expect(share("pay.costShare")).toBe("nothing-yet");
    }
  });

  test("by the plans for new and current payments where the rates differ", () => {
    const team = [{ name: "Anna", basePay: 0, commissionByKind: { new: 0.1, current: 0.02 } }];
    const figures = at({
      team,
      plans: [
        plan("Anna", 100_000),
        plan("Anna", 25_000, "new payments"),
        plan("Anna", 75_000, "current payments"),
      ],
      payments: [],
    });
    // (25,000 × 0.1 + 75,000 × 0.02) ÷ 100,000 = 0.04
    expect(figures.value("pay.totalAt1", anna, FEBRUARY)).toBe(4_000);
    const unplanned = at({
      team,
      plans: [plan("Anna", 100_000)],
      payments: [
        { day: "2026-01-05", amount: 10_000, manager: "Anna", kind: "new" },
        { day: "2026-01-05", amount: 30_000, manager: "Anna", kind: "current" },
      ],
    });
    // January's mix: (1,000 + 600) ÷ 40,000 = 0.04
    expect(unplanned.value("pay.totalAt2", anna, FEBRUARY)).toBe(8_000);
    expect(
      at({ team, plans: [plan("Anna", 1)], payments: [] }).value("pay.totalAt1", anna, FEBRUARY),
    ).toBe("no-payments");
  });

  test.each([
    ["without a plan", [], "no-plan"],
    ["with a plan of nothing", [plan("Anna", 0)], "zero-plan"],
  ] as const)("%s", (...[, plans, reason]) => {
    const figures = at({
      team: [{ name: "Anna", basePay: 100, commission: 0.1 }],
      plans,
      payments: [],
    });
    expect(figures.value("pay.totalAt1", anna, FEBRUARY)).toBe(reason);
    expect(figures.value("pay.costShareAt3", anna, FEBRUARY)).toBe(reason);
    expect(figures.value("pay.total", anna, FEBRUARY)).toBe(100);
  });

  test("a head without a plan is paid the base and what the own payments make", () => {
    const figures = at({
      team: [
        { name: "Anna", role: "head", basePay: 600, commission: 0.1 },
        { name: "Boris", role: "seller", basePay: 100, commission: 0.1 },
        { name: "Clara", role: "seller", basePay: 100, commission: 0.1 },
      ],
      plans: [plan("Boris", 4_000), { month: FEBRUARY, amount: 9_000 }],
      payments: [{ day: "2026-02-02", amount: 500, manager: "Anna" }],
    });
    expect(figures.value("pay.totalAt3", anna, FEBRUARY)).toBe(650);
    // Clara's pay is not known without a plan: 650 + 500 stand against Boris's 4,000, not the company's.
    expect(figures.get("pay.totalAt1", {}, FEBRUARY)).toMatchObject({
      value: 1_150,
      inputs: { paidPeople: 2 },
    });
    expect(figures.value("pay.costShareAt1", {}, FEBRUARY)).toBe(1_150 / 4_000);
  });

  test("what goods pay decides where they have rates of their own", () => {
    const figures = at({
      team: [{ name: "Anna", role: "seller", commission: 0.1 }],
      plans: [plan("Anna", 1_000)],
      productGroups: [{ product: "Oil", commission: 0.3 }],
      payments: [
        { day: "2026-01-05", amount: 100, manager: "Anna" },
        { day: "2026-01-05", amount: 300, manager: "Anna", product: "Oil" },
      ],
    });
    // January: (10 + 90) ÷ 400
    expect(figures.value("pay.totalAt1", anna, FEBRUARY)).toBe(250);
  });

  test("the plan is Team's where Plans has no row", () => {
    const figures = at({ team: [{ name: "Anna", commission: 0.1, plan: 5_000 }], payments: [] });
    expect(figures.value("pay.totalAt1", anna, FEBRUARY)).toBe(500);
  });
});

describe("pay.base", () => {
  test.each([
    ["the whole month", {}, [], 200_000],
    ["hired on Tuesday the 17th: nine of twenty days", { hired: "2026-02-17" }, [], 90_000],
    ["left on the 6th: five days", { left: "2026-02-06" }, [], 50_000],
    ["own leave is paid", {}, [{ day: "2026-02-03", working: 0, person: "Anna" }], 200_000],
  ] as const)("%s", (...[, employed, calendar, expected]) => {
    const figures = at({
      team: [{ name: "Anna", basePay: 200_000, ...employed }],
      payments: [],
      calendar,
    });
    expect(figures.value("pay.base", anna, FEBRUARY)).toBe(expected);
  });

  test("nobody who left before the month is paid, nor is there pay without a Team that says it", () => {
    const isPaid = (workbook: Workbook) => at(workbook).all.some(({ id }) => id.startsWith("pay."));
    const payments = [{ day: "2026-02-02", amount: 5, manager: "Boris" }];
    const gone = at({
      payments,
      team: [
        { name: "Anna", basePay: 5, left: "2026-01-30" },
        { name: "Boris", basePay: 5 },
      ],
    });
    expect(gone.all.some(({ scope }) => scope.manager === "Anna")).toBe(false);
    expect(isPaid({ payments, team: [{ name: "Boris" }] })).toBe(false);
    expect(isPaid({ payments })).toBe(false);
  });
});

describe("pay.commission", () => {
  const payments = [
    { day: "2026-02-02", amount: 10_000, manager: "Anna", kind: "new" as const, client: "A" },
    {
      day: "2026-02-03",
      amount: 20_000,
      manager: "Anna",
      kind: "current" as const,
      client: "B",
      product: "Oil",
    },
    { day: "2026-02-04", amount: 5_000, manager: "Anna", kind: "vip" as const, client: "A" },
    { day: "2026-02-05", amount: -4_000, manager: "Anna", kind: "current" as const, client: "B" },
    { day: "2026-02-16", amount: 90_000, manager: "Anna" },
    { day: "2026-02-05", amount: 90_000 },
  ];
  const byKind = { commission: 0.03, commissionByKind: { new: 0.1, vip: 0.01 } };

  test("by the kind of client, the person's own rate for the rest; a refund takes it back", () => {
    const figures = at({ team: [{ name: "Anna", ...byKind }], payments });
    // 1,000 + 600 + 50 − 120
    expect(figures.value("pay.commission", anna, FEBRUARY)).toBe(1_530);
    expect(figures.value("pay.base", anna, FEBRUARY)).toBe("no-base-pay");
    expect(figures.value("pay.total", anna, FEBRUARY)).toBe(1_530);
    expect(figures.value("pay.baseShare", anna, FEBRUARY)).toBe("no-base-pay");
  });

  test("a product's own rate comes first, also for a seller without another", () => {
    const productGroups = [{ product: "Oil", commission: 0.2 }];
    const own = at({ team: [{ name: "Anna", ...byKind }], payments, productGroups });
    // 1,000 + 4,000 + 50 − 120
    expect(own.value("pay.commission", anna, FEBRUARY)).toBe(4_930);
    const none = at({ team: [{ name: "Anna", role: "seller" }], payments, productGroups });
    expect(none.value("pay.commission", anna, FEBRUARY)).toBe(4_000);
    const head = at({
      team: [{ name: "Anna", role: "head", basePay: 7 }],
      payments,
      productGroups,
    });
    expect(head.value("pay.commission", anna, FEBRUARY)).toBe("no-commission");
    expect(head.value("pay.totalAt3", anna, FEBRUARY)).toBe(7);
  });

  test("from gross profit: the product's margin, else the client's, else the median of all", () => {
    const settings = { commissionBase: "gross profit" } as const;
    const team = [{ name: "Anna", commission: 0.1 }];
    const figures = at({
      settings,
      team,
      payments,
      plans: [plan("Anna", 10_000)],
      clients: [{ name: "B", margin: 0.3 }],
      productGroups: [{ product: "Oil", margin: 0.5 }],
    });
    // 15,000 × 0.4 (median) + 20,000 × 0.5 − 4,000 × 0.3 = 14,800
    expect(figures.get("pay.commission", anna, FEBRUARY).inputs).toEqual({
      commissionable: 14_800,
      commissionRate: 0.1,
      marginAssumed: 1,
    });
    // 14,800 × 0.1 of payments of 31,000, on a plan of 10,000
    expect(figures.value("pay.totalAt1", anna, FEBRUARY)).toBe(477);
    const unknown = at({ settings, team, payments });
    expect(unknown.value("pay.commission", anna, FEBRUARY)).toBe("no-margin");
    expect(unknown.value("pay.total", anna, FEBRUARY)).toBe("no-margin");
  });

  test("more refunded than received is no commission", () => {
    const figures = at({
      team: [{ name: "Anna", commission: 0.1 }],
      payments: [{ day: "2026-02-02", amount: -500, manager: "Anna" }],
    });
    expect(figures.value("pay.commission", anna, FEBRUARY)).toBe(0);
    expect(figures.value("pay.costShare", anna, FEBRUARY)).toBe("nothing-yet");
  });

  test("new and current cannot be told apart in young data", () => {
    const payments = [{ day: "2026-02-02", amount: 500, manager: "Anna" }];
    const of = (rates: object) =>
      at({ team: [{ name: "Anna", ...rates }], payments }).value("pay.commission", anna, FEBRUARY);
    expect(of({ commission: 0.1, commissionByKind: { new: 0.2 } })).toBe("history-too-short");
    expect(of({ commission: 0.1 })).toBe(50);
  });
});

describe("departments and the company", () => {
  const figures = at({
    team: [
      { name: "Anna", role: "seller", department: "Sales", basePay: 1_000, commission: 0.1 },
      { name: "Boris", role: "hunter", department: "Sales", basePay: 2_000, commission: 0.1 },
      { name: "Vera", role: "farmer", department: "Clients", basePay: 3_000, commission: 0.01 },
      { name: "Help", role: "assistant", basePay: 500 },
    ],
    plans: [plan("Anna", 20_000), plan("Boris", 30_000), plan("Vera", 100_000)],
    payments: [
      { day: "2026-02-02", amount: 10_000, manager: "Anna" },
      { day: "2026-02-02", amount: 50_000, manager: "Vera" },
    ],
  });

  test("add up to the company", () => {
    const of = (id: FigureId, scope: object) => figures.value(id, scope, FEBRUARY);
    // Sales: 1,000 + 1,000 and 2,000 + 0; Clients: 3,000 + 500; the assistant 500.
    expect(of("pay.total", { department: "Sales" })).toBe(4_000);
    expect(of("pay.total", { department: "Clients" })).toBe(3_500);
    expect(of("pay.total", {})).toBe(8_000);
    expect(figures.get("pay.total", {}, FEBRUARY).inputs).toEqual({ paidPeople: 4 });
    // At plan: 3,000 + 5,000 + 4,000 + 500 of 150,000.
    expect(of("pay.totalAt1", {})).toBe(12_500);
    expect(of("pay.costShareAt1", {})).toBeCloseTo(12_500 / 150_000, 12);
    expect(of("pay.costShare", {})).toBeCloseTo(8_000 / 60_000, 12);
    expect(of("pay.baseShare", { department: "Sales" })).toBe(3_000 / 8_000);
  });

  test("the client department's mean pay at plan against that of those who win clients", () => {
    // 4,000 against (3,000 + 5,000) ÷ 2: nobody will want to hunt.
    expect(figures.value("pay.clientDepartmentRatio", {}, FEBRUARY)).toBe(1);
    expect(figures.get("pay.baseShare", { manager: "Vera" }, FEBRUARY).inputs).toEqual({
      base: 3_000,
      pay: 4_000,
      normFrom: 0.6,
      normTo: 0.8,
    });
    const alone = at({ team: [{ name: "Vera", role: "farmer", basePay: 5 }], payments: [] });
    expect(alone.value("pay.clientDepartmentRatio", {}, FEBRUARY)).toBe("no-plan");
  });
});
