import { describe, expect, test } from "vitest";
import { toMoney } from "../../../src/model/money.ts";
import { figuresOf, type PaymentRow, type Workbook } from "../../support/dataset.ts";

/** The tenth working day of a February that has twenty (Monday to Friday, no holidays). */
const AS_OF = "2026-02-13";
const MONTH = "2026-02";
const K = 100_000;

const paid = (day: string, segment: string | undefined, amount: number): PaymentRow => ({
  day,
  amount: amount * K,
  ...(segment === undefined ? {} : { segment }),
});

/**
 * Tenth working days by the calendar: 14 November, 12 December, 14 January. Shops had 60, 90 and 120 by
 * then, and more afterwards, which is not compared.
 */
const lake: Workbook = {
  payments: [
    paid("2025-02-03", "Shops", 1),
    paid("2025-11-03", "Shops", 60),
    paid("2025-11-17", "Shops", 500),
    paid("2025-12-12", "Shops", 90),
    paid("2025-12-15", "Shops", 400),
    paid("2026-01-14", "Shops", 120),
    paid("2026-01-15", "Shops", 300),
    paid("2026-01-12", "Schools", 30),
    paid("2026-02-02", "Shops", 50),
    paid("2026-02-13", "Shops", -10),
    paid("2026-02-04", "Schools", 45),
    paid("2026-02-05", undefined, 15),
    paid("2026-02-16", "Shops", 999),
  ],
  clients: [
    { name: "Chain", segment: "Shops", current: 100 * K, possible: 130 * K },
    { name: "Lyceum", segment: "Schools", current: 10 * K, possible: 110 * K },
  ],
  settings: { waterline: toMoney(200 * K) },
};

describe("the rivers of the month", () => {
  const figures = figuresOf(lake, AS_OF);

  // By hand: Shops 50 − 10, Schools 45, without a segment 15; the payment after the day counts nowhere.
  test.each([
    ["income.source", { segment: "Shops" }, 40 * K],
    ["income.source", { segment: "Schools" }, 45 * K],
    ["income.source", { segment: "" }, 15 * K],
    ["income.level", {}, 100 * K],
    ["income.sourceShare", { segment: "Schools" }, 0.45],
    ["income.ofWaterline", {}, 0.5],
  ] as const)("%s of %j is %s", (id, scope, value) => {
    expect(figures.value(id, scope, MONTH)).toBe(value);
  });

  test("rivers add up to the level, and shares to the whole", () => {
    const sumOf = (id: string): number =>
      figures.all.reduce((sum, figure) => sum + (figure.id === id ? Number(figure.value) : 0), 0);
    expect(sumOf("income.source")).toBe(figures.value("income.level", {}, MONTH));
    expect(sumOf("income.sourceShare")).toBeCloseTo(1, 12);
    expect(sumOf("income.sourceYearShare")).toBeCloseTo(1, 12);
  });

  test("what is usual is of the same working days of three full months", () => {
    // (60 + 90 + 120) ÷ 3 = 90; Schools 30 ÷ 3 = 10.
    const usual = figures.get("income.usual", { segment: "Shops" }, MONTH);
    expect(usual.value).toBe(90 * K);
    expect(usual.inputs).toEqual({ total: 270 * K, months: 3, comparedDays: 10 });
    expect(figures.value("income.leak", { segment: "Shops" }, MONTH)).toBe(50 * K);
    expect(figures.value("income.leak", { segment: "Schools" }, MONTH)).toBe(0);
  });

  test("the first to work on has the most of upside and leak together", () => {
    // Shops: 30 could be added and 50 leaked; Schools: 100 could be added.
    const shops = figures.get("income.toGain", { segment: "Shops" }, MONTH);
    const schools = figures.get("income.toGain", { segment: "Schools" }, MONTH);
    expect([shops.value, shops.rank]).toEqual([80 * K, 2]);
    expect(shops.inputs).toEqual({ upside: 30 * K, leak: 50 * K });
    expect([schools.value, schools.rank]).toEqual([100 * K, 1]);
  });

  test("a river without key accounts counts by its leak alone", () => {
    const other = figures.get("income.toGain", { segment: "" }, MONTH);
    expect([other.value, other.inputs]).toEqual([0, { leak: 0 }]);
  });

  test("nothing says a channel, so no figure does", () => {
    expect(figures.all.some(({ id }) => id.startsWith("income.channel"))).toBe(false);
  });
});

describe("income.sources counts those with 5 % of twelve months or more", () => {
  const shares = (...amounts: readonly number[]): Workbook => ({
    payments: amounts.map((amount, index) => paid("2026-01-05", `S${index}`, amount)),
  });

  test.each([
    ["one", shares(100), 1],
    ["one above 80 % beside two too small", shares(92, 4, 4), 1],
    ["exactly 5 % counts", shares(95, 5), 2],
    ["six", shares(20, 20, 20, 20, 10, 10), 6],
    ["a refund takes its source under the line", shares(95, 10, -7), 2],
  ] as const)("%s", (_, workbook, count) => {
    expect(figuresOf(workbook, AS_OF).value("income.sources", {}, MONTH)).toBe(count);
  });

  test("the largest of twelve months comes first", () => {
    const figures = figuresOf(shares(30, 70), AS_OF);
    const largest = figures.get("income.sourceYearShare", { segment: "S1" }, MONTH);
    expect([largest.value, largest.rank]).toEqual([0.7, 1]);
  });
});

describe("edges", () => {
  test("no segment anywhere: the whole income is the river “other”", () => {
    const figures = figuresOf({ payments: [{ day: "2026-02-03", amount: 7 * K }] }, AS_OF);
    expect(figures.value("income.source", { segment: "" }, MONTH)).toBe(7 * K);
    expect(figures.value("income.sourceShare", { segment: "" }, MONTH)).toBe(1);
    expect(figures.value("income.sources", {}, MONTH)).toBe(1);
  });

  test("no payments: a level of 0, and reasons", () => {
    const figures = figuresOf({ payments: [] }, AS_OF);
    expect(figures.value("income.level", {}, MONTH)).toBe(0);
    expect(figures.value("income.sources", {}, MONTH)).toBe("no-payments");
    expect(figures.value("income.sourceShare", { segment: "" }, MONTH)).toBe("no-payments");
    expect(figures.value("income.ofWaterline", {}, MONTH)).toBe("no-waterline");
    expect(figures.value("income.leak", { segment: "" }, MONTH)).toBe("not-enough-months");
  });

  test("no sheet of payments: no income at all", () => {
    const figures = figuresOf({ plans: [{ month: "2026-02", amount: K }] }, AS_OF);
    expect(figures.all.some(({ id }) => id.startsWith("income."))).toBe(false);
  });

  test("two full months are too few to say what is usual", () => {
    const young = { payments: [paid("2025-12-01", "Shops", 5), paid("2026-02-02", "Shops", 5)] };
    const figures = figuresOf(young, AS_OF);
    expect(figures.value("income.leak", { segment: "Shops" }, MONTH)).toBe("not-enough-months");
    expect(figures.value("income.toGain", { segment: "Shops" }, MONTH)).toBe("not-enough-months");
  });

  test("more refunded than received: no shares, a level under zero", () => {
    const figures = figuresOf({ payments: [paid("2026-02-02", "Shops", -3)] }, AS_OF);
    expect(figures.value("income.level", {}, MONTH)).toBe(-3 * K);
    expect(figures.value("income.sourceShare", { segment: "Shops" }, MONTH)).toBe("no-payments");
  });

  test("a month that is over is compared with whole months", () => {
    const figures = figuresOf(lake, "2026-02-28");
    // Shops: (560 + 490 + 420) ÷ 3 = 490; now 50 − 10 + 999.
    expect(figures.value("income.usual", { segment: "Shops" }, MONTH)).toBe(490 * K);
    expect(figures.value("income.leak", { segment: "Shops" }, MONTH)).toBe(0);
  });
});

describe("channels", () => {
  const figures = figuresOf(
    {
      payments: [
        { day: "2025-11-04", amount: 30 * K, channel: "Site" },
        { day: "2025-12-04", amount: 30 * K, channel: "Site" },
        { day: "2026-01-05", amount: 30 * K, channel: "Site" },
        { day: "2026-02-04", amount: 10 * K, channel: "Site" },
        { day: "2026-02-04", amount: 10 * K, channel: "Calls" },
      ],
    },
    AS_OF,
  );

  test.each([
    ["income.channel", "Site", 10 * K],
    ["income.channelShare", "Calls", 0.5],
    ["income.leak", "Site", 20 * K],
    ["income.leak", "Calls", 0],
  ] as const)("%s of %s is %s", (id, channel, value) => {
    expect(figures.value(id, { channel }, MONTH)).toBe(value);
  });

  test("upside is a matter of sources", () => {
    expect(figures.all.some(({ id, scope }) => id === "income.toGain" && "channel" in scope)).toBe(
      false,
    );
  });
});
