import { CFB, read, set_cptable, type WorkBook } from "xlsx";
import { dayOfIso } from "../model/day.ts";
import type { Finding } from "../model/finding.ts";
import { compoundFault } from "./compoundFault.ts";
import { headerHints } from "./headerHints.ts";
import { isBrokenBiff } from "./isBrokenBiff.ts";
import { type Parsed, unparsed } from "./parsed.ts";
import { hiddenRowsOf, rawSheets } from "./rawSheets.ts";
import { parsingOptions } from "./xlsxParser.ts";

const OTHER_STREAMS: readonly (readonly [stream: string, name: string])[] = [
  ["WordDocument", "DOC"],
  ["PowerPoint Document", "PPT"],
  ["__properties_version1.0", "MSG"],
];

/** Excel 2, 3 and 4 wrote their records bare, without a compound file around them. */
const isBare = (bytes: Buffer): boolean => bytes[0] === 0x09;

const brokenStream = (stream: Buffer, file: string): Finding | null =>
  isBrokenBiff(stream) ? { code: "damaged-file", file, facts: { part: "Workbook" } } : null;

/** Why a file cannot be read as an old Excel workbook; null when it can. */
function objection(bytes: Buffer, file: string): Finding | null {
  if (isBare(bytes)) return brokenStream(bytes, file);
  const fault = compoundFault(bytes);
  if (fault === "cut-off") return { code: "cut-off-file", file, facts: {} };
  if (fault === "damaged") return { code: "damaged-file", file, facts: { part: "OLE" } };
  const container = CFB.read(bytes, { type: "buffer" });
  const has = (stream: string): boolean => Boolean(CFB.find(container, stream));
  if (has("/EncryptedPackage")) return { code: "encrypted-file", file, facts: {} };
  const workbook = CFB.find(container, "/Workbook") ?? CFB.find(container, "/Book");
  if (workbook) return brokenStream(Buffer.from(workbook.content), file);
  const [, actually] = OTHER_STREAMS.find(([stream]) => has(stream)) ?? ["", "OLE"];
  return { code: "not-a-spreadsheet", file, facts: { actually } };
}

/** Files never saved under a clock say 1601, where Windows begins to count. */
function savedOn(book: WorkBook): Parsed["savedOn"] {
  const [date = ""] = /^\d{4}-\d{2}-\d{2}/.exec(String(book.Props?.ModifiedDate)) ?? [];
  return date.startsWith("1601") ? null : dayOfIso(date);
}

function readBook(bytes: Buffer): WorkBook | "encrypted" {
  try {
    return read(bytes, { ...parsingOptions(true), type: "buffer" });
  } catch (error) {
    if (error instanceof Error && /password|encrypt/i.test(error.message)) return "encrypted";
    throw error;
  }
}

/** An old Excel workbook (xls, of Excel 2 to Excel 2003), or what else a compound file is. */
export async function parseCompound(bytes: Buffer, file: string): Promise<Parsed> {
  const finding = objection(Buffer.from(bytes), file);
  if (finding !== null) return unparsed(finding);
  // Half a megabyte of tables that only this format needs.
  set_cptable(await import("xlsx/dist/cpexcel.full.mjs"));
  const book = readBook(bytes);
  if (book === "encrypted") return unparsed({ code: "encrypted-file", file, facts: {} });
  const hidden = new Set(
    (book.Workbook?.Sheets ?? []).filter(({ Hidden }) => Hidden).map(({ name }) => name),
  );
  const read = rawSheets(
    book,
    {
      hints: headerHints(book, [], new Map()),
      isHidden: (name) => hidden.has(name),
      hiddenRows: (name, rowCount) => hiddenRowsOf(book.Sheets[name], rowCount),
    },
    file,
  );
  return { ...read, format: "xls", savedOn: savedOn(book) };
}
