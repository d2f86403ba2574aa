import type { Role } from "../../sheets/dataset.ts";
import type { Books } from "../books.ts";
import { type FigureSink, type Inputs, known, type Place } from "../figureSink.ts";
import { company } from "../scopes.ts";
import type { StaffMember } from "../staff.ts";
import { normLack } from "./norm.ts";
import { roleCounts } from "./roleCounts.ts";

/** Places of a role that nobody fills. */
interface Vacancy {
  readonly role: string;
  readonly missing: number;
  readonly inputs: Inputs;
  readonly cells: readonly string[];
}

/** Whose work it is to bring new clients: a plan of either is the office's own norm. */
const bringing: ReadonlySet<string> = new Set<Role>(["seller", "hunter"]);

/**
 * Puts `structure.vacancies` of the running month, by role and in all: places in Plans less people there,
 * never below zero; where Plans has none for sellers, or none for heads, what the norm lacks of them.
 */
export function putVacancies(books: Books, sink: FigureSink, staff: readonly StaffMember[]): void {
  const { scopes, sources, timeline } = books;
  const planned = plannedVacancies(books, staff);
  const lack = normLack(roleCounts(staff));
  const byNorm: readonly Vacancy[] = [
    { role: "seller", missing: lack.sellers, inputs: {}, cells: [] },
    { role: "head", missing: lack.heads, inputs: {}, cells: [] },
  ].filter(({ role }) =>
    planned.every((one) => one.role !== role && !(bringing.has(role) && bringing.has(one.role))),
  );
  const all = [...planned, ...byNorm];
  const team = sources.ranges("team");
  const place: Place = { scope: company, month: timeline.month, sources: team };
  for (const { role, missing, inputs, cells } of all) {
    const scope = scopes.of("role", role);
    sink.put(
      "structure.vacancies",
      { ...place, scope, sources: [...cells, ...team] },
      known(missing, inputs),
    );
  }
  sink.put(
    "structure.vacancies",
    { ...place, sources: [...all.flatMap(({ cells }) => cells), ...team] },
    known(all.reduce((sum, { missing }) => sum + missing, 0)),
  );
}

function plannedVacancies(
  { dataset, sources, timeline }: Books,
  staff: readonly StaffMember[],
): readonly Vacancy[] {
  const rows = dataset.plans.filter(
    ({ measure, scope, month }) =>
      measure === "headcount" && scope === "role" && month === timeline.month,
  );
  return [...new Set(rows.map(({ name }) => name))].map((role) => {
    const own = rows.filter(({ name }) => name === role);
    const places = own.reduce((sum, { amount }) => sum + amount, 0);
    const there = staff.filter((member) => member.role === role).length;
    return {
      role,
      missing: Math.max(0, places - there),
      inputs: { places, there },
      cells: own.map(({ at, cell }) => sources.cell(at, cell)),
    };
  });
}
