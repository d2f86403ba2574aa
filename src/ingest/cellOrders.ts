import type { Finding } from "../model/finding.ts";
import type { CellOrder, Sheet } from "../sheets/contract.ts";
import type { ReadColumn } from "./cellReader.ts";
import type { ReadColumns, RowCheck, TableReading } from "./readColumns.ts";
import { findingIn, type SheetInBook, textAt } from "./sheetInBook.ts";

interface Pair extends CellOrder {
  readonly second: string;
}

/** The pairs of columns that an order speaks of. */
function pairsOf(order: CellOrder, sheet: Sheet): readonly Pair[] {
  const { first, second } = order;
  if (second !== undefined) return [{ ...order, second }];
  return Object.entries(sheet.columns).flatMap(([key, { kind }]) =>
    kind === "day" && key !== first ? [{ ...order, second: key }] : [],
  );
}

/** A pair as it stands in a table: the columns that were read, and how the second is called without one. */
interface Compared extends Pair {
  readonly from: ReadColumn;
  readonly to: ReadColumn | undefined;
  readonly toHeading: string;
  readonly areDays: boolean;
}

function comparedIn(
  { sheet, options }: TableReading,
  columns: ReadColumns,
  pair: Pair,
): readonly Compared[] {
  const from = columns.get(pair.first);
  const to = columns.get(pair.second);
  if (!from || (!to && pair.otherwise === undefined)) return [];
  const spec = sheet.columns[pair.second];
  const toHeading = to?.heading ?? spec?.headings[options.context.language][0] ?? pair.second;
  return [{ ...pair, from, to, toHeading, areDays: spec?.kind === "day" }];
}

const isBroken = ({ from, to, otherwise }: Compared, row: number): boolean => {
  const limit = to?.value[row] ?? Number.NaN;
  const value = from.value[row] ?? Number.NaN;
  // What happened on a day that nobody wrote down contradicts none.
  if (!Number.isFinite(value)) return false;
  return value > (Number.isNaN(limit) ? (otherwise ?? limit) : limit);
};

/** A day is told where it stands too early, a number where it is too large. */
function findingOf(at: SheetInBook, row: number, compared: Compared): Finding {
  const { from, to, toHeading, areDays, otherwise, isCertain } = compared;
  const code = isCertain ? "impossible-row" : "cells-contradict";
  const first = { index: from.index, heading: from.heading, text: textAt(at, row, from.index) };
  const written = to ? textAt(at, row, to.index).trim() : "";
  const second = {
    index: to?.index ?? from.index,
    heading: toHeading,
    text: written || String(otherwise ?? ""),
  };
  const [told, other] = areDays ? [second, first] : [first, second];
  const is = areDays ? "before" : "above";
  const facts = { than: other.heading, limit: other.text, is } as const;
  const { index: column, heading, text: value } = told;
  return findingIn(at, code, { row, column, heading, value, facts });
}

/**
 * Rows in which one cell contradicts another: a contest that ends before it begins, more letters opened
 * than sent. A row is told of once, by the first of its sheet's orders that it breaks.
 */
export function cellsOutOfOrder(reading: TableReading, columns: ReadColumns): RowCheck {
  const { at, sheet, rows } = reading;
  const pairs = (sheet.orders ?? [])
    .flatMap((order) => pairsOf(order, sheet))
    .flatMap((pair) => comparedIn(reading, columns, pair));
  const badRows: number[] = [];
  const findings: Finding[] = [];
  if (pairs.length === 0) return { badRows, findings };
  for (const row of rows) {
    const broken = pairs.find((pair) => isBroken(pair, row));
    if (!broken) continue;
    if (broken.isCertain) badRows.push(row);
    findings.push(findingOf(at, row, broken));
  }
  return { badRows, findings };
}
