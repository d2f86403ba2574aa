import { describe, expect, test } from "vitest";
import { figuresOf, type PaymentRow, type Workbook } from "../../support/dataset.ts";

const FEBRUARY = "2026-02";

describe("payments of a month", () => {
  const figures = figuresOf(
    {
      payments: [
        { day: "2026-02-03", amount: 100 },
        { day: "2026-02-04", amount: 100 },
        { day: "2026-02-05", amount: -100 },
      ],
    },
    "2026-02-13",
  );

  // RULES: 100, 100, −100: fact 100, count 2, average 100, refunds −100.
  test.each([
    ["payments.total", 100],
    ["payments.count", 2],
    ["payments.average", 100],
    ["payments.largest", 100],
    ["payments.refunds", -100],
    ["clients.active", 1],
    ["clients.averageTurnover", 100],
    ["deals.closed", 2],
  ] as const)("%s is %s", (id, value) => {
    expect(figures.value(id, {}, FEBRUARY)).toBe(value);
  });

  test("none at all", () => {
    const empty = figuresOf({ payments: [] }, "2026-02-13");
    expect(empty.value("payments.total", {}, FEBRUARY)).toBe(0);
    expect(empty.value("payments.count", {}, FEBRUARY)).toBe(0);
    expect(empty.value("payments.average", {}, FEBRUARY)).toBe("no-receipts");
    expect(empty.value("payments.largest", {}, FEBRUARY)).toBe("no-receipts");
    expect(empty.value("payments.changeOnPrevious", {}, FEBRUARY)).toBe("no-previous");
    expect(empty.value("payments.vipShare", {}, FEBRUARY)).toBe("no-payments");
    expect(empty.value("clients.averageTurnover", {}, FEBRUARY)).toBe("no-receipts");
  });

  test("a refund alone", () => {
    const refund = figuresOf({ payments: [{ day: "2026-02-03", amount: -700 }] }, "2026-02-13");
    expect(refund.value("payments.total", {}, FEBRUARY)).toBe(-700);
    expect(refund.value("payments.average", {}, FEBRUARY)).toBe("no-receipts");
    expect(refund.value("payments.vipShare", {}, FEBRUARY)).toBe("zero-denominator");
    expect(refund.value("clients.active", {}, FEBRUARY)).toBe(0);
  });

  test("those after the as-of day count nowhere", () => {
    const later = figuresOf(
      {
        payments: [
          { day: "2026-02-03", amount: 100, manager: "Anna", client: "A" },
          { day: "2026-02-14", amount: 900, manager: "Boris", client: "B" },
          { day: "2026-03-02", amount: 900, manager: "Boris", client: "B" },
        ],
      },
      "2026-02-13",
    );
    expect(later.value("payments.total", {}, FEBRUARY)).toBe(100);
    expect(later.all.filter(({ scope }) => scope.manager === "Boris")).toEqual([]);
    expect(later.value("payments.total", { client: "B" }, FEBRUARY)).toBe(0);
    expect(later.all.filter(({ month }) => month === 2026 * 12 + 2)).toEqual([]);
  });
});

describe("whose a payment is", () => {
  const figures = figuresOf(
    {
      payments: [
        { day: "2026-02-03", amount: 1, client: "Chain", manager: "Boris" },
        { day: "2026-02-03", amount: 10, client: "Chain" },
        { day: "2026-02-03", amount: 100, client: "Stranger" },
        { day: "2026-02-03", amount: 1_000, client: "Chain", segment: "Online", region: "South" },
      ],
      clients: [{ name: "Chain", manager: "Anna", segment: "Retail", region: "North" }],
      team: [
        { name: "Anna", department: "Sales" },
        { name: "Boris", department: "Service" },
      ],
    },
    "2026-02-13",
  );
  const total = (scope: Record<string, string>) => figures.value("payments.total", scope, FEBRUARY);

  test("its own manager's, else its client's, else nobody's", () => {
    expect(total({ manager: "Boris" })).toBe(1);
    expect(total({ manager: "Anna" })).toBe(1_010);
    expect(total({ manager: "" })).toBe(100);
    expect(total({})).toBe(1_111);
  });

  test("its manager's department", () => {
    expect(total({ department: "Service" })).toBe(1);
    expect(total({ department: "Sales" })).toBe(1_010);
    expect(total({ department: "" })).toBe(100);
  });

  test("its own segment and region, else the client's", () => {
    expect(total({ segment: "Online" })).toBe(1_000);
    expect(total({ segment: "Retail" })).toBe(11);
    expect(total({ segment: "" })).toBe(100);
    expect(total({ region: "South" })).toBe(1_000);
  });

  test("names of which there are none make no figures", () => {
    expect(figures.all.some(({ scope }) => scope.product !== undefined)).toBe(false);
  });

  test("the filter is by the workbook's own headings", () => {
    const figure = figures.get("payments.total", { manager: "Boris" }, FEBRUARY);
    expect(figure.where).toEqual({ Manager: "Boris", Date: "2026-02" });
    expect(figure.rows).toBe(1);
    expect(figure.sources).toEqual(["sales.xlsx!Payments!A2:F5"]);
  });
});

describe("change on another month", () => {
  // Weekdays: January 2026 begins on a Thursday (1, 2, 5 …), February and March on a Sunday.
  const payments: readonly PaymentRow[] = [
    { day: "2025-02-03", amount: 4_000 },
    { day: "2025-02-17", amount: 1_000 },
    { day: "2026-01-02", amount: 500 },
    { day: "2026-01-14", amount: 500 },
    { day: "2026-01-15", amount: 7_000 },
    { day: "2026-02-02", amount: 1_500 },
    { day: "2026-02-13", amount: 500 },
  ];

  test("a full month is held against the whole of the other", () => {
    const figures = figuresOf({ payments }, "2026-02-28");
    // 2,000 against 8,000 of January, against 5,000 of February 2025.
    expect(figures.value("payments.changeOnPrevious", {}, FEBRUARY)).toBe(-0.75);
    expect(figures.value("payments.changeOnLastYear", {}, FEBRUARY)).toBe(-0.6);
  });

  test("the running month against as many worked days of the other", () => {
    const figures = figuresOf({ payments }, "2026-02-13");
    // 13 February is the 10th working day. January's tenth is the 14th: 1,000. February 2025's is the
    // 14th: 4,000.
    const previous = figures.get("payments.changeOnPrevious", {}, FEBRUARY);
    expect(previous.value).toBe(1);
    expect(previous.inputs).toEqual({ thisMonth: 2_000, otherMonth: 1_000, comparedDays: 10 });
    expect(figures.value("payments.changeOnLastYear", {}, FEBRUARY)).toBe(-0.5);
  });

  test("on a day off, days off of the other month count as well", () => {
    const weekend: readonly PaymentRow[] = [
      { day: "2026-01-02", amount: 100 },
      { day: "2026-01-03", amount: 1_000 },
      { day: "2026-01-05", amount: 9_000 },
      { day: "2026-02-03", amount: 2_200 },
    ];
    // Two days are worked by 3 February. January's second is Friday the 2nd.
    expect(
      figuresOf({ payments: weekend }, "2026-02-03").value(
        "payments.changeOnPrevious",
        {},
        FEBRUARY,
      ),
    ).toBe(21);
    // With the 3rd off as of then, one day is worked: January's first is Thursday the 1st, nothing came.
    const off = { payments: weekend, calendar: [{ day: "2026-02-03", working: 0 }] };
    expect(figuresOf(off, "2026-02-03").value("payments.changeOnPrevious", {}, FEBRUARY)).toBe(
      "zero-denominator",
    );
    // On Saturday the 7th with five worked days in a four-day January week: through Wednesday the 7th.
    expect(
      figuresOf({ payments: weekend }, "2026-02-07").get("payments.changeOnPrevious", {}, FEBRUARY)
        .inputs.otherMonth,
    ).toBe(10_100);
  });

  test.each([
    ["the month before the data begin", "2025-02", "payments.changeOnPrevious", "no-previous"],
    ["a year before the data begin", "2026-01", "payments.changeOnLastYear", "no-prior-year"],
    ["an empty month before", "2026-01", "payments.changeOnPrevious", "zero-denominator"],
  ] as const)("%s says nothing", (...[, of, id, reason]) => {
    expect(figuresOf({ payments }, "2026-02-13").value(id, {}, of)).toBe(reason);
  });

  test("a first month that begins in its middle is no full month", () => {
    const late: readonly PaymentRow[] = [
      { day: "2026-01-20", amount: 100 },
      { day: "2026-02-03", amount: 900 },
    ];
    const figures = figuresOf({ payments: late }, "2026-02-28");
    expect(figures.value("payments.changeOnPrevious", {}, FEBRUARY)).toBe("no-previous");
  });

  test("before the first working day there is nothing to compare", () => {
    const figures = figuresOf({ payments }, "2026-02-01");
    expect(figures.value("payments.changeOnPrevious", {}, FEBRUARY)).toBe("not-begun");
  });
});

describe("new and current payments", () => {
  const history: PaymentRow = { day: "2025-07-01", amount: 1, client: "Old", kind: "current" };
  const february = (rows: readonly Omit<PaymentRow, "day">[], more: Partial<Workbook> = {}) => {
    const payments = [history, ...rows.map((row) => ({ day: "2026-02-03", ...row }))];
    const figures = figuresOf({ payments, ...more }, "2026-02-13");
    return (["payments.new", "payments.current", "payments.vip"] as const).map((id) =>
      figures.value(id, {}, FEBRUARY),
    );
  };

  test.each([
    ["the cell says so", [{ amount: 5, client: "Old", kind: "new" }], {}, [5, 0, 0]],
    ["first receipt this month", [{ amount: 5, client: "First" }], {}, [5, 0, 0]],
    ["first receipt long ago", [{ amount: 5, client: "Old" }], {}, [0, 5, 0]],
    [
      "a VIP seller's",
      [{ amount: 5, client: "Old", manager: "Vera" }],
      { team: [{ name: "Vera", role: "vip" }] },
      [0, 0, 5],
    ],
    [
      "a VIP client's",
      [{ amount: 5, client: "Big" }],
      { clients: [{ name: "Big", isVip: true }] },
      [0, 0, 5],
    ],
    [
      "a new client's refund is new, too",
      [
        { amount: 5, client: "First" },
        { amount: -2, client: "First" },
      ],
      {},
      [3, 0, 0],
    ],
    ["a refund of nobody seen paying is current", [{ amount: -2, client: "Gone" }], {}, [0, -2, 0]],
  ] as const)("%s", (...[, rows, more, expected]) => {
    expect(february(rows, more)).toEqual(expected);
  });

  test("last for the new-client window", () => {
    const rows = [
      history,
      { day: "2025-12-20", amount: 1, client: "Young" },
      { day: "2026-02-03", amount: 5, client: "Young" },
    ];
    const newOf = (newClientWindowMonths: number) =>
      figuresOf({ payments: rows, settings: { newClientWindowMonths } }, "2026-02-13").value(
        "payments.new",
        {},
        FEBRUARY,
      );
    expect([1, 2, 3].map(newOf)).toEqual([0, 0, 5]);
  });

  test("say nothing in the first six months without kind cells", () => {
    const rows: readonly PaymentRow[] = [
      { day: "2025-09-01", amount: 10, client: "A" },
      { day: "2026-02-02", amount: 10, client: "B" },
      { day: "2026-03-02", amount: 10, client: "C" },
    ];
    const figures = figuresOf({ payments: rows }, "2026-03-13");
    expect(figures.value("payments.new", {}, FEBRUARY)).toBe("history-too-short");
    expect(figures.value("payments.newShare", {}, FEBRUARY)).toBe("history-too-short");
    expect(figures.value("clients.new", {}, FEBRUARY)).toBe("history-too-short");
    expect(figures.value("payments.new", {}, "2026-03")).toBe(10);
    expect(figures.value("clients.new", {}, "2026-03")).toBe(1);
    const written = rows.map((row) => ({ ...row, kind: "new" as const }));
    expect(figuresOf({ payments: written }, "2026-03-13").value("payments.new", {}, FEBRUARY)).toBe(
      10,
    );
  });

  test("shares are of the net total", () => {
    const payments: readonly PaymentRow[] = [
      { day: "2026-02-03", amount: 300, kind: "new", channel: "По рекомендации" },
      { day: "2026-02-03", amount: 100, kind: "new", channel: "Fair" },
      { day: "2026-02-03", amount: 500, kind: "current", channel: "По рекомендации" },
      { day: "2026-02-03", amount: -100, kind: "vip" },
    ];
    const figures = figuresOf({ payments }, "2026-02-13");
    expect(figures.value("payments.newShare", {}, FEBRUARY)).toBe(0.5);
    expect(figures.value("payments.currentShare", {}, FEBRUARY)).toBe(0.625);
    expect(figures.value("payments.vipShare", {}, FEBRUARY)).toBe(-0.125);
    expect(figures.value("payments.referred", {}, FEBRUARY)).toBe(300);
  });
});

describe("clients", () => {
  const payments: readonly PaymentRow[] = [
    { day: "2025-01-10", amount: 100, client: "Back" },
    { day: "2025-02-20", amount: 100, client: "Early" },
    { day: "2026-01-09", amount: 100, client: "Early" },
    { day: "2026-02-03", amount: 100, client: "Back" },
    { day: "2026-02-04", amount: 100, client: "Back" },
    { day: "2026-02-05", amount: 100, client: "First", manager: "Anna" },
    { day: "2026-02-06", amount: 101, client: "First", manager: "Boris" },
  ];
  const figures = figuresOf({ payments }, "2026-02-13");

  test("active is who paid, new who paid first, returned who was silent a year", () => {
    expect(figures.value("clients.active", {}, FEBRUARY)).toBe(2);
    expect(figures.value("clients.new", {}, FEBRUARY)).toBe(1);
    expect(figures.value("clients.returned", {}, FEBRUARY)).toBe(1);
    expect(figures.value("clients.returned", {}, "2026-01")).toBe(0);
    // 401 ÷ 2 = 200.5 → 201.
    expect(figures.value("clients.averageTurnover", {}, FEBRUARY)).toBe(201);
  });

  test("a new client is whose its first receipt was", () => {
    expect(figures.value("clients.new", { manager: "Anna" }, FEBRUARY)).toBe(1);
    expect(figures.value("clients.new", { manager: "Boris" }, FEBRUARY)).toBe(0);
  });

  test("nobody can return in the first year of the data", () => {
    expect(figures.value("clients.returned", {}, "2025-12")).toBe("history-too-short");
  });
});

describe("deals.closed", () => {
  const receipt = (client: string, document?: string, day = "2026-02-03"): PaymentRow => ({
    day,
    client,
    amount: 100,
    ...(document === undefined ? {} : { document }),
  });
  test.each([
    ["without numbers, each receipt", [receipt("A"), receipt("A"), receipt("B")], 3],
    ["one number of one client", [receipt("A", "7"), receipt("A", "7", "2026-02-10")], 1],
    ["one number of two clients", [receipt("A", "7"), receipt("B", "7")], 2],
    ["numbers apart", [receipt("A", "7"), receipt("A", "8"), receipt("A", "7")], 2],
    ["some without", [receipt("A", "7"), receipt("A"), receipt("A", "7")], 2],
    ["refunds are none", [receipt("A", "7"), { ...receipt("A", "8"), amount: -5 }], 1],
  ] as const)("%s", (...[, payments, deals]) => {
    expect(figuresOf({ payments }, "2026-02-13").value("deals.closed", {}, FEBRUARY)).toBe(deals);
  });
});

describe("payments.swing and payments.monthsUnderWaterline", () => {
  // January to December 2025: 1 000 … 12 000, mean 6,500.
  const payments = Array.from({ length: 13 }, (_, index) => ({
    day: index < 12 ? `2025-${String(index + 1).padStart(2, "0")}-02` : "2026-01-05",
    amount: (index + 1) * 1_000,
  }));

  test("look at the last twelve full months", () => {
    const figures = figuresOf(
      { payments, settings: { waterline: 300_000 as never } },
      "2026-01-20",
    );
    expect(figures.value("payments.swing", {}, "2026-01")).toBeCloseTo(11_000 / 6_500, 12);
  });

  test.each([
    [4_500, 4],
    [1_000, 0],
    [null, "no-waterline"],
  ] as const)("under a waterline of %s: %s", (line, expected) => {
    const settings = { waterline: line as never };
    const figures = figuresOf({ payments, settings }, "2026-01-20");
    expect(figures.value("payments.monthsUnderWaterline", {}, "2026-01")).toBe(expected);
  });

  test("need twelve of them", () => {
    const figures = figuresOf({ payments: payments.slice(1) }, "2026-01-20");
    expect(figures.value("payments.swing", {}, "2026-01")).toBe("not-enough-months");
  });
});

describe("payments of Persian months", () => {
  test("fall into the month of that calendar", () => {
    // Aban 1405 ends on 21 November 2026.
    const figures = figuresOf(
      {
        payments: [
          { day: "2026-11-21", amount: 100 },
          { day: "2026-11-22", amount: 30 },
        ],
        settings: { calendar: "persian" },
      },
      "2026-11-23",
    );
    expect(figures.value("payments.total", {}, "1405-08")).toBe(100);
    expect(figures.value("payments.total", {}, "1405-09")).toBe(30);
    expect(figures.get("payments.total", {}, "1405-09").where).toEqual({ Date: "1405-09" });
  });
});

describe("clients' payments", () => {
  test("are there for the months that have rows, and for the running one", () => {
    const figures = figuresOf(
      {
        payments: [
          { day: "2025-11-03", amount: 100, client: "A" },
          { day: "2025-11-04", amount: -30, client: "A" },
          { day: "2026-01-05", amount: 50, client: "A" },
        ],
      },
      "2026-02-13",
    );
    const months = figures.all.filter(
      ({ id, scope }) => id === "payments.total" && scope.client === "A",
    );
    expect(months.map(({ value, rows }) => [value, rows])).toEqual([
      [70, 2],
      [50, 1],
      [0, 0],
    ]);
  });
});

describe("a dimension of very many members", () => {
  test("has its totals alone", () => {
    const payments = Array.from({ length: 101 }, (_, index) => ({
      day: "2026-01-05",
      amount: 100,
      product: `Article ${index}`,
    }));
    const figures = figuresOf({ payments }, "2026-02-13");
    const product = { product: "Article 7" };
    expect(figures.value("payments.total", product, "2026-01")).toBe(100);
    expect(figures.value("payments.total", product, FEBRUARY)).toBe(0);
    expect(() => figures.get("payments.count", product, "2026-01")).toThrow("no figure");
  });
});
