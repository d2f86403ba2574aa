import { read } from "xlsx";
import { dayOfIso } from "../model/day.ts";
import { headerHints } from "./headerHints.ts";
import { limits } from "./limits.ts";
import { type Parsed, unparsed } from "./parsed.ts";
import { parseOds } from "./parseOds.ts";
import { hiddenRowsOf, rawSheets } from "./rawSheets.ts";
import { NO_RESULT } from "./sheetColumns.ts";
import { tooMany } from "./tooMany.ts";
import { parsingOptions } from "./xlsxParser.ts";
import { xmlAttribute } from "./xmlAttribute.ts";

/** The parser refuses whole files for a property of a kind it does not know. */
const OWN_PROPERTIES = /<CustomDocumentProperties\b[\s\S]*?<\/CustomDocumentProperties>/g;
/** A formula without a result, which the parser passes over. */
const ONLY_FORMULA =
  /(<((?:\w+:)?Cell)\b(?=[^>]*\bss:Formula=)[^>]*?)(?:\/>|>\s*<\/(?:\w+:)?Cell>)/g;
const NO_RESULT_CELL = `$1><Data ss:Type="Error">${NO_RESULT.text}</Data></$2>`;
/** An empty cell over several columns, of which the parser counts one. */
const EMPTY_MERGED = /<((?:\w+:)?Cell)\b(?=[^>]*\bss:MergeAcross=)([^>]*)\/>/g;
const TABLE_OR_COLUMN = /<(?:\w+:)?(?:Table|Column)\b[^>]*>/gi;
const TABLE = /^<(?:\w+:)?Table\b/i;
const BODY = "<office:body";

const whole = (text: string | null): number => Number.parseInt(text ?? "", 10) || 0;

/** Whether columns are declared that no sheet has: the parser would spell out a billion of them. */
function hasTooManyColumns(text: string): boolean {
  let columns = 0;
  let inAll = 0;
  for (const [tag] of text.matchAll(TABLE_OR_COLUMN)) {
    if (TABLE.test(tag)) {
      columns = 0;
      continue;
    }
    const declared = 1 + whole(xmlAttribute(tag, "Span"));
    columns = Math.max(columns, whole(xmlAttribute(tag, "Index")) - 1) + declared;
    inAll += declared;
    if (columns > limits.columns || inAll > limits.repeatedCells) return true;
  }
  return false;
}

/** An «XML Spreadsheet 2003», which programs also name .xls: every cell typed, dates as ISO texts. */
export function parseXmlSpreadsheet(text: string, file: string): Parsed {
  if (hasTooManyColumns(text)) return unparsed(tooMany("columns", file));
  // Stubs would be all the cells that merged ones cover; hidden rows are told without styles here.
  const options = { ...parsingOptions(false), sheetStubs: false, type: "string" } as const;
  const mended = text
    .replace(OWN_PROPERTIES, "")
    .replace(ONLY_FORMULA, NO_RESULT_CELL)
    .replace(EMPTY_MERGED, "<$1$2></$1>");
  const book = read(mended, options);
  const hidden = new Set(
    (book.Workbook?.Sheets ?? []).filter(({ Hidden }) => Hidden).map(({ name }) => name),
  );
  const cells = rawSheets(
    book,
    {
      hints: headerHints(book, [], new Map()),
      isHidden: (name) => hidden.has(name),
      hiddenRows: (name, rowCount) => hiddenRowsOf(book.Sheets[name], rowCount),
    },
    file,
  );
  const [, saved = ""] = /<LastSaved>\s*(\d{4}-\d{2}-\d{2})/.exec(text) ?? [];
  return { ...cells, format: "xls", savedOn: dayOfIso(saved) };
}

/** An OpenDocument spreadsheet in one XML file: all that a package spreads over its parts. */
export function parseFlatOds(text: string, file: string): Parsed {
  const parts = new Map([
    ["META-INF/manifest.xml", Buffer.from("<manifest/>")],
    ["meta.xml", Buffer.from(text.slice(0, text.indexOf(BODY)))],
    ["content.xml", Buffer.from(text)],
  ]);
  return parseOds(parts, file);
}
