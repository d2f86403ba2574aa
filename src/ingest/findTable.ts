import type { Finding } from "../model/finding.ts";
import type { Language } from "../model/language.ts";
import { languages } from "../model/language.ts";
import type { Sheet } from "../sheets/contract.ts";
import { CellKind, type RawColumn } from "../workbook/rawWorkbook.ts";
import { fold } from "./fold.ts";
import { type HeadingRows, headingRows } from "./headingRows.ts";
import type { HeadingProblem } from "./matchHeading.ts";
import { findingIn, isEmptyCell, type SheetInBook, stringOf } from "./sheetInBook.ts";
import { titleUnit, unitFacts } from "./titleUnit.ts";
import type { Unit } from "./units.ts";

/** A column of the contract, found in a sheet. */
export interface TableColumn {
  readonly key: string;
  readonly raw: RawColumn;
  /** As the workbook writes it. */
  readonly heading: string;
  /** What the heading ends with; null when it names no unit. */
  readonly unit: Unit | null;
}

/** Where a table stands: rows are zero-based, and reach down to the sheet's last content. */
export interface Table {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, TableColumn>;
  /** Columns without a heading. */
  readonly unheaded: readonly RawColumn[];
  /** What a title above the table says of all its amounts. */
  readonly titleUnit: Unit | null;
}

export interface FoundTable {
  /** Null when the sheet cannot be read as its contract: the findings say why. */
  readonly table: Table | null;
  /** The last heading row where one was recognised, even when a column is missing. */
  readonly headerRow: number | null;
  readonly findings: readonly Finding[];
}

/** The language an analyst named the sheet in, so that findings name headings in it too. */
export const languageOfSheet = (name: string, sheet: Sheet): Language =>
  languages.find((language) => sheet.names[language].some((known) => fold(known) === fold(name))) ??
  languages.find((language) =>
    sheet.names[language].some((known) => fold(name).startsWith(fold(known))),
  ) ??
  "en";

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
function tellProblems(
  at: SheetInBook,
  sheet: Sheet,
  found: HeadingRows,
): { findings: Finding[]; lost: Set<string> } {
  const findings: Finding[] = [];
  const lost = new Set<string>();
  const language = languageOfSheet(at.sheet.name, sheet);
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
                facts: { expected: accepted[0], accepted },
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
const tellMultipliers = (
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

/** «№ п/п», "Nr. crt.", «ردیف»: rows counted 1, 2, 3 are no column anybody misses. */
function isRowNumbers(at: SheetInBook, raw: RawColumn, headerRow: number): boolean {
  let last = 0;
  for (let row = headerRow + 1; row < at.sheet.rowCount; row += 1) {
    const kind = raw.kind[row];
    if (kind !== CellKind.number && kind !== CellKind.text) continue;
    const value = kind === CellKind.number ? raw.number[row] : Number(stringOf(at, raw, row));
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
function tellLeftColumns(at: SheetInBook, found: HeadingRows): Finding[] {
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

function missingColumns(
  at: SheetInBook,
  sheet: Sheet,
  { row, present }: { readonly row: number; readonly present: ReadonlySet<string> },
): Finding[] {
  const language = languageOfSheet(at.sheet.name, sheet);
  return Object.entries(sheet.columns).flatMap(([key, column]) => {
    if (!column.isRequired || present.has(key)) return [];
    const accepted = column.headings[language];
    const facts = { expected: accepted[0], accepted };
    return [findingIn(at, "missing-column", { row, column: 0, facts })];
  });
}

/**
 * The table of a sheet: its heading row below whatever stands above, and where each column of the
 * contract is. A required column that is missing or unclear leaves the sheet out; an optional one only
 * itself. `main` is the data set's currency, for telling whose lei a heading means.
 */
export function findTable(at: SheetInBook, sheet: Sheet, main: string): FoundTable {
  const found = headingRows(at, sheet);
  if (!found) {
    const language = languageOfSheet(at.sheet.name, sheet);
    const expected = Object.values(sheet.columns)
      .filter(({ isRequired }) => isRequired)
      .map(({ headings }) => headings[language][0]);
    const findings = [findingIn(at, "no-table-found", { facts: { expected } })];
    return { table: null, headerRow: null, findings };
  }
  const { findings, lost } = tellProblems(at, sheet, found);
  const title = titleUnit(at, { headerRow: found.firstRow, from: 0 }, main);
  const columns = new Map<string, TableColumn>();
  for (const [key, { index, heading, unit }] of found.match.columns) {
    const raw = at.sheet.columns[index];
    if (raw && !lost.has(key)) columns.set(key, { key, raw, heading, unit });
  }
  findings.push(
    ...title.findings,
    ...tellMultipliers(at, { headerRow: found.lastRow, columns }, main),
  );
  findings.push(...tellLeftColumns(at, found));
  if (found.lastRow > found.firstRow) {
    const facts = { rows: found.lastRow - found.firstRow + 1 };
    findings.push(findingIn(at, "multi-row-heading", { row: found.firstRow, facts }));
  }
  const present = new Set([...columns.keys(), ...lost]);
  findings.push(...missingColumns(at, sheet, { row: found.lastRow, present }));
  const isReadable = Object.entries(sheet.columns).every(
    ([key, { isRequired }]) => !isRequired || columns.has(key),
  );
  const unheaded = at.sheet.columns.filter((_, position) => found.headings[position] === null);
  return {
    table: isReadable
      ? { headerRow: found.lastRow, columns, unheaded, titleUnit: title.unit }
      : null,
    headerRow: found.lastRow,
    findings,
  };
}
