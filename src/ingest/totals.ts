import type { Finding } from "../model/finding.ts";
import { CellKind } from "../workbook/rawWorkbook.ts";
import type { ReadColumn } from "./cellReader.ts";
import { isSumFormula, RowKind } from "./rowKinds.ts";
import { findingIn, type SheetInBook } from "./sheetInBook.ts";

/** A money column and the rows that stand in its table. */
export interface TotalsTask {
  readonly at: SheetInBook;
  readonly column: ReadColumn;
  /** `RowKind` by row. */
  readonly kind: Uint8Array;
  readonly minorUnits: number;
}

export interface CheckedTotals {
  /**
   * What the total over the whole table claims, minor units; null when there is none. A total of several
   * currencies claims, where it is right, what its rows come to in the data set's.
   */
  readonly claimed: number | null;
  readonly findings: readonly Finding[];
}

/** Data rows that a total may stand for, and what they add up to. */
interface Cover {
  readonly rows: readonly number[];
  readonly sum: number;
  /** The same in the data set's currency, without amounts that have no rate. */
  readonly converted: number;
  readonly isWhole: boolean;
  /** Half a minor unit for each amount that was rounded or converted, and for the claim itself. */
  readonly tolerance: number;
}

/** First and last row of the ranges that a formula adds up in its own column; empty when it names none. */
function rangesOf(formula: string): readonly { readonly first: number; readonly last: number }[] {
  const ranges = formula.matchAll(/\$?[A-Z]{1,3}\$?(\d+)\s*:\s*\.?\$?[A-Z]{1,3}\$?(\d+)/giu);
  return [...ranges].map(([, first, last]) => ({
    first: Number(first) - 1,
    last: Number(last) - 1,
  }));
}

/**
 * Checks each total row's claim against the rows it covers: those its SUM names, with rows typed in
 * between its range and itself; else those since the total before it, or all of them. A SUBTOTAL may mean
 * the visible rows only, as Excel reckons it.
 */
export function checkTotals({ at, column, kind, minorUnits }: TotalsTask): CheckedTotals {
  const hidden = new Set(at.sheet.hiddenRows);
  const raw = at.columnAt.get(column.index);
  const data: number[] = [];
  const totals: number[] = [];
  kind.forEach((rowKind, row) => {
    if (rowKind === RowKind.data) data.push(row);
    if (rowKind === RowKind.total) totals.push(row);
  });

  // A total adds up what stands in the cells, in whatever currencies.
  const { value: amounts, readCell } = column.stated ?? column;
  const isFine = (row: number): boolean => {
    if (raw?.kind[row] !== CellKind.number) return false;
    const minor = (raw.number[row] ?? 0) * 10 ** minorUnits;
    return Math.abs(minor - Math.round(minor)) > 1e-6 * Math.max(1, Math.abs(minor) * 1e-6);
  };
  const cover = (rows: readonly number[]): Cover => {
    let sum = 0;
    let converted = 0;
    let isWhole = true;
    let rounded = 1;
    for (const row of rows) {
      const amount = amounts[row] ?? Number.NaN;
      if (Number.isNaN(amount)) continue;
      const value = column.value[row] ?? Number.NaN;
      sum += amount;
      if (Number.isNaN(value)) isWhole = false;
      else converted += value;
      if (isFine(row) || amount !== value) rounded += 1;
    }
    return { rows, sum, converted, isWhole, tolerance: rounded / 2 };
  };
  /** Half a minor unit a row. */
  const isNear = (sum: number, { tolerance }: Cover, claim: number): boolean =>
    Math.abs(sum - claim) <= tolerance;
  /** What is converted may also be claimed in the data set's currency. */
  const isMet = (each: Cover, claim: number): boolean =>
    isNear(each.sum, each, claim) || isNear(each.converted, each, claim);
  /** The claim in the data set's currency; null where an amount that it counts has no rate. */
  const inOwnCurrency = (met: Cover | undefined, claim: number): number | null =>
    met && (met.isWhole || isNear(met.converted, met, claim)) ? met.converted : null;

  /** The covers a total may mean, the likeliest first. */
  const coversOf = (row: number, before: number): readonly Cover[] => {
    const formula = at.formulaAt(row, column.index) ?? "";
    const ranges = isSumFormula(formula) ? rangesOf(formula) : [];
    const inRanges = (at: number): boolean =>
      ranges.some(({ first, last }) => first <= at && at <= last);
    const above = data.filter((at) => at < row);
    // Rows typed in below the last that a SUM names were meant to be in it.
    const end = Math.max(...ranges.map(({ last }) => last));
    const late = above.filter((at) => at > before && at > end);
    const isShort = late.length > 0 && above.some((at) => at > before && inRanges(at));
    const meant =
      ranges.length > 0
        ? [data.filter((at) => inRanges(at) || (isShort && late.includes(at)))]
        : row === totals.at(-1)
          ? [above, above.filter((at) => at > before)]
          : [above.filter((at) => at > before), above];
    const visible = meant.map((rows) => rows.filter((at) => !hidden.has(at)));
    // Codes from 101 leave out rows hidden by hand too; below, only those a filter hides.
    if (/SUBTOTAL\s*\(\s*1\d\d/iu.test(formula)) return visible.map(cover);
    return (/SUBTOTAL|AGGREGATE/iu.test(formula) ? [...visible, ...meant] : meant).map(cover);
  };

  const findings: Finding[] = [];
  let claimed: number | null = null;
  let before = -1;
  for (const row of totals) {
    const claim = readCell(row);
    if (!Number.isNaN(claim)) {
      const covers = coversOf(row, before).filter(({ rows }) => rows.length > 0);
      const matched = covers.find((each) => isMet(each, claim));
      const meant = matched ?? covers[0];
      if (meant && meant.rows.length === data.length) {
        claimed = column.stated ? inOwnCurrency(matched, claim) : claim;
      }
      if (meant && !matched) {
        const text = (minor: number): string => (minor / 10 ** minorUnits).toFixed(minorUnits);
        const facts = { claimed: text(claim), computed: text(meant.sum) };
        const { index, heading } = column;
        const told = { row, column: index, heading, value: text(claim), facts };
        findings.push(findingIn(at, "total-mismatch", told));
      }
    }
    before = row;
  }
  return { claimed, findings };
}
