import { read, type WorkBook } from "xlsx";
import { decodeText } from "./decodeText.ts";
import { type Parsed, unparsed } from "./parsed.ts";
import { parseFlatOds, parseXmlSpreadsheet } from "./parseXml.ts";
import { type RawSheets, rawSheets } from "./rawSheets.ts";
import { separatorOf } from "./separatorOf.ts";
import { textKind } from "./textKind.ts";
import { parsingOptions } from "./xlsxParser.ts";

const sheetsOf = (book: WorkBook, file: string): RawSheets =>
  rawSheets(
    book,
    { hints: () => [], isHidden: () => false, hiddenRows: () => new Int32Array() },
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
      return /<table\b/i.test(text)
        ? { ...sheetsOf(readText(text), file), format: "html", savedOn: null }
        : unparsed({ code: "not-a-spreadsheet", file, facts: { actually: "HTML" } });
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
