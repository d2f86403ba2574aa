import { expect, test } from "vitest";
import type { Workbook } from "../../support/dataset.ts";
import { figuresOf } from "../../support/dataset.ts";

const JUNE = "2026-06";
const K = 100_000;

/** A month that is over: it lands where it stands. Thousands: who collected what of which plan. */
interface Sold {
  readonly name: string;
  readonly department: string;
  readonly role: "seller" | "farmer" | "hunter" | "head";
  readonly plan: number | null;
  readonly fact: number;
}

function workbook(people: readonly Sold[], more: Partial<Workbook> = {}): Workbook {
  return {
    payments: people
      .filter(({ fact }) => fact > 0)
      .map(({ name, fact }) => ({ day: "2026-06-10", amount: fact * K, manager: name })),
    team: people.map(({ name, department, role }) => ({ name, department, role })),
    plans: people.flatMap(({ name, plan }) =>
      plan === null
        ? []
        : [
            {
              month: JUNE,
              scope: "manager" as const,
              name,
              measure: "payments" as const,
              amount: plan * K,
            },
          ],
    ),
    ...more,
  };
}

const named = (book: Workbook, asOf = "2026-06-30") =>
  figuresOf(book, asOf)
    .all.filter(({ id }) => id === "attention.shortfall")
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ scope, value }) => [scope.manager ?? scope.department ?? "company", Number(value) / K]);

const person = (
  name: string,
  department: string,
  [plan, fact]: readonly [number | null, number],
  role: Sold["role"] = "seller",
): Sold => ({ name, department, role, plan, fact });

test("client department 810 of 900, company 1,170 of 1,200: the department hides the company", () => {
  const book = workbook([
    person("Faina", "Clients", [450, 405], "farmer"),
    person("Filipp", "Clients", [450, 405], "farmer"),
    person("Hugo", "Hunters", [300, 360], "hunter"),
  ]);
  // Each of the two is half of the department's 90: neither stands for it.
  expect(named(book)).toEqual([["Clients", 90]]);
});

test("a person who is six tenths of the department's shortfall stands for it", () => {
  const book = workbook([
    person("Faina", "Clients", [500, 440], "farmer"),
    person("Filipp", "Clients", [400, 360], "farmer"),
  ]);
  // 60 of 100; the company's own 100 is the department's, and the department's is Faina's.
  expect(named(book)).toEqual([["Faina", 60]]);
});

test("two departments that are half each: the company itself", () => {
  const book = workbook([person("A", "North", [500, 450]), person("B", "South", [500, 450])]);
  expect(named(book)).toEqual([["company", 100]]);
});

test("a department is named though others hide its shortfall; people of one that makes its plan are not", () => {
  const book = workbook([
    person("Faina", "Clients", [450, 440], "farmer"),
    person("Filipp", "Clients", [450, 370], "farmer"),
    person("Hugo", "Hunters", [150, 100], "hunter"),
    person("Hera", "Hunters", [150, 500], "hunter"),
  ]);
  expect(named(book)).toEqual([["Filipp", 80]]);
});

test("a department's plan of current payments is its shortfall, and stands for the company's", () => {
  const book: Workbook = {
    payments: [
      { day: "2026-06-10", amount: 20 * K, manager: "Faina", kind: "current" },
      { day: "2026-06-10", amount: 90 * K, manager: "Hugo", kind: "new" },
    ],
    team: [
      { name: "Faina", role: "farmer", department: "Clients" },
      { name: "Hugo", role: "hunter", department: "Hunters" },
    ],
    plans: [
      { month: JUNE, scope: "company", name: "", measure: "payments", amount: 100 * K },
      { month: JUNE, scope: "company", name: "", measure: "current payments", amount: 50 * K },
      {
        month: JUNE,
        scope: "department",
        name: "Clients",
        measure: "current payments",
        amount: 50 * K,
      },
    ],
  };
  expect(named(book)).toEqual([["Clients", 30]]);
});

test("without departments people stand for the company", () => {
  const book: Workbook = {
    ...workbook([person("A", "", [100, 40]), person("B", "", [100, 90])]),
    team: [
      { name: "A", role: "seller" },
      { name: "B", role: "seller" },
    ],
  };
  // 60 of the company's 70.
  expect(named(book)).toEqual([["A", 60]]);
});

test("a running month is judged by where its pace leads, and not before its third worked day", () => {
  const book = workbook([person("A", "North", [220, 40])]);
  // June 2026 has 22 working days without holidays; 5 of them by Friday the 5th, all 40 in on the 1st.
  const early = { ...book, payments: [{ day: "2026-06-01", amount: 40 * K, manager: "A" }] };
  // 40 ÷ 5 × 22 = 176 of 220.
  expect(named(early, "2026-06-05")).toEqual([["A", 44]]);
  expect(named(early, "2026-06-02")).toEqual([]);
});

test("a plan that is made, and no plan at all, need nobody", () => {
  expect(named(workbook([person("A", "North", [100, 100])]))).toEqual([]);
  expect(named(workbook([person("A", "North", [null, 100])]))).toEqual([]);
});
