import { describe, expect, test } from "vitest";
import { figuresOf, type PaymentRow, type Workbook } from "../../support/dataset.ts";

const AS_OF = "2026-02-13";
const K = 100_000;

const paid = (day: string, product: string | undefined, amount: number): PaymentRow => ({
  day,
  amount: amount * K,
  client: "Chain",
  ...(product === undefined ? {} : { product }),
});

describe("products.share", () => {
  const figures = figuresOf(
    {
      payments: [
        paid("2026-01-05", "Oak", 30),
        paid("2026-01-06", "Ash", 30),
        paid("2026-01-07", "Glue", 30),
        paid("2026-01-08", undefined, 10),
        paid("2026-02-02", "Glue", 5),
        paid("2026-02-03", "Oak", 20),
        paid("2026-02-03", "Oak", -5),
      ],
      productGroups: [
        { product: "Oak", group: "Boards" },
        { product: "Ash", group: "Boards" },
        { product: "Nails" },
      ],
    },
    AS_OF,
  );

  // Glue is not in the sheet: a group of its own. Nails were never sold: no month of theirs.
  test.each([
    ["products.total", "Boards", "2026-01", 60 * K],
    ["products.share", "Boards", "2026-01", 0.6],
    ["products.share", "Glue", "2026-01", 0.3],
    ["products.share", "", "2026-01", 0.1],
    ["products.total", "Boards", "2026-02", 15 * K],
    ["products.share", "Boards", "2026-02", 0.75],
    ["products.share", "", "2026-02", 0],
  ] as const)("%s of %s in %s is %s", (id, group, month, value) => {
    expect(figures.value(id, { group }, month)).toBeCloseTo(value, 12);
  });

  test("a group that was never sold has no month", () => {
    expect(figures.all.some(({ scope }) => scope.group === "Nails")).toBe(false);
  });

  test("without products there are no groups", () => {
    const none = figuresOf({ payments: [paid("2026-01-05", undefined, 1)] }, AS_OF);
    expect(none.all.some(({ id }) => id.startsWith("products."))).toBe(false);
  });

  test("more than a hundred are articles, not groups", () => {
    const payments = Array.from({ length: 101 }, (_, index) => paid("2026-01-05", `P${index}`, 1));
    const articles = figuresOf({ payments }, AS_OF);
    expect(articles.all.some(({ id }) => id.startsWith("products."))).toBe(false);
  });

  test("a month with nothing but refunds has no shares", () => {
    const back = figuresOf(
      { payments: [paid("2026-01-05", "Oak", 5), paid("2026-02-02", "Oak", -5)] },
      AS_OF,
    );
    expect(back.value("products.share", { group: "Oak" }, "2026-02")).toBe("no-payments");
  });
});

describe("products.payPerEffort", () => {
  const worth = (commission: number): Workbook => ({
    payments: [paid("2026-01-05", "A", 100), paid("2026-01-06", "B", 10)],
    productGroups: [
      { product: "A", commission: 0.03 },
      { product: "B", effort: 5, commission, margin: 0.12 },
      { product: "C", commission: 0.1 },
      { product: "D", effort: 2 },
    ],
  });
  const of = (commission: number) => figuresOf(worth(commission), AS_OF);

  // RULES: effort 5 and commission × 2 → 0.4 (A pays 2.5 times better); × 5 → 1.0.
  test.each([
    ["twice the commission for five times the work", 0.06, 0.4],
    ["five times both", 0.15, 1],
  ] as const)("%s", (_, commission, value) => {
    expect(of(commission).value("products.payPerEffort", { group: "B" })).toBeCloseTo(value, 12);
  });

  test("the main group, which sells most, is 1; its effort need not be written", () => {
    expect(of(0.06).value("products.payPerEffort", { group: "A" })).toBe(1);
  });

  test("15 % commission over a 12 % margin loses 3 of each 100", () => {
    expect(of(0.15).value("products.afterCommission", { group: "B" })).toBe(-0.03);
  });

  test.each([
    ["products.payPerEffort", "C", "no-effort"],
    ["products.payPerEffort", "D", "no-group-commission"],
    ["products.afterCommission", "C", "no-margin"],
    ["products.afterCommission", "D", "no-group-commission"],
  ] as const)("%s of %s: %s", (id, group, reason) => {
    expect(of(0.06).value(id, { group })).toBe(reason);
  });
});

describe("products.cannibalised", () => {
  /** Old goods in three months, then old and new in three; as of the first day after them. */
  const shift = (before: number, now: number, fresh: number): Workbook => ({
    payments: [
      paid("2025-03-03", "Old", 1),
      ...["2025-08", "2025-09", "2025-10"].map((month, index) =>
        paid(`${month}-04`, "Old", index === 0 ? before - 2 : 1),
      ),
      ...["2025-11", "2025-12", "2026-01"].flatMap((month, index) => [
        paid(`${month}-04`, "Old", index === 0 ? now - 2 : 1),
        ...(index === 0 && fresh !== 0 ? [paid(`${month}-10`, "New", fresh)] : []),
      ]),
      // Not clients of the old group before: what they buy of the new one takes nothing from it.
      { day: "2026-01-12", amount: 500 * K, client: "Stranger", product: "New" },
      { day: "2026-01-12", amount: 900 * K, client: "Stranger", product: "Old" },
    ],
    productGroups: [{ product: "Old" }, { product: "New", launched: "2025-11" }],
  });
  const of = (workbook: Workbook, asOf = AS_OF) => {
    const figures = figuresOf(workbook, asOf);
    return (["products.cannibalised", "products.net", "products.oldChange"] as const).map((id) =>
      figures.value(id, { group: "New" }, asOf.slice(0, 7)),
    );
  };

  // RULES: 100,000 → 70,000, new 18,000 → 1.667, net −12,000; the fall of 30 % is flagged.
  test("old goods fall by more than the new ones bring", () => {
    const [eaten, net, change] = of(shift(100, 70, 18));
    expect(eaten).toBeCloseTo(30 / 18, 12);
    expect(net).toBe(-12 * K);
    expect(change).toBeCloseTo(-0.3, 12);
  });

  test.each([
    ["old goods grow: nothing is eaten", 100, 120, 18, [0, 18 * K, 0.2]],
    ["nothing new sold to them", 100, 70, 0, ["zero-denominator", -30 * K, -0.3]],
  ] as const)("%s", (_, before, now, fresh, [eaten, net, change]) => {
    const found = of(shift(before, now, fresh));
    expect(found.slice(0, 2)).toEqual([eaten, net]);
    expect(found[2]).toBeCloseTo(change, 12);
  });

  test("with a year of history, the same months last year stand for before", () => {
    const workbook: Workbook = {
      payments: [
        paid("2024-10-01", "Old", 1),
        paid("2024-12-04", "Old", 100),
        paid("2025-09-04", "Old", 999),
        paid("2025-11-04", "Old", 70),
        paid("2025-12-04", "New", 18),
      ],
      productGroups: [{ product: "Old" }, { product: "New", launched: "2025-11" }],
    };
    const [eaten, net, change] = of(workbook);
    expect(eaten).toBeCloseTo(30 / 18, 12);
    expect([net, change]).toEqual([-12 * K, expect.closeTo(-0.3, 12)]);
  });

  test("under three full months since the launch nothing can be said", () => {
    const workbook = shift(100, 70, 18);
    const later = [{ product: "Old" }, { product: "New", launched: "2025-12" }];
    expect(of({ ...workbook, productGroups: later })).toEqual(Array(3).fill("not-enough-months"));
  });

  test.each([
    ["launched before the data begin", "2025-01"],
    ["not launched yet", "2026-05"],
    ["without a launch", undefined],
  ] as const)("a group %s is not new", (_, launched) => {
    const productGroups = [
      { product: "Old" },
      { product: "New", ...(launched === undefined ? {} : { launched }) },
    ];
    const { all } = figuresOf({ ...shift(100, 70, 18), productGroups }, AS_OF);
    expect(all.some(({ id }) => id === "products.cannibalised")).toBe(false);
  });
});
