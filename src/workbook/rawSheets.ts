import type { WorkBook, WorkSheet } from "xlsx";
import type { Finding } from "../model/finding.ts";
import type { HintsBySheet } from "./headerHints.ts";
import { interner } from "./interner.ts";
import { limits } from "./limits.ts";
import type { RawRange, RawSheet } from "./rawWorkbook.ts";
import { type CellRows, sheetColumns } from "./sheetColumns.ts";
import { tooMany } from "./tooMany.ts";

/** What the parser does not tell about a workbook's sheets, from elsewhere in the file. */
export interface SheetNotes {
  readonly hints: HintsBySheet;
  readonly isHidden: (sheet: string) => boolean;
  /** Hidden rows, above `rowCount` only. */
  readonly hiddenRows: (sheet: string, rowCount: number) => Int32Array;
}

export interface RawSheets {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly sheets: readonly RawSheet[];
  readonly findings: readonly Finding[];
}

/** Merged cells, down to the last row that holds anything: one can reach a billion rows below it. */
const mergesOf = (sheet: WorkSheet, rowCount: number): RawRange[] =>
  (sheet["!merges"] ?? [])
    .filter(({ s }) => s.r < rowCount)
    .map(({ s, e }) => ({
      firstRow: s.r,
      lastRow: Math.min(e.r, rowCount - 1),
      firstColumn: s.c,
      lastColumn: Math.min(e.c, limits.columns - 1),
    }));

/** Charts, macros and dialogs stand among the sheets and have no cells. */
const hasCells = (sheet: WorkSheet): boolean =>
  sheet["!type"] === undefined || String(sheet["!type"]) === "sheet";

/** Hidden rows as the parser tells them (not of OpenDocument). */
export function hiddenRowsOf(sheet: WorkSheet | undefined, rowCount: number): Int32Array {
  const rows: number[] = [];
  const infos = sheet?.["!rows"] ?? [];
  const end = Math.min(infos.length, rowCount);
  for (let row = 0; row < end; row += 1) if (infos[row]?.hidden) rows.push(row);
  return Int32Array.from(rows);
}

/**
 * Every sheet of a parsed workbook as columns. A name in the workbook's list whose sheet the parser
 * quietly left out is `sheet-part-missing`; more cells, rows or columns than `limits` is
 * `file-too-large`.
 */
export function rawSheets(workbook: WorkBook, notes: SheetNotes, file: string): RawSheets {
  const strings = interner();
  const formats = interner(["General"]);
  const sheets: RawSheet[] = [];
  const findings: Finding[] = [];
  let cellsLeft: number = limits.cells;
  const is1904 = workbook.Workbook?.WBProps?.date1904 === true;
  for (const name of workbook.SheetNames) {
    const sheet = workbook.Sheets[name];
    if (sheet === undefined) {
      findings.push({ code: "sheet-part-missing", file, sheet: name, facts: {} });
      continue;
    }
    if (!hasCells(sheet)) continue;
    const rows: CellRows = sheet["!data"] ?? [];
    const cells = sheetColumns(rows, { strings, formats, is1904, cellsLeft });
    if (typeof cells === "string") {
      return { strings: [], formats: [], sheets: [], findings: [tooMany(cells, file)] };
    }
    cellsLeft -= cells.rowCount * cells.columns.length;
    sheets.push({
      name,
      isHidden: notes.isHidden(name),
      ...cells,
      hiddenRows: notes.hiddenRows(name, cells.rowCount),
      merges: mergesOf(sheet, cells.rowCount),
      headerHints: notes.hints(name),
    });
    // The parser's cells take ten times the room of the columns: let each sheet go as soon as it is read.
    delete workbook.Sheets[name];
  }
  return { strings: strings.texts, formats: formats.texts, sheets, findings };
}
