import { describe, expect, test } from "vitest";
import {
  type ClientRow,
  figuresOf,
  type PaymentRow,
  type Workbook,
} from "../../support/dataset.ts";

const K = 100_000;
const AS_OF = "2026-02-13";

// RULES: key accounts of 400, 250, 120, 80, 50, 40, 30, 15, 10, 5 K a month.
const KEYS = [400, 250, 120, 80, 50, 40, 30, 15, 10, 5];
const keys: readonly ClientRow[] = KEYS.map((_, index) => ({ name: `Key ${index}`, isKey: true }));

/** What everybody pays in each of the twelve full months before February 2026. */
const everyMonth = (of: readonly (readonly [string, number])[]): readonly PaymentRow[] =>
  Array.from({ length: 12 }, (_, index) => {
    const month = String(((index + 1) % 12) + 1).padStart(2, "0");
    const day = `${index < 11 ? 2025 : 2026}-${month}-03`;
    return of.map(([client, amount]) => ({ day, client, amount: amount * K }));
  }).flat();

const keyPayments = KEYS.map((amount, index) => [`Key ${index}`, amount] as const);

const settings = { waterline: 850 * K } as unknown as NonNullable<Workbook["settings"]>;

describe("loss of key accounts", () => {
  const figures = figuresOf(
    {
      payments: everyMonth([...keyPayments, ["Others", 200]]),
      clients: keys,
      hasKeyColumn: true,
      settings,
    },
    AS_OF,
  );

  // RULES: worst 30 %: −770, left 430 (−420); 40 %: −850, left 350 (−500); spread: −300, left 900 (+50);
  // −400, left 800 (−50).
  test.each([
    ["concentration.keyAccounts", 10],
    ["concentration.turnover", 1_200 * K],
    ["concentration.lossWorst30", 770 * K],
    ["concentration.leftWorst30", 430 * K],
    ["concentration.gapWorst30", -420 * K],
    ["concentration.lossWorst40", 850 * K],
    ["concentration.leftWorst40", 350 * K],
    ["concentration.gapWorst40", -500 * K],
    ["concentration.lossSpread30", 300 * K],
    ["concentration.leftSpread30", 900 * K],
    ["concentration.gapSpread30", 50 * K],
    ["concentration.lossSpread40", 400 * K],
    ["concentration.leftSpread40", 800 * K],
    ["concentration.gapSpread40", -50 * K],
  ] as const)("%s is %s", (id, value) => {
    expect(figures.value(id)).toBe(value);
  });

  test("three of ten leave", () => {
    expect(figures.get("concentration.lossWorst30").inputs).toEqual({
      keyAccounts: 10,
      leaving: 3,
    });
  });

  test.each([
    [
      "no waterline",
      { payments: everyMonth(keyPayments) },
      "concentration.gapWorst30",
      "no-waterline",
    ],
    [
      "no full month",
      { payments: [{ day: "2026-02-03", amount: 5 }] },
      "concentration.lossWorst30",
      "not-enough-months",
    ],
    ["nobody", { payments: [] }, "concentration.turnover", "not-enough-months"],
    [
      "no key account",
      { payments: everyMonth(keyPayments), clients: [{ name: "Key 0" }], hasKeyColumn: true },
      "concentration.lossWorst30",
      "no-accounts",
    ],
  ] as const)("%s", (...[, workbook, id, reason]) => {
    expect(figuresOf(workbook, AS_OF).value(id)).toBe(reason);
  });
});

describe("concentration of clients", () => {
  // RULES: the same ten without the others: H = 0.24865, as if 4.02 equal; top 1 0.40, top 5 0.90; 80 %
  // is made by 4.
  const figures = figuresOf({ payments: everyMonth(keyPayments) }, AS_OF);
  const share = (top: string) => figures.value("concentration.topShare", { value: top });

  test("shares of the largest", () => {
    expect([share("1"), share("5"), share("10")]).toEqual([0.4, 0.9, 1]);
  });

  test("as if so many equal ones", () => {
    expect(figures.value("concentration.equalClients")).toBeCloseTo(4.02, 2);
    expect(figures.get("concentration.equalClients").inputs.herfindahl).toBeCloseTo(0.24865, 5);
  });

  test("without a key column the key accounts are the fewest that make 80 %", () => {
    expect(figures.value("concentration.keyAccounts")).toBe(4);
  });

  test("but not more than the setting allows", () => {
    const few = figuresOf(
      { payments: everyMonth(keyPayments), settings: { keyAccountsAtMost: 3 } },
      AS_OF,
    );
    expect(few.value("concentration.keyAccounts")).toBe(3);
  });

  test("who was paid back more than it paid has no share; a pool has, but is no client", () => {
    const mixed = figuresOf(
      {
        payments: [
          { day: "2026-01-05", client: "A", amount: 300 },
          { day: "2026-01-05", client: "B", amount: 200 },
          { day: "2026-01-05", client: "Bad", amount: -400 },
          { day: "2026-01-05", client: "Walk-in", amount: 500 },
        ],
        clients: [{ name: "Walk-in", isWalkIn: true }],
      },
      AS_OF,
    );
    expect(mixed.value("concentration.topShare", { value: "1" })).toBe(0.3);
    expect(mixed.value("concentration.topShare", { value: "5" })).toBe(0.5);
    // 0.3² + 0.2² = 0.13.
    expect(mixed.value("concentration.equalClients")).toBeCloseTo(1 / 0.13, 12);
  });

  test("nobody paid", () => {
    const empty = figuresOf({ payments: [] }, AS_OF);
    expect(empty.value("concentration.topShare", { value: "1" })).toBe("no-payments");
    expect(empty.value("concentration.equalClients")).toBe("no-payments");
    expect(empty.value("concentration.bySeller")).toBe("not-applicable");
  });
});

describe("concentration.bySeller", () => {
  const figures = figuresOf(
    {
      payments: [
        { day: "2025-02-05", manager: "Anna", amount: 9_000 },
        { day: "2025-03-05", manager: "Anna", amount: 100 },
        { day: "2026-01-05", manager: "Boris", amount: 600 },
        { day: "2026-02-05", amount: 300 },
      ],
    },
    AS_OF,
  );

  test("is the largest share of twelve months that one person holds", () => {
    expect(figures.value("concentration.bySeller")).toBe(0.6);
    expect(figures.value("concentration.bySeller", { manager: "Anna" })).toBe(0.1);
    expect(figures.get("concentration.bySeller", { manager: "Boris" }).rank).toBe(1);
  });
});
