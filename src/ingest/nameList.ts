import type { ReadColumn } from "./cellReader.ts";
import { foldName } from "./fold.ts";
import type { ReadTable } from "./readTable.ts";
import type { SheetInBook } from "./sheetInBook.ts";

/** The cell in which a name was first met. */
export interface Mention {
  readonly at: SheetInBook;
  readonly row: number;
  readonly column: number;
  readonly heading: string;
}

/**
 * Names that are one under `foldName`, in the order they were met; the first spelling stands for all.
 * Spellings that are declared to mean another name are that name.
 */
export interface NameList {
  readonly names: readonly string[];
  readonly mentions: readonly (Mention | null)[];
  /** The index of a name, which joins the list if it was not in it. */
  readonly add: (name: string, mention: Mention | null) => number;
  readonly find: (name: string) => number | null;
  /** Whether a sheet writes the name so, whatever else stands for it. */
  readonly isWritten: (name: string) => boolean;
}

/** An empty list; `canonical` is the name that a spelling stands for. */
export function nameList(canonical: (name: string) => string): NameList {
  const names: string[] = [];
  const mentions: (Mention | null)[] = [];
  const byKey = new Map<string, number>();
  const written = new Set<string>();
  return {
    names,
    mentions,
    add: (name, mention) => {
      const meant = canonical(name);
      const key = foldName(meant);
      written.add(meant === name ? key : foldName(name));
      const known = byKey.get(key);
      if (known !== undefined) return known;
      mentions.push(mention);
      byKey.set(key, names.length);
      return names.push(meant) - 1;
    },
    find: (name) => byKey.get(foldName(canonical(name))) ?? null,
    isWritten: (name) => written.has(foldName(name)),
  };
}

/** Where a column's cell of a row stands. */
export const mentionIn = (at: SheetInBook, column: ReadColumn, row: number): Mention => ({
  at,
  row,
  column: column.index,
  heading: column.heading,
});

/**
 * Puts the names of a column's used rows into a list, and returns by row the index in it; −1 where the
 * cell is empty or the sheet has no such column.
 */
export function addColumn(table: ReadTable, key: string, list: NameList): (row: number) => number {
  const column = table.columns.get(key);
  if (!column) return () => -1;
  const indexes = new Int32Array(column.texts.length).fill(-1);
  for (const row of table.used) {
    const text = column.value[row] ?? Number.NaN;
    if (Number.isNaN(text) || indexes[text] !== -1) continue;
    indexes[text] = list.add(column.texts[text] ?? "", mentionIn(table.at, column, row));
  }
  return (row) => {
    const text = column.value[row] ?? Number.NaN;
    return Number.isNaN(text) ? -1 : (indexes[text] ?? -1);
  };
}
