import { cellAddress } from "../model/cell.ts";
import type { Finding } from "../model/finding.ts";
import type { Month } from "../model/month.ts";
import type { SheetAccount } from "../model/workbookAccount.ts";
import type { Column } from "../sheets/contract.ts";
import type { Measure, PaymentKind, Plan, PlanScope, SheetSource } from "../sheets/dataset.ts";
import { plans } from "../sheets/plans.ts";
import { moneyNotNegative } from "../sheets/rules.ts";
import type { Lists } from "./lists.ts";
import { isMoneyMeasure, measureInTitle } from "./planMeasure.ts";
import { planTarget, type Whose } from "./planTarget.ts";
import { findingIn, type SheetInBook, textAt } from "./sheetInBook.ts";

/** One target, before it is known whether any other sheet has its name. */
export interface PlanCell {
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly month: Month;
  readonly measure: Measure;
  /** Of whose contacts a count is; of all where nothing is said. */
  readonly base?: PaymentKind | null;
  readonly amount: number;
  /** Null is the company's. */
  readonly whose: Whose | null;
}

export interface PlanSheet {
  readonly cells: readonly PlanCell[];
  /** Null when the sheet cannot be read. */
  readonly source: SheetSource | null;
  readonly account: SheetAccount;
  readonly findings: readonly Finding[];
}

/** Plans' column of amounts holds counts too: targets in money are read by this. */
const moneyTarget: Column = { ...plans.columns.amount, kind: "money", schema: moneyNotNegative };

/** The contract of a target: money or a count, as its measure has it. */
export const targetSpec = (measure: Measure): Column =>
  isMoneyMeasure(measure) ? moneyTarget : plans.columns.amount;

/** What titles from row `from` down to a heading, or the sheet's name, say is planned; else payments. */
export function titleMeasure(at: SheetInBook, headerRow: number, from = 0): Measure {
  if (at.turnedFrom) return titleMeasure(at.turnedFrom.at, at.turnedFrom.headerRow);
  for (let row = headerRow - 1; row >= from; row -= 1) {
    const measure = measureInTitle(
      at.sheet.columns.map(({ index }) => textAt(at, row, index)).join(" "),
    );
    if (measure) return measure;
  }
  return measureInTitle(at.sheet.name) ?? "payments";
}

/** Sheets in which the names of a scope are expected, by the names their workbook gives them. */
export type ExpectedIn = (scope: PlanScope) => string;

const kindOf = (scope: PlanScope | null): "person" | "department" | "name" =>
  scope === "manager" ? "person" : scope === "department" ? "department" : "name";

/** The plans of a sheet, each for somebody or something; names that no other sheet has are told once. */
export function resolvePlans(
  { cells, source }: { readonly cells: readonly PlanCell[]; readonly source: number },
  lists: Lists,
  expectedIn: ExpectedIn,
): { plans: readonly Plan[]; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const told = new Set<string>();
  const resolved = cells.map(({ base = null, whose, ...cell }): Plan => {
    const { row, column, month, measure, amount } = cell;
    const { scope, name, isKnown } = planTarget(whose, lists);
    const key = `${scope}\n${name}`;
    if (!isKnown && whose) {
      if (!told.has(key)) {
        const { at, ...place } = whose.mention;
        const facts = { what: kindOf(whose.scope), sheet: expectedIn(scope) };
        findings.push(findingIn(at, "unknown-key", { ...place, value: whose.name, facts }));
      }
      told.add(key);
    }
    return {
      at: { source, row: row + 1 },
      cell: cellAddress(row, column),
      month,
      measure,
      base,
      scope,
      name,
      amount,
    };
  });
  return { plans: resolved, findings };
}
