import type { CellObject } from "xlsx";
import { canonicalFormat } from "./canonicalFormat.ts";
import { isDateFormat } from "./dateFormat.ts";
import type { Interner } from "./interner.ts";
import { limits } from "./limits.ts";
import { CellKind, type RawColumn, type RawFormula } from "./rawWorkbook.ts";
import type { Overrun } from "./tooMany.ts";

/** The parser's dense rows: both levels have holes. */
export type CellRows = readonly (readonly (CellObject | undefined)[] | null | undefined)[];

/** What the sheets of one workbook share. */
export interface CellContext {
  readonly strings: Interner;
  readonly formats: Interner;
  /** Days are counted from 1904 in old Mac workbooks. */
  readonly is1904: boolean;
  /** Cells that may still be taken; a sheet of more is not read. */
  readonly cellsLeft: number;
}

export interface SheetCells {
  readonly rowCount: number;
  readonly columns: readonly RawColumn[];
  readonly formulas: readonly RawFormula[];
}

/** Days from 1900-01-00 (as Excel counts, with its 29 February 1900) to 1904-01-01. */
const FROM_1904 = 1462;

/** A row longer than this has holes, and its cells are looked up by name. */
const LONG_ROW = 256;

const ERRORS: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
  43: "#GETTING_DATA",
};
/** An error that the parser knows and no Excel writes: put where it would pass over a formula without a result. */
export const NO_RESULT = { text: "#WTF?", code: 255 } as const;
const UNKNOWN_ERROR = "#ERROR!";
/** Calc saves errors that Excel has no name for as the text it shows. */
const CALC_ERROR = /^(?:Err:\d{3}|#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A))$/;

interface Cell {
  readonly kind: CellKind;
  readonly number: number;
  readonly text: string;
}

const EMPTY: Cell = { kind: CellKind.empty, number: 0, text: "" };
const NO_VALUE: Cell = { kind: CellKind.noValue, number: 0, text: "" };
const error = (text: string): Cell => ({ kind: CellKind.error, number: 0, text });

function readCell(cell: CellObject): Cell {
  switch (cell.t) {
    case "n":
      return typeof cell.v === "number" && Number.isFinite(cell.v)
        ? { kind: CellKind.number, number: cell.v, text: "" }
        : error(UNKNOWN_ERROR);
    case "s": {
      const text = typeof cell.v === "string" ? cell.v : "";
      if (text === "") return EMPTY;
      if (cell.f !== undefined && CALC_ERROR.test(text)) return error(text);
      return { kind: CellKind.text, number: 0, text };
    }
    case "b":
      return { kind: CellKind.boolean, number: cell.v === true ? 1 : 0, text: "" };
    case "e":
      if (cell.f !== undefined && cell.v === NO_RESULT.code) return NO_VALUE;
      return error(ERRORS[Number(cell.v)] ?? UNKNOWN_ERROR);
    case "z":
      return cell.f === undefined ? EMPTY : NO_VALUE;
    default:
      throw new Error(`unknown kind of cell: ${cell.t}`);
  }
}

type Visit = (row: number, column: number, cell: CellObject) => void;

/** Visits the cells there are; the declared range is never asked, it may span the whole sheet. */
function forEachCell(rows: CellRows, visit: Visit): void {
  rows.forEach((row, r) => {
    if (!row) return;
    if (row.length > LONG_ROW) {
      for (const [c, cell] of Object.entries(row)) if (cell) visit(r, Number(c), cell);
      return;
    }
    for (let c = 0; c < row.length; c += 1) {
      const cell = row[c];
      if (cell) visit(r, c, cell);
    }
  });
}

interface Extent {
  readonly rowCount: number;
  readonly columns: readonly number[];
}

function extentOf(rows: CellRows): Extent {
  const columns = new Set<number>();
  let lastRow = -1;
  forEachCell(rows, (row, column, cell) => {
    const isEmpty = (cell.t === "z" && cell.f === undefined) || (cell.t === "s" && !cell.v);
    if (isEmpty) return;
    columns.add(column);
    if (row > lastRow) lastRow = row;
  });
  return { rowCount: lastRow + 1, columns: [...columns].sort((a, b) => a - b) };
}

const emptyColumn = (index: number, rowCount: number): RawColumn => ({
  index,
  kind: new Uint8Array(rowCount),
  number: new Float64Array(rowCount),
  text: new Int32Array(rowCount),
  format: new Uint16Array(rowCount),
});

/** Number and date-ness of each format text met, so that each is judged once. */
function formatReader(formats: Interner): (text: unknown) => { index: number; isDate: boolean } {
  const general = { index: 0, isDate: false };
  const known = new Map<unknown, { index: number; isDate: boolean }>([
    [undefined, general],
    ["General", general],
  ]);
  return (text) => {
    const met = known.get(text);
    if (met) return met;
    const format = canonicalFormat(String(text));
    const read = { index: formats.indexOf(format), isDate: isDateFormat(format) };
    known.set(text, read);
    return read;
  };
}

/**
 * The cells of one sheet as typed columns, down to the last row that holds anything; or what there is
 * too much of: rows or columns that no sheet of Excel has, or cells beyond `cellsLeft`. Serials of 1904 workbooks are moved to the 1900 system.
 */
export function sheetColumns(rows: CellRows, context: CellContext): SheetCells | Overrun {
  // Asked before any row is visited: a billion rows of which one is there are still walked one by one.
  if (rows.length > limits.rows) return "rows";
  const { rowCount, columns: indexes } = extentOf(rows);
  if ((indexes.at(-1) ?? 0) >= limits.columns) return "columns";
  if (rowCount * indexes.length > context.cellsLeft) return "cells";
  const columns = indexes.map((index) => emptyColumn(index, rowCount));
  const byIndex: (RawColumn | undefined)[] = [];
  for (const column of columns) byIndex[column.index] = column;
  const formulas: RawFormula[] = [];
  const readFormat = formatReader(context.formats);
  forEachCell(rows, (row, index, cell) => {
    const column = byIndex[index];
    if (column === undefined || row >= rowCount) return;
    const { kind, number, text } = readCell(cell);
    const format = readFormat(cell.z);
    const isShifted = context.is1904 && format.isDate && kind === CellKind.number;
    column.kind[row] = kind;
    column.number[row] = isShifted ? number + FROM_1904 : number;
    column.text[row] = text === "" ? 0 : context.strings.indexOf(text);
    column.format[row] = format.index;
    if (cell.f !== undefined) formulas.push({ row, column: index, formula: cell.f });
  });
  return { rowCount, columns, formulas };
}
