import { type Day, toDay } from "../model/day.ts";
import type { Lead } from "../sheets/dataset.ts";
import type { JoinedRow } from "../sheets/joinedRow.ts";
import { type LeadOutcome, leadOutcomes, leads } from "../sheets/leads.ts";
import type { Lists } from "./lists.ts";
import { readRows } from "./readRows.ts";
import type { SourcedTable } from "./sourcedTable.ts";
import type { StageNames } from "./stageNames.ts";
import { WITHOUT_DAY } from "./valueReaders.ts";

type Row = JoinedRow<typeof leads>;
type Reached = Lead["reached"][number];

const isOutcome = (word: string | null): word is LeadOutcome =>
  (leadOutcomes as readonly (string | null)[]).includes(word);

/** What the row says, else what its stage says; a lead that was paid for is won. */
function outcomeOf({ outcome, stage }: Row, reached: readonly Reached[]): LeadOutcome {
  if (outcome !== null) return outcome;
  if (isOutcome(stage)) return stage;
  const isPaid = reached.some((step) => ["paid", "first sale", "repeat"].includes(step.stage));
  return isPaid ? "won" : "open";
}

/** The leads of all sheets, one a row, with the stages that each is said to have reached. */
export function readLeads(
  tables: readonly SourcedTable[],
  lists: Lists,
  stages: StageNames,
): readonly Lead[] {
  const first = tables.length === 0 ? null : stages.nameOf("lead");
  return tables.flatMap((sourced) => {
    const { table } = sourced;
    const columns = stages.columnsOf(table);
    if (first !== null) stages.addSequence([first, ...columns.map(({ stage }) => stage)], true);
    return readRows([sourced], leads, lists).map((row): Lead => {
      const dated = columns.flatMap(({ key, stage }): Reached[] => {
        const day = table.columns.get(key)?.value[row.at.row - 1] ?? Number.NaN;
        return Number.isNaN(day) ? [] : [{ stage, day: day === WITHOUT_DAY ? null : toDay(day) }];
      });
      const now = stages.nameOf(row.stage);
      const isNew = now !== null && now !== first && !dated.some(({ stage }) => stage === now);
      const reached = [
        { stage: first ?? "lead", day: row.created as Day },
        ...dated,
        ...(isNew ? [{ stage: now, day: null }] : []),
      ];
      const { at, lead, created, manager, channel, product, region, audience, base } = row;
      const { lostReason, warmth, amount } = row;
      const named = { manager, channel, product, region, audience, base };
      const outcome = outcomeOf(row, reached);
      return { at, lead, created, reached, ...named, outcome, lostReason, warmth, amount };
    });
  });
}
