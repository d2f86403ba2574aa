import { describe, expect, test } from "vitest";
import { checks } from "../../src/metrics/checks.ts";
import { booksOf, type PaymentRow, type PlanRow, type Workbook } from "../support/dataset.ts";

const AS_OF = "2026-02-13";

const found = (workbook: Workbook, asOf = AS_OF) => checks(booksOf(workbook, asOf));

describe("volume-drift", () => {
  // Turnover a month of November to January: 1,000.00. Paid by the client: 200.00 a month.
  const payments: readonly PaymentRow[] = ["2025-11-03", "2025-12-03", "2026-01-05"].flatMap(
    (day) => [
      { day, amount: 20_000, client: "A" },
      { day, amount: 80_000, client: "B" },
    ],
  );
  const drift = (current: number) =>
    found({ payments, clients: [{ name: "A", current }] }).filter(
      ({ code }) => code === "volume-drift",
    );

  test("names the cell, what is declared and what was paid", () => {
    expect(drift(40_000)).toEqual([
      {
        code: "volume-drift",
        file: "sales.xlsx",
        sheet: "Clients",
        cell: "B2",
        column: "Current volume",
        value: "400.00",
        facts: { declared: "400.00", paid: "200.00" },
      },
    ]);
  });

  test.each([
    ["by 30 % of the declared", 28_571, 0],
    ["by more than 30 %", 28_572, 1],
    ["paid more than declared", 15_384, 1],
    ["paid, and declared to buy nothing", 0, 1],
    ["as declared", 20_000, 0],
  ])("%s", (_, current, count) => {
    expect(drift(current)).toHaveLength(count);
  });

  test("does not matter under 1 % of turnover", () => {
    const small: readonly PaymentRow[] = [
      ...payments,
      ...["2025-11-03", "2025-12-03", "2026-01-05"].map((day) => ({
        day,
        amount: 10,
        client: "C",
      })),
    ];
    expect(found({ payments: small, clients: [{ name: "C", current: 1_010 }] })).toEqual([]);
    expect(found({ payments: small, clients: [{ name: "C", current: 1_020 }] })).toHaveLength(1);
  });
});

describe("current-above-possible", () => {
  test.each([
    [500, 400, 1],
    [400, 400, 0],
    [300, 400, 0],
  ])("current %i, possible %i", (current, possible, count) => {
    const findings = found({ payments: [], clients: [{ name: "A", current, possible }] });
    expect(findings).toHaveLength(count);
    if (count > 0) {
      expect(findings[0]).toMatchObject({
        code: "current-above-possible",
        cell: "B2",
        value: "5.00",
        facts: { possible: "4.00" },
      });
    }
  });
});

describe("no-plan", () => {
  const payments: readonly PaymentRow[] = [{ day: "2026-02-03", amount: 5, manager: "Anna" }];
  test.each([
    { title: "plans of other months only", plans: [{ month: "2026-01", amount: 5 }], count: 1 },
    { title: "a plan of the running month", plans: [{ month: "2026-02", amount: 5 }], count: 0 },
    {
      title: "people's plans make the company's",
      plans: [{ month: "2026-02", amount: 5, scope: "manager", name: "Anna" }],
      count: 0,
    },
  ] as const)("$title", ({ plans, count }) => {
    const findings = found({ payments, plans });
    expect(findings).toHaveLength(count);
    if (count > 0) {
      expect(findings[0]).toEqual({
        code: "no-plan",
        file: "sales.xlsx",
        sheet: "Plans",
        facts: { month: "2026-02" },
      });
    }
  });

  test("without a Plans sheet there is nothing to miss", () => {
    expect(found({ payments })).toEqual([]);
  });
});

describe("plan-parts-differ", () => {
  const plan = (amount: number, scope: PlanRow["scope"] = "company", name = ""): PlanRow => ({
    month: "2026-02",
    amount,
    scope,
    name,
  });
  const differing = (...plans: readonly PlanRow[]) =>
    found({ payments: [{ day: "2026-02-03", amount: 5 }], plans });

  test("people's plans that add up to more", () => {
    expect(
      differing(plan(60_000, "manager", "Anna"), plan(50_000, "manager", "Boris"), plan(100_000)),
    ).toEqual([
      {
        code: "plan-parts-differ",
        file: "sales.xlsx",
        sheet: "Plans",
        cell: "E4",
        value: "1000.00",
        facts: { month: "2026-02", scope: "manager", parts: "1100.00", whole: "1000.00" },
      },
    ]);
  });

  test.each([
    ["within 1 %", [plan(99_000, "manager", "Anna"), plan(100_000)], []],
    ["just over 1 %", [plan(98_999, "manager", "Anna"), plan(100_000)], ["manager"]],
    ["departments'", [plan(50_000, "department", "Sales"), plan(100_000)], ["department"]],
    ["no row of the company's own", [plan(50_000, "manager", "Anna")], []],
    ["no parts", [plan(100_000)], []],
  ] as const)("%s", (...[, plans, scopes]) => {
    const findings = differing(...plans);
    expect(
      findings.map((finding) => finding.code === "plan-parts-differ" && finding.facts.scope),
    ).toEqual(scopes);
  });
});

describe("outlier-amount", () => {
  // 2,000 receipts of 10.00 by other clients: the 99.9th percentile lies among them.
  const others = Array.from({ length: 2_000 }, () => ({
    day: "2026-02-03",
    amount: 1_000,
    client: "Others",
  }));
  const outliers = (amounts: readonly number[]) =>
    found({
      payments: [
        ...others,
        ...amounts.map((amount) => ({ day: "2026-02-04", amount, client: "A" })),
      ],
    });

  test("over 20 times the client's median and over the sheet's 99.9th percentile", () => {
    const findings = outliers([100, 100, 2_100]);
    expect(findings).toEqual([
      {
        code: "outlier-amount",
        file: "sales.xlsx",
        sheet: "Payments",
        cell: "C2004",
        column: "Amount",
        value: "21.00",
        facts: { usual: "1.00" },
      },
    ]);
  });

  test.each([
    ["20 times is not over", [100, 100, 2_000]],
    ["over 20 times, yet small in the sheet", [10, 10, 900]],
    ["the client's only receipt is its own usual", [9_000]],
    ["a refund", [100, 100, -9_000]],
  ])("%s", (_, amounts) => {
    expect(outliers(amounts)).toEqual([]);
  });
});

describe("transfers-unknown", () => {
  const workbook = (country: string | null, plans: readonly PlanRow[] = []): Workbook => ({
    payments: [],
    plans: [{ month: "2026-02", amount: 5 }, ...plans],
    settings: { country },
  });

  test.each([
    ["a known year", workbook("RU"), AS_OF, []],
    ["a year without a decree here", workbook("RU"), "2031-02-13", [2031]],
    ["plans that reach into one", workbook("RU", [{ month: "2031-01", amount: 5 }]), AS_OF, [2031]],
    ["a country without transfers", workbook("RO"), "2031-02-13", []],
    ["no country", workbook(null), "2031-02-13", []],
  ] as const)("%s", (...[, book, asOf, years]) => {
    const findings = found(book, asOf).filter(({ code }) => code === "transfers-unknown");
    expect(
      findings.map((finding) => finding.code === "transfers-unknown" && finding.facts.year),
    ).toEqual(years);
  });
});

describe("wall-too-far", () => {
  // By hand: 55 inches are 0.685 m high; 72 thousandths of that, 0.7 of it capitals, are 34.5 mm,
  // and 34.5 mm under 16 minutes of arc (tan 0.0046542) stand 7.417 m away. 43 inches: 5.798 m.
  test.each([
    [55, 5, null],
    [55, 7.4, null],
    [55, 7.5, 7.4],
    [43, 6.5, 5.7],
  ])("%s inches at %s m", (tvInches, viewingDistanceMetres, farthest) => {
    const book: Workbook = { payments: [], settings: { tvInches, viewingDistanceMetres } };
    const findings = found(book).filter(({ code }) => code === "wall-too-far");
    expect(findings.map(({ facts }) => facts)).toEqual(
      farthest === null ? [] : [{ inches: tvInches, metres: viewingDistanceMetres, farthest }],
    );
  });
});
