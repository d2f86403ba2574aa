import {
  type ActivityKind,
  activities,
  activityKinds,
  noContactChoices,
} from "../sheets/activities.ts";
import type { Activity } from "../sheets/dataset.ts";
import type { JoinedRow } from "../sheets/joinedRow.ts";
import type { Lists } from "./lists.ts";
import { readRows } from "./readRows.ts";
import type { SourcedTable } from "./sourcedTable.ts";
import type { StageNames } from "./stageNames.ts";
import { parseChoice } from "./words.ts";

const isKind = (word: string): word is ActivityKind =>
  (activityKinds as readonly string[]).includes(word);

/** Nobody was spoken to: the result says so, or the telephone exchange lists the call as missed. */
function noContact({ result, direction }: JoinedRow<typeof activities>): Activity["noContact"] {
  const said = result === null ? null : parseChoice(result, noContactChoices);
  if (said && "ok" in said) return said.ok;
  return direction === "missed" ? "missed" : null;
}

/**
 * The contacts of all sheets. A row without a count is one contact; a kind outside the list is `other`; a
 * missed call came in.
 */
export const readActivities = (
  tables: readonly SourcedTable[],
  lists: Lists,
  stages: StageNames,
): readonly Activity[] =>
  readRows(tables, activities, lists).map((row) => {
    const { date, ...rest } = row;
    return {
      ...rest,
      day: date,
      kind: isKind(row.kind) ? row.kind : "other",
      count: row.count ?? 1,
      direction: row.direction === "missed" ? "incoming" : row.direction,
      noContact: noContact(row),
      stage: stages.nameOf(row.stage),
    };
  });
