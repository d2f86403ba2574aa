import type { Finding } from "../model/finding.ts";
import { type Language, languages } from "../model/language.ts";
import type { Sheet } from "../sheets/contract.ts";
import { sheets } from "../sheets/sheets.ts";
import type { RawWorkbook } from "../workbook/rawWorkbook.ts";
import { fold } from "./fold.ts";
import { headingRows } from "./headingRows.ts";
import { layoutOf } from "./layoutOf.ts";
import {
  beginsWithSheet,
  isTimeOnly,
  matchSheet,
  matchTextFile,
  type SheetMatch,
} from "./matchSheet.ts";
import { findingIn, type SheetInBook, sheetInBook } from "./sheetInBook.ts";
import type { NamedSheet } from "./shown.ts";
import { isInstructions } from "./words.ts";

export interface NamedSheets {
  /** Every sheet of every workbook, in order. */
  readonly all: readonly SheetInBook[];
  /** Those that the contract knows. */
  readonly ours: readonly NamedSheet[];
  readonly findings: readonly Finding[];
}

interface SheetByHeadings {
  readonly sheet: Sheet;
  /** Its name in the language of the headings. */
  readonly name: string;
}

/** The sheet whose headings a sheet without a telling name has: "Sheet1", or a text file "export". */
function sheetByHeadings(at: SheetInBook): SheetByHeadings | null {
  const fits = sheets.flatMap((sheet) => {
    const required = Object.keys(sheet.columns).filter((key) => sheet.columns[key]?.isRequired);
    const match = required.length > 1 ? headingRows(at, sheet)?.match : null;
    const isWhole = match && required.every((key) => match.columns.has(key));
    return isWhole ? [{ sheet, match }] : [];
  });
  const [best] = fits.sort((a, b) => b.match.columns.size - a.match.columns.size);
  if (!best) return null;
  const written = [...best.match.columns].map(([key, { heading }]) => ({ key, heading }));
  const ownWords = (language: Language): number =>
    written.filter(({ key, heading }) =>
      best.sheet.columns[key]?.headings[language].some((word) => fold(word) === fold(heading)),
    ).length;
  const [language = "en"] = [...languages].sort((a, b) => ownWords(b) - ownWords(a));
  return { sheet: best.sheet, name: best.sheet.names[language][0] };
}

/** A sheet a month: «Январь» with the headings of payments is payments, as its name says nothing else. */
function paymentsOfTime(at: SheetInBook): Sheet | null {
  const found = isTimeOnly(at.sheet.name) ? sheetByHeadings(at)?.sheet : null;
  return found?.key === "payments" ? found : null;
}

const matchIn = ({ format }: RawWorkbook, name: string): SheetMatch =>
  format === "csv" ? matchTextFile(name, sheets) : matchSheet(name, sheets);

/** Which sheets of the workbooks are which of the contract's, by their names. */
export function namedSheets(workbooks: readonly RawWorkbook[]): NamedSheets {
  const all = workbooks.flatMap((book) =>
    book.sheets.map((sheet) => sheetInBook(book, sheet, workbooks)),
  );
  const findings: Finding[] = [];
  // Where a workbook has sheets of ours, the others are somebody's own business.
  const isLost = ({ book }: SheetInBook): boolean =>
    book.sheets.every(({ name }) => matchIn(book, name).sheet === null);
  const ours = all.flatMap((at): NamedSheet[] => {
    const { name, isHidden, rowCount } = at.sheet;
    const match = matchIn(at.book, name);
    const sheet = match.sheet ?? paymentsOfTime(at);
    if (sheet) {
      if (isHidden) findings.push(findingIn(at, "hidden-sheet", { facts: {} }));
      return [{ at, sheet: layoutOf(at, sheet) }];
    }
    // Excel's own empty Sheet2 and Sheet3 are nobody's work, and our template's instructions are ours.
    if (rowCount === 0 || isInstructions(name)) return [];
    findings.push(findingIn(at, "unknown-sheet", { value: name, facts: {} }));
    const mayBeOurs = isLost(at) || beginsWithSheet(name, sheets);
    const suggestion =
      (match.sheet === null ? match.suggestion : null) ??
      (mayBeOurs ? (sheetByHeadings(at)?.name ?? null) : null);
    if (suggestion === null) return [];
    const facts = { suggestion, what: "sheet" } as const;
    findings.push(findingIn(at, "did-you-mean", { value: name, facts }));
    return [];
  });
  return { all, ours, findings };
}
