import type { ReadTable } from "./readTable.ts";

/** A read sheet and its place in `Dataset.sheets`. */
export interface SourcedTable {
  readonly table: ReadTable;
  readonly source: number;
}

const savedOn = ({ table }: SourcedTable): number =>
  table.at.book.savedOn ?? Number.NEGATIVE_INFINITY;

/** Where two workbooks say different things of one name, the one saved later is right: it comes last. */
export const bySaving = (tables: readonly SourcedTable[]): readonly SourcedTable[] =>
  [...tables].sort((a, b) => savedOn(a) - savedOn(b) || 0);

/** The sheets saved later first; of those saved together, as they stand. */
export const rightFirst = (tables: readonly SourcedTable[]): readonly SourcedTable[] =>
  bySaving(tables.toReversed()).toReversed();
