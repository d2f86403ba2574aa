import type { Finding, FindingFacts } from "../model/finding.ts";
import { CellKind } from "../workbook/rawWorkbook.ts";
import { findingIn, type SheetInBook, stringOf } from "./sheetInBook.ts";
import { settleCurrency, type Unit, unitInTitle } from "./units.ts";

/** What a unit makes of amounts; `main` settles whose lei are meant. */
export const unitFacts = (unit: Unit, main: string): FindingFacts["unit-in-heading"] => ({
  multiplier: unit.multiplier,
  currency: unit.currency === null ? "" : settleCurrency(unit.currency, main),
});

export interface TitleUnit {
  readonly unit: Unit | null;
  /** The warning that names it: a line above a table is easily forgotten. */
  readonly findings: readonly Finding[];
}

/** The unit that a title from row `from` down to a heading states for all of its table; the nearest wins. */
export function titleUnit(
  at: SheetInBook,
  { headerRow, from }: { readonly headerRow: number; readonly from: number },
  main: string,
): TitleUnit {
  if (at.turnedFrom) {
    const { at: own, headerRow: row } = at.turnedFrom;
    return titleUnit(own, { headerRow: row, from: 0 }, main);
  }
  for (let row = headerRow - 1; row >= from; row -= 1) {
    for (const column of at.sheet.columns) {
      if (column.kind[row] !== CellKind.text) continue;
      const text = stringOf(at, column, row);
      const unit = unitInTitle(text);
      if (!unit) continue;
      const facts = unitFacts(unit, main);
      const told = { row, column: column.index, value: text, facts };
      return { unit, findings: [findingIn(at, "unit-in-heading", told)] };
    }
  }
  return { unit: null, findings: [] };
}
