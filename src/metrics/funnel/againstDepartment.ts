import type { Month } from "../../model/month.ts";
import type { Books } from "../books.ts";
import { known, type Outcome, unknown } from "../figureSink.ts";
import {
  type FunnelMember,
  type FunnelReading,
  lastStageOf,
  type StageCounts,
  sumOfStages,
  wholeFunnel,
} from "./funnelReading.ts";
import { usualMonths } from "./leak.ts";

/** Fewer people through a step than this say nothing of the person. */
const FEWEST = 10;

/** A person's step against the department's, and its place among the person's own: 1 is the best. */
export interface StepAgainst {
  readonly stage: number;
  readonly outcome: Outcome;
  readonly rank: number | null;
}

/**
 * How a person's steps go against the department's, as a ratio of the shares that went on over the
 * three full months before; a person without a department is held against the company.
 * N/a `too-few` under ten people.
 * @example of Anna's 20 meetings 5 became offers, of the department's 100 meetings 50: 0.25 / 0.5 = 0.5
 */
export function againstDepartment(
  { dataset }: Books,
  reading: FunnelReading,
  { member, month }: { readonly member: FunnelMember; readonly month: Month },
): readonly StepAgainst[] {
  const person = dataset.people.find(({ name }) => name === member.value);
  const department = person?.listed?.department ?? null;
  const others: FunnelMember =
    department === null ? wholeFunnel : { cut: "department", value: department };
  const sums = (of: FunnelMember): StageCounts | null => {
    const months = usualMonths(reading, of, month);
    return (
      months &&
      sumOfStages(
        months.map((at) => reading.counts(of, at)),
        reading.stages.length,
      )
    );
  };
  const own = sums(member);
  const all = sums(others);
  const steps = Array.from({ length: lastStageOf(reading) }, (_, stage) => ({
    stage,
    outcome: own && all ? ratioOf(own, all, stage) : unknown("not-enough-months"),
  }));
  const ratios = steps.flatMap(({ outcome: { value } }) => (value === null ? [] : Number(value)));
  return steps.map(({ stage, outcome }) => {
    const { value } = outcome;
    const rank = value === null ? null : 1 + ratios.filter((other) => other > Number(value)).length;
    return { stage, outcome, rank };
  });
}

function ratioOf(own: StageCounts, all: StageCounts, stage: number): Outcome {
  const [ownIn, ownOut, allIn, allOut] = [
    own[stage] ?? null,
    own[stage + 1] ?? null,
    all[stage] ?? null,
    all[stage + 1] ?? null,
  ];
  if (ownIn === null || ownOut === null || allIn === null || allOut === null) {
    return unknown("not-counted");
  }
  if (ownIn < FEWEST) return unknown("too-few");
  if (allIn === 0 || allOut === 0) return unknown("nobody-came");
  const ownShare = ownOut / ownIn;
  const departmentShare = allOut / allIn;
  return known(ownShare / departmentShare, { ownShare, departmentShare });
}
