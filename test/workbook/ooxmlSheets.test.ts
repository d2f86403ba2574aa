import { expect, test } from "vitest";
import { cellsOf, ooxml, readBook, readParts, sheetOf, written } from "./books.ts";

const one = (text: string): string =>
  `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`;
const three = { Clients: one("clients"), Payments: one("payments"), Plans: one("plans") };
const missing = (sheet: string) => ({
  code: "sheet-part-missing",
  file: "book.xlsx",
  sheet,
  facts: {},
});

/** Parts with one text of one of them replaced; it must be there. */
function changed(part: string, from: string | RegExp, to: string): Record<string, string> {
  const parts = ooxml(three);
  const before = parts[part] ?? "";
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  return { ...parts, [part]: after };
}

test.each<[string, Record<string, string>]>([
  ["its id is in no relationship", changed("xl/workbook.xml", 'r:id="rId2"', 'r:id="rId9"')],
  ["its part is not there", changed("xl/_rels/workbook.xml.rels", "sheet2.xml", "gone.xml")],
])("parseFile reports a sheet when %s, and gives the others their own rows", async (_, parts) => {
  const reading = await readParts(parts);
  expect(reading.findings).toEqual([missing("Payments")]);
  expect(reading.workbook?.sheets.map(({ name }) => name)).toEqual(["Clients", "Plans"]);
  expect(cellsOf(reading, "Clients")).toEqual([["clients"]]);
  expect(cellsOf(reading, "Plans")).toEqual([["plans"]]);
});

test("parseFile reports a sheet that the parser leaves out: a shared string beyond the list", async () => {
  const parts = changed("xl/worksheets/sheet2.xml", /<c .*<\/c>/, '<c r="A1" t="s"><v>99</v></c>');
  const reading = await readParts(parts);
  expect(reading.findings).toEqual([missing("Payments")]);
  expect(reading.workbook?.sheets.map(({ name }) => name)).toEqual(["Clients", "Plans"]);
});

test("parseFile reports every sheet of a workbook that leads nowhere", async () => {
  const parts = { ...ooxml(three), "xl/_rels/workbook.xml.rels": "<Relationships/>" };
  expect(await readParts(parts)).toEqual({
    workbook: null,
    findings: [missing("Clients"), missing("Payments"), missing("Plans")],
  });
});

test("parseFile follows relationships, not positions and not the case of names", async () => {
  const parts = changed(
    "xl/_rels/workbook.xml.rels",
    "worksheets/sheet1.xml",
    "/xl/Worksheets/Sheet3.xml",
  );
  const reading = await readParts(parts);
  expect(reading.findings).toEqual([]);
  expect(cellsOf(reading, "Clients")).toEqual([["plans"]]);
});

test("parseFile leaves chart sheets out without a word", async () => {
  const parts = changed(
    "xl/_rels/workbook.xml.rels",
    'relationships/worksheet" Target="worksheets/sheet2.xml',
    'relationships/chartsheet" Target="worksheets/sheet2.xml',
  );
  parts["xl/worksheets/sheet2.xml"] = "<chartsheet/>";
  const reading = await readParts(parts);
  expect(reading.findings).toEqual([]);
  expect(reading.workbook?.sheets.map(({ name }) => name)).toEqual(["Clients", "Plans"]);
});

test("parseFile tells hidden sheets, merges, formulas and the filter's range", async () => {
  const parts = changed("xl/workbook.xml", 'name="Plans"', 'name="Plans" state="veryHidden"');
  parts["xl/workbook.xml"] = (parts["xl/workbook.xml"] ?? "").replace(
    "</workbook>",
    `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Clients!$A$3:$C$9</definedName></definedNames></workbook>`,
  );
  parts["xl/worksheets/sheet2.xml"] =
    '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><f>SUM(A1:A1)</f><v>1</v></c></row></sheetData><autoFilter ref="A1:A2"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></worksheet>';
  const { workbook } = await readParts(parts);
  const [clients, payments, plans] = workbook?.sheets ?? [];
  expect(clients?.headerHints).toEqual([
    { firstRow: 2, lastRow: 8, firstColumn: 0, lastColumn: 2 },
  ]);
  expect(payments).toMatchObject({
    isHidden: false,
    formulas: [{ row: 1, column: 0, formula: "SUM(A1:A1)" }],
    hiddenRows: Int32Array.of(1),
    merges: [{ firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 1 }],
    headerHints: [{ firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 0 }],
  });
  expect(plans?.isHidden).toBe(true);
});

test("parseFile tells the ranges of Excel tables, but for those without headers", async () => {
  const relation = (n: number): string =>
    `<Relationship Id="rId${n}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table${n}.xml"/>`;
  const { workbook } = await readParts({
    ...ooxml(three),
    "xl/worksheets/_rels/sheet2.xml.rels": `<Relationships>${relation(1)}${relation(2)}</Relationships>`,
    "xl/tables/table1.xml": '<table id="1" ref="B4:F90" totalsRowCount="1"/>',
    "xl/tables/table2.xml": '<table id="2" ref="H4:J9" headerRowCount="0"/>',
  });
  expect(workbook?.sheets[1]?.headerHints).toEqual([
    { firstRow: 3, lastRow: 89, firstColumn: 1, lastColumn: 5 },
  ]);
});

test.each(["xlsx", "xlsb"] as const)("parseFile tells hidden rows of %s", async (bookType) => {
  const sheet = sheetOf([["a"], ["b"], ["c"]]);
  sheet["!rows"] = [];
  sheet["!rows"][1] = { hidden: true };
  const { workbook } = await readBook(written(sheet, bookType), bookType);
  expect(workbook?.sheets[0]?.hiddenRows).toEqual(Int32Array.of(1));
});
