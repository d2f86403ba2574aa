import type { Month } from "../../model/month.ts";
import type { Measure, PaymentKind } from "../../sheets/dataset.ts";
import type { DimensionKey } from "../scopes.ts";

/** The target of one scope, measure and month. */
export interface Target {
  readonly amount: number;
  /** The workbook's cells it stands in. */
  readonly cells: readonly string[];
  /** How many plans were added up to it; 0 when it has a row of its own. */
  readonly parts: number;
}

/** Which scope a target is of: the company has no key and the name "". */
export interface TargetOf {
  readonly key: DimensionKey | null;
  readonly name: string;
  readonly measure: Measure;
  /** Of whose contacts a plan of calls or meetings is; absent: of all. */
  readonly base?: PaymentKind;
}

/** What is planned: a measure, or the part of it that is about one kind of client. */
export type Planned = Pick<TargetOf, "measure" | "base">;

type ByMonth = Map<Month, Target>;
type ByName = Map<string, ByMonth>;
/** Targets by what is planned, then by dimension ("" the company), name and month. */
export type PlanTable = Map<PlannedKey, Map<DimensionKey | "", ByName>>;
type PlannedKey = Measure | `${Measure} of ${PaymentKind}`;

export const plannedKey = ({ measure, base }: Planned): PlannedKey =>
  base === undefined ? measure : `${measure} of ${base}`;

/** The months of one scope and measure, to be read or filled. */
export function monthsIn(table: PlanTable, { key, name, ...planned }: TargetOf): ByMonth {
  const plannedHere = plannedKey(planned);
  const byKey = table.get(plannedHere) ?? new Map<DimensionKey | "", ByName>();
  table.set(plannedHere, byKey);
  const byName = byKey.get(key ?? "") ?? new Map<string, ByMonth>();
  byKey.set(key ?? "", byName);
  const byMonth = byName.get(name) ?? new Map<Month, Target>();
  byName.set(name, byMonth);
  return byMonth;
}

/** Two rows of one target are two workbooks' shares of it: branches that are pooled. */
export function addTarget(
  table: PlanTable,
  of: TargetOf,
  [month, target]: readonly [Month, Target],
): void {
  const byMonth = monthsIn(table, of);
  const known = byMonth.get(month);
  byMonth.set(
    month,
    known
      ? {
          amount: known.amount + target.amount,
          cells: [...known.cells, ...target.cells],
          parts: known.parts + target.parts,
        }
      : target,
  );
}

/** Targets added up; null when there are none. */
export const sumTargets = (targets: readonly Target[]): Target | null =>
  targets.length === 0
    ? null
    : {
        amount: targets.reduce((total, { amount }) => total + amount, 0),
        cells: targets.flatMap(({ cells }) => cells),
        parts: targets.length,
      };

/** What a dimension's targets add up to, by measure and month. */
export function sumsByMonth(table: PlanTable, key: DimensionKey): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [measure, byKey] of table) {
    for (const byMonth of byKey.get(key)?.values() ?? []) {
      for (const [month, { amount }] of byMonth) {
        const of = `${measure} ${month}`;
        sums.set(of, (sums.get(of) ?? 0) + amount);
      }
    }
  }
  return sums;
}
