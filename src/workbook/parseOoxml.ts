import { headerHints } from "./headerHints.ts";
import { markIsoDates } from "./isoDates.ts";
import { mendSharedStrings } from "./mendSharedStrings.ts";
import { hasUncountedRows, mendSheet } from "./mendSheet.ts";
import { type Parsed, unparsed } from "./parsed.ts";
import { hiddenRowsOf, rawSheets } from "./rawSheets.ts";
import type { WorkbookFormat } from "./rawWorkbook.ts";
import { keyOf, partNamed, relationships } from "./relationships.ts";
import { savedOn } from "./savedOn.ts";
import { type SheetPart, sheetList } from "./sheetList.ts";
import { withoutBinaryColumns } from "./withoutBinaryColumns.ts";
import { parseParts, parsingOptions } from "./xlsxParser.ts";
import type { ZipParts } from "./zipParts.ts";

const HIDDEN = /hidden=["'](?:1|true)["']/;
const SHARED_STRINGS = /sharedstrings\d*\.xml$/i;

function mendStrings(parts: Map<string, Buffer>): void {
  for (const [name, content] of parts) {
    if (SHARED_STRINGS.test(name)) parts.set(name, mendSharedStrings(content));
  }
}

/** Sheets as the parser reads them right; whether styles are to be read, for the sake of their rows. */
function mendSheets(parts: Map<string, Buffer>, sheets: readonly SheetPart[]): boolean {
  let needsStyles = false;
  for (const { part } of sheets) {
    const content = partNamed(parts, part);
    if (content === undefined) continue;
    // Latin-1 keeps every byte as it is: only ASCII is looked at.
    const xml = content.toString("latin1");
    const mended = mendSheet(xml);
    if (mended !== xml) parts.set(keyOf(parts, part), Buffer.from(mended, "latin1"));
    needsStyles ||= HIDDEN.test(mended) || hasUncountedRows(mended);
  }
  return needsStyles;
}

/** Names of sheets whose relationship is not there: in xlsb they are known only after parsing. */
const unlinked = (sheets: readonly object[], links: ReadonlySet<string>): boolean =>
  sheets.some((sheet) => {
    const id = "strRelID" in sheet ? String(sheet.strRelID) : "";
    return !links.has(id);
  });

/**
 * An xlsx, xlsm or xlsb package whose parts were checked. Sheets that lead nowhere, or that the
 * parser leaves out, are `sheet-part-missing`; the rest is read.
 */
export function parseOoxml(
  checked: ZipParts,
  { format, main }: { readonly format: WorkbookFormat; readonly main: string },
  file: string,
): Parsed {
  const parts = new Map(checked);
  const isBinary = format === "xlsb";
  const { sheets, missing, workbook } = sheetList(parts, main);
  const missingFindings = missing.map(
    (sheet) => ({ code: "sheet-part-missing", file, sheet, facts: {} }) as const,
  );
  if (missing.length > 0 && sheets.length === 0) {
    return {
      ...unparsed({ code: "damaged-file", file, facts: { part: main } }),
      findings: missingFindings,
    };
  }
  if (isBinary) for (const [name, part] of parts) parts.set(name, withoutBinaryColumns(part));
  else parts.set(main, workbook);
  mendStrings(parts);
  // Styles are read for the sake of rows alone: hidden ones, and those that are not counted without.
  const needsStyles = isBinary || mendSheets(parts, sheets);
  const book = parseParts(parts, parsingOptions(needsStyles));
  markIsoDates(book, sheets, parts);
  const links = new Set(relationships(parts, main).map(({ id }) => id));
  if (isBinary && unlinked(book.Workbook?.Sheets ?? [], links)) {
    return unparsed({ code: "damaged-file", file, facts: { part: main } });
  }
  const hidden = new Set(
    (book.Workbook?.Sheets ?? []).filter(({ Hidden }) => Hidden).map(({ name }) => name),
  );
  const read = rawSheets(
    book,
    {
      hints: headerHints(book, sheets, parts),
      isHidden: (name) => hidden.has(name),
      hiddenRows: (name, rowCount) => hiddenRowsOf(book.Sheets[name], rowCount),
    },
    file,
  );
  return {
    ...read,
    format,
    savedOn: savedOn(parts),
    findings: [...missingFindings, ...read.findings],
  };
}
