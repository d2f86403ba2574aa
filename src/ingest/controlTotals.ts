import type { Finding } from "../model/finding.ts";
import type { SheetAccount } from "../model/workbookAccount.ts";
import type { Sheet } from "../sheets/contract.ts";
import { minorUnitsIn, type ReadingContext } from "./cellReader.ts";
import { monthTotals } from "./monthTotals.ts";
import type { ReadColumns } from "./readColumns.ts";
import type { RowKinds } from "./rowKinds.ts";
import type { SheetInBook } from "./sheetInBook.ts";
import { checkTotals } from "./totals.ts";

/** Sums of the amount column over rows used and set aside, and what the sheet's own total claims. */
export function controlTotals(
  at: SheetInBook,
  {
    sheet,
    columns,
    kinds,
    isBad,
    context,
  }: {
    sheet: Sheet;
    columns: ReadColumns;
    kinds: RowKinds;
    isBad: (row: number) => boolean;
    context: ReadingContext;
  },
): { totals: Partial<SheetAccount>; findings: Finding[] } {
  const findings: Finding[] = [];
  let totals: Partial<SheetAccount> = {};
  for (const [key, column] of columns) {
    if (sheet.columns[key]?.kind !== "money") continue;
    const checked = checkTotals({
      at,
      column,
      kind: kinds.kind,
      minorUnits: minorUnitsIn(context),
    });
    findings.push(...checked.findings);
    if (key !== "amount") continue;
    let controlTotal = 0;
    let setAsideTotal = 0;
    column.value.forEach((amount, row) => {
      if (Number.isNaN(amount)) return;
      if (isBad(row)) setAsideTotal += amount;
      else controlTotal += amount;
    });
    const { claimed } = checked;
    totals = {
      controlTotal,
      months: monthTotals({ sheet, columns, isBad }, column, context.calendar),
      setAsideTotal,
      ...(claimed === null ? {} : { claimedTotal: claimed }),
    };
  }
  return { totals, findings };
}
