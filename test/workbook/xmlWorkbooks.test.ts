import { expect, test } from "vitest";
import { parseFile } from "../../src/workbook/parseFile.ts";
import { cellsOf, formatsOf, ods } from "./books.ts";

const read = (text: string, file: string) => parseFile(Buffer.from(text), file, "text");

const spreadsheet = (sheets: string): string => `<?xml version="1.0"?>
<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel">
<DocumentProperties xmlns="urn:schemas-microsoft-com:office:office"><LastSaved>2026-11-20T10:00:00Z</LastSaved></DocumentProperties>
<CustomDocumentProperties xmlns="urn:schemas-microsoft-com:office:office"><Copies dt:dt="integer">2</Copies></CustomDocumentProperties>
<Styles><Style ss:ID="day"><NumberFormat ss:Format="dd/mm/yyyy"/></Style></Styles>
${sheets}</Workbook>`;

const sheet = (rows: string): string =>
  spreadsheet(`<Worksheet ss:Name="R&amp;D"><Table>${rows}</Table></Worksheet>`);
const data = (type: string, value: string): string =>
  `<Row><Cell><Data ss:Type="${type}">${value}</Data></Cell></Row>`;

test.each<[string, string, unknown]>([
  ["a text", data("String", "Ромашка &amp; Co"), "Ромашка & Co"],
  ["digits that are a text", data("String", "00123"), "00123"],
  ["a number", data("Number", "1234.5"), 1234.5],
  ["yes", data("Boolean", "1"), true],
  ["a day", data("DateTime", "2026-11-20T00:00:00.000"), 46346],
  ["an hour of a day", data("DateTime", "2026-11-20T12:00:00.000"), 46346.5],
  ["an error", data("Error", "#REF!"), { error: "#REF!" }],
  ["a formula without a result", '<Row><Cell ss:Formula="=1+1"/></Row>', { noValue: true }],
  [
    "a formula whose result is #N/A",
    '<Row><Cell ss:Formula="=NA()"><Data ss:Type="Error">#N/A</Data></Cell></Row>',
    { error: "#N/A" },
  ],
  [
    "a formatted text",
    '<Row><Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><B>Kids</B>land</ss:Data></Cell></Row>',
    "Kidsland",
  ],
])("parseFile reads %s of an XML Spreadsheet 2003", async (_, row, expected) => {
  const reading = await read(sheet(row), "sales.xls");
  expect(reading.findings).toEqual([]);
  expect(cellsOf(reading)).toEqual([[expected]]);
});

test("parseFile puts what follows an empty merged cell of an XML Spreadsheet 2003 beyond it", async () => {
  const cell = (text: string) => `<Cell><Data ss:Type="String">${text}</Data></Cell>`;
  const rows = `<Row>${cell("A")}<Cell ss:MergeAcross="1" ss:StyleID="day"/>${cell("D")}</Row>`;
  const reading = await read(sheet(rows), "sales.xls");
  expect(reading.workbook?.sheets[0]?.columns.map(({ index }) => index)).toEqual([0, 3]);
});

test("parseFile tells where the cells of an XML Spreadsheet 2003 stand, and what is hidden", async () => {
  const rows =
    '<Row><Cell ss:Index="3" ss:StyleID="day"><Data ss:Type="DateTime">2026-11-20T00:00:00.000</Data></Cell></Row>' +
    '<Row ss:Index="3" ss:Hidden="1"><Cell ss:MergeAcross="1"><Data ss:Type="String">Total</Data></Cell></Row>';
  const hidden =
    '<Worksheet ss:Name="Old"><Table/><WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>';
  const text = spreadsheet(
    `<Worksheet ss:Name="Payments"><Table>${rows}</Table></Worksheet>${hidden}`,
  );
  const reading = await read(text, "sales.xls");
  const [payments, old] = reading.workbook?.sheets ?? [];
  expect(payments).toMatchObject({
    rowCount: 3,
    isHidden: false,
    hiddenRows: Int32Array.of(2),
    merges: [{ firstRow: 2, lastRow: 2, firstColumn: 0, lastColumn: 1 }],
  });
  expect(payments?.columns.map(({ index }) => index)).toEqual([0, 2]);
  expect(formatsOf(reading, 1)[0]).toBe("dd/mm/yyyy");
  expect(old).toMatchObject({ name: "Old", isHidden: true });
  // Days from 1970-01-01 to 2026-11-20.
  expect(reading.workbook).toMatchObject({ format: "xls", savedOn: 20_777 });
});

const flat = (tables: string): string =>
  (ods(tables)["content.xml"] ?? "")
    .replace(
      "<office:document-content",
      '<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet"',
    )
    .replace("</office:document-content>", "</office:document>")
    .replace(
      "<office:body>",
      "<office:meta><dc:date>2026-11-20T10:00:00</dc:date></office:meta><office:body>",
    );

test("parseFile reads a flat OpenDocument spreadsheet under the same guards as a packed one", async () => {
  const cell = '<table:table-cell office:value-type="float" office:value="5"/>';
  const table = (row: string): string =>
    `<table:table table:name="R&amp;D"><table:table-row table:visibility="collapse">${row}</table:table-row></table:table>`;
  const reading = await read(flat(table(cell)), "sales.fods");
  expect(reading.findings).toEqual([]);
  expect(cellsOf(reading)).toEqual([[5]]);
  expect(reading.workbook).toMatchObject({
    format: "ods",
    savedOn: 20_777,
    sheets: [{ name: "R&D", hiddenRows: Int32Array.of(0) }],
  });
  const bomb = cell.replace("/>", ' table:number-columns-repeated="1000000000"/>');
  expect((await read(flat(table(bomb)), "bomb.fods")).findings).toMatchObject([
    { code: "file-too-large", facts: { measure: "cells" } },
  ]);
});
