import type { FigureId, Reason } from "../../model/figureCatalogue.ts";
import type { Books } from "../books.ts";
import { type FigureSink, known, type Place, unknown } from "../figureSink.ts";
import { company } from "../scopes.ts";
import type { StaffMember } from "../staff.ts";
import { growthStage, modelLevels } from "./growth.ts";
import { putHeadcount } from "./headcount.ts";
import { putNextStep } from "./nextStep.ts";
import { normLack } from "./norm.ts";
import { type RoleCounts, roleCounts, staffOn } from "./roleCounts.ts";
import { putRolePlans } from "./rolePlans.ts";
import { putSpan } from "./span.ts";
import { putSupport } from "./support.ts";
import { putSwamp } from "./swamp.ts";
import { putVacancies } from "./vacancies.ts";

/** Figures that only roles can tell. */
const toldByRoles = [
  "structure.norm",
  "structure.normLacks",
  "structure.stage",
  "structure.model",
  "structure.nextStep",
] as const satisfies readonly FigureId[];

/**
 * Puts `structure.*` of the people employed on the as-of day; nothing without the sheet Team. When nobody is
 * employed, or nobody's role is written, what roles tell says so.
 */
export function putStructure(books: Books, sink: FigureSink): void {
  if (!books.dataset.present.team) return;
  putHeadcount(books, sink);
  putRolePlans(books, sink);
  const staff = staffOn(books, books.asOf);
  const place: Place = {
    scope: company,
    month: books.timeline.month,
    sources: books.sources.ranges("team"),
  };
  const reason = whyUntold(staff);
  if (reason !== null) {
    for (const id of toldByRoles) sink.put(id, place, unknown(reason));
    return;
  }
  const counts = roleCounts(staff);
  putNorm(books, sink, { place, counts });
  putVacancies(books, sink, staff);
  const stage = putGrowth(sink, place, counts);
  putSpan(books, sink, staff);
  putNextStep(books, sink, { staff, counts });
  putSupport(books, sink, { staff, counts });
  putSwamp(books, sink, stage);
}

function whyUntold(staff: readonly StaffMember[]): Reason | null {
  if (staff.length === 0) return "nobody-here";
  return staff.every(({ role }) => role === null) ? "no-roles" : null;
}

interface Counted {
  readonly place: Place;
  readonly counts: RoleCounts;
}

function putNorm({ scopes }: Books, sink: FigureSink, { place, counts }: Counted): void {
  const { sellers, heads } = counts;
  const inputs = { sellers, heads };
  const lack = normLack(counts);
  const missing = lack.sellers + lack.heads;
  sink.put("structure.norm", place, known(missing === 0 ? "met" : "not-met", inputs));
  sink.put("structure.normLacks", place, known(missing, inputs));
  const of = (role: string): Place => ({ ...place, scope: scopes.of("role", role) });
  sink.put("structure.normLacks", of("seller"), known(lack.sellers, inputs));
  sink.put("structure.normLacks", of("head"), known(lack.heads, inputs));
}

/** Puts stage and model; what comes back is the stage. */
function putGrowth(sink: FigureSink, place: Place, counts: RoleCounts): number {
  const { sellers, heads, farmers, vips, leadManagers } = counts;
  const stage = growthStage(counts);
  sink.put("structure.stage", place, known(stage, { sellers, heads, farmers, vips }));
  sink.put(
    "structure.model",
    place,
    known(modelLevels(counts), { leadManagers, sellers, farmers }),
  );
  return stage;
}
