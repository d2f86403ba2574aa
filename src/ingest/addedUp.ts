import type { Finding } from "../model/finding.ts";
import type { FunnelCount, Plan, RowRef } from "../sheets/dataset.ts";
import { foldName } from "./fold.ts";
import type { SheetInBook } from "./sheetInBook.ts";

/** A sheet of targets or counts, and its place in `Dataset.sheets`. */
interface Stating {
  readonly at: SheetInBook;
  readonly source: number;
}

/** A target or a count where it stands. */
interface StatedRow {
  readonly at: RowRef;
  readonly cell: string;
}

/**
 * What two sheets state of the same, and what is not two states of one thing: it adds up, as that of
 * branches does, and each sheet is told once of the one before that it adds to.
 */
function addedUp<Row extends StatedRow>(
  rows: readonly Row[],
  sheets: readonly Stating[],
  { keyOf, code }: { keyOf: (row: Row) => string; code: "plans-added" | "counts-added" },
): readonly Finding[] {
  const sheetOf = new Map(sheets.map(({ at, source }) => [source, at]));
  const firstSource = new Map<string, number>();
  const added = new Map<string, { here: SheetInBook; there: SheetInBook; cells: string[] }>();
  for (const row of rows) {
    const key = keyOf(row);
    const first = firstSource.get(key) ?? row.at.source;
    firstSource.set(key, first);
    const [here, there] = [sheetOf.get(row.at.source), sheetOf.get(first)];
    if (first === row.at.source || !here || !there) continue;
    const pair = `${first} ${row.at.source}`;
    const told = added.get(pair) ?? { here, there, cells: [] };
    added.set(pair, told);
    told.cells.push(row.cell);
  }
  return [...added.values()].map(({ here, there, cells }): Finding => {
    const file = here.book === there.book ? "" : `${there.book.file}!`;
    const original = `${file}${there.sheet.name}`;
    const [cell] = cells;
    const place = {
      file: here.book.file,
      sheet: here.sheet.name,
      ...(cell === undefined ? {} : { cell }),
    };
    return code === "plans-added"
      ? { ...place, code, facts: { original, targets: cells.length } }
      : { ...place, code, facts: { original, counts: cells.length } };
  });
}

const targetKey = ({ at: _, cell: _cell, amount: _amount, name, ...target }: Plan): string =>
  JSON.stringify([foldName(name), ...Object.entries(target).sort(([a], [b]) => (a < b ? -1 : 1))]);

const countKey = ({ at: _, cell: _cell, count: _count, ...of }: FunnelCount): string =>
  JSON.stringify(Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Targets that two sheets set with different amounts. */
export const addedPlans = (
  plans: readonly Plan[],
  sheets: readonly Stating[],
): readonly Finding[] => addedUp(plans, sheets, { keyOf: targetKey, code: "plans-added" });

/** Counts that two sheets of the funnel have of one month, stage and part. */
export const addedCounts = (
  counts: readonly FunnelCount[],
  sheets: readonly Stating[],
): readonly Finding[] => addedUp(counts, sheets, { keyOf: countKey, code: "counts-added" });
