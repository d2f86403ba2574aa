import { type Employment, employedDays } from "../calendar/employedDays.ts";
import type { WorkCalendar } from "../calendar/workCalendar.ts";
import type { Month } from "../model/month.ts";
import type { Dataset, Measure, Plan, TeamListing } from "../sheets/dataset.ts";
import {
  addTarget,
  monthsIn,
  type PlanTable,
  sumsByMonth,
  sumTargets,
  type Target,
  type TargetOf,
} from "./planTable.ts";
import type { DimensionKey } from "./scopes.ts";

/** Targets of every scope, with those that follow from others. */
export interface PlanTargets {
  readonly get: (of: TargetOf, month: Month) => Target | null;
  /** Months in which the scope has a target of the measure, in order. */
  readonly monthsOf: (of: TargetOf) => readonly Month[];
  /** Names of a dimension that have a target of the measure, or of any. */
  readonly names: (key: DimensionKey, measure?: Measure) => Iterable<string>;
  /** Measures that anybody has a target of. */
  readonly measures: readonly Measure[];
  /** The company's own row, apart from what follows from its parts. */
  readonly ownCompany: (measure: Measure, month: Month) => Target | null;
  /** What departments' own rows or people's targets add up to; null when there are none. */
  readonly ownSum: (key: "department" | "manager", measure: Measure, month: Month) => number | null;
}

export interface PlanMaterial {
  readonly dataset: Dataset;
  readonly calendar: WorkCalendar;
  /** The running month: a personal plan in Team is the target of this one alone. */
  readonly month: Month;
  readonly cellOf: (plan: Plan) => string;
  readonly cellOfTeam: (listed: TeamListing) => string;
}

/**
 * Every target the workbook sets or implies. A row of Plans counts for its own scope; a role's row for
 * each person of the role who is employed in the month and has no own row; a personal plan in Team
 * for the running month of a person without either. A department without a row has the sum of its
 * people's targets, the company the sum of its departments' (when one has a row) or else its people's.
 */
export function planTargets(material: PlanMaterial): PlanTargets {
  const table: PlanTable = new Map();
  addOwnRows(table, material);
  addRoleRows(table, material);
  addPersonalPlans(table, material);
  const ofDepartmentRows = sumsByMonth(table, "department");
  addDepartmentSums(table, material.dataset);

  const get = ({ key, name, measure }: TargetOf, month: Month): Target | null =>
    table
      .get(measure)
      ?.get(key ?? "")
      ?.get(name)
      ?.get(month) ?? null;
  const namesOf = (key: DimensionKey, measure: Measure): string[] => [
    ...(table.get(measure)?.get(key)?.keys() ?? []),
  ];
  const sumOf = (key: "department" | "manager", measure: Measure, month: Month): Target | null =>
    sumTargets(namesOf(key, measure).flatMap((name) => get({ key, name, measure }, month) ?? []));
  const ownCompany: PlanTargets["ownCompany"] = (measure, month) =>
    get({ key: null, name: "", measure }, month);
  const companyTarget = (measure: Measure, month: Month): Target | null =>
    ownCompany(measure, month) ??
    sumOf(ofDepartmentRows.has(`${measure} ${month}`) ? "department" : "manager", measure, month);
  const allMonths = (measure: Measure): Month[] => [
    ...new Set(
      [...(table.get(measure)?.values() ?? [])].flatMap((byName) =>
        [...byName.values()].flatMap((byMonth) => [...byMonth.keys()]),
      ),
    ),
  ];
  const measures = [...table.keys()];
  return {
    get: (of, month) => (of.key === null ? companyTarget(of.measure, month) : get(of, month)),
    monthsOf: ({ key, name, measure }) =>
      (key === null
        ? allMonths(measure).filter((month) => companyTarget(measure, month) !== null)
        : [...(table.get(measure)?.get(key)?.get(name)?.keys() ?? [])]
      ).sort((a, b) => a - b),
    names: (key, measure) =>
      new Set((measure === undefined ? measures : [measure]).flatMap((one) => namesOf(key, one))),
    measures,
    ownCompany,
    ownSum: (key, measure, month) =>
      (key === "department"
        ? ofDepartmentRows.get(`${measure} ${month}`)
        : sumOf("manager", measure, month)?.amount) ?? null,
  };
}

/** Targets of new and of current clients are parts of one for all where there is none, else inside it. */
function wholePlans({ plans }: Dataset): readonly Plan[] {
  const keyOf = ({ month, measure, scope, name }: Plan): string =>
    `${month}\n${measure}\n${scope}\n${name}`;
  const whole = new Set(plans.filter(({ base }) => base === null).map(keyOf));
  return plans.filter((plan) => plan.base === null || !whole.has(keyOf(plan)));
}

function addOwnRows(table: PlanTable, { dataset, cellOf }: PlanMaterial): void {
  for (const plan of wholePlans(dataset)) {
    if (plan.scope === "role") continue;
    const key = plan.scope === "company" ? null : plan.scope;
    const target: Target = { amount: plan.amount, cells: [cellOf(plan)], parts: 0 };
    const of = { key, name: key === null ? "" : plan.name, measure: plan.measure };
    addTarget(table, of, [plan.month, target]);
  }
}

const worksIn = (month: Month, employment: Employment, calendar: WorkCalendar): boolean =>
  employedDays(calendar, employment, { month, through: calendar.lastDay(month) }).workingDays > 0;

function addRoleRows(table: PlanTable, { dataset, calendar, cellOf }: PlanMaterial): void {
  for (const plan of wholePlans(dataset)) {
    if (plan.scope !== "role") continue;
    for (const [person, { name, listed }] of dataset.people.entries()) {
      if (!listed || listed.role !== plan.name) continue;
      if (!worksIn(plan.month, { person, ...listed }, calendar)) continue;
      const byMonth = monthsIn(table, { key: "manager", name, measure: plan.measure });
      if (byMonth.has(plan.month)) continue;
      byMonth.set(plan.month, { amount: plan.amount, cells: [cellOf(plan)], parts: 0 });
    }
  }
}

function addPersonalPlans(table: PlanTable, material: PlanMaterial): void {
  const { dataset, calendar, month, cellOfTeam } = material;
  for (const [person, { name, listed }] of dataset.people.entries()) {
    if (!listed || listed.personalPlan === null) continue;
    if (!worksIn(month, { person, ...listed }, calendar)) continue;
    const byMonth = monthsIn(table, { key: "manager", name, measure: "payments" });
    if (byMonth.has(month)) continue;
    byMonth.set(month, { amount: listed.personalPlan, cells: [cellOfTeam(listed)], parts: 0 });
  }
}

/** A department's own rows win; elsewhere it has the sum of its people's targets. */
function addDepartmentSums(table: PlanTable, { people }: Dataset): void {
  const departmentOf = new Map(
    people.map(({ name, listed }) => [name, listed?.department ?? null]),
  );
  for (const [measure, byKey] of table) {
    const sums = new Map<string, Map<Month, Target[]>>();
    for (const [name, byMonth] of byKey.get("manager") ?? []) {
      const department = departmentOf.get(name);
      if (department === null || department === undefined) continue;
      const months = sums.get(department) ?? new Map<Month, Target[]>();
      sums.set(department, months);
      for (const [month, target] of byMonth) {
        months.set(month, [...(months.get(month) ?? []), target]);
      }
    }
    for (const [name, months] of sums) {
      const byMonth = monthsIn(table, { key: "department", name, measure });
      for (const [month, targets] of months) {
        const total = sumTargets(targets);
        if (total && !byMonth.has(month)) byMonth.set(month, total);
      }
    }
  }
}
