import { type FigureId, type Reason, unitOf } from "../../model/figureCatalogue.ts";
import type { Month } from "../../model/month.ts";
import type { Books } from "../books.ts";
import { type FigureSink, known, type Outcome, type Place, unknown } from "../figureSink.ts";
import type { Standing } from "../people/places.ts";
import { company } from "../scopes.ts";
import { isEmployedOn, ownDays } from "../staff.ts";
import {
  averagePerDay,
  completionToDate,
  expectedToDate,
  neededPerDay,
  type PlanMonth,
  paceRatio,
  remaining,
  share,
  shortfall,
  status,
  todayNeeded,
} from "./pace.ts";
import { isStock, sheetOf } from "./planFacts.ts";
import { type PlanLine, planLines } from "./planLines.ts";
import type { Target, TargetOf } from "./planTable.ts";

/** A line's month with all that its figures need. */
interface LineMonth {
  readonly line: PlanLine;
  readonly month: Month;
  readonly target: Target | null;
  readonly place: Place;
}

/**
 * Puts `plan.*` of every scope that has a plan, and of the company, its people and departments. What
 * comes back is how people stand against their plans of payments in the running month.
 */
export function putPlans(books: Books, sink: FigureSink): readonly Standing[] {
  const standings: Standing[] = [];
  for (const line of planLines(books)) {
    for (const month of line.months) {
      const target = books.targets.get(line.of, month);
      const at: LineMonth = { line, month, target, place: placeOf(books, line, { month, target }) };
      if (month > books.timeline.month) {
        putTarget(sink, at);
        continue;
      }
      const standing = putMonth(books, sink, at);
      const isPersons = line.of.key === "manager" && line.of.measure === "payments";
      if (standing && isPersons && month === books.timeline.month) standings.push(standing);
    }
  }
  return standings;
}

function placeOf(
  books: Books,
  { of: { key, name, measure, base } }: PlanLine,
  { month, target }: Pick<LineMonth, "month" | "target">,
): Place & { readonly month: Month } {
  const { scopes, sources } = books;
  const whole = key === null ? company : scopes.of(key, name);
  const scope = base === undefined ? whole : scopes.within(whole, "base", base);
  const sheet = sheetOf(measure, books);
  const place = {
    scope: measure === "payments" ? scope : scopes.measured(scope, measure),
    month,
    sources: [...(target?.cells ?? []), ...(sheet === null ? [] : sources.ranges(sheet))],
  };
  switch (sheet) {
    case "payments":
      return { ...place, where: sources.paymentsWhere({ key, name, month }) };
    case "activities":
      return { ...place, where: sources.where("activities", contactsFilter({ key, name }, month)) };
    default:
      return place;
  }
}

/** Contacts of a person or of everybody in a month; the sheet knows no departments. */
const contactsFilter = ({ key, name }: Pick<TargetOf, "key" | "name">, date: Month) =>
  key === "manager" ? { manager: name, date } : { date };

function putTarget(sink: FigureSink, { target, place }: LineMonth): void {
  const { where: _, ...unfiltered } = place;
  const plan: Place = { ...unfiltered, sources: target?.cells ?? [] };
  sink.put(
    "plan.amount",
    plan,
    target
      ? known(target.amount, target.parts > 0 ? { parts: target.parts } : {})
      : unknown("no-plan"),
  );
}

/** Figures that say how a plan's month goes. */
const paceFigures = {
  "plan.remaining": remaining,
  "plan.expectedToDate": expectedToDate,
  "plan.shortfall": shortfall,
  "plan.completionToDate": completionToDate,
  "plan.averagePerDay": averagePerDay,
  "plan.neededPerDay": neededPerDay,
  "plan.paceRatio": paceRatio,
} as const satisfies Partial<Record<FigureId, (month: PlanMonth) => Outcome>>;

const paceIds = Object.keys(paceFigures) as (keyof typeof paceFigures)[];

function putMonth(books: Books, sink: FigureSink, at: LineMonth): Standing | null {
  const { line, month, place, target } = at;
  const { measure } = line.of;
  const isRunning = month === books.timeline.month;
  putTarget(sink, at);
  const came = line.facts(month);
  if ("reason" in came) {
    putReason(sink, place, came.reason);
    return null;
  }
  const { fact, today, inputs, rows } = came;
  const paid: Place = rows === undefined ? place : { ...place, rows };
  const plan: PlanMonth = {
    ...daysOf(books, line.of, month),
    plan: target?.amount ?? null,
    fact,
    today,
    isOver: books.timeline.isOver(month),
    isMoney: unitOf("plan.fact", { measure }) === "money",
  };
  const cells = new Set(target?.cells);
  const factOnly: Place = { ...paid, sources: paid.sources.filter((source) => !cells.has(source)) };
  sink.put("plan.fact", factOnly, known(fact, inputs));
  sink.put("plan.share", paid, share(plan));
  if (isStock(measure)) return null;
  for (const id of paceIds) sink.put(id, paid, paceFigures[id](plan));
  sink.put("plan.status", paid, status(plan, books.dataset.settings.statusThresholds));
  putDays(books, sink, { place, plan });
  if (isRunning) {
    sink.put("plan.today", factOnly, known(today));
    sink.put("plan.todayNeeded", paid, todayNeeded(plan));
    sink.put("plan.missedInRow", paid, missedInRow(books, line));
  }
  return {
    name: line.of.name,
    place: paid,
    completion: completionToDate(plan),
    fact,
    takesPart: target !== null || (rows ?? 0) > 0,
  };
}

interface PlaceOfPlan {
  readonly place: Place;
  readonly plan: PlanMonth;
}

/** A plan whose facts no sheet holds. */
function putReason(sink: FigureSink, place: Place, reason: Reason): void {
  for (const id of ["plan.fact", "plan.share", "plan.status", ...paceIds] as const) {
    sink.put(id, place, unknown(reason));
  }
}

function putDays({ sources }: Books, sink: FigureSink, { place, plan }: PlaceOfPlan): void {
  const { where: _, ...unfiltered } = place;
  const { workingDays, daysWorked } = plan;
  const calendar: Place = {
    ...unfiltered,
    sources: [...sources.ranges("settings"), ...sources.ranges("calendar")],
  };
  sink.put("plan.workingDays", calendar, known(workingDays));
  sink.put("plan.daysWorked", calendar, known(daysWorked));
  sink.put("plan.daysLeft", calendar, known(workingDays - daysWorked, { workingDays, daysWorked }));
}

/** The month's days and today's share: a person's own while employed, the office's for all others. */
function daysOf(
  books: Books,
  { key, name }: TargetOf,
  month: Month,
): Pick<PlanMonth, "workingDays" | "daysWorked" | "todayShare"> {
  const { dataset, calendar, asOf } = books;
  const index = key === "manager" ? dataset.people.findIndex((one) => one.name === name) : -1;
  const person = dataset.people[index];
  if (!person) {
    return {
      workingDays: calendar.workingDays(month),
      daysWorked: calendar.daysWorked(month, asOf),
      todayShare: calendar.workingShare(asOf),
    };
  }
  const todayShare = isEmployedOn(person, asOf) ? calendar.workingShare(asOf, index) : 0;
  return { ...ownDays(books, index, { month }), todayShare };
}

/** Full months in a row in which the fact stayed under plan, ending with the last one. */
function missedInRow({ timeline, targets }: Books, { of, facts }: PlanLine): Outcome {
  const months = timeline.allFullMonths.toReversed();
  const [last] = months;
  if (last === undefined) return unknown("not-enough-months");
  if (targets.get(of, last) === null) return unknown("no-plan");
  const lastFact = facts(last);
  if ("reason" in lastFact) return unknown(lastFact.reason);
  const isMissed = (month: Month): boolean => {
    const target = targets.get(of, month);
    const came = facts(month);
    return target !== null && "fact" in came && came.fact < target.amount;
  };
  const metAt = months.findIndex((month) => !isMissed(month));
  return known(metAt < 0 ? months.length : metAt);
}
