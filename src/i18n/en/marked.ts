import type { Formats } from "../formats.ts";
import { plural } from "../plural.ts";

/** Words of the marked copy that `npm run validate -- --marked` writes. */
export const marked = {
  sheetName: "Findings",
  title: "What was found",
  lead: "This is a copy of what was read, with values instead of formulas. Correct the workbook itself: this copy is never read back.",
  nothing: "Nothing was found amiss.",
  severity: "Kind",
  file: "Workbook",
  sheet: "Sheet",
  cell: "Cell",
  message: "What was found",
  code: "Code",
  formula: (formula: string) => `Formula: ${formula}`,
  more: (n: number, f: Formats) =>
    `${f.count(n)} more ${plural("en", n, { one: "finding is", other: "findings are" })} not listed here: npm run validate prints them all.`,
  rowsLeftOut:
    "The workbook is too large for a whole copy: only rows with findings and those at the top were copied, each under its own number.",
};
