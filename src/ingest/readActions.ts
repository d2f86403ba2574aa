import { actions } from "../sheets/actions.ts";
import type { Action } from "../sheets/dataset.ts";
import type { Lists } from "./lists.ts";
import { addColumn } from "./nameList.ts";
import { rowOf } from "./readTable.ts";
import type { SourcedTable } from "./sourcedTable.ts";

/** The steps of all Actions sheets. A step without a status is done when it says when, else open. */
export function readActions(tables: readonly SourcedTable[], lists: Lists): readonly Action[] {
  return tables.flatMap(({ table, source }) => {
    const client = addColumn(table, "client", lists.clients);
    const owner = addColumn(table, "owner", lists.people);
    return Array.from(table.used, (row): Action => {
      const cells = rowOf(table, actions, row);
      const owned = owner(row);
      return {
        at: { source, row: row + 1 },
        client: client(row),
        step: cells.step,
        owner: owned < 0 ? null : owned,
        due: cells.due,
        askedVolume: cells.askedVolume,
        agreedVolume: cells.agreedVolume,
        baselineVolume: cells.baselineVolume,
        status: cells.status ?? (cells.doneOn === null ? "open" : "done"),
        doneOn: cells.doneOn,
      };
    });
  });
}
