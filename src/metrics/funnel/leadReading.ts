import { type Day, toDay } from "../../model/day.ts";
import type { Month } from "../../model/month.ts";
import type { Lead } from "../../sheets/dataset.ts";
import type { FunnelCut } from "../../sheets/funnel.ts";
import { increase } from "../increase.ts";
import type { Ledger } from "../ledger.ts";
import { timelineOf } from "../timeline.ts";
import {
  type FunnelMember,
  type FunnelReading,
  funnelCuts,
  type StageCounts,
  saleStageOf,
} from "./funnelReading.ts";

type Books = Pick<Ledger, "dataset" | "calendar" | "asOf">;

/** A lead as the funnel counts it: its month, its place in every cut, and the stages it reached. */
interface Counted {
  readonly created: Day;
  /** Indexes of the members it belongs to; the company is 0. */
  readonly members: readonly number[];
  readonly reached: readonly { readonly stage: number; readonly day: Day | null }[];
}

const memberKey = ({ cut, value }: FunnelMember): string => `${cut ?? ""}\n${value}`;

/** What a lead is a part by; its department is its manager's. */
const valueIn = (
  lead: Lead,
  cut: FunnelCut,
  people: Ledger["dataset"]["people"],
): string | null => {
  const person = lead.manager === null ? undefined : people[lead.manager];
  if (cut === "manager") return person?.name ?? null;
  if (cut === "department") return person?.listed?.department ?? null;
  return cut === "segment" ? null : lead[cut];
};

/**
 * Reads the funnel from one row a lead, of leads created up to the as-of day; null when there are none.
 * A lead belongs to the month it was created in. It reached a stage when there is a day at it, or at any
 * later one, that is not after the day looked from; a stage without a day counts as reached, and a lead
 * that was won reached the sale. A value that a lead lacks is nobody's, so that cuts add up to the whole.
 */
export function leadReading({ dataset, calendar, asOf }: Books): FunnelReading | null {
  const leads = dataset.leads.filter(({ created }) => created <= asOf);
  if (leads.length === 0) return null;
  const stages = stagesOf(leads, dataset.stages);
  const sale = saleStageOf(stages);
  const { members, counted } = placed(leads, { people: dataset.people, stages, sale });
  const byMonth = new Map<Month, Counted[]>();
  let first = asOf;
  for (const lead of counted) {
    const month = calendar.monthOf(lead.created);
    const list = byMonth.get(month);
    if (list) list.push(lead);
    else byMonth.set(month, [lead]);
    if (lead.created < first) first = lead.created;
  }
  const timeline = timelineOf(calendar, asOf, first);
  const { firstMonth, allFullMonths, comparisonOf, isOver } = timeline;
  const isFull = (month: Month): boolean => allFullMonths.includes(month);
  const named = new Set(
    [...members.keys()].map((key) => key.split("\n")[0] ?? "").filter((cut) => cut !== ""),
  );

  const tallies = new Map<string, Float64Array>();
  /** Stages reached by a day, of the month's leads created up to it, by member and stage. */
  const tally = (month: Month, through: Day): Float64Array => {
    const key = `${month} ${through}`;
    const known = tallies.get(key);
    if (known) return known;
    const sums = new Float64Array(members.size * stages.length);
    for (const lead of byMonth.get(month) ?? []) {
      if (lead.created > through) continue;
      const depth = depthBy(lead, through);
      for (const member of lead.members) {
        for (let stage = 0; stage <= depth; stage += 1) {
          increase(sums, member * stages.length + stage, 1);
        }
      }
    }
    tallies.set(key, sums);
    return sums;
  };
  const countsBy = (member: FunnelMember, month: Month, through: Day): StageCounts => {
    const index = members.get(memberKey(member));
    if (index === undefined) return stages.map(() => 0);
    return [...tally(month, through).subarray(index * stages.length, (index + 1) * stages.length)];
  };
  return {
    sheet: "leads",
    stages,
    sale,
    timeline,
    covers: (cut, month) =>
      month >= firstMonth && month <= timeline.month && (cut === null || named.has(cut)),
    isSureOf: (month) => byMonth.has(month) && (isFull(month) || month === timeline.month),
    values: (cut) =>
      [...members.keys()].flatMap((key) => {
        const [of, value = ""] = key.split("\n");
        return of === cut ? [value] : [];
      }),
    counts: (member, month) => countsBy(member, month, asOf),
    atAge: (member, month, of) => {
      const through = isOver(of)
        ? toDay(calendar.lastDay(month) + asOf - calendar.lastDay(of))
        : (comparisonOf(of, of - month)?.through ?? calendar.lastDay(month));
      return countsBy(member, month, through);
    },
    today: (member) => {
      const index = members.get(memberKey(member));
      const here = byMonth.get(timeline.month) ?? [];
      return here.filter(
        ({ created, members: of }) => created === asOf && index !== undefined && of.includes(index),
      ).length;
    },
  };
}

/** Stages that leads reached, in the office's order; a lead that was only said to be won adds the sale. */
function stagesOf(leads: readonly Lead[], order: readonly string[]): readonly string[] {
  const met = new Set(leads.flatMap(({ reached }) => reached.map(({ stage }) => stage)));
  const stages = order.filter((stage) => met.has(stage));
  const isWon = leads.some(({ outcome }) => outcome === "won");
  return isWon && saleStageOf(stages) === null ? [...stages, "paid"] : stages;
}

/** Index of the last stage reached by a day. */
function depthBy({ reached }: Counted, through: Day): number {
  let depth = 0;
  for (const { stage, day } of reached) {
    if (stage > depth && (day === null || day <= through)) depth = stage;
  }
  return depth;
}

interface Placing {
  readonly people: Ledger["dataset"]["people"];
  readonly stages: readonly string[];
  readonly sale: number | null;
}

/** Gives every value of every cut that is named at all its index, and every lead its own. */
function placed(
  leads: readonly Lead[],
  { people, stages, sale }: Placing,
): { readonly members: ReadonlyMap<string, number>; readonly counted: readonly Counted[] } {
  const stageAt = new Map(stages.map((stage, index) => [stage, index]));
  const cuts = funnelCuts.filter((cut) =>
    leads.some((lead) => valueIn(lead, cut, people) !== null),
  );
  const members = new Map<string, number>([[memberKey({ cut: null, value: "" }), 0]]);
  const indexOf = (member: FunnelMember): number => {
    const key = memberKey(member);
    const index = members.get(key) ?? members.size;
    members.set(key, index);
    return index;
  };
  const counted = leads.map((lead): Counted => {
    const reached = lead.reached.map(({ stage, day }) => ({ stage: stageAt.get(stage) ?? 0, day }));
    const isSold = lead.outcome === "won" && sale !== null;
    const hasSale = reached.some(({ stage }) => sale !== null && stage >= sale);
    return {
      created: lead.created,
      members: [0, ...cuts.map((cut) => indexOf({ cut, value: valueIn(lead, cut, people) ?? "" }))],
      reached: isSold && !hasSale ? [...reached, { stage: sale, day: null }] : reached,
    };
  });
  return { members, counted };
}
