import type { ValueKind } from "../model/finding.ts";
import type { Sheet } from "../sheets/contract.ts";
import { sheets } from "../sheets/sheets.ts";
import { CellKind, type RawColumn } from "../workbook/rawWorkbook.ts";
import { matchHeadings } from "./matchHeading.ts";
import { numbersIn } from "./numbersIn.ts";
import { isEmptyCell, type SheetInBook, stringOf } from "./sheetInBook.ts";
import type { Table } from "./table.ts";
import { isCarriedText, isExampleText, isTotalText } from "./words.ts";

/** What a row of the sheet is, before its cells are read. */
export const RowKind = {
  outside: 0,
  data: 1,
  blank: 2,
  total: 3,
  other: 4,
  carried: 5,
  /** A row of our own template, never told of. */
  example: 6,
} as const;
export type RowKind = (typeof RowKind)[keyof typeof RowKind];

export interface RowKinds {
  /** A `RowKind` by row of the sheet. */
  readonly kind: Uint8Array;
  /** The heading row of a second table below, from which on nothing is read. */
  readonly secondTable: number | null;
}

/** A second table stands below one gap or another; a sheet of nothing but gaps has none. */
const GAPS_LOOKED_AT = 200;

const NUMERIC: ReadonlySet<ValueKind> = new Set(["money", "number", "fraction", "minutes"]);
const TYPED: ReadonlySet<ValueKind> = new Set([...NUMERIC, "day", "month"]);

/** Whether a formula adds cells up: the surest sign of a total row. */
export const isSumFormula = (formula: string | undefined): boolean =>
  formula !== undefined && /(?:^|[^A-Z.])(?:SUM|SUBTOTAL|AGGREGATE)\s*\(/iu.test(formula);

/**
 * How many cells each row fills, and where its first text stands (position in `columns`, −1: none). A
 * number typed as text in a column of numbers is none: «Итого» may stand to the right of it.
 */
function fillOf(
  at: SheetInBook,
  columns: readonly RawColumn[],
  { from, isNumeric }: { from: number; isNumeric: (column: RawColumn) => boolean },
) {
  const filled = new Uint16Array(at.sheet.rowCount);
  const firstText = new Int16Array(at.sheet.rowCount).fill(-1);
  columns.forEach((column, position) => {
    const mayBeNumber = isNumeric(column);
    for (let row = from; row < at.sheet.rowCount; row += 1) {
      if (column.kind[row] === CellKind.empty || isEmptyCell(at, column, row)) continue;
      filled[row] = (filled[row] ?? 0) + 1;
      if (column.kind[row] !== CellKind.text || firstText[row] !== -1) continue;
      if (mayBeNumber && /\p{Nd}/u.test(stringOf(at, column, row))) continue;
      firstText[row] = position;
    }
  });
  return { filled, firstText };
}

/** Judges words by their index in the workbook's strings, each once. */
function remember(at: SheetInBook, test: (text: string) => boolean): (index: number) => boolean {
  const known = new Map<number, boolean>();
  return (index) => {
    const before = known.get(index);
    if (before !== undefined) return before;
    const found = test(at.book.strings[index] ?? "");
    known.set(index, found);
    return found;
  };
}

/** A caption inside the table: one merged text across it, or a text where only a date or number can be. */
function isCaption(
  at: SheetInBook,
  { row, column, kind }: { row: number; column: RawColumn; kind: ValueKind | undefined },
): boolean {
  if (kind && TYPED.has(kind)) return true;
  return at.sheet.merges.some(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      firstRow <= row && row <= lastRow && firstColumn === column.index && lastColumn > firstColumn,
  );
}

/** Examples of our own template by row; most workbooks have none, which one look at their texts tells. */
function examplesIn(at: SheetInBook): (row: number) => boolean {
  const marked = new Set(at.book.strings.flatMap((text, i) => (isExampleText(text) ? [i] : [])));
  if (marked.size === 0) return () => false;
  return (row) =>
    at.sheet.columns.some(
      (column) => column.kind[row] === CellKind.text && marked.has(column.text[row] ?? -1),
    );
}

/** Russian forms number their columns under the headings: 1, 2, 3 … */
function isColumnNumbers(at: SheetInBook, row: number): boolean {
  const filled = at.sheet.columns.filter((column) => !isEmptyCell(at, column, row));
  const isNumbered = filled.every((column, position) => {
    const said =
      column.kind[row] === CellKind.text ? stringOf(at, column, row) : column.number[row];
    return Number(said) === position + 1;
  });
  return filled.length >= 3 && isNumbered;
}

/**
 * Tells the data rows of a table from blank rows, totals, balances, captions, repeated headings and
 * whatever else stands among them. A row is a total when its first text says so and its keys are empty,
 * when it adds cells up by formula, or when it is the last, nothing but numbers, and one of them the sum
 * of those above: never because a client is called «Итог».
 */
export function rowKinds(at: SheetInBook, sheet: Sheet, table: Table): RowKinds {
  const { rowCount, columns } = at.sheet;
  const kind = new Uint8Array(rowCount);
  const from = table.headerRow + 1;
  const mapped = [...table.columns.values()];
  const kindOf = new Map(mapped.map(({ key, raw }) => [raw, sheet.columns[key]?.kind]));
  const isNumeric = (column: RawColumn): boolean => NUMERIC.has(kindOf.get(column) ?? "text");
  const all = fillOf(at, columns, { from, isNumeric });
  const ours = fillOf(
    at,
    mapped.map(({ raw }) => raw),
    { from, isNumeric },
  );
  const numbers = mapped.filter(({ key }) => NUMERIC.has(sheet.columns[key]?.kind ?? "text"));
  const words = mapped.filter((column) => !numbers.includes(column));
  const required = mapped.filter(({ key }) => sheet.columns[key]?.isCellRequired);
  const keys = required.filter((column) => words.includes(column));
  const saysTotal = remember(at, isTotalText);
  const saysCarried = remember(at, isCarriedText);
  const isExample = examplesIn(at);
  const running = numbers.map(({ raw }) => ({ all: 0, since: 0, at: numbersIn(at, raw, from) }));
  let rowsSoFar = 0;

  const isEmpty = (row: number, column: RawColumn): boolean => isEmptyCell(at, column, row);
  /** A formula drawn down over rows not yet filled in: it gives 0, "" or an error. */
  const saysNothing = (row: number, column: RawColumn): boolean =>
    isEmpty(row, column) ||
    (at.formulaAt(row, column.index) !== undefined &&
      (column.kind[row] === CellKind.number
        ? column.number[row] === 0
        : column.kind[row] === CellKind.error));
  const addsUp = (row: number): boolean =>
    at.sheet.formulas.length > 0 &&
    numbers.some(({ raw }) => isSumFormula(at.formulaAt(row, raw.index)));
  const equalsSum = (row: number): boolean =>
    running.some((sums) => {
      const value = sums.at(row) || 0;
      if (value === 0) return false;
      return [sums.all, sums.since].some((sum) => Math.abs(sum - value) <= Math.abs(value) * 1e-9);
    });
  const isLast = (row: number): boolean => row + 1 >= rowCount || all.filled[row + 1] === 0;

  /**
   * Whether a row whose keys are empty, but for the one that holds its first text, is a total by that
   * text. In a column of names it may be a name: a client «Итог», or "Total Energies" without its date.
   */
  const isTotalBy = (row: number, word: RawColumn): boolean => {
    const isOnlyKey = keys.length === 1 && keys[0]?.raw === word;
    const isLong = stringOf(at, word, row).trim().includes(" ");
    if (isOnlyKey || (isLong && kindOf.get(word) === "name")) {
      const isBare = words.every(({ raw }) => raw === word || isEmpty(row, raw));
      const isFilled = numbers.some(({ raw }) => !isEmpty(row, raw));
      if (!isBare || !isFilled || !(isLast(row) || equalsSum(row))) return false;
    }
    return saysTotal(word.text[row] ?? -1);
  };
  const isTotal = (row: number, first: RawColumn | undefined): boolean => {
    if (addsUp(row)) {
      if (keys.every(({ raw }) => isEmpty(row, raw))) return true;
      return first !== undefined && saysTotal(first.text[row] ?? -1);
    }
    if (!first)
      return (
        all.filled[row] === numbers.filter(({ raw }) => !isEmpty(row, raw)).length &&
        isLast(row) &&
        rowsSoFar > 1 &&
        equalsSum(row)
      );
    if (keys.some(({ raw }) => raw !== first && !isEmpty(row, raw))) return false;
    return isTotalBy(row, first);
  };

  const headerRows = Array.from(
    { length: table.headerRow - table.firstHeaderRow + 1 },
    (_, i) => table.firstHeaderRow + i,
  );
  const repeatsHeading = (row: number): boolean =>
    (ours.filled[row] ?? 0) > 1 &&
    headerRows.some((headerRow) =>
      mapped.every(
        ({ raw }) =>
          isEmpty(row, raw) ||
          (raw.kind[row] === CellKind.text &&
            raw.text[row] === raw.text[headerRow] &&
            raw.kind[headerRow] === CellKind.text),
      ),
    );
  const isTyped = required.some(({ key }) => TYPED.has(sheet.columns[key]?.kind ?? "text"));
  /** The headings of a table below this one, of this sheet's kind or another. */
  const isOtherTable = (row: number): boolean => {
    const headings = columns.map((column) =>
      column.kind[row] === CellKind.text ? stringOf(at, column, row) : null,
    );
    const isHeadingOf = (other: Sheet): boolean => {
      const { size } = matchHeadings(headings, other).columns;
      return size >= 2 && size === all.filled[row];
    };
    // A row of words alone is no data where days and amounts are asked for.
    return isHeadingOf(sheet) || (isTyped && sheets.some(isHeadingOf));
  };

  const judge = (row: number): RowKind => {
    if (all.filled[row] === 0) return RowKind.blank;
    if (ours.filled[row] === 0) return RowKind.other;
    if (isExample(row)) return RowKind.example;
    if (table.groupRows?.has(row)) return RowKind.other;
    const first = columns[all.firstText[row] ?? -1];
    if (repeatsHeading(row) || (row === from && isColumnNumbers(at, row))) return RowKind.other;
    if (isTotal(row, first)) return RowKind.total;
    if ([...required, ...numbers].every(({ raw }) => saysNothing(row, raw))) return RowKind.other;
    if (!first) return RowKind.data;
    const isKeyed = keys.every(({ raw }) => !isEmpty(row, raw));
    if (!isKeyed && saysCarried(first.text[row] ?? -1)) return RowKind.carried;
    if (all.filled[row] === 1 && isCaption(at, { row, column: first, kind: kindOf.get(first) })) {
      return RowKind.other;
    }
    return RowKind.data;
  };

  let secondTable: number | null = null;
  let gaps = 0;
  for (let row = from; row < rowCount; row += 1) {
    const isAfterGap = row > from && kind[row - 1] !== RowKind.data && (all.filled[row] ?? 0) > 1;
    if (secondTable === null && isAfterGap && gaps < GAPS_LOOKED_AT) {
      gaps += 1;
      if (!repeatsHeading(row) && isOtherTable(row)) secondTable = row;
    }
    const judged = secondTable !== null && all.filled[row] !== 0 ? RowKind.other : judge(row);
    kind[row] = judged;
    if (judged === RowKind.data) rowsSoFar += 1;
    for (const sums of running) {
      if (judged === RowKind.total) sums.since = 0;
      const value = judged === RowKind.data ? sums.at(row) : 0;
      if (Number.isNaN(value)) continue;
      sums.all += value;
      sums.since += value;
    }
  }
  /** A post or a name under the dates is none: «Главный бухгалтер». */
  const isKey = (row: number, raw: RawColumn): boolean => {
    if (isEmpty(row, raw)) return false;
    const isTyped = TYPED.has(kindOf.get(raw) ?? "text");
    return !isTyped || raw.kind[row] !== CellKind.text || /\p{Nd}/u.test(stringOf(at, raw, row));
  };
  // Below the last total stand signatures and notes, unless an amount or a whole key says otherwise.
  for (let row = kind.lastIndexOf(RowKind.total) + 1; row > from && row < rowCount; row += 1) {
    if (kind[row] !== RowKind.data || keys.every(({ raw }) => isKey(row, raw))) continue;
    if (numbers.every(({ raw }) => isEmpty(row, raw))) kind[row] = RowKind.other;
  }
  return { kind, secondTable };
}
