import { expect, test } from "vitest";
import { parseFile } from "../../src/workbook/parseFile.ts";
import {
  type BookType,
  cellsOf,
  formatsOf,
  ooxml,
  readBook,
  readParts,
  sheetOf,
  written,
} from "./books.ts";

const row = (cells: string, r = 1): string => `<row r="${r}">${cells}</row>`;

test.each<[string, string, unknown]>([
  ["a number", '<c r="A1"><v>1234.5</v></c>', 1234.5],
  ["a number in exponents", '<c r="A1"><v>1.5E3</v></c>', 1500],
  ["a number that is none", '<c r="A1"><v>12a4b</v></c>', { error: "#ERROR!" }],
  ["a number with a decimal comma", '<c r="A1"><v>1234,5</v></c>', { error: "#ERROR!" }],
  ["a number in groups", '<c r="A1" t="n"><f>A2</f><v>1 234</v></c>', { error: "#ERROR!" }],
  ["a number in a tag of blanks", '<c\n\tr = "A1"><v>7</v></c>', 7],
  [
    "a cell beside one that is commented out",
    '<!-- <c r="B1"><v>9</v></c> --><c r="A1"><v>7</v></c>',
    7,
  ],
  ["an address in small letters", '<c r="a1"><v>7</v></c>', 7],
  ["a yes that was never calculated", '<c r="A1" t="b"><f>B1</f></c>', { noValue: true }],
  ["a text that was never calculated", '<c r="A1" t="str"><f>B1</f></c>', { noValue: true }],
  [
    "a text in place and its runs",
    '<c r="A1" t="inlineStr"><is><t>Kids</t><r><t>land</t></r></is></c>',
    "Kidsland",
  ],
  [
    "a text in place and how it is spoken",
    '<c r="A1" t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></is></c>',
    "東京",
  ],
  [
    "a text written as data",
    '<c r="A1" t="inlineStr"><is><t><![CDATA[R&D <new>]]></t></is></c>',
    "R&D <new>",
  ],
  ["digits that are a text", '<c r="A1" t="str"><v>00123</v></c>', "00123"],
  [
    "a line end and an escaped escape",
    '<c r="A1" t="inlineStr"><is><t>a_x000A_b_x005F_x0041_</t></is></c>',
    "a\nb_x0041_",
  ],
  ["no number at all", '<c r="A1"><v>abc</v></c>', { error: "#ERROR!" }],
  ["a text in place", '<c r="A1" t="inlineStr"><is><t>Neva &amp; Co</t></is></c>', "Neva & Co"],
  ["a text of a formula", '<c r="A1" t="str"><f>"a"</f><v>a</v></c>', "a"],
  ["a shared text", '<c r="A1" t="s"><v>0</v></c>', "Ромашка"],
  ["yes", '<c r="A1" t="b"><v>1</v></c>', true],
  ["no", '<c r="A1" t="b"><v>0</v></c>', false],
  ["an error", '<c r="A1" t="e"><v>#REF!</v></c>', { error: "#REF!" }],
  ["an error of newer Excel", '<c r="A1" t="e"><v>#SPILL!</v></c>', { error: "#ERROR!" }],
  ["a formula with its result", '<c r="A1"><f>1+2</f><v>3</v></c>', 3],
  ["a formula without a result", '<c r="A1"><f>1+2</f></c>', { noValue: true }],
  ["a formula with an empty result", '<c r="A1"><f>1+2</f><v></v></c>', { noValue: true }],
  ["an ISO date", '<c r="A1" t="d" s="1"><v>2026-11-20</v></c>', 46346],
  ["an ISO time", '<c r="A1" t="d" s="1"><v>2026-11-20T12:00:00</v></c>', 46346.5],
])("parseFile reads %s", async (_, cell, expected) => {
  const parts = ooxml({ Payments: row(cell) }, "<si><t>Ромашка</t></si>");
  expect(cellsOf(await readParts(parts))).toEqual([[expected]]);
});

test.each([
  ["a styled blank", '<c r="A1" s="1"/>'],
  ["the empty text", '<c r="A1" t="str"><f>IF(1,"","")</f><v></v></c>'],
  ["nothing", ""],
])("parseFile counts no row for %s", async (_, cell) => {
  const { workbook } = await readParts(ooxml({ Payments: row(cell) }));
  expect(workbook?.sheets).toMatchObject([{ name: "Payments", rowCount: 0, columns: [] }]);
});

test("parseFile keeps each client's name where an empty shared string stands before it", async () => {
  const parts = ooxml(
    {
      Payments: row(
        '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>',
      ),
    },
    "<si><t>Neva</t></si><si/><si><t>Kids</t><r><t>land</t></r></si>",
  );
  const reading = await readParts(parts);
  expect(cellsOf(reading)).toEqual([["Neva", "Kidsland"]]);
  expect(reading.workbook?.sheets[0]?.columns.map(({ index }) => index)).toEqual([0, 2]);
});

test("parseFile does not count a shared string that is commented out", async () => {
  const strings = "<si><t>Neva</t></si><!-- <si><t>Old</t></si> --><si><t>Kidsland</t></si>";
  const parts = ooxml({ Payments: row('<c r="A1" t="s"><v>1</v></c>') }, strings);
  expect(cellsOf(await readParts(parts))).toEqual([["Kidsland"]]);
});

test.each([
  ["that say no number", "<row><c><v>1</v></c></row><row/><row><c><v>3</v></c></row>"],
  [
    "under a prefix",
    '<x:row><x:c><x:v>1</x:v></x:c></x:row><x:row spans="1:1"/><x:row><x:c><x:v>3</x:v></x:c></x:row>',
  ],
])("parseFile counts empty rows %s", async (_, rows) => {
  expect(cellsOf(await readParts(ooxml({ Payments: rows })))).toEqual([[1], [null], [3]]);
});

test("parseFile takes four cells of a sheet that spans it all", async () => {
  const cell = (address: string): string => `<c r="${address}"><v>7</v></c>`;
  const corners =
    row(cell("A1") + cell("XFD1")) + row(cell("A1048576") + cell("XFD1048576"), 1_048_576);
  const { workbook } = await readParts(ooxml({ Payments: corners }));
  const sheet = workbook?.sheets[0];
  expect(sheet?.rowCount).toBe(1_048_576);
  expect(sheet?.columns.map(({ index }) => index)).toEqual([0, 16_383]);
  const numbers = sheet?.columns.map(({ number }) => [number[0], number[1], number[1_048_575]]);
  expect(numbers).toEqual([
    [7, 0, 7],
    [7, 0, 7],
  ]);
});

test("parseFile refuses cells that would span more than thirty million", async () => {
  const cells = Array.from(
    { length: 40 },
    (_, n) => `<c r="${String.fromCharCode(65 + (n % 26))}${n + 1}"><v>1</v></c>`,
  );
  const rows = cells.slice(0, 26).map((cell, n) => row(cell, n + 1));
  const last = row(
    '<c r="AA1048576"><v>1</v></c><c r="AB1048576"><v>1</v></c><c r="AC1048576"><v>1</v></c>',
    1_048_576,
  );
  expect(await readParts(ooxml({ Payments: rows.join("") + last }), "wide.xlsx")).toEqual({
    workbook: null,
    findings: [
      {
        code: "file-too-large",
        file: "wide.xlsx",
        facts: { measure: "cells", limit: "30000000", found: "> 30000000" },
      },
    ],
  });
});

test.each([
  ["none", "", "yyyy-mm-dd"],
  ["a number's", 's="0"', "yyyy-mm-dd"],
  ["a date's", 's="1"', "m/d/yy"],
])("parseFile gives an ISO date with %s format one of a date", async (_, style, expected) => {
  const cell = `<c r="A1" t="d" ${style}><v>2026-11-20</v></c>`;
  expect(formatsOf(await readParts(ooxml({ Payments: row(cell) })), 0)).toEqual([expected]);
});

test("parseFile knows translated date codes, and leaves durations alone", async () => {
  const reading = await readParts(ooxml({ Payments: row('<c r="A1" s="2"><v>46346</v></c>') }));
  expect(formatsOf(reading, 0)).toEqual(["ДД.ММ.ГГГГ"]);
});

test.each(["xlsx", "biff8", "xlsb"] as const)(
  "parseFile moves dates of a 1904 %s to the 1900 system, and nothing else",
  async (bookType) => {
    const sheet = sheetOf([[44_884, 44_884, 1.5]]);
    sheet.A1 = { t: "n", v: 44_884, z: "yyyy-mm-dd" };
    sheet.C1 = { t: "n", v: 1.5, z: "[h]:mm" };
    const bytes = written(sheet, bookType, { date1904: true });
    const reading = await readBook(bytes, bookType);
    // 2026-11-20 is day 44,884 from 1904-01-01 and 46,346 from 1900-01-00: 1,462 apart.
    expect(cellsOf(reading)).toEqual([[46_346, 44_884, 1.5]]);
    expect(formatsOf(reading, 2)).toEqual(["[h]:mm"]);
  },
);

test("parseFile: every format of one content gives the same cells", async () => {
  const sheet = sheetOf([
    ["Дата", "Client", "مبلغ", "Paid"],
    [46346, "Țesături & fire", 1234.56, true],
    [46347, "ООО «Ромашка»", -5, false],
  ]);
  for (const address of ["A2", "A3"]) sheet[address].z = "yyyy/mm/dd";
  const read = (bookType: BookType) => readBook(written(sheet, bookType), bookType);
  const expected = cellsOf(await read("xlsx"));
  expect(expected[1]).toEqual([46346, "Țesături & fire", 1234.56, true]);
  expect(cellsOf(await read("xlsm"))).toEqual(expected);
  expect(cellsOf(await read("xlsb"))).toEqual(expected);
  expect(cellsOf(await read("biff8"))).toEqual(expected);
  expect(cellsOf(await read("ods"))).toEqual(expected);
});

test("parseFile tells the day of the last save, as the file writes it, in any zone", async () => {
  const savedAt = new Date(Date.UTC(2026, 10, 20, 0, 30));
  const days = [];
  for (const bookType of ["xlsx", "xlsb", "biff8"] as const) {
    const { workbook } = await readBook(written(sheetOf([[1]]), bookType, { savedAt }), bookType);
    days.push(workbook?.savedOn);
  }
  // Days from 1970-01-01 to 2026-11-20.
  expect(days).toEqual([20_777, 20_777, 20_777]);
});

test("parseFile gives a hash of the bytes", async () => {
  const { workbook } = await parseFile(Buffer.from("a;b\n"), "a.csv", "text");
  // printf 'a;b\n' | sha256sum
  expect(workbook?.sha256).toBe("9a8be2eb1604c06722f17a9bbdb1160123efa0dcf87979013ead941593977af2");
});
