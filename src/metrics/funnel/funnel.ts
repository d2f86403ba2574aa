import type { Scope } from "../../model/figure.ts";
import { type Month, toMonth } from "../../model/month.ts";
import type { FunnelCut } from "../../sheets/funnel.ts";
import type { Books } from "../books.ts";
import { type FigureSink, known, type Outcome, type Place, unknown } from "../figureSink.ts";
import { againstDepartment } from "./againstDepartment.ts";
import { cycleDays, dealDays } from "./cycle.ts";
import { firstDeal } from "./firstDeal.ts";
import { funnelPlace, scopeOfMember } from "./funnelPlace.ts";
import {
  type FunnelMember,
  type FunnelReading,
  funnelCuts,
  lastStageOf,
  wholeFunnel,
} from "./funnelReading.ts";
import { putLeads } from "./leads.ts";
import { type Leak, leakOf } from "./leak.ts";
import type { Funnel } from "./openFunnel.ts";

/** A cut with more values than this has their counts alone. */
const DETAILED_VALUES = 100;

/**
 * Puts `funnel.*` and `leads.*`. Counts and conversions of every month that a sheet tells, of the
 * company and of every value of every cut; leaks of the running month and of the last full one told.
 */
export function putFunnel(books: Books, sink: FigureSink): void {
  const { dataset, funnel, sources, timeline } = books;
  if (dataset.present.opportunities) {
    const place = { scope: {}, month: timeline.month, sources: sources.ranges("opportunities") };
    sink.put("funnel.dealDays", place, dealDays(dataset.opportunities, books));
  }
  if (!funnel) return;
  const deal = firstDeal(books);
  const payments = sources.ranges("payments");
  sink.put("funnel.firstDeal", { scope: {}, month: timeline.month, sources: payments }, deal);
  if (dataset.leads.length > 0) {
    const place = { scope: {}, month: timeline.month, sources: sources.ranges("leads") };
    sink.put("funnel.cycleDays", place, cycleDays(dataset.leads, books));
  }
  for (const member of membersOf(funnel)) putMember(books, sink, { funnel, member, deal });
  putLeads(books, sink, { funnel, deal });
}

/** The company, then every value of every cut. */
const membersOf = ({ readings }: Funnel): readonly FunnelMember[] => [
  wholeFunnel,
  ...funnelCuts.flatMap((cut) =>
    [...new Set(readings.flatMap(({ values }) => values(cut)))].map((value) => ({ cut, value })),
  ),
];

interface PutMember {
  readonly funnel: Funnel;
  readonly member: FunnelMember;
  readonly deal: Outcome;
}

function putMember(books: Books, sink: FigureSink, { funnel, member, deal }: PutMember): void {
  const { month: running } = books.timeline;
  const { cut } = member;
  const isDetail = cut === null || isDetailed(funnel, cut);
  const leakMonths = monthsOfLeaks(books, funnel, cut);
  for (let month = funnel.firstMonth; month <= running; month = toMonth(month + 1)) {
    const reading = funnel.of(cut, month);
    if (!reading) continue;
    const counts = reading.counts(member, month);
    const isEmpty = counts.every((count) => (count ?? 0) === 0);
    if (isEmpty && cut !== null && month !== running) continue;
    const at: AtMonth = { reading, member, place: funnelPlace(books, reading, { member, month }) };
    putCounts(books, sink, { ...at, isDetail });
    if (!isDetail || !leakMonths.includes(month)) continue;
    putLeak(books, sink, { ...at, leak: leakOf(reading, { member, month, firstDeal: deal }) });
    if (cut === "manager" && member.value !== "") putAgainst(books, sink, at);
  }
}

const isDetailed = ({ readings }: Funnel, cut: FunnelCut): boolean =>
  readings.every(({ values }) => values(cut).length <= DETAILED_VALUES);

/** The running month, and the last that is over, of those told. */
function monthsOfLeaks(
  { timeline }: Books,
  { of, firstMonth }: Funnel,
  cut: FunnelCut | null,
): readonly Month[] {
  const { month: running, isOver } = timeline;
  let last: Month = running;
  while (last >= firstMonth && !(isOver(last) && of(cut, last))) last = toMonth(last - 1);
  return [running, last];
}

interface AtMonth {
  readonly reading: FunnelReading;
  readonly member: FunnelMember;
  readonly place: Place & { readonly month: Month };
}

/** Makes the scope of a stage in a member's. */
const stageScopes =
  (books: Books, { reading, member }: AtMonth): ((stage: number) => Scope) =>
  (stage) =>
    books.scopes.within(scopeOfMember(books, member), "stage", reading.stages[stage] ?? "");

/** How many reached each stage, which share went on to the next, and which to the end. */
function putCounts(
  books: Books,
  sink: FigureSink,
  { isDetail, ...at }: AtMonth & { readonly isDetail: boolean },
): void {
  const { reading, member, place } = at;
  const counts = reading.counts(member, place.month);
  const scopeOf = stageScopes(books, at);
  const share = (from: number, to: number): Outcome => {
    const cameIn = counts[from] ?? null;
    const wentOn = counts[to] ?? null;
    if (cameIn === null || wentOn === null) return unknown("not-counted");
    const inputs = { wentOn, cameIn };
    return cameIn > 0 ? known(wentOn / cameIn, inputs) : unknown("nobody-came", inputs);
  };
  for (const [stage, count] of counts.entries()) {
    const ofStage = { ...place, scope: scopeOf(stage) };
    sink.put("funnel.count", ofStage, count === null ? unknown("not-counted") : known(count));
    if (!isDetail || stage + 1 >= counts.length) continue;
    sink.put("funnel.conversion", ofStage, share(stage, stage + 1));
  }
  if (isDetail) sink.put("funnel.overall", place, share(0, lastStageOf(reading)));
}

/** What is usual, and what was lost against it; the step that loses the most has rank 1. */
function putLeak(
  books: Books,
  sink: FigureSink,
  { leak, ...at }: AtMonth & { readonly leak: Leak },
): void {
  const { place } = at;
  const scopeOf = stageScopes(books, at);
  const ranked = (
    id: "funnel.lost" | "funnel.leak",
    of: (step: Leak["steps"][number]) => Outcome,
  ) => {
    const losses = leak.steps.map((step) => Number(of(step).value ?? 0));
    for (const [index, step] of leak.steps.entries()) {
      const loss = losses[index] ?? 0;
      const rank = loss > 0 ? { rank: 1 + losses.filter((other) => other > loss).length } : {};
      sink.put(id, { ...place, scope: scopeOf(step.stage), ...rank }, of(step));
    }
  };
  for (const { stage, usual, toNext } of leak.steps) {
    sink.put("funnel.usual", { ...place, scope: scopeOf(stage) }, usual);
    sink.put("funnel.toNext", { ...place, scope: scopeOf(stage) }, toNext);
  }
  ranked("funnel.lost", ({ lost }) => lost);
  ranked("funnel.leak", ({ worth }) => worth);
  sink.put("funnel.leak", place, largest(leak.steps.map(({ worth }) => worth)));
  sink.put("funnel.toPaid", place, leak.toPaid);
}

/** The largest of the worths that are known; when none is, why the first is not. */
function largest(worths: readonly Outcome[]): Outcome {
  const sums = worths.filter(({ value }) => value !== null);
  const [first] = worths;
  if (sums.length === 0) {
    return first?.value === null ? unknown(first.reason) : unknown("not-applicable");
  }
  return sums.reduce((most, worth) => (Number(worth.value) > Number(most.value) ? worth : most));
}

/** A person's steps against the department's. */
function putAgainst(books: Books, sink: FigureSink, at: AtMonth): void {
  const { reading, member, place } = at;
  const scopeOf = stageScopes(books, at);
  const steps = againstDepartment(books, reading, { member, month: place.month });
  for (const { stage, outcome, rank } of steps) {
    const ofStage = { ...place, scope: scopeOf(stage), ...(rank === null ? {} : { rank }) };
    sink.put("funnel.againstDepartment", ofStage, outcome);
  }
}
