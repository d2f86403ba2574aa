import type { Finding } from "../model/finding.ts";
import type { Repeats } from "./repeatedRows.ts";
import { findingIn, type SheetInBook } from "./sheetInBook.ts";

/** A sheet and the cells that hold its targets or counts. */
export interface StatedCells<Cell> {
  readonly at: SheetInBook;
  readonly cells: readonly Cell[];
}

/** How cells of two sheets are compared. */
export interface CellComparison<Cell> {
  /** Equal for cells of one thing. */
  readonly keyOf: (cell: Cell) => string;
  readonly amountOf: (cell: Cell) => number;
  /** What an equal amount weighs as a sign that two sheets are one: small counts are equal by chance. */
  readonly weightOf: (amount: number) => number;
  /** Tells a cell that the sheet saved later, which is used, has otherwise. */
  readonly differs: (
    cell: Cell,
    other: Cell,
    sheets: { readonly earlier: SheetInBook; readonly later: SheetInBook },
  ) => Finding;
}

/** Two sheets with this share of what they state in common are two states of one. */
const SHARE_IN_COMMON = 0.5;

type ByKey<Cell> = ReadonlyMap<string, readonly Cell[]>;

function byKey<Cell>(cells: readonly Cell[], keyOf: (cell: Cell) => string): ByKey<Cell> {
  const known = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = keyOf(cell);
    const others = known.get(key);
    if (others) others.push(cell);
    else known.set(key, [cell]);
  }
  return known;
}

/** What a sheet keeps beside one that was saved later; null where the two are not one. */
function keptBeside<Cell extends { readonly row: number }>(
  earlier: StatedCells<Cell>,
  later: StatedCells<Cell>,
  { keyOf, amountOf, weightOf, differs }: CellComparison<Cell>,
): { readonly cells: readonly Cell[]; readonly findings: readonly Finding[] } | null {
  const [mine, theirs] = [byKey(earlier.cells, keyOf), byKey(later.cells, keyOf)];
  const sumOf = (cells: readonly Cell[] = []): number =>
    cells.reduce((sum, cell) => sum + amountOf(cell), 0);
  const weight = (keys: Iterable<string>, of: ByKey<Cell>): number =>
    [...keys].reduce((sum, key) => sum + weightOf(sumOf(of.get(key))), 0);
  const common = [...mine.keys()].filter((key) => theirs.has(key));
  const equal = common.filter((key) => sumOf(mine.get(key)) === sumOf(theirs.get(key)));
  const smaller = Math.min(weight(mine.keys(), mine), weight(theirs.keys(), theirs));
  const inCommon = weight(equal, mine);
  if (inCommon === 0 || inCommon < SHARE_IN_COMMON * smaller) return null;
  const same = new Set(equal);
  const repeated = new Set(equal.flatMap((key) => mine.get(key)?.map(({ row }) => row) ?? []));
  const { book, sheet } = later.at;
  const original = book === earlier.at.book ? sheet.name : `${book.file}!${sheet.name}`;
  const facts = { original, rows: repeated.size, counted: "once" } as const;
  const told = common.flatMap((key): Finding[] => {
    const [cell] = mine.get(key) ?? [];
    const [other] = theirs.get(key) ?? [];
    if (same.has(key) || !cell || !other) return [];
    return [differs(cell, other, { earlier: earlier.at, later: later.at })];
  });
  return {
    cells: earlier.cells.filter((cell) => !theirs.has(keyOf(cell))),
    findings: [findingIn(earlier.at, "copied-sheet", { facts }), ...told],
  };
}

const savedOn = (at: SheetInBook): number => at.book.savedOn ?? Number.NEGATIVE_INFINITY;

/**
 * The cells that each sheet keeps, in the order given, where others state the same: offices keep the year's
 * plan and the funnel in every file, and what is said twice is one. Two sheets are taken for one when half
 * of what the smaller states stands in both; then the one saved later is right. Others are pooled, as those
 * of branches are.
 */
export function repeatedCells<Cell extends { readonly row: number }>(
  sheets: readonly StatedCells<Cell>[],
  comparison: CellComparison<Cell>,
): { readonly kept: readonly (readonly Cell[])[] } & Repeats {
  const findings: Finding[] = [];
  const skipped = new Map<SheetInBook, number>();
  const keptIn = new Map<StatedCells<Cell>, readonly Cell[]>();
  const bySaving = [...sheets].sort((a, b) => Math.sign(savedOn(a.at) - savedOn(b.at)) || 0);
  const rowsOf = (cells: readonly Cell[]): number => new Set(cells.map(({ row }) => row)).size;
  bySaving.forEach((sheet, place) => {
    let { cells } = sheet;
    for (const later of bySaving.slice(place + 1)) {
      const beside = keptBeside({ at: sheet.at, cells }, later, comparison);
      if (!beside) continue;
      cells = beside.cells;
      findings.push(...beside.findings);
    }
    if (cells !== sheet.cells) skipped.set(sheet.at, rowsOf(sheet.cells) - rowsOf(cells));
    keptIn.set(sheet, cells);
  });
  return { kept: sheets.map((sheet) => keptIn.get(sheet) ?? sheet.cells), findings, skipped };
}
