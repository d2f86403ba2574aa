import type { Finding } from "../model/finding.ts";
import { toMonth } from "../model/month.ts";
import type { Measure, PaymentKind, PlanScope } from "../sheets/dataset.ts";
import { plans } from "../sheets/plans.ts";
import type { ReadColumn, ReadingContext } from "./cellReader.ts";
import { mentionIn } from "./nameList.ts";
import { type PlanCell, type PlanSheet, targetSpec, titleMeasure } from "./planCell.ts";
import type { Whose } from "./planTarget.ts";
import type { ReadColumns, RowCheck, TableReading } from "./readColumns.ts";
import { type ReadTable, readTable } from "./readTable.ts";
import { findingIn, type SheetInBook } from "./sheetInBook.ts";

/** Columns that offices write in place of scope and name; where a row fills several, the first counts. */
const WHOSE = [
  "manager",
  "product",
  "segment",
  "region",
  "channel",
  "role",
  "department",
] as const satisfies readonly PlanScope[];

const textIn = (column: ReadColumn | undefined, row: number): string | null =>
  column?.texts[column.value[row] ?? -1] ?? null;

/** A scope other than the company's needs a name. */
function namelessTargets({ at, rows }: TableReading, columns: ReadColumns): RowCheck {
  const scope = columns.get("scope");
  const name = columns.get("name");
  const column = name ?? scope;
  const badRows = Array.from(rows).filter((row) => {
    const said = textIn(scope, row);
    if (said === null || said === "company") return false;
    return ["name", ...WHOSE].every((key) => textIn(columns.get(key), row) === null);
  });
  const findings = badRows.flatMap((row): Finding[] => {
    if (!column) return [];
    const { index, heading } = column;
    const told = { row, column: index, heading, facts: { kind: "name" } as const };
    return [findingIn(at, "missing-cell", told)];
  });
  return { badRows, findings };
}

function whoseIs({ at, columns }: ReadTable, row: number): Whose | null {
  const scope = textIn(columns.get("scope"), row) as PlanScope | null;
  if (scope === "company") return null;
  const named = (key: string, as: PlanScope | null): Whose | null => {
    const column = columns.get(key);
    const name = textIn(column, row);
    return column && name !== null
      ? { scope: as, name, mention: mentionIn(at, column, row) }
      : null;
  };
  const byName = named("name", scope);
  if (scope !== null && byName) return byName;
  for (const key of WHOSE) {
    const whose = named(key, key);
    if (whose) return whose;
  }
  return byName;
}

/** Payments of a base are a measure of their own; other targets are of a part of the clients. */
const ofBase = (measure: Measure, base: PaymentKind | null): Pick<PlanCell, "measure" | "base"> =>
  measure === "payments" && base !== null ? { measure: `${base} payments` } : { measure, base };

/** Targets of a Plans sheet in its long form: a row a target. */
export function longPlans(at: SheetInBook, context: ReadingContext): PlanSheet {
  const { table, account, findings } = readTable(at, plans, {
    context,
    specOfRow: {
      amount: (columns, { headerRow }) => {
        const measure = columns.get("measure");
        const specs = (measure?.texts ?? []).map((text) => targetSpec(text as Measure));
        const assumed = targetSpec(titleMeasure(at, headerRow));
        return (row) => specs[measure?.value[row] ?? -1] ?? assumed;
      },
    },
    checkRows: namelessTargets,
  });
  if (!table) return { cells: [], source: null, account, findings };
  const month = table.columns.get("month");
  const amount = table.columns.get("amount");
  const measure = table.columns.get("measure");
  const base = table.columns.get("base");
  const assumed = titleMeasure(at, table.headerRow);
  const cells = Array.from(
    table.used,
    (row): PlanCell => ({
      row,
      column: amount?.index ?? 0,
      month: toMonth(month?.value[row] ?? 0),
      ...ofBase(
        (textIn(measure, row) as Measure | null) ?? assumed,
        textIn(base, row) as PaymentKind | null,
      ),
      amount: amount?.value[row] ?? 0,
      whose: whoseIs(table, row),
    }),
  );
  return { cells, source: table.source, account, findings };
}
