import { type Ingested, ingest } from "../../src/ingest/ingest.ts";
import { dayOfIso, toDay } from "../../src/model/day.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { SheetAccount } from "../../src/model/workbookAccount.ts";
import type { RawWorkbook } from "../../src/workbook/rawWorkbook.ts";
import { type BookOptions, book, type Cells } from "./book.ts";

/** The day on which tests read their workbooks. */
const TODAY = dayOfIso("2026-11-20") ?? toDay(0);

/** Workbooks as the pipeline's first half understands them, on 20 November 2026. */
export const ingestAll = (...workbooks: readonly RawWorkbook[]): Promise<Ingested> =>
  ingest(workbooks, { today: TODAY, siteKey: "test" });

/** One workbook from cells, ingested. */
export const ingestBook = async (
  sheets: { readonly [name: string]: Cells },
  options?: BookOptions,
): Promise<Ingested> => ingestAll(await book(sheets, options));

/** A finding in one line: `Payments!C4 type-error «12,3a» {"kind":"money"}`; `in b.xlsx` where files differ. */
export function toldAs({ code, file, sheet, cell, value, facts }: Finding): string {
  const place = `${sheet ?? file}${cell === undefined ? "" : `!${cell}`}`;
  const said = Object.keys(facts).length === 0 ? "" : ` ${JSON.stringify(facts)}`;
  return `${place} ${code}${value === undefined ? "" : ` «${value}»`}${said}`;
}

/** All findings but what is only counted: rows skipped. */
export const tellings = ({ findings }: Ingested): readonly string[] =>
  findings.filter(({ code }) => code !== "skipped-rows").map(toldAs);

/** The account of a sheet by its name. */
export function accountOf({ accounts }: Ingested, sheet: string): SheetAccount {
  const found = accounts.flatMap(({ sheets }) => sheets).find(({ name }) => name === sheet);
  if (!found) throw new Error(`no account of ${sheet}`);
  return found;
}

/** Rows read, used, set aside and skipped, as one line: `9 = 6 + 2 + 1`. */
export function rowsOf(result: Ingested, sheet: string): string {
  const { rowsRead, rowsUsed, rowsSetAside, rowsSkipped } = accountOf(result, sheet);
  return `${rowsRead} = ${rowsUsed} + ${rowsSetAside} + ${rowsSkipped}`;
}
