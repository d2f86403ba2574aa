import { expect, test } from "vitest";
import { cellsOf, formatsOf, ods, readParts } from "./books.ts";

const file = "book.ods";
const table = (rows: string, name = "Payments"): string =>
  `<table:table table:name="${name}"><table:table-column table:number-columns-repeated="16384"/>${rows}</table:table>`;
const row = (cells: string, attributes = ""): string =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`;
const text = (content: string, attributes = ""): string =>
  `<table:table-cell office:value-type="string" ${attributes}><text:p>${content}</text:p></table:table-cell>`;

test.each<[string, string, unknown]>([
  [
    "a number",
    '<table:table-cell office:value-type="float" office:value="5"><text:p>5</text:p></table:table-cell>',
    5,
  ],
  ["a number without text", '<table:table-cell office:value-type="float" office:value="5"/>', 5],
  [
    "a share",
    '<table:table-cell office:value-type="percentage" office:value="0.15"><text:p>15%</text:p></table:table-cell>',
    0.15,
  ],
  [
    "an amount",
    '<table:table-cell office:value-type="currency" office:currency="EUR" office:value="9.5"><text:p>9,50 €</text:p></table:table-cell>',
    9.5,
  ],
  [
    "yes",
    '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>ИСТИНА</text:p></table:table-cell>',
    true,
  ],
  [
    "a date",
    '<table:table-cell office:value-type="date" office:date-value="2026-11-20"><text:p>20.11.2026</text:p></table:table-cell>',
    46346,
  ],
  [
    "a time of a day",
    '<table:table-cell office:value-type="date" office:date-value="2026-11-20T12:00:00"><text:p>x</text:p></table:table-cell>',
    46346.5,
  ],
  [
    "a duration",
    '<table:table-cell office:value-type="time" office:time-value="PT36H00M00S"><text:p>36:00</text:p></table:table-cell>',
    1.5,
  ],
  ["a text", text("Neva &amp; Co"), "Neva & Co"],
  [
    "a text said in an attribute alone",
    '<table:table-cell office:value-type="string" office:string-value="Neva &amp; Co"/>',
    "Neva & Co",
  ],
  [
    "a text with blanks and a note",
    '<table:table-cell office:value-type="string"><office:annotation><text:p>call</text:p></office:annotation><text:p>A<text:s text:c="2"/>B</text:p></table:table-cell>',
    "A  B",
  ],
  [
    "a number below zero",
    '<table:table-cell office:value-type="float" office:value="-1.5E3"/>',
    -1500,
  ],
  [
    "a text of two lines",
    '<table:table-cell office:value-type="string"><text:p>A</text:p><text:p>B</text:p></table:table-cell>',
    "A\nB",
  ],
  [
    "a result",
    '<table:table-cell table:formula="of:=1+2" office:value-type="float" office:value="3"><text:p>3</text:p></table:table-cell>',
    3,
  ],
  [
    "a result without text",
    '<table:table-cell table:formula="of:=1+2" office:value-type="float" office:value="3"/>',
    3,
  ],
  ["a formula without a result", '<table:table-cell table:formula="of:=1+2"/>', { noValue: true }],
  [
    "an error",
    '<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>',
    { error: "#DIV/0!" },
  ],
  [
    "an error of Calc's own",
    '<table:table-cell table:formula="of:=X(" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>Err:508</text:p></table:table-cell>',
    { error: "Err:508" },
  ],
])("parseFile reads %s", async (_, cell, expected) => {
  expect(cellsOf(await readParts(ods(table(row(cell))), file))).toEqual([[expected]]);
});

test("parseFile counts no row for a formula whose result is the empty text", async () => {
  const cell = '<table:table-cell table:formula="of:=&quot;&quot;"><text:p/></table:table-cell>';
  const { workbook } = await readParts(ods(table(row(cell))), file);
  expect(workbook?.sheets[0]).toMatchObject({ rowCount: 0, columns: [] });
});

test("parseFile repeats what is repeated, and makes nothing of empty repetitions", async () => {
  const rows = [
    row(text("A", 'table:number-columns-repeated="2"'), 'table:number-rows-repeated="3"'),
    row(
      '<table:table-cell table:number-columns-repeated="16384"/>',
      'table:number-rows-repeated="1048572"',
    ),
  ];
  const reading = await readParts(ods(table(rows.join(""))), file);
  expect(cellsOf(reading)).toEqual([
    ["A", "A"],
    ["A", "A"],
    ["A", "A"],
  ]);
});

test.each([
  [
    "rows",
    row(text("A", 'table:number-columns-repeated="1000"'), 'table:number-rows-repeated="1000000"'),
  ],
  ["columns", row(text("A", 'table:number-columns-repeated="1000000000"'))],
  ["covered cells", row('<table:covered-table-cell table:number-columns-repeated="1000000000"/>')],
])("parseFile refuses a billion repeated %s at once", async (_, rows) => {
  const facts = { measure: "cells", limit: "4000000", found: "> 4000000" };
  expect(await readParts(ods(table(rows)), file)).toEqual({
    workbook: null,
    findings: [{ code: "file-too-large", file, facts }],
  });
});

test("parseFile tells hidden rows and sheets, the filter's range, and names with &", async () => {
  const styles =
    '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const rows = [
    row(text("Client")),
    row(text("A"), 'table:visibility="filter"'),
    row(text("B"), 'table:number-rows-repeated="2" table:visibility="collapse"'),
    row(text("C")),
    row("<table:table-cell/>", 'table:number-rows-repeated="1048571" table:visibility="collapse"'),
  ];
  const tables =
    table(rows.join(""), "R&amp;D") +
    table(row(text("x")), "Old").replace("<table:table ", '<table:table table:style-name="ta2" ') +
    `<table:database-ranges><table:database-range table:name="a" table:target-range-address="'R&amp;D'.A1:'R&amp;D'.A5"/><table:database-range table:name="b" table:target-range-address="$Old.$A$1:.$B$2" table:contains-header="false"/></table:database-ranges>`;
  const { workbook } = await readParts(ods(tables, styles), file);
  expect(workbook?.sheets.map(({ name, isHidden }) => ({ name, isHidden }))).toEqual([
    { name: "R&D", isHidden: false },
    { name: "Old", isHidden: true },
  ]);
  expect(workbook?.sheets.map(({ hiddenRows }) => [...hiddenRows])).toEqual([[1, 2, 3], []]);
  expect(workbook?.sheets.map(({ headerHints }) => headerHints)).toEqual([
    [{ firstRow: 0, lastRow: 4, firstColumn: 0, lastColumn: 0 }],
    [],
  ]);
});

test("parseFile gives cells the format of their row or column when they have none", async () => {
  const styles =
    '<number:currency-style style:name="N1"><number:number number:decimal-places="2" number:min-integer-digits="1"/><number:text> </number:text><number:currency-symbol>€</number:currency-symbol></number:currency-style>' +
    '<number:percentage-style style:name="N2"><number:number number:decimal-places="0" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>' +
    '<style:style style:name="money" style:family="table-cell" style:data-style-name="N1"/><style:style style:name="share" style:family="table-cell" style:data-style-name="N2"/>';
  const number = (attributes = ""): string =>
    `<table:table-cell office:value-type="float" office:value="1" ${attributes}><text:p>1</text:p></table:table-cell>`;
  const rows = [
    row(text("A") + number()),
    row(text("B") + number('table:style-name="share"')),
    row(text("C") + number(), 'table:default-cell-style-name="share"'),
  ];
  const columns =
    '<table:table-column table:default-cell-style-name="Default"/><table:table-column table:default-cell-style-name="money"/>';
  const sheet = `<table:table table:name="Payments">${columns}${rows.join("")}</table:table>`;
  const reading = await readParts(ods(sheet, styles), file);
  expect(formatsOf(reading, 1)).toEqual(['0.00" ""€"', "0%", "0%"]);
});

test("parseFile moves dates of a 1904 file to the 1900 system", async () => {
  const settings =
    '<table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings>';
  const cell =
    '<table:table-cell office:value-type="date" office:date-value="2026-11-20"><text:p>x</text:p></table:table-cell>';
  const reading = await readParts(ods(settings + table(row(cell))), file);
  expect(cellsOf(reading)).toEqual([[46346]]);
});

test("parseFile tells the day of the last save", async () => {
  const parts = {
    ...ods(table(row(text("A")))),
    "meta.xml": "<office:meta><dc:date>2026-11-20T23:59:59.123</dc:date></office:meta>",
  };
  // Days from 1970-01-01 to 2026-11-20.
  expect((await readParts(parts, file)).workbook?.savedOn).toBe(20_777);
});
