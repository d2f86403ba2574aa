import { type Employment, employedDays } from "../../calendar/employedDays.ts";
import type { WorkCalendar } from "../../calendar/workCalendar.ts";
import type { Month } from "../../model/month.ts";
import type { Dataset, Measure, Plan, TeamListing } from "../../sheets/dataset.ts";
import type { DimensionKey } from "../scopes.ts";
import {
  addTarget,
  monthsIn,
  type Planned,
  type PlanTable,
  plannedKey,
  sumsByMonth,
  sumTargets,
  type Target,
  type TargetOf,
} from "./planTable.ts";

/** Targets of every scope, with those that follow from others. */
export interface PlanTargets {
  readonly get: (of: TargetOf, month: Month) => Target | null;
  /** Months in which the scope has a target of the measure, in order. */
  readonly monthsOf: (of: TargetOf) => readonly Month[];
  /** Names of a dimension that have a target of what is planned, or of anything. */
  readonly names: (key: DimensionKey, planned?: Planned) => Iterable<string>;
  /** What anybody has a target of. */
  readonly planned: readonly Planned[];
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

  const tableOf = (planned: Planned) => table.get(plannedKey(planned));
  const get = ({ key, name, ...planned }: TargetOf, month: Month): Target | null =>
    tableOf(planned)
      ?.get(key ?? "")
      ?.get(name)
      ?.get(month) ?? null;
  const namesOf = (key: DimensionKey, planned: Planned): string[] => [
    ...(tableOf(planned)?.get(key)?.keys() ?? []),
  ];
  const sumOf = (key: "department" | "manager", planned: Planned, month: Month): Target | null =>
    sumTargets(
      namesOf(key, planned).flatMap((name) => get({ ...planned, key, name }, month) ?? []),
    );
  const ownCompany = (planned: Planned, month: Month): Target | null =>
    get({ ...planned, key: null, name: "" }, month);
  const companyTarget = (planned: Planned, month: Month): Target | null => {
    const hasDepartments = ofDepartmentRows.has(`${plannedKey(planned)} ${month}`);
    return (
      ownCompany(planned, month) ?? sumOf(hasDepartments ? "department" : "manager", planned, month)
    );
  };
  const allMonths = (planned: Planned): Month[] => [
    ...new Set(
      [...(tableOf(planned)?.values() ?? [])].flatMap((byName) =>
        [...byName.values()].flatMap((byMonth) => [...byMonth.keys()]),
      ),
    ),
  ];
  const allPlanned = plannedIn(material.dataset, table);
  return {
    get: (of, month) => (of.key === null ? companyTarget(of, month) : get(of, month)),
    monthsOf: ({ key, name, ...planned }) =>
      (key === null
        ? allMonths(planned).filter((month) => companyTarget(planned, month) !== null)
        : [...(tableOf(planned)?.get(key)?.get(name)?.keys() ?? [])]
      ).sort((a, b) => a - b),
    names: (key, planned) =>
      new Set((planned === undefined ? allPlanned : [planned]).flatMap((one) => namesOf(key, one))),
    planned: allPlanned,
    ownCompany: (measure, month) => ownCompany({ measure }, month),
    ownSum: (key, measure, month) =>
      (key === "department"
        ? ofDepartmentRows.get(`${measure} ${month}`)
        : sumOf("manager", { measure }, month)?.amount) ?? null,
  };
}

/** What the table has targets of: every measure and base that a plan names, and payments. */
const plannedIn = ({ plans }: Dataset, table: PlanTable): readonly Planned[] => {
  const named = new Map<string, Planned>();
  const candidates: readonly Planned[] = [
    { measure: "payments" },
    ...plans.flatMap(({ measure, base }): Planned[] =>
      base === null ? [{ measure }] : [{ measure }, { measure, base }],
    ),
  ];
  for (const planned of candidates) {
    const key = plannedKey(planned);
    if (table.has(key)) named.set(key, planned);
  }
  return [...named.values()];
};

/** A row of Plans and what it is a target of, or a part of the target of. */
interface PlanPart {
  readonly plan: Plan;
  readonly planned: Planned;
}

/**
 * What each row of Plans sets. A row of new or of current clients' contacts sets the target of those; where
 * a scope has no row of all, its rows of bases add up to the target of all.
 */
function planParts({ plans }: Dataset): readonly PlanPart[] {
  const scopeKey = ({ month, measure, scope, name }: Plan): string =>
    `${month}\n${measure}\n${scope}\n${name}`;
  const bases = new Map<string, Set<Plan["base"]>>();
  for (const plan of plans) {
    const key = scopeKey(plan);
    bases.set(key, (bases.get(key) ?? new Set()).add(plan.base));
  }
  const addsUp = (plan: Plan): boolean => {
    const ofScope = bases.get(scopeKey(plan));
    return ofScope !== undefined && !ofScope.has(null);
  };
  return plans.flatMap((plan): PlanPart[] => {
    const { measure, base } = plan;
    if (base === null) return [{ plan, planned: { measure } }];
    const part = { plan, planned: { measure, base } };
    return addsUp(plan) ? [part, { plan, planned: { measure } }] : [part];
  });
}

function addOwnRows(table: PlanTable, { dataset, cellOf }: PlanMaterial): void {
  for (const { plan, planned } of planParts(dataset)) {
    if (plan.scope === "role") continue;
    const key = plan.scope === "company" ? null : plan.scope;
    const target: Target = { amount: plan.amount, cells: [cellOf(plan)], parts: 0 };
    addTarget(table, { key, name: key === null ? "" : plan.name, ...planned }, [
      plan.month,
      target,
    ]);
  }
}

const worksIn = (month: Month, employment: Employment, calendar: WorkCalendar): boolean =>
  employedDays(calendar, employment, { month, through: calendar.lastDay(month) }).workingDays > 0;

/** The rows of a role set what each of its people has no own row for; a role's second equal row is left out. */
function addRoleRows(table: PlanTable, { dataset, calendar, cellOf }: PlanMaterial): void {
  const ofRoles: PlanTable = new Map();
  const seen = new Set<string>();
  for (const { plan, planned } of planParts(dataset)) {
    // How many of a role there should be is the role's own target, nobody's of its people.
    if (plan.scope !== "role" || plan.measure === "headcount") continue;
    const row = `${plannedKey(planned)}\n${plan.base}\n${plan.name}\n${plan.month}`;
    if (seen.has(row)) continue;
    seen.add(row);
    for (const [person, { name, listed }] of dataset.people.entries()) {
      if (!listed || listed.role !== plan.name) continue;
      if (!worksIn(plan.month, { person, ...listed }, calendar)) continue;
      const of: TargetOf = { key: "manager", name, ...planned };
      if (monthsIn(table, of).has(plan.month)) continue;
      addTarget(ofRoles, of, [
        plan.month,
        { amount: plan.amount, cells: [cellOf(plan)], parts: 0 },
      ]);
    }
  }
  for (const [key, byKey] of ofRoles) {
    for (const [name, months] of byKey.get("manager") ?? []) {
      const own = table.get(key)?.get("manager")?.get(name);
      for (const [month, target] of months) own?.set(month, target);
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
  for (const byKey of table.values()) {
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
      const byName = byKey.get("department") ?? new Map<string, Map<Month, Target>>();
      byKey.set("department", byName);
      const byMonth = byName.get(name) ?? new Map<Month, Target>();
      byName.set(name, byMonth);
      for (const [month, targets] of months) {
        const total = sumTargets(targets);
        if (total && !byMonth.has(month)) byMonth.set(month, total);
      }
    }
  }
}
