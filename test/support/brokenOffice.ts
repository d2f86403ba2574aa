import { dayOfIso, toDay } from "../../src/model/day.ts";
import { severityOf } from "../../src/model/finding.ts";
import { pipeline } from "../../src/pipeline.ts";
import { book, type Cell, type Cells } from "./book.ts";
import { toldAs } from "./ingested.ts";

/** A workbook, sheet by sheet, from A1. */
export interface Office {
  readonly [sheet: string]: readonly (readonly Cell[])[];
}

/** Cells by `Sheet!A1`; a block goes on to the right and down. */
export type Changes = { readonly [cell: string]: Cells[string] };

/** What is told of an office with some cells changed, but for codes passed over; and its rows by sheet. */
export async function toldOf(
  office: Office,
  changes: Changes,
  passedOver: readonly string[] = [],
): Promise<{ readonly told: readonly string[]; readonly rows: (sheet: string) => string }> {
  const sheets: Record<string, Record<string, Cells[string]>> = {};
  // The same cell as A1, which a change may replace.
  for (const [sheet, rows] of Object.entries(office)) sheets[sheet] = { $A$1: rows };
  for (const [place, cell] of Object.entries(changes)) {
    const [sheet = "", address = ""] = place.split("!");
    sheets[sheet] = { ...sheets[sheet], [address]: cell };
  }
  const { findings, accounts } = await pipeline([await book(sheets)], {
    todayIn: () => dayOfIso("2026-11-21") ?? toDay(0),
    siteKey: "test",
    asOf: null,
    language: null,
    fileFindings: [],
    program: "",
  });
  const isTold = ({ code }: { readonly code: string }): boolean => !passedOver.includes(code);
  return {
    told: findings.filter(isTold).map((finding) => `${severityOf(finding)} ${toldAs(finding)}`),
    rows: (sheet) => {
      const account = accounts.flatMap(({ sheets }) => sheets).find(({ name }) => name === sheet);
      if (!account) throw new Error(`no account of ${sheet}`);
      const { rowsRead, rowsUsed, rowsSetAside, rowsSkipped } = account;
      return `${rowsRead} = ${rowsUsed} + ${rowsSetAside} + ${rowsSkipped}`;
    },
  };
}
