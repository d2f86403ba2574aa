import { type Month, toMonth } from "../model/month.ts";
import type { PaymentKind } from "../sheets/dataset.ts";
import { clientKindChoices } from "../sheets/sharedColumns.ts";
import { stageKeys } from "../sheets/stages.ts";
import type { ReadColumn } from "./cellReader.ts";
import { monthOfKey } from "./monthColumns.ts";
import type { ReadTable } from "./readTable.ts";
import { parseChoice } from "./words.ts";

/** A count of the funnel and where it stands. */
export interface FunnelCell {
  readonly month: Month;
  /** As the sheet has it: a key of `stageOrEndChoices`, or the office's own word. */
  readonly stage: string;
  readonly column: ReadColumn;
  readonly count: number;
}

/** The base that a word of a cut is; null when it is none. */
export const baseOf = (text: string): PaymentKind | null => {
  const read = parseChoice(text, clientKindChoices);
  return "ok" in read ? read.ok : null;
};

const isStage = (key: string): boolean => (stageKeys as readonly string[]).includes(key);

/** The counts of a row from left to right; an empty cell is none. */
export function funnelCells({ columns }: ReadTable, row: number): readonly FunnelCell[] {
  const stages = columns.get("stage");
  const ownStage = stages?.texts[stages.value[row] ?? -1];
  const ownMonth = columns.get("month")?.value[row] ?? Number.NaN;
  return [...columns]
    .flatMap(([key, column]): FunnelCell[] => {
      const count = column.value[row] ?? Number.NaN;
      const under = monthOfKey(key);
      if (Number.isNaN(count) || (key !== "count" && under === null && !isStage(key))) return [];
      const stage = isStage(key) ? key : ownStage;
      const month = under ?? (Number.isNaN(ownMonth) ? null : toMonth(ownMonth));
      return stage === undefined || month === null ? [] : [{ month, stage, column, count }];
    })
    .sort((a, b) => a.column.index - b.column.index);
}
