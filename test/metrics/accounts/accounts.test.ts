import { describe, expect, test } from "vitest";
import type { FigureId } from "../../../src/model/figureCatalogue.ts";
import { type ActionRow, type ClientRow, figuresOf, type Workbook } from "../../support/dataset.ts";

const AS_OF = "2026-02-13";
const K = 100_000;

/** A chain that bought 200 K a month; 1,000 K was asked for, 800 K agreed. */
const chain: ClientRow = {
  name: "Chain",
  current: 200 * K,
  possible: 1_000 * K,
  manager: "Anna",
  // Markup of 150 %: 1.5 ÷ 2.5.
  margin: 0.6,
};
const talks: ActionRow = {
  client: "Chain",
  asked: 1_000 * K,
  agreed: 800 * K,
  baseline: 200 * K,
  status: "done",
  doneOn: "2025-10-20",
};

describe("the chain that took four times what it took", () => {
  const figures = figuresOf({ payments: [], clients: [chain], actions: [talks] }, AS_OF);
  const account = { client: "Chain" };

  // METRICS: captured +600,000 a month, × 4, captureFraction 0.75; margin 0.6 → +360,000 gross profit.
  test.each([
    ["account.current", 200 * K],
    ["account.possible", 1_000 * K],
    ["account.upside", 800 * K],
    ["account.upsideFraction", 0.8],
    ["account.asked", 1_000 * K],
    ["account.agreed", 800 * K],
    ["account.captureFraction", 0.75],
  ] as const)("%s is %s", (id, value) => {
    expect(figures.value(id, account)).toBe(value);
  });

  test("captured counts in the month it was done, in the company and for its manager", () => {
    expect(figures.value("accounts.captured", {}, "2025-10")).toBe(600 * K);
    expect(figures.value("accounts.captured", { manager: "Anna" }, "2025-10")).toBe(600 * K);
    expect(figures.value("accounts.captured", {}, "2025-11")).toBe(0);
    expect(figures.value("accounts.captured", {}, "2026-02")).toBe(0);
  });

  test("what 600 K more a month are worth at a margin of 0.6", () => {
    const upside: ClientRow = { ...chain, possible: 800 * K };
    const worth = figuresOf({ payments: [], clients: [upside] }, AS_OF);
    expect(worth.value("accounts.grossProfitUpside")).toBe(360 * K);
  });

  test("four times the volume", () => {
    const four: ClientRow = { ...chain, possible: 800 * K };
    expect(figuresOf({ payments: [], clients: [four] }, AS_OF).value("accounts.ratio")).toBe(4);
  });
});

describe("account.realised", () => {
  const paid = (months: readonly [string, number][]): Workbook => ({
    payments: [
      { day: "2025-01-02", amount: 1, client: "Somebody" },
      ...months.map(([of, amount]) => ({ day: `${of}-05`, amount: amount * K, client: "Chain" })),
    ],
    clients: [chain],
    actions: [talks],
  });

  test("is what came after the agreement, less the baseline", () => {
    // RULES: 200 → 800 agreed; then 500, 700, 780 → 660 → 460 of 600 = 0.7667.
    const figures = figuresOf(
      paid([
        ["2025-10", 900],
        ["2025-11", 500],
        ["2025-12", 700],
        ["2026-01", 780],
        ["2026-02", 5_000],
      ]),
      AS_OF,
    );
    expect(figures.value("account.realised", { client: "Chain" })).toBe(460 * K);
    expect(figures.get("account.realised", { client: "Chain" }).inputs).toEqual({
      mean: 660 * K,
      baseline: 200 * K,
      months: 3,
    });
    expect(figures.value("account.realisedFraction", { client: "Chain" })).toBeCloseTo(0.7667, 4);
  });

  test("takes the months there are", () => {
    const figures = figuresOf(paid([["2025-11", 500]]), "2025-11-30");
    expect(figures.value("account.realised", { client: "Chain" })).toBe(300 * K);
  });

  test("waits for a full month", () => {
    const figures = figuresOf(paid([["2025-11", 500]]), "2025-11-20");
    expect(figures.value("account.realised", { client: "Chain" })).toBe("not-enough-months");
  });
});

describe("account.captureFraction", () => {
  const fraction = (action: Partial<ActionRow>, client: Partial<ClientRow> = {}) =>
    figuresOf(
      {
        payments: [],
        clients: [{ ...chain, ...client }],
        actions: [{ client: "Chain", agreed: 800 * K, status: "done", ...action }],
      },
      AS_OF,
    ).get("account.captureFraction", { client: "Chain" });

  test("over 1 stays over 1", () => {
    expect(fraction({ asked: 500 * K, baseline: 200 * K }).value).toBe(2);
  });

  test("takes the declared volume for a baseline that is not written, and marks it", () => {
    const figure = fraction({ asked: 1_000 * K });
    expect(figure.value).toBe(0.75);
    expect(figure.inputs.baselineAssumed).toBe(1);
  });

  test.each([
    ["asked no more than the baseline", { asked: 200 * K, baseline: 200 * K }],
    ["nothing asked", { baseline: 200 * K }],
  ])("%s: n/a", (_, action) => {
    expect(fraction(action)).toMatchObject({ value: null, reason: "nothing-asked" });
  });
});

describe("account.current and account.paidAverage", () => {
  const payments = [
    { day: "2025-09-02", amount: 1, client: "Somebody" },
    { day: "2025-10-02", amount: 90_000, client: "Old" },
    { day: "2025-11-03", amount: 30_000, client: "Old" },
    { day: "2025-12-02", amount: 60_000, client: "Old" },
    { day: "2025-12-03", amount: -10_000, client: "Old" },
    { day: "2026-01-02", amount: 20_001, client: "Old" },
    { day: "2026-02-02", amount: 999_999, client: "Old" },
    { day: "2025-12-10", amount: 50_000, client: "Young" },
    { day: "2026-02-03", amount: 50_000, client: "Fresh" },
  ];
  const clients: readonly ClientRow[] = ["Old", "Young", "Fresh", "Never"].map((name) => ({
    name,
    possible: 100_000,
  }));
  const figures = figuresOf({ payments, clients }, AS_OF);
  const value = (id: FigureId, client: string) => figures.value(id, { client });

  test("average receipts less refunds of the last three full months", () => {
    // 30,000 + 60,000 − 10,000 + 20,001 = 100,001; ÷ 3 = 33,333.67.
    expect(value("account.paidAverage", "Old")).toBe(33_334);
  });

  test("or of the months since the first receipt", () => {
    expect(value("account.paidAverage", "Young")).toBe(25_000);
    expect(value("account.paidAverage", "Fresh")).toBe("not-enough-months");
    expect(value("account.paidAverage", "Never")).toBe("no-payments");
  });

  test("the current volume is the declared, else the paid, else 0", () => {
    expect(value("account.current", "Old")).toBe(33_334);
    expect(value("account.current", "Never")).toBe(0);
    expect(value("account.upside", "Never")).toBe(100_000);
    const declared = figuresOf(
      { payments, clients: [{ name: "Old", current: 70_000, possible: 50_000 }] },
      AS_OF,
    );
    expect(declared.value("account.current", { client: "Old" })).toBe(70_000);
    expect(declared.value("account.upside", { client: "Old" })).toBe(0);
  });

  test("a client without a possible volume says so", () => {
    const bare = figuresOf({ payments, clients: [{ name: "Old" }] }, AS_OF);
    expect(bare.value("account.possible", { client: "Old" })).toBe("no-possible-volume");
    expect(bare.value("account.upside", { client: "Old" })).toBe("no-possible-volume");
    expect(bare.value("accounts.count")).toBe(0);
    expect(bare.value("accounts.ratio")).toBe("no-accounts");
  });
});

describe("key accounts", () => {
  const clients: readonly ClientRow[] = [
    { name: "A", current: 100, possible: 400, isKey: true, manager: "Anna", region: "North" },
    { name: "B", current: 100, possible: 200, manager: "Boris", region: "South" },
    { name: "C", current: 50, isKey: true, manager: "Boris", region: "South" },
    { name: "Walk-in", current: 900, possible: 9_000, isKey: true, isWalkIn: true },
  ];

  test("are those the column names, and never a pool of walk-in customers", () => {
    const figures = figuresOf({ payments: [], clients, hasKeyColumn: true }, AS_OF);
    expect(figures.value("accounts.count")).toBe(2);
    expect(figures.value("accounts.current")).toBe(150);
    expect(figures.value("accounts.possible")).toBe(400);
    expect(figures.value("accounts.upside")).toBe(300);
    // C has no right column: it must not shrink the ratio of the others.
    expect(figures.value("accounts.ratio")).toBe(4);
    expect(figures.value("accounts.count", { manager: "Boris" })).toBe(1);
    expect(figures.value("accounts.ratio", { manager: "Boris" })).toBe("no-possible-volume");
  });

  test("without the column are all with a possible volume", () => {
    const figures = figuresOf({ payments: [], clients }, AS_OF);
    expect(figures.value("accounts.count")).toBe(2);
    expect(figures.value("accounts.ratio")).toBe(3);
    expect(figures.value("accounts.upside", { region: "South" })).toBe(100);
    expect(figures.all.some(({ scope }) => scope.client === "Walk-in")).toBe(true);
    expect(
      figures.all.some(({ id, scope }) => id === "account.current" && scope.client === "Walk-in"),
    ).toBe(false);
  });

  test("rank by upside, equals sharing a place", () => {
    const three = figuresOf(
      {
        payments: [],
        clients: [
          { name: "A", current: 0, possible: 100 },
          { name: "B", current: 0, possible: 300 },
          { name: "C", current: 200, possible: 300 },
        ],
      },
      AS_OF,
    );
    const rank = (client: string) => three.get("account.upside", { client }).rank;
    expect(["A", "B", "C"].map(rank)).toEqual([2, 1, 2]);
  });

  test("nothing current: no ratio", () => {
    const figures = figuresOf({ payments: [], clients: [{ name: "A", possible: 5 }] }, AS_OF);
    expect(figures.value("accounts.ratio")).toBe("zero-current");
  });
});

describe("talks over key accounts", () => {
  const clients: readonly ClientRow[] = [
    { name: "A", current: 0, possible: 100, margin: 0.5 },
    { name: "B", current: 0, possible: 200, margin: 0.25 },
    { name: "C", current: 0, possible: 300, margin: 0.1 },
    { name: "D", current: 0, possible: 400 },
  ];
  const actions: readonly ActionRow[] = [
    { client: "A", due: "2026-02-20", asked: 90 },
    { client: "B", due: "2026-02-12", asked: 150 },
    { client: "B", due: "2026-02-13" },
    { client: "C", status: "dropped", due: "2026-01-01" },
    { client: "D", status: "done", doneOn: "2026-02-27", due: "2026-02-10", agreed: 300 },
  ];
  const figures = figuresOf({ payments: [], clients, actions }, AS_OF);

  test("cover what has an open step that is not overdue; one due today is not", () => {
    // A 100 and B 200 of 1,000. D is done only after the as-of day: open on it, and overdue.
    expect(figures.value("accounts.covered")).toBe(0.3);
    expect(figures.value("accounts.overdueActions")).toBe(2);
    expect(figures.value("accounts.overdueUpside")).toBe(600);
    expect(figures.value("account.agreed", { client: "D" })).toBe(300);
    expect(figures.value("account.realised", { client: "D" })).toBe("nothing-agreed");
    expect(figures.value("accounts.captured", {}, "2026-02")).toBe(0);
  });

  test("without an Actions sheet nothing is known of them", () => {
    const silent = figuresOf({ payments: [], clients }, AS_OF);
    expect(silent.value("accounts.covered")).toBe("no-actions");
    expect(silent.value("accounts.overdueUpside")).toBe("no-actions");
    expect(silent.value("accounts.captured", {}, "2026-02")).toBe("no-actions");
    expect(silent.value("account.asked", { client: "A" })).toBe("nothing-asked");
  });

  test("no upside, nothing to cover", () => {
    const full = figuresOf(
      { payments: [], clients: [{ name: "A", current: 9, possible: 9 }], actions: [] },
      AS_OF,
    );
    expect(full.value("accounts.covered")).toBe("no-upside");
  });

  test("next are those not asked or overdue, by upside × margin; the median margin where none is", () => {
    // Margins .5 .25 .1: median .25. Not asked or overdue: B 50, C 30, D 100 (assumed). Asked: A 50.
    const next = figures.all
      .filter(({ id, scope }) => id === "accounts.nextTalks" && scope.client !== undefined)
      .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
    expect(next.map(({ scope, value }) => [scope.client, value])).toEqual([
      ["D", 100],
      ["B", 50],
      ["C", 30],
      ["A", 50],
    ]);
    expect(next[0]?.inputs).toEqual({ upside: 400, marginFraction: 0.25, marginAssumed: 1 });
    expect(figures.value("accounts.nextTalks")).toBe(4);
  });

  test("gross profit counts accounts with a margin and says how many have none", () => {
    // 100 × .5 + 200 × .25 + 300 × .1 = 130.
    expect(figures.value("accounts.grossProfitUpside")).toBe(130);
    expect(figures.value("accounts.withoutMargin")).toBe(1);
    const none = figuresOf({ payments: [], clients: [{ name: "A", possible: 5 }] }, AS_OF);
    expect(none.value("accounts.grossProfitUpside")).toBe("no-margin");
  });

  test("a step counts for its owner, else for the account's manager", () => {
    const done = { status: "done", doneOn: "2026-02-02", agreed: 90, baseline: 40 } as const;
    const owned = figuresOf(
      {
        payments: [],
        clients: [
          { name: "A", possible: 100, manager: "Anna" },
          { name: "B", possible: 100, manager: "Anna" },
        ],
        actions: [
          { client: "A", owner: "Boris", ...done },
          { client: "B", ...done, agreed: 50 },
        ],
      },
      AS_OF,
    );
    const captured = (manager: string) => owned.value("accounts.captured", { manager }, "2026-02");
    expect([captured("Anna"), captured("Boris")]).toEqual([10, 50]);
    expect(owned.value("accounts.captured", {}, "2026-02")).toBe(60);
  });
});

describe("accounts.unrated", () => {
  test("counts the clients that make 80 % and have no possible volume", () => {
    // Twelve months to February 2026: A 500, B 300, C 150, D 50; 80 % are A and B. E paid too long ago.
    const figures = figuresOf(
      {
        payments: [
          { day: "2025-02-20", amount: 9_000, client: "E" },
          { day: "2025-03-20", amount: 500, client: "A" },
          { day: "2026-01-20", amount: 300, client: "B" },
          { day: "2026-02-02", amount: 150, client: "C" },
          { day: "2026-02-02", amount: 50, client: "D" },
        ],
        clients: [{ name: "A", possible: 900 }, { name: "B" }],
      },
      AS_OF,
    );
    expect(figures.value("accounts.unrated")).toBe(1);
    expect(figures.value("accounts.unratedTurnover")).toBe(300);
    expect(figures.get("accounts.unrated").inputs).toEqual({ clients: 2 });
  });
});
