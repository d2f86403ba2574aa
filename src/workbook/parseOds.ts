import type { WorkBook } from "xlsx";
import { limits } from "./limits.ts";
import { odsContent, type RowSpan } from "./odsContent.ts";
import { type Parsed, unparsed } from "./parsed.ts";
import { rawSheets } from "./rawSheets.ts";
import { savedOn } from "./savedOn.ts";
import { tooMany } from "./tooMany.ts";
import { parseParts, parsingOptions } from "./xlsxParser.ts";
import { unescapeXml } from "./xmlAttribute.ts";
import type { ZipParts } from "./zipParts.ts";

const CONTENT = "content.xml";
const STYLES = "styles.xml";
const NO_STYLES = Buffer.from("<office:document-styles/>");

function rowsOf(spans: readonly RowSpan[], rowCount: number): Int32Array {
  const rows: number[] = [];
  for (const { first, last } of spans) {
    for (let row = first; row <= Math.min(last, rowCount - 1); row += 1) rows.push(row);
  }
  return Int32Array.from(rows);
}

/** The parser leaves sheet names as XML writes them: `A &amp; B`. */
const withPlainNames = (book: WorkBook): WorkBook => ({
  ...book,
  SheetNames: book.SheetNames.map(unescapeXml),
  Sheets: Object.fromEntries(
    Object.entries(book.Sheets).map(([name, sheet]) => [unescapeXml(name), sheet]),
  ),
});

/** An OpenDocument spreadsheet whose parts were checked; repetitions beyond the limit are refused unread. */
export function parseOds(parts: ZipParts, file: string): Parsed {
  const content = odsContent(parts.get(CONTENT) ?? Buffer.alloc(0));
  if (content.repeatedCells > limits.repeatedCells) {
    return unparsed(tooMany("repeatedCells", file));
  }
  // The format lets styles.xml be left out, the parser does not.
  const mended = new Map([[STYLES, NO_STYLES], ...parts, [CONTENT, content.content]]);
  const book = withPlainNames(parseParts(mended, parsingOptions(false)));
  const read = rawSheets(
    book,
    {
      hints: (name) => content.databaseRanges.get(name) ?? [],
      isHidden: (name) => content.hiddenSheets.has(name),
      hiddenRows: (name, rowCount) => rowsOf(content.hiddenRows.get(name) ?? [], rowCount),
    },
    file,
  );
  return { ...read, format: "ods", savedOn: savedOn(parts) };
}
