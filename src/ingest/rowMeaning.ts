import { foldName } from "./fold.ts";
import type { ReadTable } from "./readTable.ts";

/** A row of a sheet that was read, zero-based. */
export interface RowOfTable {
  readonly table: ReadTable;
  readonly row: number;
}

/** What a cell says, whatever its spelling: equal where two cells mean the same, empty where one says nothing. */
export type Meaning = (row: RowOfTable, key: string) => string;

/** What cells say where `canonical` is the name that a spelling stands for. */
export function meaningBy(canonical: (name: string) => string): Meaning {
  const foldedOf = new WeakMap<readonly string[], readonly string[]>();
  const folded = (texts: readonly string[]): readonly string[] => {
    const known = foldedOf.get(texts) ?? texts.map((text) => foldName(canonical(text)));
    foldedOf.set(texts, known);
    return known;
  };
  return ({ table, row }, key) => {
    const column = table.columns.get(key);
    const value = column?.value[row] ?? Number.NaN;
    if (!column || Number.isNaN(value)) return "";
    return column.texts.length > 0 ? (folded(column.texts)[value] ?? "") : String(value);
  };
}

/** What a row says in all its cells together: equal for equal rows, whatever columns their sheets have empty. */
export function wholeRow(row: RowOfTable, meaning: Meaning): string {
  const said = Object.keys(row.table.sheet.columns).map((key) => [key, meaning(row, key)] as const);
  return JSON.stringify(
    said.filter(([, text]) => text !== "").sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Keys of columns in which two rows say different things; a cell that says nothing differs from none. */
export const differingKeys = (
  one: RowOfTable,
  other: RowOfTable,
  meaning: Meaning,
): readonly string[] =>
  [...one.table.columns.keys()].filter((key) => {
    const [a, b] = [meaning(one, key), meaning(other, key)];
    return a !== "" && b !== "" && a !== b;
  });
