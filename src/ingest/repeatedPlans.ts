import { cellAddress } from "../model/cell.ts";
import type { Finding } from "../model/finding.ts";
import { foldName } from "./fold.ts";
import type { PlanCell, PlanSheet } from "./planCell.ts";
import { isMoneyMeasure } from "./planMeasure.ts";
import type { Repeats } from "./repeatedRows.ts";
import { findingIn, type SheetInBook, textAt } from "./sheetInBook.ts";

/** A Plans sheet, where it stands, and its place in `Dataset.sheets`. */
export interface SourcedPlans {
  readonly at: SheetInBook;
  readonly sheet: PlanSheet;
  readonly source: number;
}

/** Two sheets with this share of their targets in common are two states of one plan. */
const SHARE_IN_COMMON = 0.5;

const keyOf = ({ month, measure, base = null, whose }: PlanCell): string =>
  JSON.stringify([month, measure, base, whose && [whose.scope, foldName(whose.name)]]);

function byTarget({ sheet }: SourcedPlans): ReadonlyMap<string, readonly PlanCell[]> {
  const cells = new Map<string, PlanCell[]>();
  for (const cell of sheet.cells) {
    const key = keyOf(cell);
    const others = cells.get(key);
    if (others) others.push(cell);
    else cells.set(key, [cell]);
  }
  return cells;
}

const amountOf = (cells: readonly PlanCell[] | undefined): number | null =>
  cells?.reduce((sum, { amount }) => sum + amount, 0) ?? null;

const nameOf = ({ book, sheet }: SheetInBook, from: SheetInBook): string =>
  book === from.book ? sheet.name : `${book.file}!${sheet.name}`;

/** A target that the sheet saved later sets otherwise: the later one is used. */
function differs(
  { earlier, later }: { readonly earlier: SourcedPlans; readonly later: SourcedPlans },
  [cell, other]: readonly [PlanCell, PlanCell],
  minorUnits: number,
): Finding {
  const { row, column, measure } = cell;
  const taken = isMoneyMeasure(measure)
    ? (other.amount / 10 ** minorUnits).toFixed(minorUnits)
    : String(other.amount);
  const place = `${nameOf(later.at, earlier.at)}!${cellAddress(other.row, other.column)}`;
  const value = textAt(earlier.at, row, column);
  return findingIn(earlier.at, "volumes-differ", { row, column, value, facts: { taken, place } });
}

/** What a sheet keeps beside one that was saved later. */
function keptBeside(
  earlier: SourcedPlans,
  later: SourcedPlans,
  minorUnits: number,
): { readonly cells: readonly PlanCell[]; readonly findings: readonly Finding[] } | null {
  const [mine, theirs] = [byTarget(earlier), byTarget(later)];
  const common = [...mine.keys()].filter((key) => theirs.has(key));
  const equal = common.filter((key) => amountOf(mine.get(key)) === amountOf(theirs.get(key)));
  if (equal.length === 0 || equal.length < SHARE_IN_COMMON * Math.min(mine.size, theirs.size)) {
    return null;
  }
  const repeated = new Set(equal.flatMap((key) => mine.get(key)?.map(({ row }) => row) ?? []));
  const original = nameOf(later.at, earlier.at);
  const facts = { original, rows: repeated.size, counted: "once" } as const;
  const same = new Set(equal);
  const told = common.flatMap((key): Finding[] => {
    const [cell] = mine.get(key) ?? [];
    const [other] = theirs.get(key) ?? [];
    if (same.has(key) || !cell || !other) return [];
    return [differs({ earlier, later }, [cell, other], minorUnits)];
  });
  return {
    cells: earlier.sheet.cells.filter((cell) => !theirs.has(keyOf(cell))),
    findings: [findingIn(earlier.at, "copied-sheet", { facts }), ...told],
  };
}

const savedOn = ({ at }: SourcedPlans): number => at.book.savedOn ?? Number.NEGATIVE_INFINITY;

/**
 * Plans without the targets that another sheet sets too: offices keep the year's plan in every file, and
 * a target said twice is one target. Two sheets are taken for one plan when half of the smaller one's
 * targets stand in both; then the one saved later is right. Others are pooled, as branches' plans are.
 */
export function withoutRepeatedPlans(
  plans: readonly SourcedPlans[],
  minorUnits: number,
): { readonly plans: readonly SourcedPlans[] } & Repeats {
  const findings: Finding[] = [];
  const skipped = new Map<SheetInBook, number>();
  const bySaving = [...plans].sort((a, b) => Math.sign(savedOn(a) - savedOn(b)) || 0);
  const kept = new Map<SourcedPlans, SourcedPlans>();
  bySaving.forEach((plan, place) => {
    let left = plan;
    for (const later of bySaving.slice(place + 1)) {
      const beside = keptBeside(left, later, minorUnits);
      if (!beside) continue;
      left = { ...left, sheet: { ...left.sheet, cells: beside.cells } };
      findings.push(...beside.findings);
    }
    const rowsIn = ({ sheet }: SourcedPlans): number =>
      new Set(sheet.cells.map(({ row }) => row)).size;
    if (left !== plan) skipped.set(plan.at, rowsIn(plan) - rowsIn(left));
    kept.set(plan, left);
  });
  return { plans: plans.map((plan) => kept.get(plan) ?? plan), findings, skipped };
}
