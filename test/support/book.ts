import { type CellObject, utils, type WorkSheet, write } from "xlsx";
import { dayOfIso } from "../../src/model/day.ts";
import { parseFile } from "../../src/workbook/parseFile.ts";
import type { RawWorkbook } from "../../src/workbook/rawWorkbook.ts";

/** A cell with more to say than its value: a number format, a formula, an error. */
export interface RichCell {
  readonly value?: string | number | boolean;
  readonly format?: string;
  /** Without a value: a formula whose result was never saved. */
  readonly formula?: string;
  readonly error?: "#REF!" | "#N/A" | "#DIV/0!";
}
export type Cell = string | number | boolean | null | RichCell;
/** By A1 address: one cell, or a block of rows whose top left corner stands there. */
export type Cells = { readonly [address: string]: Cell | readonly (readonly Cell[])[] };

interface SheetExtras {
  readonly isHidden?: boolean;
  /** Row numbers as Excel shows them. */
  readonly hiddenRows?: readonly number[];
  /** Ranges such as `A1:C1`. */
  readonly merges?: readonly string[];
  readonly filter?: string;
}

export interface BookOptions {
  readonly file?: string;
  readonly format?: "xlsx" | "ods" | "xls" | "csv";
  /** ISO day. */
  readonly savedOn?: string;
  readonly is1904?: boolean;
  readonly extras?: { readonly [sheet: string]: SheetExtras };
}

const SERIAL_OF_1970 = 25_569;
const DAYS_TO_1904 = 1462;
const DATE_FORMAT = "yyyy\\-mm\\-dd";
const errorCodes = { "#DIV/0!": 0x07, "#REF!": 0x17, "#N/A": 0x2a } as const;

/** A date cell as Excel keeps it: a serial under a date format. */
export function date(iso: string): RichCell {
  const day = dayOfIso(iso);
  if (day === null) throw new RangeError(`no such date: ${iso}`);
  return { value: day + SERIAL_OF_1970, format: DATE_FORMAT };
}

/** A number under a number format. */
export const shown = (value: number, format: string): RichCell => ({ value, format });

function written(cell: Cell, is1904: boolean): CellObject | null {
  if (cell === null) return null;
  const { value, format, formula, error } =
    typeof cell === "object" ? cell : ({ value: cell } as RichCell);
  const more = { ...(formula ? { f: formula } : {}), ...(format ? { z: format } : {}) };
  if (error) return { t: "e", v: errorCodes[error], ...more };
  if (value === undefined) return { t: "z", ...more };
  if (typeof value === "string") return { t: "s", v: value, ...more };
  if (typeof value === "boolean") return { t: "b", v: value, ...more };
  return { t: "n", v: is1904 && format === DATE_FORMAT ? value - DAYS_TO_1904 : value, ...more };
}

function worksheet(cells: Cells, is1904: boolean, extras: SheetExtras = {}): WorkSheet {
  const sheet: WorkSheet = {};
  const last = { r: 0, c: 0 };
  for (const [address, content] of Object.entries(cells)) {
    const { r, c } = utils.decode_cell(address);
    const rows = Array.isArray(content)
      ? (content as readonly (readonly Cell[])[])
      : [[content as Cell]];
    rows.forEach((row, down) => {
      row.forEach((cell, right) => {
        const object = written(cell, is1904);
        if (!object) return;
        sheet[utils.encode_cell({ r: r + down, c: c + right })] = object;
        last.r = Math.max(last.r, r + down);
        last.c = Math.max(last.c, c + right);
      });
    });
  }
  sheet["!ref"] = utils.encode_range({ s: { r: 0, c: 0 }, e: last });
  if (extras.merges) sheet["!merges"] = extras.merges.map((range) => utils.decode_range(range));
  if (extras.filter) sheet["!autofilter"] = { ref: extras.filter };
  if (extras.hiddenRows) {
    sheet["!rows"] = [];
    for (const row of extras.hiddenRows) sheet["!rows"][row - 1] = { hidden: true };
  }
  return sheet;
}

const containers = { xlsx: "zip", ods: "zip", xls: "compound", csv: "text" } as const;

/**
 * A workbook written as a real file from cells by A1 address, and read back by our own reader.
 * @example await book({ Payments: { A1: [["Date", "Client", "Amount"], [date("2026-11-05"), "Ромашка", 1200]] } })
 */
export async function book(
  sheets: { readonly [name: string]: Cells },
  { file, format = "xlsx", savedOn, is1904 = false, extras = {} }: BookOptions = {},
): Promise<RawWorkbook> {
  const workbook = utils.book_new();
  for (const [name, cells] of Object.entries(sheets)) {
    utils.book_append_sheet(workbook, worksheet(cells, is1904, extras[name]), name);
  }
  workbook.Workbook = {
    WBProps: { date1904: is1904 },
    Sheets: Object.keys(sheets).map((name) => ({ name, Hidden: extras[name]?.isHidden ? 1 : 0 })),
  };
  if (savedOn) workbook.Props = { ModifiedDate: new Date(`${savedOn}T12:00:00Z`) };
  const bytes: Buffer = write(workbook, { type: "buffer", bookType: format, compression: true });
  const [first = "book"] = Object.keys(sheets);
  const name = file ?? (format === "csv" ? `${first}.csv` : `sales.${format}`);
  const { workbook: read, findings } = await parseFile(bytes, name, containers[format]);
  if (!read) throw new Error(`the test's own workbook cannot be read: ${JSON.stringify(findings)}`);
  return read;
}
