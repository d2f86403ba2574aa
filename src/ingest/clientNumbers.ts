import type { Finding } from "../model/finding.ts";
import type { ReadColumn } from "./cellReader.ts";
import { fold, foldName } from "./fold.ts";
import { findingIn } from "./sheetInBook.ts";
import type { SourcedTable } from "./sourcedTable.ts";

/** A row of Clients that gives a name its number. */
interface Numbered {
  readonly table: SourcedTable["table"];
  readonly column: ReadColumn;
  readonly row: number;
  readonly name: string;
  readonly number: string;
}

/** More names than these under one number, and it is no client's own. */
const NAMES_AT_MOST = 3;
/** In a sheet of so many numbers, nearly all must be different ones. */
const ROWS_TO_JUDGE = 10;
const DIFFERENT_AT_LEAST = 0.9;

const textIn = ({ texts, value }: ReadColumn, row: number): string | undefined =>
  texts[value[row] ?? -1];

/** The names and numbers of a sheet; none where its numbers are categories, not clients. */
function numberedIn({ table }: SourcedTable): readonly Numbered[] {
  const names = table.columns.get("client");
  const column = table.columns.get("number");
  if (!names || !column) return [];
  const rows = Array.from(table.used).flatMap((row): Numbered[] => {
    const name = textIn(names, row);
    const number = textIn(column, row);
    // Nothing but zeros is a number not known.
    if (name === undefined || number === undefined || /^[0\s.-]*$/u.test(number)) return [];
    return [{ table, column, row, name, number }];
  });
  const different = new Set(rows.map(({ number }) => fold(number))).size;
  const isOfClients = rows.length < ROWS_TO_JUDGE || different >= rows.length * DIFFERENT_AT_LEAST;
  return isOfClients ? rows : [];
}

/**
 * Names of Clients that have one client number are one client's: by number two spellings, in one workbook
 * or several, are joined safely. Each join is told, at the second spelling.
 */
export function joinedByNumber(
  tables: readonly SourcedTable[],
  canonical: (name: string) => string,
): { readonly canonical: (name: string) => string; readonly findings: readonly Finding[] } {
  const byNumber = new Map<string, Map<string, Numbered>>();
  for (const row of tables.flatMap(numberedIn)) {
    const key = fold(row.number);
    const names = byNumber.get(key) ?? new Map<string, Numbered>();
    const name = foldName(canonical(row.name));
    if (!names.has(name)) names.set(name, row);
    byNumber.set(key, names);
  }
  const meant = new Map<string, string>();
  const findings: Finding[] = [];
  for (const names of byNumber.values()) {
    const [first, second] = [...names.values()];
    if (!first || !second || names.size > NAMES_AT_MOST) continue;
    for (const name of names.keys()) meant.set(name, canonical(first.name));
    const { table, column, row, number } = second;
    const { index, heading } = column;
    const facts = { names: [...names.values()].map(({ name }) => name), number };
    const told = { row, column: index, heading, value: number, facts };
    findings.push(findingIn(table.at, "joined-by-number", told));
  }
  return {
    canonical: (name) => {
      const known = canonical(name);
      return meant.size === 0 ? known : (meant.get(foldName(known)) ?? known);
    },
    findings,
  };
}
