import { describe, expect, test } from "vitest";
import { figuresOf, type Workbook } from "../../support/dataset.ts";

const NOVEMBER = "2026-11";

const office: Workbook = {
  team: [
    { name: "Anna", role: "hunter", department: "Sales" },
    { name: "Boris", role: "seller", department: "Sales" },
    { name: "Vera", role: "farmer", department: "Clients" },
  ],
  payments: [{ day: "2026-11-02", amount: 1, client: "Client", manager: "Boris" }],
  activities: [
    { day: "2026-11-03", manager: "Boris", kind: "call", count: 10, listened: 3 },
    { day: "2026-11-03", manager: "Vera", kind: "call", count: 10, listened: 7 },
  ],
};
const calls = (name: string, base: "new" | "current" | undefined, amount: number) =>
  ({
    month: NOVEMBER,
    measure: "calls",
    scope: "manager",
    name,
    amount,
    ...(base && { base }),
  }) as const;

describe("plans of bases add up where nobody has a plan of all", () => {
  // The hunter is planned by new clients, the farmer by current ones, the seller by both: 300 + 260 + 200.
  const figures = figuresOf(
    {
      ...office,
      plans: [
        calls("Anna", "new", 300),
        calls("Boris", "new", 100),
        calls("Boris", "current", 160),
        calls("Vera", "current", 200),
      ],
    },
    "2026-11-13",
  );
  test.each([
    [{}, 760],
    [{ department: "Sales" }, 560],
    [{ base: "new" }, 400],
    [{ base: "current" }, 360],
    [{ manager: "Boris" }, 260],
    [{ manager: "Anna" }, 300],
    [{ department: "Clients" }, 200],
  ])("%o: %d", (scope, amount) => {
    expect(figures.value("plan.amount", { ...scope, measure: "calls" }, NOVEMBER)).toBe(amount);
  });
});

test("calls listened to are of the same people as the days they are divided by", () => {
  const figures = figuresOf(office, "2026-11-13");
  // Ten working days each. Farmers sell in their own department alone: 3 ÷ 20 in all, 7 ÷ 10 there.
  expect(figures.value("activity.listened", {}, NOVEMBER)).toBe(0.15);
  expect(figures.value("activity.listened", { department: "Clients" }, NOVEMBER)).toBe(0.7);
});
