import type { Finding } from "../model/finding.ts";
import type { Sheet } from "../sheets/contract.ts";
import type { ReadingContext } from "./cellReader.ts";
import { groupedRows } from "./groupedRows.ts";
import {
  missingColumns,
  tellBeside,
  tellLeftColumns,
  tellMultipliers,
  tellProblems,
  tellVat,
} from "./headingFindings.ts";
import { type HeadingRows, headingRows } from "./headingRows.ts";
import { headingOfMonths, monthColumns } from "./monthColumns.ts";
import { tellPivot } from "./pivot.ts";
import { findingIn, type SheetInBook } from "./sheetInBook.ts";
import type { Table, TableColumn } from "./table.ts";
import { titleUnit } from "./titleUnit.ts";

export interface FoundTable {
  /** The contract that the table is read by: with a column for each month where these stand across. */
  readonly sheet: Sheet;
  /** Null when the sheet cannot be read as its contract: the findings say why. */
  readonly table: Table | null;
  /** The last heading row where one was recognised, even when a column is missing. */
  readonly headerRow: number | null;
  readonly findings: readonly Finding[];
}

/** The columns that headings name. */
function headedColumns(at: SheetInBook, { match }: HeadingRows): Map<string, TableColumn> {
  const columns = new Map<string, TableColumn>();
  for (const [key, { index, heading, unit }] of match.columns) {
    const raw = at.sheet.columns[index];
    if (raw) columns.set(key, { key, raw, heading, unit });
  }
  return columns;
}

/**
 * The table of a sheet: its heading row below whatever stands above, and where each column of the
 * contract is. A required column that is missing or unclear leaves the sheet out; an optional one only
 * itself. `words` say whose lei a heading means, in which language findings name headings, and the
 * calendar of months that stand across.
 */
export function findTable(
  at: SheetInBook,
  sheet: Sheet,
  words: Pick<ReadingContext, "calendar" | "currency" | "language">,
): FoundTable {
  const { currency: main, language } = words;
  const { across } = sheet;
  const under = across ? { across, calendar: words.calendar } : null;
  const found = under ? headingOfMonths(at, sheet, under) : headingRows(at, sheet);
  if (!found) {
    const expected = Object.values(sheet.columns)
      .filter(({ isRequired }) => isRequired)
      .map(({ headings }) => headings[language][0]);
    const findings = [findingIn(at, "no-table-found", { facts: { expected } })];
    return { sheet, table: null, headerRow: null, findings };
  }
  const grouped = groupedRows(at, {
    sheet,
    headerRow: found.lastRow,
    columns: headedColumns(at, found),
  });
  const isWhole = Object.keys(sheet.columns).every(
    (key) => !sheet.columns[key]?.isRequired || (grouped?.columns ?? found.match.columns).has(key),
  );
  const pivot = isWhole ? null : tellPivot(at, { sheet, found }, words);
  if (pivot) return { sheet, table: null, headerRow: found.lastRow, findings: [pivot] };
  const { findings, lost } = tellProblems(at, { sheet, language }, found);
  const headed = [...found.match.columns.values()].flatMap(
    ({ index }) => at.sheet.columns[index] ?? [],
  );
  const title = titleUnit(
    at,
    { headerRow: found.firstRow, lastRow: found.lastRow, from: 0, headed },
    main,
  );
  if (title.isUnclear) {
    for (const key of found.match.columns.keys()) {
      if (sheet.columns[key]?.kind === "money") lost.add(key);
    }
  }
  const columns = new Map(grouped?.columns ?? headedColumns(at, found));
  for (const key of lost) columns.delete(key);
  const months = under ? monthColumns(at, sheet, under) : null;
  for (const column of months?.columns ?? []) columns.set(column.key, column);
  findings.push(
    ...title.findings,
    ...(months?.findings ?? []),
    ...(grouped ? [grouped.finding] : []),
    ...tellMultipliers(at, { headerRow: found.lastRow, columns }, main),
  );
  findings.push(...tellVat(at, sheet, found));
  findings.push(...tellLeftColumns(at, found));
  findings.push(...tellBeside(at, found));
  if (found.lastRow > found.firstRow) {
    const facts = { rows: found.lastRow - found.firstRow + 1 };
    findings.push(findingIn(at, "multi-row-heading", { row: found.firstRow, facts }));
  }
  const present = new Set([...columns.keys(), ...lost]);
  findings.push(...missingColumns(at, { sheet, language }, { row: found.lastRow, present }));
  const isReadable = Object.entries(sheet.columns).every(
    ([key, { isRequired }]) => !isRequired || columns.has(key),
  );
  const others = new Set(found.beside.flat());
  const known = new Set([
    ...(months?.left ?? []).map(({ index }) => index),
    ...[...columns.values()].map(({ raw }) => raw.index),
  ]);
  const unheaded = at.sheet.columns.filter(
    (raw, position) =>
      found.headings[position] === null && !others.has(position) && !known.has(raw.index),
  );
  return {
    sheet: months?.sheet ?? sheet,
    table: isReadable
      ? {
          headerRow: found.lastRow,
          firstHeaderRow: found.firstRow,
          columns,
          ...(grouped ? { groupRows: grouped.rows } : {}),
          unheaded,
          titleUnit: title.unit,
        }
      : null,
    headerRow: found.lastRow,
    findings,
  };
}
