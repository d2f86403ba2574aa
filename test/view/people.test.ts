import { expect, test } from "vitest";
import type { Figure } from "../../src/model/figure.ts";
import { pageContext } from "../../src/view/pageContext.ts";
import { peoplePage } from "../../src/view/people.ts";
import { handMadeDashboard, known, missing, november } from "../support/handMadeDashboard.ts";
import { said } from "../support/said.ts";

const month = november;

function person(
  name: string,
  figures: { place?: number; toDate?: number; fact: number; plan?: number },
) {
  const at = { scope: { manager: name }, month };
  return [
    known("plan.fact", figures.fact, at),
    figures.plan === undefined
      ? missing("plan.amount", "no-plan", at)
      : known("plan.amount", figures.plan, at),
    figures.toDate === undefined
      ? missing("plan.completionToDate", "no-plan", at)
      : known("plan.completionToDate", figures.toDate, at),
    ...(figures.place === undefined ? [] : [known("people.place", figures.place, at)]),
  ];
}

const pageOf = (figures: readonly Figure[], language: "en" | "fa" = "en") =>
  peoplePage(pageContext(handMadeDashboard({ figures, people: [] }), language));

const ada = person("Ada", { place: 2, toDate: 0.98274, fact: 11_591_428, plan: 23_590_000 });
const grace = person("Grace", { place: 1, toDate: 1.34, fact: 13_000_000, plan: 19_300_000 });
const newcomer = person("New", { fact: 50_000_000 });
const nobody = person("", { fact: 70_000_000 });

test("peoplePage(context) orders by place, then without a plan, nobody's money last", () => {
  const page = pageOf([...nobody, ...newcomer, ...ada, ...grace]);
  expect(
    page.table?.rows.map(([name, place, toDate]) =>
      [name, place, toDate].map((cell) => said(cell?.parts)),
    ),
  ).toEqual([
    ["Grace", "1", "134%"],
    ["Ada", "2", "98%"],
    ["New", "", "n/a"],
    ["Nobody’s", "", "n/a"],
  ]);
  expect(said(page.answer)).toBe("Grace leads with 134% of the plan to date.");
});

test("peoplePage(context) draws people only, by plan to date", () => {
  expect(pageOf([...nobody, ...ada, ...grace]).chart?.points).toEqual([
    { place: "1", name: "Grace", value: 1.34, valueText: "134%", detail: "$130K of 193K" },
    { place: "2", name: "Ada", value: 0.98274, valueText: "98%", detail: "$116K of 236K" },
  ]);
});

test.each([
  [
    "two share the first place",
    [
      ...person("A", { place: 1, toDate: 1, fact: 5, plan: 5 }),
      ...person("B", { place: 1, toDate: 1, fact: 5, plan: 5 }),
    ],
    "A and B share the lead with 100% of the plan to date.",
  ],
  ["nobody has a plan", newcomer, "New leads with $500K."],
  ["nobody sells", [], "The workbook names nobody who sells."],
  ["only nobody's money", nobody, "The workbook names nobody who sells."],
] as const)("peoplePage(context): %s", (_, figures, expected) => {
  expect(said(pageOf(figures).answer)).toBe(expected);
});

test("peoplePage(context) leaves out who brought nothing and has no plan", () => {
  expect(pageOf(person("Idle", { fact: 0 })).table).toBeNull();
});

test("peoplePage(context) says who left, and what nobody's means", () => {
  const people = [
    { name: "Ivan", id: "1", role: null, department: null, isEmployed: false, left: null },
  ];
  const dashboard = handMadeDashboard({ figures: [...ada, ...nobody], people });
  const { notes } = peoplePage(pageContext(dashboard, "en"));
  expect(notes).toEqual([
    "Nobody’s: payments without a manager, of clients without one. People and nobody’s together are the company.",
    "No longer here: Ivan.",
  ]);
});
