import type { Finding } from "../model/finding.ts";
import type { Month } from "../model/month.ts";
import type { Measure } from "../sheets/dataset.ts";
import { CellKind } from "../workbook/rawWorkbook.ts";
import type { ReadColumn, ReadingContext } from "./cellReader.ts";
import { foldName } from "./fold.ts";
import type { MonthColumn } from "./monthHeadings.ts";
import { isLongPeriod } from "./periods.ts";
import type { PlanBlock } from "./planBlock.ts";
import { type PlanCell, targetSpec, titleMeasure } from "./planCell.ts";
import { readColumn } from "./readColumn.ts";
import { readVaried } from "./readColumns.ts";
import { addressIn, cellText, findingIn, type SheetInBook, textAt } from "./sheetInBook.ts";
import { titleUnit, unitFacts } from "./titleUnit.ts";
import { isTotalText } from "./words.ts";

/** A column of sums over months to its left: a quarter, or the year. */
function isSumOfMonths(at: SheetInBook, block: PlanBlock, index: number): boolean {
  const raw = at.columnAt.get(index);
  const before = block.headings.months.filter((column) => column.raw.index < index);
  const sumIn = (columns: readonly MonthColumn[], row: number): number =>
    columns.reduce((sum, column) => sum + (column.raw.number[row] ?? 0), 0);
  const isSum = (columns: readonly MonthColumn[], row: number): boolean =>
    Math.abs(sumIn(columns, row) - (raw?.number[row] ?? 0)) < 1e-6;
  return (
    raw !== undefined &&
    before.length > 0 &&
    block.rows.length > 0 &&
    block.rows.every((row) => isSum(before, row) || isSum(before.slice(-3), row))
  );
}

/** Sums of months that are not: a quarter's or a year's, by its heading, beside the months it adds up. */
function tellSums(at: SheetInBook, block: PlanBlock, months: readonly ReadColumn[]): Finding[] {
  const { row: headerRow, match } = block.headings;
  const sums = match.left.flatMap(({ index, heading }) => {
    const raw = at.sheet.columns[index];
    return raw && (isTotalText(heading) || isLongPeriod(heading)) ? [raw] : [];
  });
  return sums.flatMap((raw, i) => {
    const before = months.filter(({ index }) => index < raw.index);
    const since = before.filter(({ index }) => index > (sums[i - 1]?.index ?? -1));
    const heading = textAt(at, headerRow, raw.index);
    return Array.from(block.rows).flatMap((row): Finding[] => {
      if (raw.kind[row] !== CellKind.number) return [];
      const claim = raw.number[row] ?? 0;
      const sumOf = (columns: readonly ReadColumn[]): number =>
        columns.reduce((sum, { index }) => sum + (at.columnAt.get(index)?.number[row] ?? 0), 0);
      const fits = (columns: readonly ReadColumn[]): boolean =>
        Math.abs(sumOf(columns) - claim) <= 1e-6 * Math.max(1, Math.abs(claim));
      if ([since, before, before.slice(-3), before.slice(-6)].some(fits)) return [];
      const meant = isTotalText(heading) || since.length === 0 ? before : since;
      const facts = { claimed: claim.toFixed(2), computed: sumOf(meant).toFixed(2) };
      const told = { row, column: raw.index, heading, value: facts.claimed, facts };
      return [findingIn(at, "total-mismatch", told)];
    });
  });
}

/** Headings that are neither months nor ours, and months of a year that nothing tells. */
function tellHeadings(at: SheetInBook, block: PlanBlock): Finding[] {
  const { row, months, match } = block.headings;
  const place = (index: number) => {
    const heading = textAt(at, row, index);
    return { row, column: index, heading, value: heading };
  };
  const unread = match.left.flatMap(({ index, heading, reason }) => {
    const column = at.sheet.columns[index]?.index ?? 0;
    if (isTotalText(heading) || isLongPeriod(heading) || isSumOfMonths(at, block, column))
      return [];
    return [findingIn(at, "unknown-column", { ...place(column), facts: { reason } })];
  });
  const yearless = months.flatMap(({ raw, month }) =>
    month === null ? [findingIn(at, "unknown-month", { ...place(raw.index), facts: {} })] : [],
  );
  return [...unread, ...yearless];
}

/**
 * Units behind the months that make something of every amount: each once, at the first month that has it.
 * Where some months are in thousands, one that is not is told as well.
 */
function tellUnits(at: SheetInBook, { headings }: PlanBlock, main: string): Finding[] {
  const told = new Set<string>();
  const isMultiplied = headings.months.some(({ unit }) => unit && unit.multiplier !== 1);
  return headings.months.flatMap(({ raw, unit }) => {
    const isPlain = !unit || (unit.multiplier === 1 && unit.currency === null);
    if (isPlain && !isMultiplied) return [];
    const facts = isPlain ? { multiplier: 1, currency: main } : unitFacts(unit, main);
    const key = JSON.stringify(facts);
    if (told.has(key)) return [];
    told.add(key);
    const heading = textAt(at, headings.row, raw.index);
    const place = { row: headings.row, column: raw.index, heading, value: heading };
    return [findingIn(at, "unit-in-heading", { ...place, facts })];
  });
}

export interface ReadPlanBlock {
  readonly cells: readonly PlanCell[];
  readonly rows: Int32Array;
  readonly badRows: ReadonlySet<number>;
  readonly findings: readonly Finding[];
}

interface RowMeasures extends Pick<ReadingContext, "canonical"> {
  readonly measureOf: (row: number) => Measure;
}

/** Targets of one thing for the same months twice, by whatever spelling: the first row counts. */
function repeatedRows(
  at: SheetInBook,
  { rows, whose }: PlanBlock,
  { measureOf, canonical = (name) => name }: RowMeasures,
): { badRows: number[]; findings: Finding[] } {
  const firstRows = new Map<string, number>();
  const badRows: number[] = [];
  const findings: Finding[] = [];
  for (const row of rows) {
    const who = whose(row);
    const key = `${who?.scope}\n${foldName(canonical(who?.name ?? ""))}\n${measureOf(row)}`;
    const first = firstRows.get(key);
    if (first === undefined || !who) {
      firstRows.set(key, row);
      continue;
    }
    badRows.push(row);
    const { heading, column } = who.mention;
    const facts = { first: addressIn(at, first, column) };
    findings.push(findingIn(at, "duplicate-key", { row, column, heading, value: who.name, facts }));
  }
  return { badRows, findings };
}

/**
 * The targets of one wide table. `from` is the row after the table above it: the titles between say what is
 * planned, and in which unit.
 */
export function readPlanBlock(
  at: SheetInBook,
  { block, from }: { readonly block: PlanBlock; readonly from: number },
  context: ReadingContext,
): ReadPlanBlock {
  const { headings, rows, measure, labels, whose, nameColumn } = block;
  const assumed = titleMeasure(at, headings.row, from);
  const measureOf = (row: number): Measure =>
    (measure?.texts[measure.value[row] ?? -1] as Measure | undefined) ?? assumed;
  const title = titleUnit(
    at,
    {
      headerRow: headings.row,
      lastRow: headings.lastRow,
      from,
      headed: headings.months.map(({ raw }) => raw),
    },
    context.currency,
  );
  const repeated = repeatedRows(at, block, { ...context, measureOf });
  const findings = [
    ...tellHeadings(at, block),
    ...tellUnits(at, block, context.currency),
    ...title.findings,
    ...repeated.findings,
  ];
  const badRows = new Set(title.isUnclear ? rows : repeated.badRows);
  for (const row of rows) {
    if (whose(row) !== undefined || !nameColumn) continue;
    badRows.add(row);
    const heading = textAt(at, headings.row, nameColumn.index);
    const told = { row, column: nameColumn.index, heading, facts: { kind: "name" } as const };
    findings.push(findingIn(at, "missing-cell", told));
  }
  const columns = headings.months.flatMap(
    ({ raw, month, unit }): { read: ReadColumn; month: Month }[] => {
      if (month === null) return [];
      const heading = cellText(at, raw, headings.row);
      const column = { key: "amount", raw, heading, unit };
      const read = readVaried(
        rows,
        (row) => targetSpec(measureOf(row)),
        (spec, those) =>
          readColumn({
            at,
            column,
            spec,
            rows: those,
            context,
            titleUnit: title.unit,
            currencyOfRow: () => null,
            whenOfRow: () => ({ month }),
          }),
      );
      return read ? [{ read, month }] : [];
    },
  );
  for (const read of [...labels, ...columns.map((column) => column.read)]) {
    for (const row of read.badRows) badRows.add(row);
    findings.push(...read.findings);
  }
  findings.push(
    ...tellSums(
      at,
      block,
      columns.map(({ read }) => read),
    ),
  );
  const cells = Array.from(rows).flatMap((row) =>
    columns.flatMap(({ read, month }): PlanCell[] => {
      const amount = read.value[row] ?? Number.NaN;
      if (badRows.has(row) || Number.isNaN(amount)) return [];
      const measure = measureOf(row);
      return [{ row, column: read.index, month, measure, amount, whose: whose(row) ?? null }];
    }),
  );
  return { cells, rows, badRows, findings };
}
