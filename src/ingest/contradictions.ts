import type { Finding } from "../model/finding.ts";
import type { ReadColumn } from "./cellReader.ts";
import { foldName } from "./fold.ts";
import type { ReadTable } from "./readTable.ts";
import type { RowsOfTables } from "./setAside.ts";
import { addressIn, findingIn, placeFrom, textAt } from "./sheetInBook.ts";
import type { SourcedTable } from "./sourcedTable.ts";

type Canonical = (name: string) => string;

interface Row {
  readonly table: ReadTable;
  readonly row: number;
}

/** A cell by what it means: one word in two spellings is one. */
function meaningOf({ table, row }: Row, key: string, canonical: Canonical): string {
  const column = table.columns.get(key);
  const value = column?.value[row] ?? Number.NaN;
  if (!column || Number.isNaN(value)) return "";
  return column.texts.length > 0 ? foldName(canonical(column.texts[value] ?? "")) : String(value);
}

/** Rows of several tables that speak of one thing, each with the one that was met before it. */
function* repeated(
  tables: readonly SourcedTable[],
  keys: readonly string[],
  canonical: Canonical,
): Generator<readonly [row: Row, before: Row]> {
  const rowOf = new Map<string, Row>();
  for (const { table } of tables) {
    for (const at of table.used) {
      const row = { table, row: at };
      const identity = JSON.stringify(keys.map((key) => meaningOf(row, key, canonical)));
      const before = rowOf.get(identity);
      if (before && before.table !== table) yield [row, before];
      if (!before) rowOf.set(identity, row);
    }
  }
}

/** Keys of columns in which two rows say different things; a cell that says nothing differs from none. */
const differing = (one: Row, other: Row, canonical: Canonical): readonly string[] =>
  [...one.table.columns.keys()].filter((key) => {
    const [a, b] = [meaningOf(one, key, canonical), meaningOf(other, key, canonical)];
    return a !== "" && b !== "" && a !== b;
  });

const placeOf = (from: Row, { table, row }: Row, column: ReadColumn | undefined): string =>
  placeFrom(from.table.at, table.at, addressIn(table.at, row, column?.index ?? 0));

/**
 * Rows that another sheet contradicts: a day off here and worked there, a product in two groups. Give the
 * sheets with the one that is right first; the other's row is set aside. Notes may differ.
 */
export function contradictedRows(
  tables: readonly SourcedTable[],
  canonical: Canonical,
): { readonly badRows: RowsOfTables; readonly findings: readonly Finding[] } {
  const badRows = new Map<ReadTable, number[]>();
  const keys = tables[0]?.table.sheet.uniqueBy ?? [];
  if (tables.length < 2 || keys.length === 0) return { badRows, findings: [] };
  const findings: Finding[] = [];
  for (const [row, before] of repeated(tables, keys, canonical)) {
    const differs = differing(row, before, canonical).filter((key) => key !== "note");
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
 * Cells of people that another workbook gives otherwise. Give the sheets with the one that is right first:
 * its row stands for the person.
 */
export function differingCells(
  tables: readonly SourcedTable[],
  canonical: Canonical,
): readonly Finding[] {
  const keys = tables[0]?.table.sheet.uniqueBy ?? [];
  return [...repeated(tables, keys, canonical)].flatMap(([row, before]) =>
    differing(row, before, canonical).flatMap((key) => {
      const column = row.table.columns.get(key);
      const taken = before.table.columns.get(key);
      if (!column || !taken || key === "note" || keys.includes(key)) return [];
      const facts = {
        taken: textAt(before.table.at, before.row, taken.index),
        place: placeOf(row, before, taken),
      };
      const { index, heading } = column;
      const value = textAt(row.table.at, row.row, index);
      const told = { row: row.row, column: index, heading, value, facts };
      return [findingIn(row.table.at, "cells-differ", told)];
    }),
  );
}
