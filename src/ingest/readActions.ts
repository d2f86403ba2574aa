import { actions } from "../sheets/actions.ts";
import type { Action } from "../sheets/dataset.ts";
import type { Lists } from "./lists.ts";
import { readRows } from "./readRows.ts";
import type { SourcedTable } from "./sourcedTable.ts";

/** The steps of all Actions sheets. A step without a status is done when it says when, else open. */
export const readActions = (tables: readonly SourcedTable[], lists: Lists): readonly Action[] =>
  readRows(tables, actions, lists).map((row) => ({
    ...row,
    status: row.status ?? (row.doneOn === null ? "open" : "done"),
  }));
