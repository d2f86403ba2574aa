import { describe, expect, test } from "vitest";
import { figuresOf, type LeadRow, type PaymentRow, type Workbook } from "../../support/dataset.ts";

/** Leads created on a day. */
const leadsOn = (created: string, count: number, more: Partial<LeadRow> = {}): LeadRow[] =>
  Array.from({ length: count }, () => ({ created, ...more }));

const payments: readonly PaymentRow[] = [
  { day: "2025-01-02", amount: 900_000, client: "Old" },
  { day: "2025-12-03", amount: 40_000, client: "Ada" },
];
const takers = ["Lena", "Max"].map((name) => ({
  name,
  role: "lead-manager" as const,
  leadCapacity: 25,
}));

/** September 2025 has 22 working days without holidays; December too has 23, October 23. */
const SEPTEMBER = "2025-09";

describe("leads.load, leads.lost and what they would have brought", () => {
  // RULES: 1,375 leads, 22 days, 2 people × 25: capacity 1,100; load 1.25; lost 275; at 8 % and 400.00: 8,800.
  const history = ["2025-06", "2025-07", "2025-08"].flatMap((month) => [
    ...leadsOn(`${month}-02`, 92),
    ...leadsOn(`${month}-02`, 8, { reached: { paid: `${month}-20` } }),
  ]);
  const workbook: Workbook = {
    payments: [
      { day: "2025-01-02", amount: 900_000, client: "Old" },
      { day: "2025-07-03", amount: 40_000, client: "Ada" },
    ],
    team: takers,
    leads: [...history, ...leadsOn("2025-09-01", 1_375)],
  };
  const figures = figuresOf(workbook, "2025-09-30");
  const value = (id: Parameters<typeof figures.value>[0]) => figures.value(id, {}, SEPTEMBER);

  test("the worked example", () => {
    expect(value("leads.capacity")).toBe(1_100);
    expect(value("leads.load")).toBe(1.25);
    expect(value("leads.lost")).toBe(275);
    expect(value("funnel.toPaid")).toBe(0.08);
    expect(value("funnel.firstDeal")).toBe(40_000);
    expect(value("leads.lostWorth")).toBe(880_000);
  });

  test("nobody with a capacity is no capacity, not none", () => {
    const none = figuresOf({ ...workbook, team: [{ name: "Lena" }] }, "2025-09-30");
    for (const id of ["leads.capacity", "leads.load", "leads.lost", "leads.lostWorth"] as const) {
      expect(none.value(id, {}, SEPTEMBER)).toBe("no-capacity");
    }
    expect(none.value("leads.late", {}, SEPTEMBER)).toBe("no-capacity");
  });

  test("everyone with a capacity counts on own working days, whatever the role", () => {
    const team = [
      { name: "Lena", leadCapacity: 25 },
      // Hired for the last eight working days of twenty-two.
      { name: "Max", role: "seller" as const, leadCapacity: 10, hired: "2025-09-19" },
      { name: "Gone", leadCapacity: 50, left: "2025-08-29" },
    ];
    const calendar = [{ day: "2025-09-01", working: 0, person: "Lena" }];
    const own = figuresOf({ ...workbook, team, calendar }, "2025-09-30");
    expect(own.value("leads.capacity", {}, SEPTEMBER)).toBe(25 * 21 + 10 * 8);
    expect(own.get("leads.capacity", {}, SEPTEMBER).inputs).toEqual({ takers: 2 });
  });

  test("a running month is taken up to the as-of day, leads and hands alike", () => {
    const running = figuresOf(workbook, "2025-09-05");
    expect(running.value("leads.capacity", {}, SEPTEMBER)).toBe(5 * 50);
    expect(running.value("leads.load", {}, SEPTEMBER)).toBe(1_375 / 250);
  });

  test("before the first working day there is no load yet", () => {
    const leads = leadsOn("2026-08-01", 5);
    const early = figuresOf({ payments, team: takers, leads }, "2026-08-02");
    expect(early.value("leads.load", {}, "2026-08")).toBe("not-begun");
    expect(early.value("leads.lost", {}, "2026-08")).toBe(5);
  });
});

describe("leads.late", () => {
  // RULES: 70, 20, 40, 55, 90, 30, 45 a day at 50 a day: 350 of 350, lost 0, late 65, load 1.0.
  const days = ["02", "03", "04", "05", "06", "09", "10"];
  const counts = [70, 20, 40, 55, 90, 30, 45];
  const leads = days.flatMap((day, index) => leadsOn(`2026-02-${day}`, counts[index] ?? 0));
  const value = (
    id: "leads.late" | "leads.lost" | "leads.load",
    rows = leads,
    asOf = "2026-02-10",
  ) => figuresOf({ payments, team: takers, leads: rows }, asOf).value(id, {}, "2026-02");

  test("the worked example: a quiet day makes up for no full one", () => {
    expect([value("leads.late"), value("leads.lost"), value("leads.load")]).toEqual([65, 0, 1]);
  });

  test("leads of a day off count on the next working day", () => {
    // Saturday and Sunday bring 30 each, Monday 9 February 30: 90 on one day.
    const rows = [
      ...leadsOn("2026-02-07", 30),
      ...leadsOn("2026-02-08", 30),
      ...leadsOn("2026-02-09", 30),
    ];
    expect(value("leads.late", rows)).toBe(40);
  });

  test("what came on the last days off counts in the month after", () => {
    // 31 January 2026 is a Saturday.
    const rows = leadsOn("2026-01-31", 60);
    expect(value("leads.late", [...rows, ...leadsOn("2026-02-02", 1)])).toBe(11);
  });

  test("a day on which the takers are away has no hands", () => {
    const calendar = ["Lena", "Max"].map((person) => ({ day: "2026-02-02", working: 0, person }));
    const away = figuresOf({ payments, team: takers, leads, calendar }, "2026-02-10");
    expect(away.value("leads.late", {}, "2026-02")).toBe(65 + 50);
  });
});

describe("leads.needed and leads.short", () => {
  // RULES: new plan 300,000; first deal 2,400; steps .5 .4 .6 .5: 125 ← 250 ← 416.7 ← 1,041.7 ← 2,083.3.
  const stages = ["lead", "qualified", "meeting", "offer", "paid"];
  const counts = [300, 150, 60, 36, 18];
  const funnel = ["2025-11", "2025-12", "2026-01", "2026-02"].flatMap((month) =>
    stages.map((stage, index) => ({ month, stage, count: counts[index] ?? 0 })),
  );
  const workbook: Workbook = {
    payments: [...payments.slice(0, 1), { day: "2025-12-03", amount: 240_000, client: "Ada" }],
    plans: [{ month: "2026-02", measure: "new payments", amount: 30_000_000 }],
    funnel,
  };

  test("the worked example", () => {
    const { value } = figuresOf(workbook, "2026-02-13");
    const needed = stages.map((stage) => value("leads.needed", { stage }, "2026-02"));
    expect(needed.map((count) => Math.round(Number(count) * 10) / 10)).toEqual([
      2_083.3, 1_041.7, 416.7, 250, 125,
    ]);
    expect(Number(value("leads.short", {}, "2026-02"))).toBeCloseTo(2_083.333 - 300, 2);
  });

  test.each([
    ["no plan of new payments", { ...workbook, plans: [] }, "no-plan"],
    ["no history", { ...workbook, funnel: funnel.slice(-5) }, "not-enough-months"],
    ["no first deal", { ...workbook, payments: payments.slice(0, 1) }, "no-first-deals"],
    [
      "nobody ever paid",
      {
        ...workbook,
        funnel: funnel.map((row) => (row.stage === "paid" ? { ...row, count: 0 } : row)),
      },
      "nobody-came",
    ],
  ])("%s", (_, changed, reason) => {
    expect(figuresOf(changed, "2026-02-13").value("leads.short", {}, "2026-02")).toBe(reason);
  });
});

describe("leads.season", () => {
  const months = Array.from(
    { length: 12 },
    (_, index) => `2025-${String(index + 1).padStart(2, "0")}`,
  );
  const shares = (leads: readonly LeadRow[], asOf: string, of: string) => {
    const { value } = figuresOf({ payments, leads }, asOf);
    return months.map((_, index) =>
      value("leads.season", { cut: "month", value: `${index + 1}` }, of),
    );
  };

  test("ten leads a month but twenty in March: March is 20 of 130", () => {
    const leads = months.flatMap((month) => leadsOn(`${month}-02`, month === "2025-03" ? 20 : 10));
    const profile = shares(leads, "2025-12-31", "2025-12").map(Number);
    expect(profile[2]).toBeCloseTo(20 / 130, 12);
    expect(profile.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  test("a month that the data have twice counts by its mean", () => {
    const leads = [...months, "2026-01"].flatMap((month) =>
      leadsOn(`${month}-02`, month === "2026-01" ? 30 : 10),
    );
    expect(shares(leads, "2026-02-05", "2026-02").slice(0, 2)).toEqual([20 / 130, 10 / 130]);
  });

  test("needs every month of a year", () => {
    const leads = months.slice(1).flatMap((month) => leadsOn(`${month}-03`, 10));
    expect(new Set(shares(leads, "2025-12-31", "2025-12"))).toEqual(new Set(["not-enough-months"]));
  });
});

describe("leads.outcome and leads.lostReason", () => {
  const leads: readonly LeadRow[] = [
    ...leadsOn("2026-02-02", 3, { outcome: "lost", lostReason: "Price" }),
    ...leadsOn("2026-02-02", 1, { outcome: "lost" }),
    ...leadsOn("2026-02-03", 2, { outcome: "won" }),
    ...leadsOn("2025-02-27", 7, { outcome: "lost", lostReason: "Price" }),
    ...leadsOn("2026-02-27", 7, { outcome: "lost", lostReason: "Price" }),
  ];
  const { value, get } = figuresOf({ payments, leads }, "2026-02-13");

  test("count the leads of twelve months, the reasons those that were lost", () => {
    const outcome = (of: string) =>
      value("leads.outcome", { cut: "outcome", value: of }, "2026-02");
    expect([outcome("lost"), outcome("won")]).toEqual([4, 2]);
    const price = get("leads.lostReason", { cut: "lost reason", value: "Price" }, "2026-02");
    expect(price).toMatchObject({ value: 3, rank: 1, inputs: { leads: 4 } });
    expect(price.where).toEqual({ "Lost reason": "Price" });
    expect(value("leads.lostReason", { cut: "lost reason", value: "" }, "2026-02")).toBe(1);
  });
});

describe("a plan of leads", () => {
  const leads = [...leadsOn("2026-02-02", 30, { channel: "Site" }), ...leadsOn("2026-02-13", 10)];
  const plans = [
    { month: "2026-02", measure: "leads" as const, amount: 100 },
    {
      month: "2026-02",
      measure: "leads" as const,
      amount: 50,
      scope: "channel" as const,
      name: "Site",
    },
  ];

  test("has its facts from the leads", () => {
    const { value } = figuresOf({ payments, leads, plans }, "2026-02-13");
    const of = (id: Parameters<typeof value>[0]) => value(id, { measure: "leads" }, "2026-02");
    expect([of("plan.fact"), of("plan.today"), of("plan.completionToDate")]).toEqual([40, 10, 0.8]);
    const site = { channel: "Site", measure: "leads" };
    expect(value("plan.fact", site, "2026-02")).toBe(30);
  });

  test("without a sheet of leads says so", () => {
    const { value } = figuresOf({ payments, plans }, "2026-02-13");
    expect(value("plan.fact", { measure: "leads" }, "2026-02")).toBe("no-sheet");
  });
});
