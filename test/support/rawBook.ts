import { type Day, dayOfIso } from "../../src/model/day.ts";
import {
  CellKind,
  type RawColumn,
  type RawFormula,
  type RawRange,
  type RawSheet,
  type RawWorkbook,
  type WorkbookFormat,
} from "../../src/workbook/rawWorkbook.ts";

/** A cell with more to say than its value: a number format, a formula, an error. */
export interface RichCell {
  readonly value?: string | number | boolean;
  readonly format?: string;
  readonly formula?: string;
  readonly error?: string;
}
export type Cell = string | number | boolean | null | RichCell;
/** One cell, or a block of rows whose top left corner stands at the address. */
export type Cells = { readonly [address: string]: Cell | readonly (readonly Cell[])[] };

export interface SheetExtras {
  readonly isHidden?: boolean;
  /** Row numbers as Excel shows them. */
  readonly hiddenRows?: readonly number[];
  /** Ranges such as `A1:C1`. */
  readonly merges?: readonly string[];
  readonly headerHints?: readonly string[];
}

export interface BookOptions {
  readonly file?: string;
  readonly format?: WorkbookFormat;
  readonly savedOn?: string | null;
  readonly extras?: { readonly [sheet: string]: SheetExtras };
}

const SERIAL_OF_1970 = 25_569;

/** A date cell as Excel keeps it: a serial under a date format. */
export function date(iso: string, format = "yyyy\\-mm\\-dd"): RichCell {
  const day = dayOfIso(iso);
  if (day === null) throw new RangeError(`no such date: ${iso}`);
  return { value: day + SERIAL_OF_1970, format };
}

/** Zero-based row and column of an A1 address. */
export function addressOf(a1: string): { row: number; column: number } {
  const match = /^([A-Z]+)(\d+)$/.exec(a1);
  if (!match?.[1]) throw new RangeError(`not an address: ${a1}`);
  let column = 0;
  for (const letter of match[1]) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** Every cell of a sheet by position, blocks unrolled. */
export function placedCells(cells: Cells): { row: number; column: number; cell: Cell }[] {
  return Object.entries(cells).flatMap(([a1, content]) => {
    const { row, column } = addressOf(a1);
    if (!Array.isArray(content)) return [{ row, column, cell: content as Cell }];
    return (content as readonly (readonly Cell[])[]).flatMap((line, r) =>
      line.map((cell, c) => ({ row: row + r, column: column + c, cell })),
    );
  });
}

function rangeOf(text: string): RawRange {
  const [from = "", to = from] = text.split(":");
  const first = addressOf(from);
  const last = addressOf(to);
  return {
    firstRow: first.row,
    lastRow: last.row,
    firstColumn: first.column,
    lastColumn: last.column,
  };
}

const richCell = (cell: Cell): RichCell =>
  cell === null ? {} : typeof cell === "object" ? cell : { value: cell };

/** A workbook as the reader hands it over, from cells by A1 address, without a file between. */
export function rawBook(
  sheets: { readonly [name: string]: Cells },
  options: BookOptions = {},
): RawWorkbook {
  const strings: string[] = [];
  const formats: string[] = ["General"];
  const indexIn = (list: string[], text: string): number => {
    const found = list.indexOf(text);
    return found >= 0 ? found : list.push(text) - 1;
  };

  const rawSheet = (name: string, cells: Cells): RawSheet => {
    const placed = placedCells(cells)
      .map(({ row, column, cell }) => ({ row, column, ...richCell(cell) }))
      .filter((cell) => Object.keys(cell).length > 2);
    const rowCount = placed.reduce((most, { row }) => Math.max(most, row + 1), 0);
    const columns = new Map<number, RawColumn>();
    const formulas: RawFormula[] = [];
    for (const { row, column, value, format, formula, error } of placed) {
      const raw = columns.get(column) ?? {
        index: column,
        kind: new Uint8Array(rowCount),
        number: new Float64Array(rowCount),
        text: new Int32Array(rowCount),
        format: new Uint16Array(rowCount),
      };
      columns.set(column, raw);
      if (format) raw.format[row] = indexIn(formats, format);
      if (formula) formulas.push({ row, column, formula });
      if (error) {
        raw.kind[row] = CellKind.error;
        raw.text[row] = indexIn(strings, error);
      } else if (value === undefined) {
        raw.kind[row] = CellKind.noValue;
      } else if (typeof value === "string") {
        raw.kind[row] = CellKind.text;
        raw.text[row] = indexIn(strings, value);
      } else {
        raw.kind[row] = typeof value === "number" ? CellKind.number : CellKind.boolean;
        raw.number[row] = Number(value);
      }
    }
    const extras = options.extras?.[name];
    return {
      name,
      isHidden: extras?.isHidden ?? false,
      rowCount,
      columns: [...columns.values()].sort((a, b) => a.index - b.index),
      formulas,
      hiddenRows: Int32Array.from(extras?.hiddenRows ?? [], (row) => row - 1),
      merges: (extras?.merges ?? []).map(rangeOf),
      headerHints: (extras?.headerHints ?? []).map(rangeOf),
    };
  };

  const savedOn: Day | null = options.savedOn ? dayOfIso(options.savedOn) : null;
  return {
    file: options.file ?? "sales.xlsx",
    sha256: "0".repeat(64),
    format: options.format ?? "xlsx",
    savedOn,
    strings,
    formats,
    sheets: Object.entries(sheets).map(([name, cells]) => rawSheet(name, cells)),
  };
}
