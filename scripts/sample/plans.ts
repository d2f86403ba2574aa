import { dayOf } from "../../src/model/day.ts";
import { allocate, toMoney } from "../../src/model/money.ts";
import { type PersonKey, people } from "./people.ts";
import { kindRows, workRows } from "./planMeasures.ts";
import type { Cell, SampleSheet } from "./table.ts";

/** The company's plan by month from January 2025, thousands: also for five months to come. */
const COMPANY = [
  600,
  760,
  880,
  900,
  860,
  800,
  880,
  1050,
  1030,
  980,
  1020,
  1000, // 2025
  660,
  850,
  980,
  1000,
  950,
  900,
  980,
  1160,
  1140,
  1100,
  1200,
  1140, // 2026
  980,
  960,
  1040,
  1100, // 2027, to April
] as const;

/** Months from January 2025 in which somebody came or left, and the plan was shared anew. */
const HUNTER_CAME = 9;
const OKSANA_LEFT = 15;
/** From January 2026 by kind of client; from May to December 2026 for the work too. */
const KINDS_FROM = 12;
const WORK_FROM = 16;
const WORK_UNTIL = 24;

/** Each person's part of the plan, per thousand: at first, with the hunter, and without Oksana. */
const PARTS: readonly (readonly [person: PersonKey, first: number, then: number, now: number])[] = [
  ["viktor", 325, 315, 320],
  ["sergiu", 250, 245, 260],
  ["nadia", 95, 95, 130],
  ["oksana", 95, 95, 0],
  ["anton", 135, 130, 120],
  ["daria", 100, 100, 130],
  ["ilinca", 0, 20, 40],
];

const partsIn = (index: number): number[] =>
  PARTS.map(([, first, then, now]) => {
    if (index < HUNTER_CAME) return first;
    return index < OKSANA_LEFT ? then : now;
  });

const DEPARTMENTS = [...new Set(PARTS.map(([person]) => people[person].department))];

interface Target {
  readonly scope: "company" | "department" | "manager";
  readonly name: string | null;
  /** Thousands. */
  readonly amount: number;
}

const managersOf = (company: number, index: number) => {
  const amounts = allocate(toMoney(company), partsIn(index));
  return PARTS.map(([person], n) => ({ person, ...people[person], amount: amounts[n] ?? 0 }));
};

function targets(company: number, index: number): Target[] {
  const managers = managersOf(company, index);
  const ofDepartment = (name: string): number =>
    managers.reduce((sum, { department, amount }) => sum + (department === name ? amount : 0), 0);
  return [
    { scope: "company", name: null, amount: company },
    ...DEPARTMENTS.map(
      (name) => ({ scope: "department", name, amount: ofDepartment(name) }) as const,
    ),
    ...managers.map(({ name, amount }) => ({ scope: "manager", name, amount }) as const),
  ];
}

function monthRows(company: number, index: number): Cell[][] {
  const month = { day: dayOf(2025 + Math.floor(index / 12), (index % 12) + 1, 1) };
  const payments = targets(company, index)
    .filter(({ amount }) => amount > 0)
    .map(({ scope, name, amount }) => [month, "payments", scope, name, amount * 1000, null]);
  const managers = managersOf(company, index).map((plan) => ({
    ...plan,
    amount: plan.amount * 1000,
  }));
  const kinds = index < KINDS_FROM ? [] : kindRows(month, managers);
  const work = index < WORK_FROM || index >= WORK_UNTIL ? [] : workRows(month);
  return [...payments, ...kinds, ...work];
}

/** The Plans sheet, a row a target: managers' plans add up to departments', and they to the company's. */
export const plans: SampleSheet = {
  name: "Plans",
  columns: [
    { heading: "Month", format: "month", width: 12 },
    { heading: "Measure", format: "text", width: 18 },
    { heading: "Scope", format: "text", width: 14 },
    { heading: "Name", format: "text", width: 22 },
    { heading: "Amount", format: "amount", width: 14 },
    { heading: "Base", format: "text", width: 10 },
  ],
  rows: COMPANY.flatMap(monthRows),
};
