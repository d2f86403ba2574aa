import {
  CellKind,
  type RawColumn,
  type RawSheet,
  type RawWorkbook,
} from "../workbook/rawWorkbook.ts";
import { cellKey, type DrawnSheet, type Look } from "../writing/drawnSheet.ts";
import { filled } from "../writing/looks.ts";
import type { Mark, MarkedWords } from "./marks.ts";
import { safeFormat } from "./safeFormat.ts";
import { safeText } from "./safeText.ts";

export interface CopyOptions {
  readonly book: RawWorkbook;
  readonly sheet: RawSheet;
  /** As the copy's workbook can have it. */
  readonly name: string;
  readonly marks: readonly Mark[];
  /** Only rows with marks, and those at the top: for workbooks too large to be copied whole. */
  readonly isPartial: boolean;
  readonly words: MarkedWords;
}

type Value = string | number | boolean | null;

/** Rows at the top that a partial copy has, and those that decide about widths and direction. */
const TOP_ROWS = 100;
/** A sheet numbers its notes in a thousand of its own; colours have no such limit. */
const MOST_NOTES = 1000;
const NARROWEST = 8;
const WIDEST = 45;
const DATE_WIDTH = 12;

/** Pale, so that the cell stays readable: the pages' own colours for behind, at risk and quiet. */
export const severityFills = {
  error: filled("F6CFC0"),
  warning: filled("FBE3B0"),
  information: filled("DCE7EE"),
} as const;

function valueAt(book: RawWorkbook, column: RawColumn, row: number): Value {
  switch (column.kind[row]) {
    case CellKind.number:
      return column.number[row] ?? null;
    case CellKind.boolean:
      return column.number[row] === 1;
    case CellKind.text:
    case CellKind.error:
      return safeText(book.strings[column.text[row] ?? -1] ?? "");
    default:
      return null;
  }
}

const formatAt = (column: RawColumn, row: number): number =>
  column.kind[row] === CellKind.number ? (column.format[row] ?? 0) : -1;

/** The number format that most numbers of a column have; −1 where it has none. */
function commonFormat(column: RawColumn, rowCount: number): number {
  const counts = new Map<number, number>();
  for (let row = 0; row < rowCount; row += 1) {
    const format = formatAt(column, row);
    if (format >= 0) counts.set(format, (counts.get(format) ?? 0) + 1);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? -1;
}

function widthOf(book: RawWorkbook, column: RawColumn, rowCount: number): number {
  let width = NARROWEST;
  for (let row = 0; row < Math.min(rowCount, TOP_ROWS); row += 1) {
    const value = valueAt(book, column, row);
    const length = typeof value === "number" ? DATE_WIDTH : String(value ?? "").length + 2;
    width = Math.max(width, length);
  }
  return Math.min(width, WIDEST);
}

/** Whether most of the texts at the top are written from right to left. */
function isRightToLeft(book: RawWorkbook, { columns, rowCount }: RawSheet): boolean {
  let texts = 0;
  let arabic = 0;
  for (const column of columns) {
    for (let row = 0; row < Math.min(rowCount, TOP_ROWS); row += 1) {
      if (column.kind[row] !== CellKind.text) continue;
      texts += 1;
      if (/\p{Script=Arabic}/u.test(book.strings[column.text[row] ?? -1] ?? "")) arabic += 1;
    }
  }
  return arabic * 2 > texts;
}

/**
 * A worksheet of the workbook as it was read: values under their number formats, never formulas, each
 * in its own cell, hidden rows hidden, and on bad cells a colour and a note.
 */
export function copiedSheet(options: CopyOptions): DrawnSheet {
  const { book, sheet, name, marks, isPartial, words } = options;
  const { rowCount } = sheet;
  const marked = new Set(marks.map(({ row }) => row));
  const isCopied = (row: number): boolean => !isPartial || row < TOP_ROWS || marked.has(row);
  const width = Math.max(1, ...sheet.columns.map(({ index }) => index + 1));
  const columns: { width: number; style?: Look }[] = Array.from({ length: width }, () => ({
    width: NARROWEST,
  }));
  const rows = Array.from({ length: rowCount }, (_, row): Value[] =>
    isCopied(row) ? Array<Value>(width).fill(null) : [],
  );
  const cells: NonNullable<DrawnSheet["cells"]> = new Map();
  const formats = book.formats.map(safeFormat);
  const lookOf = (format: number): Look => {
    const numFmt = formats[format] ?? "General";
    return numFmt === "General" ? {} : { numFmt };
  };
  for (const column of sheet.columns) {
    const common = commonFormat(column, rowCount);
    const columnWidth = widthOf(book, column, rowCount);
    columns[column.index] = { width: columnWidth, style: lookOf(common) };
    rows.forEach((values, row) => {
      if (values.length === 0) return;
      const value = valueAt(book, column, row);
      values[column.index] = value;
      const format = formatAt(column, row);
      if (format < 0 || format === common) return;
      cells.set(cellKey(row, column.index), { value, style: lookOf(format) });
    });
  }
  const columnAt = new Map(sheet.columns.map((column) => [column.index, column]));
  const formulaAt = new Map(
    sheet.formulas.map(({ row, column, formula }) => [cellKey(row, column), formula]),
  );
  marks.forEach(({ row, column, severity, messages }, index) => {
    const raw = columnAt.get(column);
    const formula = formulaAt.get(cellKey(row, column));
    const said =
      formula === undefined ? messages : [...messages, words.messages.marked.formula(formula)];
    const value = raw && row < rowCount ? valueAt(book, raw, row) : null;
    const format = raw && row < rowCount ? formatAt(raw, row) : -1;
    cells.set(cellKey(row, column), {
      value,
      style: { ...lookOf(format), fill: severityFills[severity] },
      ...(index < MOST_NOTES
        ? { comment: { author: "Plimsoll", text: safeText(said.join("\n")) } }
        : {}),
    });
  });
  return {
    name,
    columns,
    rows,
    cells,
    rowDefs: new Map(Array.from(sheet.hiddenRows, (row) => [row, { hidden: true }])),
    view: { rightToLeft: isRightToLeft(book, sheet) },
    ...(sheet.isHidden ? { hidden: true } : {}),
  };
}
