import { describe, expect, test } from "vitest";
import { type EmailRow, figuresOf } from "../support/dataset.ts";

const letters = (row: Partial<EmailRow> = {}): EmailRow => ({
  day: "2026-02-03",
  campaign: "Spring",
  sent: 1_000,
  ...row,
});

const of = (emails: readonly EmailRow[]) =>
  figuresOf({ payments: [{ day: "2026-02-02", amount: 100 }], emails }, "2026-02-13");

describe("letters", () => {
  const figures = of([
    letters({ topic: "Prices", delivered: 800, opened: 200, clicked: 40, replied: 8, deals: 4 }),
    letters({ topic: "Prices", sent: 500, delivered: 400, opened: 100, unsubscribed: 4 }),
    letters({ campaign: "Autumn", topic: "News", sent: 400, opened: 100, replied: 2 }),
    letters({ campaign: "Autumn", day: "2026-02-20", sent: 9_999, opened: 1 }),
  ]);

  // Spring delivered 1,200 of 1,500. Autumn's row says nothing of delivery: the 400 sent stand for it.
  test.each([
    ["email.sent", {}, 1_900],
    ["email.sent", { campaign: "Spring" }, 1_500],
    ["email.deliveryRate", { campaign: "Spring" }, 0.8],
    ["email.deliveryRate", {}, 0.8],
    ["email.deliveryRate", { campaign: "Autumn" }, "not-recorded"],
    ["email.openRate", { campaign: "Spring" }, 0.25],
    ["email.openRate", { campaign: "Autumn" }, 0.25],
    ["email.openRate", {}, 0.25],
    ["email.openRate", { topic: "Prices" }, 0.25],
    // Rows that do not count clicks, replies or deals are left out of both sides.
    ["email.clickRate", {}, 0.05],
    ["email.replyRate", {}, 10 / 1_200],
    ["email.unsubscribeRate", {}, 0.01],
    ["email.dealsPerThousand", {}, 5],
    ["email.dealsPerThousand", { campaign: "Autumn" }, "not-recorded"],
  ] as const)("%s of %o is %s", (id, scope, value) => {
    expect(figures.value(id, scope)).toBe(value);
  });

  test("a rate says for how many letters those sent stand", () => {
    expect(figures.get("email.openRate").inputs).toEqual({
      opened: 400,
      delivered: 1_200,
      sentForDelivered: 400,
    });
  });
});

describe("letters at their edges", () => {
  test("none: nothing was sent", () => {
    const none = of([]);
    expect(none.value("email.sent")).toBe("nothing-sent");
    expect(none.value("email.openRate")).toBe("nothing-sent");
    expect(none.value("email.deliveryRate")).toBe("nothing-sent");
  });

  test("a campaign of nought letters", () => {
    const nought = of([letters({ sent: 0, delivered: 0, opened: 0 })]);
    expect(nought.value("email.openRate", { campaign: "Spring" })).toBe("nothing-sent");
    expect(nought.value("email.deliveryRate", { campaign: "Spring" })).toBe("nothing-sent");
  });

  test("no topic anywhere: no figure of topics", () => {
    expect(of([letters()]).all.some(({ scope }) => scope.topic !== undefined)).toBe(false);
    const some = of([letters({ topic: "News" }), letters()]);
    expect(some.value("email.sent", { topic: "" })).toBe(1_000);
  });

  test("without the sheet nothing is put", () => {
    const { all } = figuresOf({ payments: [{ day: "2026-02-02", amount: 100 }] }, "2026-02-13");
    expect(all.some(({ id }) => id.startsWith("email."))).toBe(false);
  });
});
