import type { Column, NameKind, Sheet } from "../sheets/contract.ts";
import { sheets } from "../sheets/sheets.ts";

/** A column of the contract in the place that the template gives it. */
export interface PlacedColumn {
  readonly key: string;
  readonly column: Column;
  readonly index: number;
}

/** The columns that the template writes, in the contract's order: one way of saying a thing, not all. */
export const templateColumns = (sheet: Sheet): readonly PlacedColumn[] =>
  Object.entries(sheet.columns)
    .filter(([, { isAlternative }]) => !isAlternative)
    .map(([key, column], index) => ({ key, column, index }));

/** A sheet whose rows are the names of one kind, and the column that they stand in. */
export interface NameSource {
  readonly sheet: Sheet;
  readonly place: PlacedColumn;
}

/** Where the names of a kind are listed, once each: clients in Clients, people in Team. */
export function nameSource(kind: NameKind): NameSource | null {
  for (const sheet of sheets) {
    const [key, ...others] = sheet.uniqueBy ?? [];
    const place = templateColumns(sheet).find((placed) => placed.key === key);
    if (place?.column.names === kind && others.length === 0) return { sheet, place };
  }
  return null;
}
