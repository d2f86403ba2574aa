import { toDay } from "../../model/day.ts";
import type { Scope } from "../../model/figure.ts";
import type { Month } from "../../model/month.ts";
import type { Plan } from "../../sheets/dataset.ts";
import type { Books } from "../books.ts";
import { type FigureSink, known, type Place, unknown } from "../figureSink.ts";
import { company } from "../scopes.ts";
import { staffOn } from "./roleCounts.ts";

/**
 * Puts `plan.amount`, `plan.fact` and `plan.share` of the headcount of each role that Plans sets a number
 * for, and of all those roles together where the company has no plan of its own or of its departments. A month
 * yet to come has its plan alone.
 */
export function putRolePlans(books: Books, sink: FigureSink): void {
  const { dataset, scopes, targets } = books;
  const rows = dataset.plans.filter(
    ({ measure, scope }) => measure === "headcount" && scope === "role",
  );
  for (const month of new Set(rows.map((row) => row.month))) {
    const ofMonth = rows.filter((row) => row.month === month);
    for (const role of new Set(ofMonth.map(({ name }) => name))) {
      const ofRole = ofMonth.filter(({ name }) => name === role);
      putPlan(books, sink, { scope: scopes.of("role", role), month, rows: ofRole });
    }
    const hasOwn = targets.get({ key: null, name: "", measure: "headcount" }, month) !== null;
    if (!hasOwn) putPlan(books, sink, { scope: company, month, rows: ofMonth });
  }
}

interface RolePlan {
  readonly scope: Scope;
  readonly month: Month;
  readonly rows: readonly Plan[];
}

function putPlan(books: Books, sink: FigureSink, { scope, month, rows }: RolePlan): void {
  const { asOf, calendar, scopes, sources, timeline } = books;
  const cells = rows.map(({ at, cell }) => sources.cell(at, cell));
  const plan = rows.reduce((sum, { amount }) => sum + amount, 0);
  const place = { scope: scopes.measured(scope, "headcount"), month };
  const parts = rows.length > 1 ? { parts: rows.length } : {};
  sink.put("plan.amount", { ...place, sources: cells }, known(plan, parts));
  if (month > timeline.month) return;
  const on = toDay(Math.min(asOf, calendar.lastDay(month)));
  const planned = new Set<string | null>(rows.map(({ name }) => name));
  const fact = staffOn(books, on).filter(({ role }) => planned.has(role)).length;
  const team = sources.ranges("team");
  const both: Place = { ...place, sources: [...cells, ...team] };
  sink.put("plan.fact", { ...place, sources: team }, known(fact));
  sink.put(
    "plan.share",
    both,
    plan > 0 ? known(fact / plan, { fact, plan }) : unknown("zero-plan"),
  );
}
