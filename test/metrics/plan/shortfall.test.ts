import { expect, test } from "vitest";
import type { Workbook } from "../../support/dataset.ts";
import { figuresOf } from "../../support/dataset.ts";

const MILLION = 100_000_000;
const APRIL = "2026-04";
const department = "Client department";
const current = { department, measure: "current payments" };

/** The plan of current payments is 50 m and 20 m were collected; hunters bring 1.5 to 3 m over theirs. */
const workbook = (collected = 20): Workbook => ({
  payments: [
    { day: "2026-04-10", amount: collected * MILLION, manager: "Faina", kind: "current" },
    { day: "2026-04-10", amount: 3 * MILLION, manager: "Hunter", kind: "new" },
  ],
  team: [
    { name: "Faina", role: "farmer", department },
    { name: "Hunter", role: "hunter", department: "Hunters" },
  ],
  plans: [
    {
      month: APRIL,
      scope: "department",
      name: department,
      measure: "current payments",
      amount: 50 * MILLION,
    },
    {
      month: APRIL,
      scope: "department",
      name: "Hunters",
      measure: "new payments",
      amount: 1.5 * MILLION,
    },
  ],
});

test("plan of current payments 50 m, collected 20 m: 0.4 at month end, 30 m short", () => {
  const { value } = figuresOf(workbook(), "2026-04-30");
  expect(value("plan.completionToDate", current, APRIL)).toBe(0.4);
  expect(value("plan.shortfall", current, APRIL)).toBe(30 * MILLION);
  const hunters = { department: "Hunters", measure: "new payments" };
  expect(value("plan.completionToDate", hunters, APRIL)).toBe(2);
  expect(value("plan.shortfall", hunters, APRIL)).toBe(0);
});

test("in the month the shortfall is to date: 11 of 22 days, 25 m expected", () => {
  const { get } = figuresOf(workbook(), "2026-04-15");
  expect(get("plan.shortfall", current, APRIL)).toMatchObject({
    value: 5 * MILLION,
    inputs: { expectedToDate: 25 * MILLION, fact: 20 * MILLION },
  });
});

test("without a plan there is none to fall short of", () => {
  const { value } = figuresOf({ payments: workbook().payments ?? [] }, "2026-04-15");
  expect(value("plan.shortfall", {}, APRIL)).toBe("no-plan");
});
