import { cellAddress } from "../model/cell.ts";
import type { Finding } from "../model/finding.ts";
import { foldName } from "./fold.ts";
import type { PlanCell, PlanSheet } from "./planCell.ts";
import { isMoneyMeasure } from "./planMeasure.ts";
import { repeatedCells } from "./repeatedCells.ts";
import type { Repeats } from "./repeatedRows.ts";
import { findingIn, placeFrom, type SheetInBook, textAt } from "./sheetInBook.ts";

/** A Plans sheet, where it stands, and its place in `Dataset.sheets`. */
export interface SourcedPlans {
  readonly at: SheetInBook;
  readonly sheet: PlanSheet;
  readonly source: number;
}

const keyOf = ({ month, measure, base = null, whose }: PlanCell): string =>
  JSON.stringify([month, measure, base, whose && [whose.scope, foldName(whose.name)]]);

/** A target that the sheet saved later sets otherwise: the later one is used. */
function differs(
  { row, column, measure }: PlanCell,
  other: PlanCell,
  {
    earlier,
    later,
    minorUnits,
  }: { readonly earlier: SheetInBook; readonly later: SheetInBook; readonly minorUnits: number },
): Finding {
  const taken = isMoneyMeasure(measure)
    ? (other.amount / 10 ** minorUnits).toFixed(minorUnits)
    : String(other.amount);
  const place = placeFrom(earlier, later, cellAddress(other.row, other.column));
  const value = textAt(earlier, row, column);
  return findingIn(earlier, "volumes-differ", { row, column, value, facts: { taken, place } });
}

/** Plans without the targets that another sheet sets too; every target weighs the same. */
export function withoutRepeatedPlans(
  plans: readonly SourcedPlans[],
  minorUnits: number,
): { readonly plans: readonly SourcedPlans[] } & Repeats {
  const { kept, ...repeats } = repeatedCells(
    plans.map(({ at, sheet }) => ({ at, cells: sheet.cells })),
    {
      keyOf,
      amountOf: ({ amount }) => amount,
      weightOf: () => 1,
      differs: (cell, other, at) => differs(cell, other, { ...at, minorUnits }),
    },
  );
  const left = plans.map((plan, place) => {
    const cells = kept[place] ?? plan.sheet.cells;
    return cells === plan.sheet.cells ? plan : { ...plan, sheet: { ...plan.sheet, cells } };
  });
  return { plans: left, ...repeats };
}
