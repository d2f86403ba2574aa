import type { Day } from "../../src/model/day.ts";
import type { PersonKey } from "./people.ts";
import type { Cell } from "./table.ts";

/** A part of somebody's plan that is to come as payments of one kind; the rest is of current clients. */
const ofKind: Partial<Record<PersonKey, readonly [measure: string, share: number]>> = {
  viktor: ["VIP payments", 1],
  sergiu: ["VIP payments", 0.13],
  ilinca: ["new payments", 0.62],
};

const NEAREST = 1000;

interface PersonPlan {
  readonly person: PersonKey;
  readonly name: string;
  readonly department: string;
  /** Money of the month. */
  readonly amount: number;
}

interface KindPlan {
  readonly measure: string;
  readonly name: string;
  readonly department: string;
  readonly amount: number;
}

/** What a person's plan is made of: the hunter's old clients are planned with their new managers. */
function kindsOf({ person, name, department, amount }: PersonPlan): KindPlan[] {
  const [measure, share] = ofKind[person] ?? ["current payments", 1];
  const part = Math.round((amount * share) / NEAREST) * NEAREST;
  const kinds = [{ measure, name, department, amount: part }];
  const rest = person === "ilinca" ? 0 : amount - part;
  return rest === 0
    ? kinds
    : [...kinds, { measure: "current payments", name, department, amount: rest }];
}

const total = (plans: readonly { readonly amount: number }[]): number =>
  plans.reduce((sum, { amount }) => sum + amount, 0);

/** The month's plans by kind of client: a company's, its departments', and each person's. */
export function kindRows(month: { readonly day: Day }, plans: readonly PersonPlan[]): Cell[][] {
  const kinds = plans.flatMap(kindsOf).filter(({ amount }) => amount > 0);
  return ["new payments", "current payments", "VIP payments"].flatMap((measure) => {
    const rows = kinds.filter((plan) => plan.measure === measure);
    const departments = [...new Set(rows.map(({ department }) => department))];
    return [
      [month, measure, "company", null, total(rows), null],
      ...departments.map((department) => {
        const amount = total(rows.filter((row) => row.department === department));
        return [month, measure, "department", department, amount, null];
      }),
      ...rows.map(({ name, amount }) => [month, measure, "manager", name, amount, null]),
    ];
  });
}

/** What is done a month beside selling: measure, scope, name, how many, and with whose clients. */
const WORK: readonly (readonly [string, string, string | null, number, string | null])[] = [
  ["calls", "role", "hunter", 300, "new"],
  ["calls", "role", "seller", 100, "new"],
  ["calls", "role", "seller", 160, "current"],
  ["calls", "role", "farmer", 200, "current"],
  ["calls", "role", "VIP", 90, "current"],
  ["meetings", "role", "hunter", 20, null],
  ["meetings", "role", "seller", 20, null],
  ["meetings", "role", "farmer", 22, null],
  ["meetings", "role", "VIP", 16, null],
  ["presentations", "role", "hunter", 6, null],
  ["presentations", "role", "seller", 4, null],
  ["new clients", "company", null, 2, null],
  ["captured volume", "company", null, 120_000, null],
  ["leads", "company", null, 80, null],
  ["headcount", "company", null, 13, null],
  ["headcount", "role", "head", 1, null],
  ["headcount", "role", "seller", 4, null],
  ["headcount", "role", "hunter", 2, null],
  ["headcount", "role", "farmer", 3, null],
  ["headcount", "role", "VIP", 1, null],
  ["headcount", "role", "lead manager", 1, null],
  ["headcount", "role", "assistant", 1, null],
];

/** The month's plans of work, people and clients. */
export const workRows = (month: { readonly day: Day }): Cell[][] =>
  WORK.map(([measure, scope, name, amount, base]) => [month, measure, scope, name, amount, base]);
