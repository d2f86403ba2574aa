import type { Finding } from "../model/finding.ts";
import type { Language } from "../model/language.ts";
import type { Sheet } from "../sheets/contract.ts";
import { CellKind, type RawColumn } from "../workbook/rawWorkbook.ts";
import { asciiDigits } from "./fold.ts";
import type { HeadingRows } from "./headingRows.ts";
import { headingWords } from "./headingWords.ts";
import type { HeadingProblem } from "./matchHeading.ts";
import { readHeading } from "./readHeading.ts";
import { findingIn, isEmptyCell, type SheetInBook, stringOf } from "./sheetInBook.ts";
import type { Table } from "./table.ts";
import { unitFacts } from "./titleUnit.ts";

/** A sheet of the contract, and the language in which findings name its headings. */
interface Contract {
  readonly sheet: Sheet;
  readonly language: Language;
}

/** The reference page lists all the headings that are read; a finding names the first. */
const NAMED_AT_MOST = 7;

const cellsBelow = (at: SheetInBook, column: RawColumn, headerRow: number): number => {
  let cells = 0;
  for (let row = headerRow + 1; row < at.sheet.rowCount; row += 1) {
    if (column.kind[row] !== CellKind.empty && !isEmptyCell(at, column, row)) cells += 1;
  }
  return cells;
};

/** A second table beside the first repeats every required heading of it. */
const repeatsTable = (problems: readonly HeadingProblem[], sheet: Sheet): boolean => {
  const repeated = new Set(
    problems.flatMap(({ code, column }) => (code === "duplicate-column" ? [column] : [])),
  );
  const required = Object.keys(sheet.columns).filter((key) => sheet.columns[key]?.isRequired);
  return required.length > 1 && required.every((key) => repeated.has(key));
};

/** Tells what stops columns from being read; the columns concerned are returned as lost. */
export function tellProblems(
  at: SheetInBook,
  { sheet, language }: Contract,
  found: HeadingRows,
): { findings: Finding[]; lost: Set<string> } {
  const findings: Finding[] = [];
  const lost = new Set<string>();
  const place = (position: number) => ({
    row: found.lastRow,
    column: at.sheet.columns[position]?.index ?? 0,
    heading: found.headings[position] ?? "",
    value: found.headings[position] ?? "",
  });
  const besides = repeatsTable(found.match.problems, sheet);
  if (besides) {
    const first = found.match.problems.find(({ code }) => code === "duplicate-column");
    findings.push(
      findingIn(at, "more-than-one-table", {
        ...(first?.code === "duplicate-column" ? place(first.index) : {}),
        facts: { row: found.lastRow + 1 },
      }),
    );
  }
  for (const problem of found.match.problems) {
    const accepted = sheet.columns[problem.column]?.headings[language];
    if (!accepted) continue;
    switch (problem.code) {
      case "duplicate-column": {
        const repeat = at.sheet.columns[problem.index];
        if (besides || !repeat || cellsBelow(at, repeat, found.lastRow) === 0) break;
        lost.add(problem.column);
        const facts = { first: found.headings[problem.first] ?? "" };
        findings.push(findingIn(at, "duplicate-column", { ...place(problem.index), facts }));
        break;
      }
      case "unknown-unit": {
        lost.add(problem.column);
        const facts = { unit: problem.unit };
        findings.push(findingIn(at, "unknown-unit", { ...place(problem.index), facts }));
        break;
      }
      case "lookalike": {
        lost.add(problem.column);
        const told = place(problem.index);
        findings.push(
          sheet.columns[problem.column]?.kind === "day"
            ? findingIn(at, "date-is-not-payment-date", { ...told, facts: { needed: accepted[0] } })
            : findingIn(at, "missing-column", {
                ...told,
                facts: { expected: accepted[0], accepted: accepted.slice(0, NAMED_AT_MOST) },
              }),
        );
        break;
      }
      case "debit-credit-unclear": {
        lost.add(problem.column);
        const columns = problem.indexes.map((index) => found.headings[index] ?? "");
        const told = place(problem.indexes[0] ?? 0);
        findings.push(findingIn(at, "debit-credit-unclear", { ...told, facts: { columns } }));
      }
    }
  }
  return { findings, lost };
}

/** A heading that multiplies every amount under it deserves a word: «Сумма, тыс. руб.». */
export const tellMultipliers = (
  at: SheetInBook,
  { headerRow, columns }: Pick<Table, "headerRow" | "columns">,
  main: string,
): Finding[] =>
  [...columns.values()].flatMap(({ raw, heading, unit }) => {
    if (!unit || unit.multiplier === 1) return [];
    const facts = unitFacts(unit, main);
    const told = { row: headerRow, column: raw.index, heading, value: heading, facts };
    return [findingIn(at, "unit-in-heading", told)];
  });

/** Tables beside the one that is read, each at its first heading. */
export const tellBeside = (at: SheetInBook, { beside, lastRow }: HeadingRows): Finding[] =>
  beside.flatMap(([first]) => {
    const raw = at.sheet.columns[first ?? -1];
    if (!raw) return [];
    const value = stringOf(at, raw, lastRow);
    const told = { row: lastRow, column: raw.index, ...(value ? { heading: value, value } : {}) };
    return [findingIn(at, "more-than-one-table", { ...told, facts: { row: lastRow + 1 } })];
  });

/** Money without VAT, or taken from one of two columns because of it. */
export function tellVat(at: SheetInBook, sheet: Sheet, { match, lastRow }: HeadingRows): Finding[] {
  const words = headingWords(sheet);
  return [...match.columns].flatMap(([column, { index, heading, unit }]): Finding[] => {
    const vat = unit?.vat;
    if (!vat || sheet.columns[column]?.kind !== "money") return [];
    const left = match.left.flatMap((other) => {
      const read = readHeading(other.heading, other.index, { sheet, words });
      const isRival = read && "rank" in read && read.column === column && read.unit?.vat !== vat;
      return isRival ? [other.heading] : [];
    });
    if (vat === "with" && left.length === 0) return [];
    const told = {
      row: lastRow,
      column: at.sheet.columns[index]?.index ?? 0,
      heading,
      value: heading,
    };
    return [findingIn(at, "vat-column-chosen", { ...told, facts: { vat, left } })];
  });
}

/** «№ п/п», "Nr. crt.", «ردیف»: rows counted 1, 2, 3 are no column anybody misses. */
function isRowNumbers(at: SheetInBook, raw: RawColumn, headerRow: number): boolean {
  let last = 0;
  for (let row = headerRow + 1; row < at.sheet.rowCount; row += 1) {
    const kind = raw.kind[row];
    if (kind !== CellKind.number && kind !== CellKind.text) continue;
    const value =
      kind === CellKind.number ? raw.number[row] : Number(asciiDigits(stringOf(at, raw, row)));
    // Words among the numbers are those of total rows.
    if (value === undefined || Number.isNaN(value)) continue;
    if (value !== last + 1 && value !== 1) return false;
    last = value;
  }
  return last > 0;
}

const indexesOf = (problem: HeadingProblem): readonly number[] =>
  problem.code === "debit-credit-unclear" ? problem.indexes : [problem.index];

/** Headings that are no column of ours. */
export function tellLeftColumns(at: SheetInBook, found: HeadingRows): Finding[] {
  const findings: Finding[] = [];
  const told = new Set(found.match.problems.flatMap(indexesOf));
  const mapped = [...found.match.columns.values()].map(({ index }) => at.sheet.columns[index]);
  const firstColumn = Math.min(...mapped.flatMap((raw) => raw?.index ?? []));
  for (const { index, heading, reason, suggestion } of found.match.left) {
    const raw = at.sheet.columns[index];
    const isBare = !raw || cellsBelow(at, raw, found.lastRow) === 0;
    if (told.has(index) || (isBare && suggestion === null)) continue;
    if (raw && raw.index < firstColumn && isRowNumbers(at, raw, found.lastRow)) continue;
    const column = raw?.index ?? 0;
    const place = { row: found.lastRow, column, heading, value: heading };
    findings.push(findingIn(at, "unknown-column", { ...place, facts: { reason } }));
    if (suggestion === null) continue;
    const facts = { suggestion, what: "column" } as const;
    findings.push(findingIn(at, "did-you-mean", { ...place, facts }));
  }
  return findings;
}

/** Required columns that no heading says: one finding each, with the words that would do. */
export function missingColumns(
  at: SheetInBook,
  { sheet, language }: Contract,
  { row, present }: { readonly row: number; readonly present: ReadonlySet<string> },
): Finding[] {
  return Object.entries(sheet.columns).flatMap(([key, column]) => {
    if (!column.isRequired || present.has(key)) return [];
    const accepted = column.headings[language];
    const facts = { expected: accepted[0], accepted: accepted.slice(0, NAMED_AT_MOST) };
    return [findingIn(at, "missing-column", { row, column: 0, facts })];
  });
}
