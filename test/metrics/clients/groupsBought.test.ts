import { describe, expect, test } from "vitest";
import { figuresOf, type PaymentRow, type Workbook } from "../../support/dataset.ts";

const AS_OF = "2026-06-12";
const JUNE = "2026-06";

const bought = (client: string, product: string, more: Partial<PaymentRow> = {}): PaymentRow => ({
  day: "2026-05-04",
  amount: 1_000,
  client,
  product,
  ...more,
});

describe("clients.groupsPerClient", () => {
  const workbook: Workbook = {
    payments: [
      bought("A", "Boots", { manager: "Anna" }),
      bought("A", "Sandals", { manager: "Anna" }),
      bought("A", "Hats", { manager: "Boris" }),
      bought("B", "Hats", { manager: "Boris" }),
      bought("B", "Hats", { manager: "Boris", day: "2026-06-01" }),
      // The window is July 2025 to June 2026; a refund is no purchase; nor is a payment of no product.
      bought("C", "Boots", { manager: "Boris", day: "2025-06-30" }),
      bought("C", "Boots", { manager: "Boris", day: "2025-07-01" }),
      bought("C", "Hats", { manager: "Boris", amount: -500 }),
      { day: "2026-05-04", amount: 9_000, client: "D" },
      bought("Till", "Boots"),
      bought("A", "Scarves", { day: "2026-06-13" }),
    ],
    clients: [{ name: "Till", isWalkIn: true }],
    productGroups: [
      { product: "Boots", group: "Shoes" },
      { product: "Sandals", group: "Shoes" },
    ],
  };

  test("distinct groups over clients that bought any; boots and sandals are shoes", () => {
    const { get } = figuresOf(workbook, AS_OF);
    // A: shoes, hats; B: hats; C: shoes.
    expect(get("clients.groupsPerClient", {}, JUNE)).toMatchObject({
      value: 4 / 3,
      inputs: { productGroupsBought: 4, clients: 3 },
    });
    expect(get("clients.groupsPerClient", { manager: "Anna" }, JUNE).value).toBe(1);
    expect(get("clients.groupsPerClient", { manager: "Boris" }, JUNE).value).toBe(1);
  });

  test("without the sheet each product is a group; without products there is a reason", () => {
    const { productGroups: _, ...plain } = workbook;
    expect(figuresOf(plain, AS_OF).value("clients.groupsPerClient", {}, JUNE)).toBe(5 / 3);
    const bare = figuresOf({ payments: [{ day: "2026-05-04", amount: 9 }] }, AS_OF);
    expect(bare.value("clients.groupsPerClient", {}, JUNE)).toBe("no-products");
    expect(bare.value("vip.newGroups", {}, JUNE)).toBe("no-products");
  });
});

describe("vip.newGroups", () => {
  const at = (day: string, client: string, product: string, more: Partial<PaymentRow> = {}) =>
    bought(client, product, { day, ...more });
  const workbook: Workbook = {
    payments: [
      at("2025-09-01", "A", "Shoes", { manager: "Anna" }),
      at("2026-06-01", "A", "Shoes", { manager: "Anna" }),
      at("2026-06-02", "A", "Hats", { manager: "Anna", amount: 300 }),
      at("2026-06-03", "A", "Hats", { manager: "Boris", amount: 200 }),
      at("2026-06-04", "A", "Hats", { manager: "Anna", amount: -100 }),
      // A client of this month has no groups that are new to it: all are.
      at("2026-06-05", "B", "Hats", { manager: "Anna", amount: 7_000 }),
      at("2026-05-05", "C", "Hats", { amount: 40 }),
      at("2026-04-05", "C", "Shoes", { amount: 5_000 }),
      at("2026-06-05", "C", "Hats", { amount: 4_000 }),
    ],
  };

  test("receipts of clients who are not new, from groups of no earlier month", () => {
    const { value } = figuresOf(workbook, AS_OF);
    expect(value("vip.newGroups", {}, JUNE)).toBe(500);
    expect(value("vip.newGroups", {}, "2026-05")).toBe(40);
    expect(value("vip.newGroups", {}, "2026-04")).toBe(0);
    expect(value("vip.newGroups", { manager: "Anna" }, JUNE)).toBe(300);
    expect(value("vip.newGroups", { manager: "Boris" }, JUNE)).toBe(200);
  });

  test("in the first six months everything would be new", () => {
    const { value } = figuresOf(workbook, AS_OF);
    expect(value("vip.newGroups", {}, "2026-02")).toBe("history-too-short");
    expect(value("vip.newGroups", {}, "2026-03")).toBe(0);
  });

  test("the kind that is written decides who is new", () => {
    const asNew = figuresOf(
      {
        payments:
          workbook.payments?.map((row) =>
            row.client === "A" ? { ...row, kind: "new" as const } : row,
          ) ?? [],
      },
      AS_OF,
    );
    expect(asNew.value("vip.newGroups", {}, JUNE)).toBe(0);
  });
});
