import type { Finding } from "../model/finding.ts";
import { sheets } from "../sheets/sheets.ts";
import type { RawWorkbook } from "../workbook/rawWorkbook.ts";
import { matchSheet } from "./matchSheet.ts";
import { findingIn, type SheetInBook, sheetInBook } from "./sheetInBook.ts";
import type { NamedSheet } from "./shown.ts";

export interface NamedSheets {
  /** Every sheet of every workbook, in order. */
  readonly all: readonly SheetInBook[];
  /** Those that the contract knows. */
  readonly ours: readonly NamedSheet[];
  readonly findings: readonly Finding[];
}

/** Which sheets of the workbooks are which of the contract's, by their names. */
export function namedSheets(workbooks: readonly RawWorkbook[]): NamedSheets {
  const all = workbooks.flatMap((book) => book.sheets.map((sheet) => sheetInBook(book, sheet)));
  const findings: Finding[] = [];
  const ours = all.flatMap((at): NamedSheet[] => {
    const { name, isHidden, rowCount } = at.sheet;
    const match = matchSheet(name, sheets);
    if (match.sheet) {
      if (isHidden) findings.push(findingIn(at, "hidden-sheet", { facts: {} }));
      return [{ at, sheet: match.sheet }];
    }
    // Excel's own empty Sheet2 and Sheet3 are nobody's work.
    if (rowCount === 0) return [];
    findings.push(findingIn(at, "unknown-sheet", { value: name, facts: {} }));
    const { suggestion } = match;
    if (suggestion === null) return [];
    const facts = { suggestion, what: "sheet" } as const;
    findings.push(findingIn(at, "did-you-mean", { value: name, facts }));
    return [];
  });
  return { all, ours, findings };
}
