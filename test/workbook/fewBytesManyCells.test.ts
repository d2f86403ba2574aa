import { describe, expect, test } from "vitest";
import { parseFile } from "../../src/workbook/parseFile.ts";
import type { Reading } from "../../src/workbook/reading.ts";
import { zipDirectory } from "../../src/workbook/zipDirectory.ts";
import { zipParts } from "../../src/workbook/zipParts.ts";
import { cellsOf, ods, ooxml, readParts, sheetOf, written } from "./books.ts";

const BILLION = 1_000_000_000;
/** Reading is stopped at 20 seconds at the earliest; none of these may come near that. */
const AT_MOST = { timeout: 5000 };
const file = "sales.xls";

const readText = (text: string): Promise<Reading> => parseFile(Buffer.from(text), file, "text");

const tooLarge = (measure: string, limit: number): object => ({
  workbook: null,
  findings: [
    { code: "file-too-large", facts: { measure, limit: `${limit}`, found: `> ${limit}` } },
  ],
});
// Excel's own: 1,048,576 rows by 16,384 columns.
const tooManyRows = tooLarge("rows", 1_048_576);
const tooManyColumns = tooLarge("columns", 16_384);
const tooManyRepeated = tooLarge("cells", 4_000_000);

const xlsx = (rows: string, [before, after]: readonly [string, string] = ["", ""]) => {
  const parts = ooxml({ Payments: rows });
  const name = "xl/worksheets/sheet1.xml";
  const xml = parts[name] ?? "";
  const around = xml.replace("<sheetData>", `${before}$&`).replace("</sheetData>", `$&${after}`);
  return readParts({ ...parts, [name]: around });
};
const hidden = '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row>';

describe("parseFile reads at once an xlsx of", () => {
  test.each<[string, () => Promise<Reading>]>([
    [
      "a billion columns with a width",
      () => xlsx(hidden, [`<cols><col min="1" max="${BILLION}" width="9"/></cols>`, ""]),
    ],
    [
      "a hundred thousand times all columns",
      () =>
        xlsx(hidden, [
          `<x:cols>${'<x:col min="1" max="16384" width="9"/>'.repeat(100_000)}</x:cols>`,
          "",
        ]),
    ],
    ["a hidden row far below", () => xlsx(`${hidden}<row r="${BILLION}" hidden="1"/>`)],
  ])("%s", AT_MOST, async (_, made) => {
    const reading = await made();
    expect(cellsOf(reading)).toEqual([[1]]);
    expect(reading.workbook?.sheets[0]?.hiddenRows).toEqual(Int32Array.of(0));
  });

  test("a merge that reaches a billion rows down, as far as there are cells", async () => {
    const merge = `<mergeCells><mergeCell ref="A1:B${BILLION}"/></mergeCells>`;
    const reading = await xlsx(hidden, ["", merge]);
    expect(reading.workbook?.sheets[0]?.merges).toEqual([
      { firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 1 },
    ]);
  });
});

test.each([
  ["a row", '<row r="1000000000"><c r="A1000000000"><v>1</v></c></row>', tooManyRows],
  ["a column", '<row r="1"><c r="XFE1"><v>1</v></c></row>', tooManyColumns],
])("parseFile refuses an xlsx with %s that no Excel has", AT_MOST, async (_, rows, refusal) => {
  expect(await xlsx(hidden + rows)).toMatchObject(refusal);
});

test("parseFile reads at once an xlsb of a billion columns with a width", AT_MOST, async () => {
  const bytes = written({ ...sheetOf([[1]]), "!cols": [{ wch: 30 }] }, "xlsb");
  const directory = zipDirectory(bytes, file);
  if ("finding" in directory) throw new Error("no ZIP");
  const unpacked = zipParts(bytes, directory.entries, file);
  if ("finding" in unpacked) throw new Error("damaged");
  const sheet = unpacked.parts.get("xl/worksheets/sheet1.bin") ?? Buffer.alloc(0);
  // BrtColInfo: type 60, 18 bytes, first and last column.
  const at = sheet.indexOf(Buffer.of(60, 18, 0, 0, 0, 0, 0, 0, 0, 0));
  expect(at).toBeGreaterThan(0);
  sheet.writeUInt32LE(BILLION, at + 6);
  const reading = await readParts(Object.fromEntries(unpacked.parts), "sales.xlsb");
  expect(reading.findings).toEqual([]);
  expect(cellsOf(reading)).toEqual([[1]]);
});

const spreadsheet = (table: string): string =>
  `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="P"><Table>${table}</Table></Worksheet></Workbook>`;
const one = '<Data ss:Type="Number">1</Data>';
const xmlRow = `<Row><Cell>${one}</Cell></Row>`;

test.each([
  ["a span of columns", `<Column ss:Span="${BILLION}"/>${xmlRow}`, tooManyColumns],
  [
    "a column far to the right",
    `<Column ss:Index="${BILLION}" ss:Width="50"/>${xmlRow}`,
    tooManyColumns,
  ],
  [
    "all columns in each of a thousand tables",
    `${'<Column ss:Span="16383"/></Table><Table>'.repeat(1000)}${xmlRow}`,
    tooManyColumns,
  ],
  ["a row far below", `<Row ss:Index="${BILLION}"><Cell>${one}</Cell></Row>`, tooManyRows],
  [
    "a cell far to the right",
    `<Row><Cell ss:Index="${BILLION}">${one}</Cell></Row>`,
    tooManyColumns,
  ],
])("parseFile refuses an XML Spreadsheet 2003 of %s", AT_MOST, async (_, table, refusal) => {
  expect(await readText(spreadsheet(table))).toMatchObject(refusal);
});

test("parseFile reads an XML Spreadsheet 2003 of a billion merged cells", AT_MOST, async () => {
  const merged = `ss:MergeAcross="${BILLION}" ss:MergeDown="1000000"`;
  const reading = await readText(spreadsheet(`<Row><Cell ${merged}>${one}</Cell></Row>`));
  expect(cellsOf(reading)).toEqual([[1]]);
});

const text = (attributes = ""): string =>
  `<table:table-cell ${attributes}><text:p>A</text:p></table:table-cell>`;
const odsRow = (cells: string, attributes = ""): string =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`;
const repeated = (of: string, times: string | number = BILLION): string =>
  `table:number-${of}-repeated="${times}"`;

test.each([
  ["a row", odsRow(text(), repeated("rows")), tooManyRepeated],
  ["a row, in powers", odsRow(text(), repeated("rows", "1e9")), tooManyRepeated],
  ["a cell", odsRow(text(repeated("columns"))), tooManyRepeated],
  ["a cell, with a word", odsRow(text(repeated("columns", `${BILLION}x`))), tooManyRepeated],
  [
    "a cell, said twice",
    odsRow(text(`x:number-columns-repeated="1" ${repeated("columns")}`)),
    tooManyRepeated,
  ],
  [
    "a row under another prefix",
    `<x:table-row x:number-rows-repeated="${BILLION}"><x:table-cell><text:p>A</text:p></x:table-cell></x:table-row>`,
    tooManyRepeated,
  ],
  [
    "a row, half in a comment",
    odsRow(text(), repeated("rows").replace("rows", "ro<!-- > -->ws")),
    tooManyRepeated,
  ],
  [
    "an empty row before the last",
    odsRow("<table:table-cell/>", repeated("rows")) + odsRow(text()),
    tooManyRows,
  ],
  [
    "an empty cell before the last",
    odsRow(`<table:table-cell ${repeated("columns")}/>${text()}`),
    tooManyColumns,
  ],
])("parseFile refuses an ods that repeats %s", AT_MOST, async (_, rows, refusal) => {
  const parts = ods(`<table:table table:name="P">${rows}</table:table>`);
  expect(await readParts(parts, "sales.ods")).toMatchObject(refusal);
});

const wide = "<td colspan=1000 rowspan=65534>";

test.each([
  ["spans side by side", `<table><tr>${wide.repeat(100_000)}x</table>`, tooManyColumns],
  [
    "spans over many rows",
    `<table><tr>${wide.repeat(16)}x${"<tr><td>".repeat(5000)}</table>`,
    tooLarge("cells", 30_000_000),
  ],
  ["wide tables", `<table><tr>${wide}x</table>`.repeat(31_000), tooLarge("cells", 30_000_000)],
])("parseFile refuses HTML of masses of %s", AT_MOST, async (_, page, refusal) => {
  expect(await readText(page)).toMatchObject(refusal);
});
