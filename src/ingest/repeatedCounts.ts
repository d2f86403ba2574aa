import type { Finding } from "../model/finding.ts";
import { funnelCuts } from "../sheets/funnel.ts";
import { foldName } from "./fold.ts";
import { baseOf, type FunnelCell, funnelCells } from "./funnelCells.ts";
import { repeatedCells } from "./repeatedCells.ts";
import type { Repeats } from "./repeatedRows.ts";
import type { Meaning, RowOfTable } from "./rowMeaning.ts";
import { addressIn, findingIn, placeFrom, type SheetInBook, textAt } from "./sheetInBook.ts";
import type { SourcedTable } from "./sourcedTable.ts";

interface Count extends FunnelCell {
  readonly row: number;
  /** The month, the stage and what the count is a part by. */
  readonly key: string;
}

/** What a row's counts are a part by, also where it says so in Cut and Value. */
function cutsIn(row: RowOfTable, meaning: Meaning): readonly string[] {
  const [cut, value] = [meaning(row, "cut"), meaning(row, "value")];
  return funnelCuts.map((key) => {
    const own = meaning(row, key);
    if (own !== "" || cut !== key) return own;
    return key === "base" ? (baseOf(value) ?? value) : value;
  });
}

const countsOf = ({ table }: SourcedTable, meaning: Meaning): readonly Count[] =>
  Array.from(table.used).flatMap((row) => {
    const cuts = cutsIn({ table, row }, meaning);
    return funnelCells(table, row).map((cell) => ({
      ...cell,
      row,
      key: JSON.stringify([cell.month, foldName(cell.stage), ...cuts]),
    }));
  });

function differs(
  { row, column }: Count,
  other: Count,
  { earlier, later }: { readonly earlier: SheetInBook; readonly later: SheetInBook },
): Finding {
  const { index, heading } = column;
  const taken = textAt(later, other.row, other.column.index);
  const place = placeFrom(earlier, later, addressIn(later, other.row, other.column.index));
  const value = textAt(earlier, row, index);
  const told = { row, column: index, heading, value, facts: { taken, place } };
  return findingIn(earlier, "cells-differ", told);
}

/** A table with some of its counts only. */
function withCounts(sourced: SourcedTable, kept: ReadonlySet<Count>, all: readonly Count[]) {
  const { table } = sourced;
  const left = all.filter((count) => !kept.has(count));
  if (left.length === 0) return sourced;
  const columns = new Map(
    [...table.columns].map(([key, column]) => {
      const value = column.value.slice();
      for (const cell of left) if (cell.column === column) value[cell.row] = Number.NaN;
      return [key, { ...column, value }];
    }),
  );
  const gone = new Set(left.map(({ row }) => row));
  for (const { row } of kept) gone.delete(row);
  return { ...sourced, table: { ...table, columns, used: table.used.filter((r) => !gone.has(r)) } };
}

/**
 * Sheets of the funnel without the counts that another sheet has too. A count weighs by how many it counts:
 * that two branches signed two contracts each is no sign of a copy.
 */
export function withoutRepeatedCounts(
  tables: readonly SourcedTable[],
  meaning: Meaning,
): { readonly tables: readonly SourcedTable[] } & Repeats {
  if (tables.length < 2) return { tables, findings: [], skipped: new Map() };
  const counts = tables.map((sourced) => countsOf(sourced, meaning));
  const { kept, ...repeats } = repeatedCells(
    tables.map(({ table }, place) => ({ at: table.at, cells: counts[place] ?? [] })),
    {
      keyOf: ({ key }) => key,
      amountOf: ({ count }) => count,
      weightOf: (count) => count,
      differs,
    },
  );
  const left = tables.map((sourced, place) =>
    withCounts(sourced, new Set(kept[place]), counts[place] ?? []),
  );
  return { tables: left, ...repeats };
}
