import { describe, expect, test } from "vitest";
import { figuresOf } from "../../support/dataset.ts";

const AS_OF = "2026-11-20";

describe("clients that pay and stand in no row of Clients", () => {
  const figures = figuresOf(
    {
      payments: [
        { day: "2026-09-02", amount: 500, client: "Known" },
        { day: "2026-10-02", amount: 300, client: "Newcomer" },
        { day: "2026-11-02", amount: -100, client: "Newcomer" },
        { day: "2026-11-03", amount: 700, client: "Other newcomer" },
        { day: "2026-11-04", amount: 50, client: "Gave it all back" },
        { day: "2026-11-05", amount: -50, client: "Gave it all back" },
      ],
      clients: [{ name: "Known" }],
    },
    AS_OF,
  );

  // By hand: 300 − 100 = 200 and 700; who gave everything back brought nothing.
  test.each([
    ["clients.unlisted", {}, 2],
    ["clients.unlistedTurnover", {}, 900],
    ["clients.unlistedTurnover", { client: "Newcomer" }, 200],
    ["clients.unlistedTurnover", { client: "Other newcomer" }, 700],
  ] as const)("%s of %o is %s", (id, scope, value) => {
    expect(figures.value(id, scope)).toBe(value);
  });

  test("the one that brought most is the first", () => {
    expect(figures.get("clients.unlistedTurnover", { client: "Other newcomer" }).rank).toBe(1);
  });
});
