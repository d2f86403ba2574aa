import type { ReadTable } from "./readTable.ts";

/** A read sheet and its place in `Dataset.sheets`. */
export interface SourcedTable {
  readonly table: ReadTable;
  readonly source: number;
}
