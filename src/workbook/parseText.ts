import { read, type WorkBook, type WorkSheet } from "xlsx";
import { decodeText } from "./decodeText.ts";
import { htmlTables } from "./htmlTables.ts";
import { type Parsed, unparsed } from "./parsed.ts";
import { parseFlatOds, parseXmlSpreadsheet } from "./parseXml.ts";
import { hiddenRowsOf, type RawSheets, rawSheets } from "./rawSheets.ts";
import { separatorOf } from "./separatorOf.ts";
import { textKind } from "./textKind.ts";
import { tooMany } from "./tooMany.ts";
import { parsingOptions } from "./xlsxParser.ts";

const sheetsOf = (book: WorkBook, file: string): RawSheets =>
  rawSheets(
    book,
    {
      hints: () => [],
      isHidden: () => false,
      hiddenRows: (name, rowCount) => hiddenRowsOf(book.Sheets[name], rowCount),
    },
    file,
  );

const readText = (text: string): WorkBook =>
  read(text, { ...parsingOptions(false), type: "string", raw: true });

/** Every cell as the text it is: 00123, 3/4 and 1234,56 are for the column to decide. */
function parseCsv(text: string, file: string): RawSheets {
  // With this line the parser takes the text for separated values whatever it begins with.
  const book = readText(/^sep=.\r?\n/.test(text) ? text : `sep=${separatorOf(text)}\n${text}`);
  const name = file.replace(/\.[^.]*$/, "");
  const [first = ""] = book.SheetNames;
  const sheet = book.Sheets[first];
  return sheetsOf({ ...book, SheetNames: [name], Sheets: sheet ? { [name]: sheet } : {} }, file);
}

/** The largest table is named by its file, as separated values are; the others have a number too. */
function parseHtml(text: string, file: string): Parsed {
  const tables = htmlTables(text);
  if (typeof tables === "string") return unparsed(tooMany(tables, file));
  if (tables.length === 0) {
    return unparsed({ code: "not-a-spreadsheet", file, facts: { actually: "HTML" } });
  }
  const size = (sheet: WorkSheet): number => sheet["!data"]?.length ?? 0;
  const largest = tables.reduce((best, one) => (size(one) > size(best) ? one : best));
  const base = file.replace(/\.[^.]*$/, "");
  const names = tables.map((table, n) => (table === largest ? base : `${base} (${n + 1})`));
  const book = {
    SheetNames: names,
    Sheets: Object.fromEntries(tables.map((table, n) => [names[n] ?? "", table])),
  };
  return { ...sheetsOf(book, file), format: "html", savedOn: null };
}

/** A text file: separated values, a workbook in XML, or the HTML table that many programs save as .xls. */
export function parseText(bytes: Uint8Array, file: string): Parsed {
  const text = decodeText(bytes);
  if (text === null) {
    return unparsed({ code: "not-a-spreadsheet", file, facts: { actually: "unknown" } });
  }
  const kind = textKind(text);
  switch (kind.is) {
    case "csv":
      return { ...parseCsv(text, file), format: "csv", savedOn: null };
    case "html":
      return parseHtml(text, file);
    case "xmlSpreadsheet":
      return parseXmlSpreadsheet(text, file);
    case "flatOds":
      return parseFlatOds(text, file);
    case "empty":
      return unparsed({ code: "empty-file", file, facts: {} });
    case "unsupported":
      return unparsed({ code: "unsupported-format", file, facts: { format: kind.format } });
    case "other":
      return unparsed({ code: "not-a-spreadsheet", file, facts: { actually: kind.name } });
  }
}
