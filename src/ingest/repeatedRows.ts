import type { Finding } from "../model/finding.ts";
import { cellsThatDiffer } from "./contradictions.ts";
import { isCode } from "./rowChecks.ts";
import { type Meaning, type RowOfTable, wholeRow } from "./rowMeaning.ts";
import { findingIn, type SheetInBook } from "./sheetInBook.ts";
import { rightFirst, type SourcedTable } from "./sourcedTable.ts";

/** What was left out because another sheet says it too. */
export interface Repeats {
  readonly findings: readonly Finding[];
  /** How many rows of each sheet. */
  readonly skipped: ReadonlyMap<SheetInBook, number>;
}

/**
 * Sheets whose rows are states, not events: a step, a deal, a lead, a letter that stands in two sheets is
 * one. Two equal payments or calls may be two; clients, people, days and rates are one by their names anyway.
 */
const STATES: ReadonlySet<string> = new Set([
  "actions",
  "opportunities",
  "leads",
  "emails",
  "audit",
  "contests",
]);

/** A way to know a row again: the columns that it goes by, and what the row says in them. */
interface Identity {
  readonly keys: readonly string[];
  readonly text: string;
}

/** How a row is known again: by all its cells, and by those that say which thing it is of. */
function identitiesOf(row: RowOfTable, meaning: Meaning): readonly [Identity, ...Identity[]] {
  const { codes, sameThing = [] } = row.table.sheet;
  const says = (key: string): string => meaning(row, key);
  const by = (keys: readonly string[]): Identity => ({
    keys,
    text: JSON.stringify(keys.map((key) => [key, says(key)])),
  });
  const whole = { keys: [], text: wholeRow(row, meaning) };
  if (codes !== undefined && isCode(says(codes))) return [whole, by([codes])];
  const things = sameThing.filter((thing) => thing.filled.every((key) => says(key) !== ""));
  return [whole, ...things.map((thing) => by(thing.columns))];
}

/** What the sheets looked at so far hold: null stands for what one of them has in several rows. */
type Met = Map<string, RowOfTable | null>;

/** Rows of a sheet, each with the row of another sheet that is of the same thing; null where there is none. */
function* knownAgain(
  { table }: SourcedTable,
  met: Met,
  meaning: Meaning,
): Generator<{ row: RowOfTable; right: RowOfTable | null; keys: readonly string[] }> {
  const rows = Array.from(table.used, (at) => {
    const row = { table, row: at };
    return { row, identities: identitiesOf(row, meaning) };
  });
  const own: Met = new Map();
  for (const { row, identities } of rows) {
    for (const [place, { text }] of identities.entries()) {
      if (place === 0) own.set(text, own.get(text) ?? row);
      else own.set(text, own.has(text) ? null : row);
    }
  }
  for (const { row, identities } of rows) {
    // What the sheet has in several rows, such as a title that says little, is known by all cells only.
    const found = identities.flatMap(({ keys, text }) => {
      const right = own.get(text) === null ? null : met.get(text);
      return right ? [{ right, keys }] : [];
    });
    yield { row, ...(found[0] ?? { right: null, keys: [] }) };
  }
  for (const [text, row] of own) if (!met.has(text)) met.set(text, row);
}

/**
 * Tables of one kind without the rows of things that another sheet has too: each is used once, as the sheet
 * saved last has it, and every sheet that repeats another is told of with how many, and with each cell that
 * says otherwise.
 */
export function withoutRepeatedRows(
  tables: readonly SourcedTable[],
  meaning: Meaning,
): { readonly tables: readonly SourcedTable[] } & Repeats {
  const [first] = tables;
  if (tables.length < 2 || !first || !STATES.has(first.table.sheet.key)) {
    return { tables, findings: [], skipped: new Map() };
  }
  const findings: Finding[] = [];
  const skipped = new Map<SheetInBook, number>();
  const met: Met = new Map();
  const kept = new Map<SourcedTable, SourcedTable>();
  for (const sourced of rightFirst(tables)) {
    const { table } = sourced;
    const { at } = table;
    const repeatsOf = new Map<SheetInBook, number>();
    const used: number[] = [];
    for (const { row, right, keys } of knownAgain(sourced, met, meaning)) {
      if (!right) {
        used.push(row.row);
        continue;
      }
      repeatsOf.set(right.table.at, (repeatsOf.get(right.table.at) ?? 0) + 1);
      findings.push(...cellsThatDiffer(row, right, { keys, meaning }));
    }
    for (const [{ book, sheet }, rows] of repeatsOf) {
      const file = book === at.book ? "" : `${book.file}!`;
      const facts = { original: `${file}${sheet.name}`, rows, counted: "once" } as const;
      findings.push(findingIn(at, "copied-sheet", { facts }));
    }
    skipped.set(at, table.used.length - used.length);
    kept.set(sourced, { ...sourced, table: { ...table, used: Int32Array.from(used) } });
  }
  return { tables: tables.map((each) => kept.get(each) ?? each), findings, skipped };
}
