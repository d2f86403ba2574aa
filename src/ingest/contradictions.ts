import type { Finding } from "../model/finding.ts";
import type { ReadColumn } from "./cellReader.ts";
import type { ReadTable } from "./readTable.ts";
import { differingKeys, type Meaning, type RowOfTable } from "./rowMeaning.ts";
import type { RowsOfTables } from "./setAside.ts";
import { addressIn, findingIn, placeFrom, textAt } from "./sheetInBook.ts";
import type { SourcedTable } from "./sourcedTable.ts";

/** Rows of several tables that speak of one thing, each with the one that was met before it. */
function* repeated(
  tables: readonly SourcedTable[],
  keys: readonly string[],
  meaning: Meaning,
): Generator<readonly [row: RowOfTable, before: RowOfTable]> {
  const rowOf = new Map<string, RowOfTable>();
  for (const { table } of tables) {
    for (const at of table.used) {
      const row = { table, row: at };
      const identity = JSON.stringify(keys.map((key) => meaning(row, key)));
      const before = rowOf.get(identity);
      if (before && before.table !== table) yield [row, before];
      if (!before) rowOf.set(identity, row);
    }
  }
}

const placeOf = (
  from: RowOfTable,
  { table, row }: RowOfTable,
  column: ReadColumn | undefined,
): string => placeFrom(from.table.at, table.at, addressIn(table.at, row, column?.index ?? 0));

/**
 * Rows that another sheet contradicts: a day off here and worked there, a product in two groups. Give the
 * sheets with the one that is right first; the other's row is set aside. Notes may differ.
 */
export function contradictedRows(
  tables: readonly SourcedTable[],
  meaning: Meaning,
): { readonly badRows: RowsOfTables; readonly findings: readonly Finding[] } {
  const badRows = new Map<ReadTable, number[]>();
  const keys = tables[0]?.table.sheet.uniqueBy ?? [];
  if (tables.length < 2 || keys.length === 0) return { badRows, findings: [] };
  const findings: Finding[] = [];
  for (const [row, before] of repeated(tables, keys, meaning)) {
    const differs = differingKeys(row, before, meaning).filter((key) => key !== "note");
    if (differs.length === 0) continue;
    const { at, columns } = row.table;
    const [key = ""] = keys;
    const column = columns.get(key);
    badRows.set(row.table, [...(badRows.get(row.table) ?? []), row.row]);
    const first = placeOf(row, before, before.table.columns.get(key));
    const index = column?.index ?? 0;
    const place = { row: row.row, column: index, heading: column?.heading ?? "" };
    const value = textAt(at, row.row, index);
    const facts = { first, isElsewhere: true } as const;
    findings.push(findingIn(at, "duplicate-key", { ...place, value, facts }));
  }
  return { badRows, findings };
}

/**
 * The cells of a row that the one which is right gives otherwise, each told; cells of `keys`, by which the
 * two are one thing, and notes are not asked about.
 */
export function cellsThatDiffer(
  row: RowOfTable,
  right: RowOfTable,
  { keys, meaning }: { readonly keys: readonly string[]; readonly meaning: Meaning },
): readonly Finding[] {
  return differingKeys(row, right, meaning).flatMap((key) => {
    const column = row.table.columns.get(key);
    const taken = right.table.columns.get(key);
    if (!column || !taken || key === "note" || keys.includes(key)) return [];
    const facts = {
      taken: textAt(right.table.at, right.row, taken.index),
      place: placeOf(row, right, taken),
    };
    const { index, heading } = column;
    const value = textAt(row.table.at, row.row, index);
    const told = { row: row.row, column: index, heading, value, facts };
    return [findingIn(row.table.at, "cells-differ", told)];
  });
}

/**
 * Cells of people that another workbook gives otherwise. Give the sheets with the one that is right first:
 * its row stands for the person.
 */
export function differingCells(
  tables: readonly SourcedTable[],
  meaning: Meaning,
): readonly Finding[] {
  const keys = tables[0]?.table.sheet.uniqueBy ?? [];
  return [...repeated(tables, keys, meaning)].flatMap(([row, right]) =>
    cellsThatDiffer(row, right, { keys, meaning }),
  );
}
