import { describe, expect, test } from "vitest";
import { figuresOf, type PaymentRow, type Workbook } from "../../support/dataset.ts";

const NOVEMBER = "2026-11";
const at = (workbook: Workbook) => figuresOf(workbook, "2026-11-13");

/** One deal a client, all on one day. */
const deals = (manager: string, amounts: readonly number[], day = "2026-06-01"): PaymentRow[] =>
  amounts.map((amount, index) => ({
    day,
    amount,
    manager,
    client: `${manager} ${index}`,
    document: "1",
  }));

const present: PaymentRow[] = [
  { day: "2026-11-02", amount: 1, manager: "Anna", client: "Now" },
  { day: "2026-11-02", amount: 1, manager: "Boris", client: "Now too" },
];

describe("people.threshold", () => {
  const team = [
    { name: "Anna", department: "South" },
    { name: "Boris", department: "South" },
    { name: "Vera", department: "North" },
  ];
  const figures = at({
    team,
    payments: [
      ...present,
      ...deals("Anna", [40_000, 10_000, 30_000, 5_000]),
      ...deals("Boris", [100_000, 7, 7, 7]),
      ...deals("Vera", [900_000]),
      // A deal in two parts: 60,000 + 40,000 = 100,000, more than a year ago.
      { day: "2025-11-28", amount: 990_000, manager: "Anna", client: "Long ago" },
      // The first month that still counts.
      { day: "2025-12-01", amount: 20_000, manager: "Anna", client: "Then", document: "7" },
      { day: "2025-12-20", amount: 19_000, manager: "Anna", client: "Then", document: "7" },
    ],
  });

  test("own largest deal of twelve months by the department's", () => {
    // Anna: 40,000, then 39,000 in two payments under one number; Boris has 100,000.
    expect(figures.value("people.largestDealInYear", { manager: "Anna" }, NOVEMBER)).toBe(40_000);
    expect(figures.value("people.secondLargestDeal", { manager: "Anna" }, NOVEMBER)).toBe(39_000);
    expect(figures.value("people.threshold", { manager: "Anna" }, NOVEMBER)).toBe(0.4);
    expect(figures.get("people.threshold", { manager: "Anna" }, NOVEMBER).inputs).toEqual({
      largestDeal: 40_000,
      departmentLargest: 100_000,
      secondLargest: 39_000,
    });
    expect(
      figures.get("people.largestDealInYear", { manager: "Anna" }, NOVEMBER).inputs.deals,
    ).toBe(6);
  });

  test("the largest of the department, by one lucky deal, shows the second beside it", () => {
    expect(figures.value("people.threshold", { manager: "Boris" }, NOVEMBER)).toBe(1);
    expect(figures.value("people.secondLargestDeal", { manager: "Boris" }, NOVEMBER)).toBe(7);
  });

  test.each([
    ["four deals are few", [1, 2, 3], "few-deals"],
    ["five are enough", [1, 2, 3, 4], 1],
  ] as const)("%s", (...[, amounts, expected]) => {
    const few = at({ payments: [...present, ...deals("Anna", amounts)] });
    expect(few.value("people.threshold", { manager: "Anna" }, NOVEMBER)).toBe(expected);
  });

  test("without a department the whole company is the measure", () => {
    const figures = at({
      payments: [...present, ...deals("Anna", [50, 1, 1, 1]), ...deals("Boris", [200])],
    });
    expect(figures.value("people.threshold", { manager: "Anna" }, NOVEMBER)).toBe(0.25);
  });

  test("nothing for twelve months", () => {
    const none = at({
      payments: [{ day: "2025-11-30", amount: 5, manager: "Anna" }],
      plans: [{ month: NOVEMBER, scope: "manager", name: "Anna", amount: 9 }],
    });
    const of = (id: "people.largestDealInYear" | "people.secondLargestDeal" | "people.threshold") =>
      none.value(id, { manager: "Anna" }, NOVEMBER);
    expect(of("people.largestDealInYear")).toBe("no-receipts");
    expect(of("people.secondLargestDeal")).toBe("few-deals");
    expect(of("people.threshold")).toBe("few-deals");
  });
});

describe("people.largestOffer", () => {
  test("of steps and opportunities, whatever came of them", () => {
    const figures = at({
      payments: present,
      clients: [{ name: "Shop", manager: "Anna" }],
      actions: [
        { client: "Shop", asked: 300, status: "dropped", due: "2026-02-01" },
        { client: "Shop", asked: 900, status: "done", doneOn: "2025-11-30" },
        { client: "Shop", asked: 200, owner: "Boris" },
      ],
      opportunities: [
        { client: "Shop", amount: 450, status: "lost", created: "2026-03-01" },
        { client: "Shop", amount: 990, created: "2025-11-30" },
        { client: "Shop", amount: 990, created: "2026-11-14" },
        { client: "Shop", amount: 100, manager: "Boris" },
      ],
    });
    expect(figures.value("people.largestOffer", { manager: "Anna" }, NOVEMBER)).toBe(450);
    expect(figures.get("people.largestOffer", { manager: "Anna" }, NOVEMBER).inputs).toEqual({
      offers: 2,
    });
    expect(figures.value("people.largestOffer", { manager: "Boris" }, NOVEMBER)).toBe(200);
  });

  test("none", () => {
    const asked = at({ payments: present, actions: [{ client: "Shop", owner: "Anna" }] });
    expect(asked.value("people.largestOffer", { manager: "Boris" }, NOVEMBER)).toBe("no-offers");
    expect(at({ payments: present }).all.some(({ id }) => id === "people.largestOffer")).toBe(
      false,
    );
  });
});

describe("people.ramp", () => {
  const months = ["2026-01", "2026-02", "2026-03", "2026-04"];
  const of = (hired: string | undefined, facts: readonly number[], amount: number | null = 1_000) =>
    figuresOf(
      {
        team: [{ name: "Anna", ...(hired === undefined ? {} : { hired }) }],
        payments: [
          { day: "2025-12-01", amount: 1, manager: "Old" },
          { day: "2026-05-04", amount: 1, manager: "Anna" },
          ...facts.map((paid, index) => ({
            day: `${months[index]}-15`,
            amount: paid,
            manager: "Anna",
          })),
        ],
        plans:
          amount === null
            ? [{ month: "2026-05", amount: 5 }]
            : months.map((month) => ({ month, scope: "manager" as const, name: "Anna", amount })),
      },
      "2026-05-15",
    ).value("people.ramp", { manager: "Anna" }, "2026-05");

  test.each([
    ["the second month after", "2026-01-12", [950, 700, 950], 2],
    ["the very month, from its first working day", "2026-01-01", [900], 0],
    ["not there yet", "2026-01-12", [900, 899, 899, 899], "not-there-yet"],
    ["nobody knows since when", undefined, [900], "no-hire-date"],
    ["before the data", "2025-11-03", [900], "hired-earlier"],
  ] as const)("%s", (...[, hired, facts, expected]) => {
    expect(of(hired, facts)).toBe(expected);
  });

  test("without a plan", () => {
    expect(of("2026-01-12", [900, 900], null)).toBe("no-plan");
  });
});
