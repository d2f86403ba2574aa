import { expect, test } from "vitest";
import { explain } from "../../src/view/explain.ts";
import { pageContext } from "../../src/view/pageContext.ts";
import { handMadeDashboard, known, missing, november } from "../support/handMadeDashboard.ts";

const english = pageContext(handMadeDashboard(), "en");

test("explain(figure) tells name, sentence, formula with its numbers, cells, filter and rows", () => {
  const figure = known("plan.completionToDate", 1.6869, {
    scope: { manager: "Ada Byron" },
    month: november,
    inputs: { fact: 75_908_680, plan: 90_000_000, workingDays: 22, daysWorked: 11 },
    sources: ["sales.xlsx!Payments!A4:F23093"],
    where: { Manager: "Ada Byron", Date: "2026-11" },
    rows: 327,
  });
  expect(explain(figure, english)).toEqual({
    name: "Plan to date",
    of: ["Ada Byron"],
    month: "November 2026",
    value: "168.69%",
    meaning:
      "The month so far against the plan for the days worked so far. Under 100% the month will not make plan at this pace.",
    reason: null,
    formula: "fact / (plan / working days × days worked)",
    worked: "$759,086.80 / ($900,000.00 / 22 × 11) = 168.69%",
    inputs: [],
    sources: [{ file: "sales.xlsx", sheet: "Payments", range: "A4:F23093" }],
    filter: [
      { heading: "Manager", value: "Ada Byron" },
      { heading: "Date", value: "2026-11" },
    ],
    rows: "327 rows",
  });
});

test("explain(figure) of a missing figure tells the reason and works no formula", () => {
  const figure = missing("plan.share", "no-plan", { month: november, inputs: { fact: 100 } });
  expect(explain(figure, english)).toMatchObject({
    value: "n/a",
    reason: "There is no plan for this month in the workbook.",
    worked: null,
  });
});

test.each([
  ["what is nobody's", known("plan.fact", 100, { scope: { manager: "" } }), { of: ["Nobody’s"] }],
  ["the company", known("plan.fact", 100), { of: [], month: null }],
  ["zero", known("plan.fact", 0), { value: "$0.00" }],
  ["a negative amount", known("plan.remaining", -5_000), { value: "−$50.00" }],
  [
    "a plan that counts",
    known("plan.amount", 12, { scope: { measure: "new clients" } }),
    { value: "12" },
  ],
  ["a status", known("plan.status", "at-risk"), { value: "At risk" }],
] as const)("explain(figure) of %s", (_, figure, expected) => {
  expect(explain(figure, english)).toMatchObject(expected);
});

test("explain(figure) works the formula in every language", () => {
  const figure = known("plan.share", 0.5, { inputs: { fact: 100, plan: 200 } });
  const worked = (["en", "ru", "ro", "fa"] as const).map(
    (language) => explain(figure, pageContext(handMadeDashboard(), language)).worked,
  );
  expect(worked.map((text) => text?.replaceAll("\u00A0", " "))).toEqual([
    "$1.00 / $2.00 = 50.00%",
    "1,00 $ / 2,00 $ = 50,00 %",
    "1,00 $ / 2,00 $ = 50,00 %",
    "۱٫۰۰ دلار ÷ ۲٫۰۰ دلار = ۵۰٫۰۰٪",
  ]);
});
