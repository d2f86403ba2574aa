import { headerHints } from "./headerHints.ts";
import { markIsoDates } from "./isoDates.ts";
import { mendSharedStrings } from "./mendSharedStrings.ts";
import { type Parsed, unparsed } from "./parsed.ts";
import { hiddenRowsOf, rawSheets } from "./rawSheets.ts";
import type { WorkbookFormat } from "./rawWorkbook.ts";
import { relationships } from "./relationships.ts";
import { savedOn } from "./savedOn.ts";
import { type SheetPart, sheetList } from "./sheetList.ts";
import { parseParts, parsingOptions } from "./xlsxParser.ts";
import type { ZipParts } from "./zipParts.ts";

const SHARED_STRINGS = /sharedstrings\d*\.xml$/i;

const mayHideRows = (parts: ZipParts, { part }: SheetPart): boolean => {
  const xml = parts.get(part);
  return xml === undefined || xml.includes('hidden="1"') || xml.includes('hidden="true"');
};

function mendStrings(parts: Map<string, Buffer>): void {
  for (const [name, content] of parts) {
    if (SHARED_STRINGS.test(name)) parts.set(name, mendSharedStrings(content));
  }
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
  if (!isBinary) parts.set(main, workbook);
  mendStrings(parts);
  const hasHidden = isBinary || sheets.some((sheet) => mayHideRows(parts, sheet));
  const book = parseParts(parts, parsingOptions(hasHidden));
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
