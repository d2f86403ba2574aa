import { expect, test } from "vitest";
import { workedFormula } from "../../src/view/workedFormula.ts";

const plan = { name: "plan", value: "900,000" };
const fact = { name: "fact", value: "759,086.80" };
const workingDays = { name: "working days", value: "22" };
const daysWorked = { name: "days worked", value: "11" };
const accounts = { name: "key accounts", value: "20" };

test.each([
  ["each input is its number", "fact / plan", [fact, plan], "759,086.80 / 900,000"],
  [
    "longer names win over names within them",
    "fact / (plan / working days × days worked)",
    [plan, fact, workingDays, daysWorked],
    "759,086.80 / (900,000 / 22 × 11)",
  ],
  [
    "a remark after a comma falls away",
    "plan − fact, never below zero",
    [plan, fact],
    "900,000 − 759,086.80",
  ],
  [
    "plain numbers of the formula stay",
    "fact / (plan + 1)",
    [fact, plan],
    "759,086.80 / (900,000 + 1)",
  ],
  [
    "words beside the arithmetic: no worked formula",
    "sum of fact over the key accounts",
    [accounts],
    null,
  ],
  ["a word that only begins like an input is not one", "planned / fact", [plan, fact], null],
  ["no inputs: no worked formula", "fact / plan", [], null],
] as const)("workedFormula(formula, inputs): %s", (_, formula, inputs, expected) => {
  expect(workedFormula(formula, inputs).text).toBe(expected);
});

test("workedFormula(formula, inputs) gives back the inputs that the formula does not name", () => {
  const assumed = { name: "1: volume before not written down", value: "1" };
  const { text, rest } = workedFormula("fact / plan", [fact, plan, assumed]);
  expect([text, rest]).toEqual(["759,086.80 / 900,000", [assumed]]);
});

test("workedFormula(formula, inputs) lists every input of a formula in words", () => {
  expect(workedFormula("number of key accounts", [accounts]).rest).toEqual([accounts]);
});
