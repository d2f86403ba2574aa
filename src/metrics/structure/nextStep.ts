import type { Books } from "../books.ts";
import {
  type FigureSink,
  type Inputs,
  known,
  type Outcome,
  type Place,
  unknown,
} from "../figureSink.ts";
import { factOf, isWarmingUp } from "../memberMonths.ts";
import { company } from "../scopes.ts";
import type { StaffMember } from "../staff.ts";
import type { RoleCounts } from "./roleCounts.ts";

/** Above this share of a year's payments, current clients are worth a department of their own. */
const CURRENT_SHARE = 0.5;
/** A client department this old is ready for a VIP programme. */
const READY_DAYS = 365;
/** The running month and the eleven before it. */
const MONTHS = 12;
const DAYS_A_MONTH = 365.25 / 12;

/** What current clients paid of all, in the months of twelve in which the two can be told apart. */
interface CurrentYear {
  readonly current: number;
  readonly total: number;
  readonly months: number;
}

function currentYear(books: Books): CurrentYear {
  const [sums] = books.sums;
  let [current, total, months] = [0, 0, 0];
  for (let index = Math.max(0, sums.months - MONTHS); index < sums.months; index += 1) {
    if (isWarmingUp(books, { sums, index, cell: index })) continue;
    current += sums.current[index] ?? 0;
    total += factOf(sums, index);
    months += 1;
  }
  return { current, total, months };
}

function currentShare({ current, total, months }: CurrentYear): Outcome {
  if (months === 0) return unknown("history-too-short");
  return total > 0
    ? known(current / total, { part: current, total, months })
    : unknown("no-payments", { total, months });
}

/** For how many days somebody has kept current clients; infinite where no day of hiring is written. */
function farmerDays({ dataset, asOf }: Books, staff: readonly StaffMember[]): number | null {
  const farmers = dataset.people.flatMap(({ listed }) =>
    listed?.role === "farmer" && (listed.hired ?? asOf) <= asOf ? [listed] : [],
  );
  if (!staff.some(({ role }) => role === "farmer")) return null;
  return Math.max(
    ...farmers.map(({ hired }) => (hired === null ? Number.POSITIVE_INFINITY : asOf - hired)),
  );
}

function farmerMonths(days: number | null, farmers: number): Outcome {
  if (days === null) return unknown("no-farmer");
  return Number.isFinite(days)
    ? known(Math.floor(days / DAYS_A_MONTH), { farmers })
    : unknown("no-hire-date", { farmers });
}

/**
 * Puts `structure.nextStep` with its signs. Current clients above half of twelve months' payments and nobody
 * who keeps them: a client department. A farmer for twelve months, whoever it is today, and no VIP seller: a
 * VIP programme. Neither: none yet. Where new and current cannot be told apart, no sign can be read.
 */
export function putNextStep(
  books: Books,
  sink: FigureSink,
  { staff, counts }: { readonly staff: readonly StaffMember[]; readonly counts: RoleCounts },
): void {
  const { farmers, vips } = counts;
  const year = currentYear(books);
  const share = currentShare(year);
  const days = farmerDays(books, staff);
  const months = farmerMonths(days, farmers);
  const payments = books.sources.ranges("payments");
  const team = books.sources.ranges("team");
  const at = (sources: readonly string[]): Place => ({
    scope: company,
    month: books.timeline.month,
    sources,
  });
  sink.put(
    "structure.currentYear",
    at(payments),
    share.value === null ? unknown(share.reason) : known(year.current, { months: year.months }),
  );
  sink.put("structure.currentShare", at(payments), share);
  sink.put("structure.farmerMonths", at(team), months);

  const inputs: Inputs = {
    ...(typeof share.value === "number" ? { currentShare: share.value } : {}),
    ...(typeof months.value === "number" ? { farmerMonths: months.value } : {}),
    farmers,
    vips,
  };
  sink.put("structure.nextStep", at([...payments, ...team]), step());

  function step(): Outcome {
    if (days !== null) {
      return known(vips === 0 && days >= READY_DAYS ? "vip-programme" : "none", inputs);
    }
    if (share.value === null) return unknown(share.reason, inputs);
    return known(Number(share.value) > CURRENT_SHARE ? "client-department" : "none", inputs);
  }
}
