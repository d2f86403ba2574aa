import { describe, expect, test } from "vitest";
import {
  logarithmicMean,
  logarithmicSplit,
} from "../../../src/metrics/efficiency/logarithmicSplit.ts";
import type { Role } from "../../../src/sheets/dataset.ts";
import {
  type ActivityRow,
  figuresOf,
  type PaymentRow,
  type PlanRow,
  type Workbook,
} from "../../support/dataset.ts";

/** A month of a department: how many sell, how many meetings, and what came in, in whole money. */
interface MonthOf {
  readonly month: string;
  readonly sellers: number;
  readonly meetings: number;
  readonly paid: number;
}

const name = (index: number): string => `Seller ${String(index + 1).padStart(2, "0")}`;

/** A department whose people are all there from the first day of the month they are first needed in. */
function department(months: readonly MonthOf[], plans: readonly PlanRow[] = []): Workbook {
  const most = Math.max(...months.map(({ sellers }) => sellers));
  const payments: PaymentRow[] = [];
  const activities: ActivityRow[] = [];
  for (const { month, meetings, paid } of months) {
    payments.push({ day: `${month}-02`, amount: paid * 100, manager: name(0) });
    activities.push({ day: `${month}-02`, manager: name(0), kind: "meeting", count: meetings });
  }
  return {
    payments,
    activities,
    plans,
    team: Array.from({ length: most }, (_, index) => {
      const first = months.find(({ sellers }) => sellers > index)?.month ?? "2026-01";
      return { name: name(index), role: "seller", hired: `${first}-01` };
    }),
  };
}

const parts = [
  "efficiency.changeBySellers",
  "efficiency.changeByMeetings",
  "efficiency.changeByPayments",
] as const;

const march = (before: Omit<MonthOf, "month">, now: Omit<MonthOf, "month">) =>
  figuresOf(
    department([
      { month: "2026-02", ...before },
      { month: "2026-03", ...now },
    ]),
    "2026-03-31",
  );

describe("the change of payments is split by the logarithmic mean, and adds up to the cent", () => {
  test.each([
    // RULES 2, efficiency split: L = 647,636.93; +86,479.86 − 92,677.39 + 41,797.53 = +35,600.00.
    {
      title: "7 sellers, 210 meetings, 630,000 → 8, 208, 665,600",
      before: { sellers: 7, meetings: 210, paid: 630_000 },
      now: { sellers: 8, meetings: 208, paid: 665_600 },
      mean: 64_763_693,
      split: [8_647_986, -9_267_739, 4_179_753],
      change: 3_560_000,
    },
    // RULES 2, 7 → 15: +367,712.67 − 637,712.67 + 0.00 = −270,000.00.
    {
      title: "7 sellers, 210 meetings, 630,000 → 15, 120, 360,000",
      before: { sellers: 7, meetings: 210, paid: 630_000 },
      now: { sellers: 15, meetings: 120, paid: 360_000 },
      mean: 48_247_388,
      split: [36_771_267, -63_771_267, 0],
      change: -27_000_000,
    },
    {
      title: "the same month again",
      before: { sellers: 3, meetings: 30, paid: 9_000 },
      now: { sellers: 3, meetings: 30, paid: 9_000 },
      mean: 900_000,
      split: [0, 0, 0],
      change: 0,
    },
  ])("$title", ({ before, now, mean, split, change }) => {
    const figures = march(before, now);
    expect(parts.map((id) => figures.value(id, {}, "2026-03"))).toEqual(split);
    expect(figures.value("efficiency.change", {}, "2026-03")).toBe(change);
    expect(figures.get(parts[0], {}, "2026-03").inputs.meanPayments).toBe(mean);
    expect(split.reduce((sum, part) => sum + part, 0)).toBe(change);
  });

  test("the factors of the month make its payments", () => {
    const figures = march(
      { sellers: 7, meetings: 210, paid: 630_000 },
      { sellers: 8, meetings: 208, paid: 665_600 },
    );
    expect(figures.value("efficiency.sellers", {}, "2026-03")).toBe(8);
    expect(figures.value("efficiency.meetingsPerSeller", {}, "2026-03")).toBe(26);
    expect(figures.value("efficiency.paymentsPerMeeting", {}, "2026-03")).toBe(320_000);
    expect(figures.value("efficiency.payments", {}, "2026-03")).toBe(66_560_000);
  });

  // By hand: L(100, 200) = 100 ÷ ln 2 = 144.2695; halves of it by √2 each: 50 and 50; a third of a cent is not lost.
  test.each([
    [{ before: 100, now: 200 }, [Math.SQRT2, Math.SQRT2], [50, 50]],
    [{ before: 100, now: 101 }, [1.01 ** (1 / 3), 1.01 ** (1 / 3), 1.01 ** (1 / 3)], [1, 0, 0]],
  ])("parts of %o are whole and lose nothing", (total, growths, expected) => {
    const split = logarithmicSplit(
      total,
      growths.map((now) => ({ before: 1, now })),
    );
    expect(split).toEqual(expected);
  });

  // scipy: (665600 - 630000) / log(665600 / 630000) = 647636.9288…
  test("the logarithmic mean lies between both amounts", () => {
    expect(logarithmicMean({ before: 630_000, now: 665_600 })).toBeCloseTo(647_636.93, 2);
    expect(logarithmicMean({ before: 5, now: 5 })).toBe(5);
  });
});

describe("the change at its edges", () => {
  test.each([
    {
      title: "no meetings in the month",
      before: { sellers: 2, meetings: 10, paid: 1_000 },
      now: { sellers: 2, meetings: 0, paid: 1_000 },
    },
    {
      title: "no meetings in the month before",
      before: { sellers: 2, meetings: 0, paid: 1_000 },
      now: { sellers: 2, meetings: 10, paid: 1_000 },
    },
    {
      title: "more refunded than paid",
      before: { sellers: 2, meetings: 10, paid: 1_000 },
      now: { sellers: 2, meetings: 10, paid: -50 },
    },
  ])("$title: the parts are n/a, the change is not", ({ before, now }) => {
    const figures = march(before, now);
    for (const id of parts) expect(figures.value(id, {}, "2026-03")).toBe("zero-factor");
    expect(figures.value("efficiency.change", {}, "2026-03")).toBe((now.paid - before.paid) * 100);
  });

  test("the first full month has nothing before it", () => {
    const figures = march(
      { sellers: 2, meetings: 10, paid: 1_000 },
      { sellers: 2, meetings: 10, paid: 1_000 },
    );
    expect(figures.value("efficiency.change", {}, "2026-02")).toBe("no-previous");
    expect(figures.value(parts[2], {}, "2026-02")).toBe("no-previous");
  });

  test("the running month is not split, nor one that began before contacts were written", () => {
    const workbook = department([
      { month: "2026-01", sellers: 2, meetings: 10, paid: 1_000 },
      { month: "2026-02", sellers: 2, meetings: 10, paid: 1_000 },
      { month: "2026-03", sellers: 2, meetings: 10, paid: 1_000 },
    ]);
    const late = {
      ...workbook,
      activities: (workbook.activities ?? []).map((row) =>
        row.day === "2026-01-02" ? { ...row, day: "2026-01-20" } : row,
      ),
    };
    const months = figuresOf(late, "2026-03-16")
      .all.filter(({ id }) => id === "efficiency.sellers")
      .map(({ month }) => month);
    // January's contacts begin on the 20th, March is not over: 2026-02 = 2026 × 12 + 1.
    expect(months).toEqual([2026 * 12 + 1]);
  });

  test("somebody there for part of a month is part of a person", () => {
    // March 2026 has 22 weekdays; from the 17th on 11 of them.
    const figures = figuresOf(
      {
        payments: [{ day: "2026-03-02", amount: 100, manager: "Anna" }],
        activities: [{ day: "2026-03-02", manager: "Anna", kind: "meeting" }],
        team: [
          { name: "Anna", role: "seller" },
          { name: "Boris", role: "hunter", hired: "2026-03-17" },
          { name: "Vera", role: "vip", left: "2026-02-27" },
          { name: "Gleb", role: "head" },
          { name: "Dina", role: "farmer" },
        ],
      },
      "2026-03-31",
    );
    expect(figures.value("efficiency.sellers", {}, "2026-03")).toBe(1.5);
  });

  test("farmers sell in their own department only", () => {
    const figures = figuresOf(
      {
        payments: [
          { day: "2026-03-02", amount: 700_00, manager: "Anna" },
          { day: "2026-03-02", amount: 300_00, manager: "Dina" },
        ],
        activities: [
          { day: "2026-03-02", manager: "Anna", kind: "meeting", count: 7 },
          { day: "2026-03-02", manager: "Dina", kind: "meeting", count: 3 },
          { day: "2026-03-03", manager: "Dina", kind: "meeting", noContact: "no answer" },
        ],
        team: [
          { name: "Anna", role: "seller", department: "Sales" },
          { name: "Dina", role: "farmer", department: "Clients" },
        ],
      },
      "2026-03-31",
    );
    const of = (scope: { readonly department?: string }) => [
      figures.value("efficiency.payments", scope, "2026-03"),
      figures.value("efficiency.meetingsPerSeller", scope, "2026-03"),
    ];
    expect(of({})).toEqual([700_00, 7]);
    expect(of({ department: "Sales" })).toEqual([700_00, 7]);
    expect(of({ department: "Clients" })).toEqual([300_00, 3]);
  });

  test.each<[string, readonly { readonly name: string; readonly role: Role }[], string]>([
    ["nobody sells", [{ name: "Gleb", role: "head" }], "no-sellers"],
    ["no month is full", [{ name: "Anna", role: "seller" }], "not-enough-months"],
  ])("%s: the company says why", (_, team, reason) => {
    const figures = figuresOf(
      {
        payments: [{ day: "2026-03-02", amount: 100, manager: "Anna" }],
        activities: [{ day: "2026-03-02", manager: "Anna", kind: "meeting" }],
        team,
      },
      "2026-03-10",
    );
    expect(figures.value("efficiency.sellers", {}, "2026-02")).toBe(reason);
    expect(figures.value("efficiency.firstFix", {}, "2026-02")).toBe(reason);
    expect(figures.value("structure.dilution", {}, "2026-02")).toBe(reason);
  });

  test("without Activities nothing is said", () => {
    const { activities: _, ...workbook } = department([
      { month: "2026-02", sellers: 1, meetings: 1, paid: 1 },
    ]);
    const { all } = figuresOf(workbook, "2026-02-28");
    expect(all.filter(({ id }) => /^(efficiency|activity)\./.test(id))).toEqual([]);
  });
});

describe("what to set right first", () => {
  const usual = ["2026-01", "2026-02", "2026-03"].map((month) => ({
    month,
    sellers: 2,
    meetings: 20,
    paid: 2_000,
  }));
  const april = (
    now: { readonly meetings: number; readonly paid: number },
    plans: readonly PlanRow[] = [],
  ) =>
    figuresOf(
      department([...usual, { month: "2026-04", sellers: 2, ...now }], plans),
      "2026-04-30",
    ).get("efficiency.firstFix", {}, "2026-04");

  const heads = (amount: number): PlanRow => ({ month: "2026-04", measure: "headcount", amount });
  const meetings = (amount: number): PlanRow => ({ month: "2026-04", measure: "meetings", amount });

  // The usual: 10 meetings each, 100 a meeting.
  test.each<[string, string, { meetings: number; paid: number }, readonly PlanRow[]]>([
    ["fewer people than planned", "hire", { meetings: 10, paid: 500 }, [heads(3)]],
    ["as many people as planned", "intensity", { meetings: 10, paid: 1_000 }, [heads(2)]],
    ["fewer meetings each than usual", "intensity", { meetings: 18, paid: 2_500 }, []],
    [
      "fewer meetings each than planned",
      "intensity",
      { meetings: 22, paid: 9_000 },
      [meetings(24)],
    ],
    [
      "meetings by plan, money a meeting less",
      "skill",
      { meetings: 18, paid: 1_500 },
      [meetings(18)],
    ],
    ["no meetings at all", "intensity", { meetings: 0, paid: 2_000 }, []],
    ["nothing falls short", "larger-deals", { meetings: 20, paid: 2_000 }, []],
  ])("%s: %s", (_, fix, now, plans) => {
    expect(april(now, plans).value).toBe(fix);
  });

  test("the numbers it was decided by stand beside it", () => {
    expect(april({ meetings: 18, paid: 1_500 }, [heads(2)]).inputs).toEqual({
      headcount: 2,
      headcountPlan: 2,
      meetingsPerSeller: 9,
      meetingsPerSellerMean: 10,
      paymentsPerMeeting: 8_333,
      paymentsPerMeetingMean: 10_000,
    });
  });

  test("the first full month has neither plan nor usual", () => {
    const figures = figuresOf(department(usual), "2026-03-31");
    expect(figures.value("efficiency.firstFix", {}, "2026-01")).toBe("not-enough-months");
    expect(figures.value("efficiency.firstFix", {}, "2026-02")).toBe("larger-deals");
  });
});

describe("dilution", () => {
  const against = (before: readonly [number, number], now: readonly [number, number]) => {
    const between = { sellers: before[0], meetings: before[1], paid: 1_000 };
    const workbook = department([
      { month: "2026-01", ...between },
      { month: "2026-02", ...between },
      { month: "2026-03", ...between },
      { month: "2026-04", sellers: now[0], meetings: now[1], paid: 1_000 },
    ]);
    return figuresOf(workbook, "2026-04-30").get("structure.dilution", {}, "2026-04");
  };

  test.each([
    // RULES 2, 7 → 15: dilution flagged.
    ["7 → 15 people, 210 → 120 meetings", [7, 210], [15, 120], "diluted"],
    ["1.2 times as many people", [5, 100], [6, 99], "diluted"],
    ["not quite so many", [7, 100], [8, 99], "steady"],
    ["more people and as many meetings", [5, 100], [10, 100], "steady"],
    ["fewer people", [10, 100], [8, 50], "steady"],
  ] as const)("%s", (_, before, now, expected) => {
    expect(against(before, now).value).toBe(expected);
  });

  test("carries the four numbers", () => {
    expect(against([7, 210], [15, 120]).inputs).toEqual({
      sellers: 15,
      sellersBefore: 7,
      meetings: 120,
      meetingsBefore: 210,
    });
  });

  test("is n/a without a full month three months ago", () => {
    const workbook = department([{ month: "2026-03", sellers: 2, meetings: 2, paid: 2 }]);
    const figures = figuresOf(workbook, "2026-03-31");
    expect(figures.value("structure.dilution", {}, "2026-03")).toBe("not-enough-months");
  });
});
