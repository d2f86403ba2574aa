import { CFB, utils, type WorkSheet, write } from "xlsx";
import { parseFile } from "../../src/workbook/parseFile.ts";
import type { RawSheet, RawWorkbook } from "../../src/workbook/rawWorkbook.ts";
import { CellKind } from "../../src/workbook/rawWorkbook.ts";
import type { Reading } from "../../src/workbook/reading.ts";
import { type Parts, zipOf } from "./zipOf.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

const contentTypes = (sheets: number): string =>
  `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
  `<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>` +
  `<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>` +
  Array.from(
    { length: sheets },
    (_, n) =>
      `<Override PartName="/xl/worksheets/sheet${n + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
  ).join("") +
  "</Types>";

/** Parts of an xlsx whose sheets are given as the XML of their rows, to be changed by the test. */
export function ooxml(
  sheets: { readonly [name: string]: string },
  strings = "",
): Record<string, string> {
  const names = Object.keys(sheets);
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(names.length),
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names
      .map((name, n) => `<sheet name="${name}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`)
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${names
      .map(
        (_, n) =>
          `<Relationship Id="rId${n + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${n + 1}.xml"/>`,
      )
      .join("")}</Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="ДД.ММ.ГГГГ"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${strings}</sst>`,
  };
  names.forEach((name, n) => {
    parts[`xl/worksheets/sheet${n + 1}.xml`] =
      `<worksheet xmlns="${MAIN}"><sheetData>${sheets[name]}</sheetData></worksheet>`;
  });
  return parts;
}

const SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";

/** Parts of an ods whose tables are given as XML. */
export const ods = (tables: string, styles = ""): Record<string, string> => ({
  mimetype: SPREADSHEET,
  "META-INF/manifest.xml": `<manifest:manifest><manifest:file-entry manifest:full-path="/" manifest:media-type="${SPREADSHEET}"/></manifest:manifest>`,
  "content.xml": `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:number="n"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
});

export type BookType = "xlsx" | "xlsm" | "xlsb" | "biff8" | "ods";

/** A workbook of one sheet, `Payments`, as xlsx's own writer makes it. */
export const written = (
  sheet: WorkSheet,
  bookType: BookType = "xlsx",
  options: { readonly date1904?: boolean; readonly savedAt?: Date } = {},
): Buffer =>
  write(
    {
      SheetNames: ["Payments"],
      Sheets: { Payments: sheet },
      Workbook: { WBProps: { date1904: options.date1904 ?? false } },
      Props: options.savedAt ? { ModifiedDate: options.savedAt } : {},
    },
    { type: "buffer", bookType, compression: true },
  );

export const sheetOf = (rows: readonly (readonly unknown[])[]): WorkSheet =>
  utils.aoa_to_sheet(rows.map((row) => [...row]));

/** A compound file of the given streams. */
export function compound(streams: { readonly [name: string]: string }): Buffer {
  const container = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) {
    CFB.utils.cfb_add(container, name, Buffer.from(content));
  }
  return CFB.write(container, { type: "buffer" });
}

/** Parsed in this thread: what the worker does, without the worker. */
export const readParts = (parts: Parts, file = "book.xlsx"): Promise<Reading> =>
  parseFile(zipOf(parts), file, "zip");

export const readBook = (bytes: Buffer, bookType: BookType): Promise<Reading> =>
  bookType === "biff8"
    ? parseFile(bytes, "book.xls", "compound")
    : parseFile(bytes, `book.${bookType}`, "zip");

function shown(
  workbook: RawWorkbook,
  sheet: RawSheet,
  at: { row: number; column: number },
): unknown {
  const column = sheet.columns[at.column];
  switch (column?.kind[at.row]) {
    case CellKind.number:
      return column.number[at.row];
    case CellKind.boolean:
      return column.number[at.row] === 1;
    case CellKind.text:
      return workbook.strings[column.text[at.row] ?? -1];
    case CellKind.error:
      return { error: workbook.strings[column.text[at.row] ?? -1] };
    case CellKind.noValue:
      return { noValue: true };
    default:
      return null;
  }
}

/** A sheet's cells row by row, as a test can state them; null is an empty cell. */
export function cellsOf({ workbook }: Reading, name?: string): unknown[][] {
  const sheet = workbook?.sheets.find((one) => name === undefined || one.name === name);
  if (!workbook || !sheet) throw new Error("no such sheet");
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    sheet.columns.map((_column, column) => shown(workbook, sheet, { row, column })),
  );
}

/** The format of each cell of a sheet's column. */
export function formatsOf({ workbook }: Reading, column: number): (string | undefined)[] {
  const cells = workbook?.sheets[0]?.columns[column];
  return Array.from(cells?.format ?? [], (format) => workbook?.formats[format]);
}
