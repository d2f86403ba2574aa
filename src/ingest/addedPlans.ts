import type { Finding } from "../model/finding.ts";
import type { Plan } from "../sheets/dataset.ts";
import { foldName } from "./fold.ts";
import type { SourcedPlans } from "./repeatedPlans.ts";
import type { SheetInBook } from "./sheetInBook.ts";

/** What a target is of: two plans with one key are two amounts of the same. */
const keyOf = ({ at: _, cell: _cell, amount: _amount, name, ...target }: Plan): string =>
  JSON.stringify([foldName(name), ...Object.entries(target).sort(([a], [b]) => (a < b ? -1 : 1))]);

/**
 * Targets that two sheets set with different amounts, and that are not two states of one plan: they add
 * up, as the plans of branches do, and each sheet is told once of the one before that it adds to.
 */
export function addedPlans(
  plans: readonly Plan[],
  sheets: readonly Pick<SourcedPlans, "at" | "source">[],
): readonly Finding[] {
  const sheetOf = new Map(sheets.map(({ at, source }) => [source, at]));
  const firstSource = new Map<string, number>();
  const added = new Map<string, { here: SheetInBook; there: SheetInBook; cells: string[] }>();
  for (const plan of plans) {
    const key = keyOf(plan);
    const first = firstSource.get(key) ?? plan.at.source;
    firstSource.set(key, first);
    const [here, there] = [sheetOf.get(plan.at.source), sheetOf.get(first)];
    if (first === plan.at.source || !here || !there) continue;
    const pair = `${first} ${plan.at.source}`;
    const told = added.get(pair) ?? { here, there, cells: [] };
    added.set(pair, told);
    told.cells.push(plan.cell);
  }
  return [...added.values()].map(({ here, there, cells }): Finding => {
    const file = here.book === there.book ? "" : `${there.book.file}!`;
    return {
      file: here.book.file,
      sheet: here.sheet.name,
      ...(cells[0] === undefined ? {} : { cell: cells[0] }),
      code: "plans-added",
      facts: { original: `${file}${there.sheet.name}`, targets: cells.length },
    };
  });
}
