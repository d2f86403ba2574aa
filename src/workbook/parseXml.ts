import { read } from "xlsx";
import { dayOfIso } from "../model/day.ts";
import { headerHints } from "./headerHints.ts";
import type { Parsed } from "./parsed.ts";
import { parseOds } from "./parseOds.ts";
import { hiddenRowsOf, rawSheets } from "./rawSheets.ts";
import { parsingOptions } from "./xlsxParser.ts";

/** The parser refuses whole files for a property of a kind it does not know. */
const OWN_PROPERTIES = /<CustomDocumentProperties\b[\s\S]*?<\/CustomDocumentProperties>/g;
/** A formula without a result, which the parser passes over: it is given an error for one. */
const ONLY_FORMULA =
  /(<((?:\w+:)?Cell)\b(?=[^>]*\bss:Formula=)[^>]*?)(?:\/>|>\s*<\/(?:\w+:)?Cell>)/g;
const NO_RESULT = '$1><Data ss:Type="Error">#N/A</Data></$2>';
const BODY = "<office:body";

/** An «XML Spreadsheet 2003», which programs also name .xls: every cell typed, dates as ISO texts. */
export function parseXmlSpreadsheet(text: string, file: string): Parsed {
  const options = { ...parsingOptions(true), type: "string" } as const;
  const mended = text.replace(OWN_PROPERTIES, "").replace(ONLY_FORMULA, NO_RESULT);
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
