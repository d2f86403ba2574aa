import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../src/ingest/fold.ts";
import { readTable, rowOf } from "../../src/ingest/readTable.ts";
import { sheetInBook } from "../../src/ingest/sheetInBook.ts";
import { dayOf } from "../../src/model/day.ts";
import { severityOf } from "../../src/model/finding.ts";
import { type Language, languages } from "../../src/model/language.ts";
import type { Sheet } from "../../src/sheets/contract.ts";
import { sheets } from "../../src/sheets/sheets.ts";
import { book, type Cell } from "../support/book.ts";
import { cellsOf, type Written } from "../support/contractRows.ts";
import { toldAs } from "../support/ingested.ts";

/** Plans hold money and counts in one column and Settings are no table: both have tests of their own. */
const tables = sheets.filter(({ key }) => !["plans", "settings"].includes(key));

const context = {
  today: dayOf(2026, 11, 20),
  language: "en",
  calendar: "gregorian",
  currency: "EUR",
  bookCurrency: "EUR",
} as const;

interface Layout {
  readonly language: Language;
  /** Position of each column in the sheet. */
  readonly order: readonly number[];
  readonly synonyms: readonly number[];
  readonly titles: number;
  /** A blank row behind every row of these positions. */
  readonly gaps: readonly boolean[];
  readonly hasTotal: boolean;
  readonly format: "xlsx" | "ods" | "xls" | "csv";
}

const layoutOf = (columns: number): fc.Arbitrary<Layout> =>
  fc.record({
    language: fc.constantFrom(...languages),
    order: fc.shuffledSubarray(
      Array.from({ length: columns }, (_, i) => i),
      { minLength: columns, maxLength: columns },
    ),
    synonyms: fc.array(fc.nat(), { minLength: columns, maxLength: columns }),
    titles: fc.integer({ min: 0, max: 3 }),
    gaps: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    hasTotal: fc.boolean(),
    format: fc.constantFrom("xlsx", "ods", "xls", "csv"),
  });

/** Columns that a table of the sheet has, and its rows: required ones always, others as it happens. */
const tableOf = (sheet: Sheet) =>
  fc
    .subarray(Object.keys(sheet.columns).filter((key) => !sheet.columns[key]?.isRequired))
    .chain((optional) => {
      const keys = Object.keys(sheet.columns).filter(
        (key) => sheet.columns[key]?.isRequired || optional.includes(key),
      );
      const columns = keys.flatMap((key) => sheet.columns[key] ?? []);
      return fc.tuple(...columns.map(cellsOf)).chain((cells) => {
        const row = fc.tuple(
          ...cells.map((cell, i) =>
            columns[i]?.isCellRequired ? cell : fc.option(cell, { nil: null, freq: 4 }),
          ),
        );
        return fc.record({
          keys: fc.constant(keys),
          rows: fc.array(row, { minLength: 1, maxLength: 8 }),
          layout: layoutOf(keys.length),
        });
      });
    });

type Rows = readonly (readonly (Written | null)[])[];

/** The rows that the contract's uniqueness leaves: the first of each. */
function firstOfEach(sheet: Sheet, keys: readonly string[], rows: Rows): Rows {
  const by = sheet.uniqueBy;
  if (!by) return rows;
  const seen = new Set<string>();
  return rows.filter((row) => {
    const identity = JSON.stringify(by.map((key) => row[keys.indexOf(key)]?.value ?? null));
    if (seen.has(identity)) return false;
    seen.add(identity);
    return true;
  });
}

/** Whether no cell of a row contradicts another so that none of its figures could be true. */
const isPossible = (sheet: Sheet, keys: readonly string[], row: Rows[number]): boolean =>
  (sheet.orders ?? []).every(({ first, second = "", otherwise, isCertain }) => {
    const value = row[keys.indexOf(first)]?.value ?? null;
    const limit = row[keys.indexOf(second)]?.value ?? otherwise ?? null;
    return !isCertain || value === null || limit === null || value <= limit;
  });

/** Warnings that a table without a slip never has. */
const ODD: readonly string[] = ["total-mismatch", "ambiguous-number", "ambiguous-date"];
const NUMERIC: readonly string[] = ["money", "number", "fraction", "minutes"];

/** «Итого» in the first column that holds no numbers, and the sum of the first amounts; null without. */
function totalRow(
  sheet: Sheet,
  { keys, rows, order }: { keys: readonly string[]; rows: Rows; order: readonly number[] },
): Cell[] | null {
  const kindAt = (i: number): string => sheet.columns[keys[i] ?? ""]?.kind ?? "";
  const word = order.find((i) => !NUMERIC.includes(kindAt(i)));
  const sum = order.find((i) => kindAt(i) === "money" && rows.some((row) => row[i]));
  if (word === undefined || sum === undefined) return null;
  const cents = rows.reduce((all, row) => all + Number(row[sum]?.value ?? 0), 0);
  return order.map((i) => (i === word ? "Итого" : i === sum ? cents / 100 : null));
}

describe("rows of every sheet come out as they went in", () => {
  test.each(tables.map((sheet) => [sheet.key, sheet] as const))("%s", async (_, sheet) => {
    await fc.assert(
      fc.asyncProperty(tableOf(sheet), async ({ keys, rows: all, layout }) => {
        const possible = all.filter((row) => isPossible(sheet, keys, row));
        const rows = firstOfEach(sheet, keys, possible);
        fc.pre(rows.length > 0);
        const { language, order, synonyms, titles, gaps, format } = layout;
        const headings = keys.map((key, i) => {
          const words = sheet.columns[key]?.headings[language] ?? [""];
          return words[(synonyms[i] ?? 0) % words.length] ?? "";
        });
        // One word may head two columns in one language: an office would not write it twice.
        fc.pre(new Set(headings.map(fold)).size === headings.length);
        const ordered = (cells: readonly Cell[]): Cell[] => order.map((i) => cells[i] ?? null);
        const written: Cell[][] = [
          ...Array.from({ length: titles }, (__, i): Cell[] => (i === 0 ? ["Отчёт отдела"] : [])),
          ordered(headings),
          ...rows.flatMap((row, i): Cell[][] => {
            const cells = ordered(row.map((cell) => cell?.cell ?? null));
            return gaps[i] ? [cells, []] : [cells];
          }),
        ];
        const total = layout.hasTotal ? totalRow(sheet, { keys, rows, order }) : null;
        if (total) written.push(total);
        const raw = await book({ [sheet.names[language][0]]: { A1: written } }, { format });
        const [first] = raw.sheets;
        if (!first) throw new Error("no sheet");
        const { table, account, findings } = readTable(sheetInBook(raw, first), sheet, { context });
        const errors = findings.filter((finding) => severityOf(finding) === "error");
        const odd = findings.filter(({ code }) => ODD.includes(code));
        expect([...errors, ...odd].map(toldAs)).toEqual([]);
        expect(account.rowsRead).toBe(
          account.rowsUsed + account.rowsSetAside + account.rowsSkipped,
        );
        const read = table ? Array.from(table.used, (row) => rowOf(table, sheet, row)) : [];
        const meant = rows.map((row) =>
          Object.fromEntries(
            Object.keys(sheet.columns).map((key) => [key, row[keys.indexOf(key)]?.value ?? null]),
          ),
        );
        expect(read).toEqual(meant);
      }),
      { numRuns: 8 },
    );
  });
});
