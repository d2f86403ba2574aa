import type { NameKind, Sheet } from "../sheets/contract.ts";
import type { JoinedRow } from "../sheets/joinedRow.ts";
import type { Lists } from "./lists.ts";
import { addColumn } from "./nameList.ts";
import { type ReadTable, rowOf } from "./readTable.ts";
import type { SourcedTable } from "./sourcedTable.ts";

/** What a name cell of a row becomes: an index for clients and people, else its canonical spelling. */
function namedIn(
  table: ReadTable,
  key: string,
  { kind, lists }: { kind: NameKind; lists: Lists },
): (row: number) => number | string | null {
  const list = lists[kind];
  const indexOf = addColumn(table, key, list);
  const isIndex = kind === "clients" || kind === "people";
  return (row) => {
    const index = indexOf(row);
    if (index < 0) return null;
    return isIndex ? index : (list.names[index] ?? null);
  };
}

/**
 * The used rows of all sheets of one contract, in the order of files, sheets and rows, their names
 * joined into the lists of the whole data set.
 */
export function readRows<S extends Sheet>(
  tables: readonly SourcedTable[],
  sheet: S,
  lists: Lists,
): readonly JoinedRow<S>[] {
  return tables.flatMap(({ table, source }) => {
    const named = Object.entries(sheet.columns).flatMap(([key, { names }]) =>
      names ? [[key, namedIn(table, key, { kind: names, lists })] as const] : [],
    );
    return Array.from(table.used, (row) => {
      const cells: Record<string, unknown> = { ...rowOf(table, sheet, row) };
      for (const [key, cell] of named) cells[key] = cell(row);
      // The columns and their names are those of this very contract.
      return { at: { source, row: row + 1 }, ...cells } as JoinedRow<S>;
    });
  });
}
