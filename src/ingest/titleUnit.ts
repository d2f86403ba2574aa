import type { Finding, FindingFacts } from "../model/finding.ts";
import { CellKind, type RawColumn } from "../workbook/rawWorkbook.ts";
import { findingIn, isEmptyCell, type SheetInBook, stringOf } from "./sheetInBook.ts";
import { parseUnit, settleCurrency, type Unit, unitInNote, unitInTitle } from "./units.ts";

/** What a unit makes of amounts; `main` settles whose lei are meant. */
export const unitFacts = (unit: Unit, main: string): FindingFacts["unit-in-heading"] => ({
  multiplier: unit.multiplier,
  currency: unit.currency === null ? "" : settleCurrency(unit.currency, main),
});

export interface TitleUnit {
  readonly unit: Unit | null;
  /** The warning that names it: a line above a table is easily forgotten. */
  readonly findings: readonly Finding[];
  /** Whether a column gives rows different units: then no amount of the table is sure. */
  readonly isUnclear?: true;
}

/** Where a table's unit may stand beside its headings: in titles from row `from` on, and below it. */
export interface TitlePlace {
  readonly headerRow: number;
  /** The last row of headings. */
  readonly lastRow: number;
  readonly from: number;
  /** Columns whose own heading says what they hold; in others a unit is said of the whole table. */
  readonly headed?: readonly RawColumn[];
}

/** A note below a table stands within its last rows. */
const ROWS_BELOW = 20;

interface Said {
  readonly unit: Unit;
  readonly row: number;
  readonly raw: RawColumn;
}

function inRow(
  at: SheetInBook,
  row: number,
  read: (text: string, raw: RawColumn) => Unit | null,
): Said | null {
  for (const raw of at.sheet.columns) {
    if (raw.kind[row] !== CellKind.text) continue;
    const unit = read(stringOf(at, raw, row), raw);
    if (unit) return { unit, row, raw };
  }
  return null;
}

const isFilledBelow = (at: SheetInBook, raw: RawColumn, row: number): boolean =>
  raw.kind.some((kind, below) => {
    return below > row && kind === CellKind.number && !isEmptyCell(at, raw, below);
  });

/** A unit that stands among the headings alone: in the corner of a plan, or behind the last column. */
const amongHeadings = (at: SheetInBook, { lastRow, headed }: TitlePlace): Said | null =>
  headed
    ? inRow(at, lastRow, (text, raw) => {
        if (headed.includes(raw) || isFilledBelow(at, raw, lastRow)) return null;
        return unitInTitle(text);
      })
    : null;

/** A column of units, «Ед. изм.»: its first cell that says one, and whether others say another. */
function unitColumn(
  at: SheetInBook,
  { lastRow, headed = [] }: TitlePlace,
): (Said & { readonly isUnclear: boolean }) | null {
  for (const raw of at.sheet.columns) {
    if (headed.includes(raw)) continue;
    const said: Said[] = [];
    let isUnits = true;
    for (let row = lastRow + 1; row < at.sheet.rowCount && isUnits; row += 1) {
      if (isEmptyCell(at, raw, row)) continue;
      const text = raw.kind[row] === CellKind.text ? stringOf(at, raw, row) : "";
      // A letter alone, as in a column of classes, is no unit.
      const unit = unitInTitle(text) && parseUnit(text);
      if (unit) said.push({ unit, row, raw });
      else isUnits = false;
    }
    const [first] = said;
    if (!isUnits || !first || said.every(({ unit }) => unit.multiplier === 1)) continue;
    return {
      ...first,
      isUnclear: said.some(({ unit }) => unit.multiplier !== first.unit.multiplier),
    };
  }
  return null;
}

function below(at: SheetInBook, lastRow: number): Said | null {
  const { rowCount, columns } = at.sheet;
  for (let row = rowCount - 1; row > Math.max(lastRow, rowCount - ROWS_BELOW); row -= 1) {
    const filled = columns.filter((raw) => !isEmptyCell(at, raw, row)).length;
    const said = filled === 1 ? inRow(at, row, unitInNote) : null;
    if (said) return said;
  }
  return null;
}

/**
 * The unit that holds for all amounts of a table and stands in none of their headings: in a title above it,
 * the nearest first, among its headings, in the sheet's name, in a column of units or a note below.
 */
export function titleUnit(at: SheetInBook, place: TitlePlace, main: string): TitleUnit {
  if (at.turnedFrom) {
    const { at: own, headerRow } = at.turnedFrom;
    return titleUnit(own, { headerRow, lastRow: headerRow, from: 0 }, main);
  }
  let said = amongHeadings(at, place);
  for (let row = place.headerRow - 1; row >= place.from && !said; row -= 1) {
    said = inRow(at, row, unitInTitle);
  }
  const named = said ? null : unitInTitle(at.sheet.name);
  if (named) {
    const facts = unitFacts(named, main);
    const findings = [findingIn(at, "unit-in-heading", { value: at.sheet.name, facts })];
    return { unit: named, findings };
  }
  const column = said ? null : unitColumn(at, place);
  if (column?.isUnclear) {
    const { row, raw } = column;
    const heading = stringOf(at, raw, place.lastRow);
    const value = stringOf(at, raw, row);
    const told = { row, column: raw.index, heading, value, facts: { unit: value } };
    return { unit: null, isUnclear: true, findings: [findingIn(at, "unknown-unit", told)] };
  }
  said ??= column ?? below(at, place.lastRow);
  if (!said) return { unit: null, findings: [] };
  const { unit, row, raw } = said;
  const told = { row, column: raw.index, value: stringOf(at, raw, row) };
  const facts = unitFacts(unit, main);
  return { unit, findings: [findingIn(at, "unit-in-heading", { ...told, facts })] };
}
