import { expect, test } from "vitest";
import { parseFile } from "../../src/workbook/parseFile.ts";
import { cellsOf } from "./books.ts";

const read = (text: string | Uint8Array, file = "Оплаты 2026.csv") =>
  parseFile(Buffer.from(text), file, "text");

test.each<[string, string, unknown[][]]>([
  [
    "texts as they are",
    "Id;Amount;Share;Phone\n00123;1234,56;3/4;+79161234567\n",
    [
      ["Id", "Amount", "Share", "Phone"],
      ["00123", "1234,56", "3/4", "+79161234567"],
    ],
  ],
  [
    "quotes",
    'Client;Note\n"Ромашка; ООО";"said ""yes"""\nA "B" C;5" pipe\n',
    [
      ["Client", "Note"],
      ["Ромашка; ООО", 'said "yes"'],
      ['A "B" C', '5" pipe'],
    ],
  ],
  [
    "line ends inside quotes",
    'a;b\r\n"1\r\n2";3\r\n',
    [
      ["a", "b"],
      ["1\r\n2", "3"],
    ],
  ],
  [
    "blank lines, which keep their place",
    "a;b\n\n1;2\n",
    [
      ["a", "b"],
      [null, null],
      ["1", "2"],
    ],
  ],
  [
    "a first line that names the separator",
    "sep=;\na,b;c\n1;2\n",
    [
      ["a,b", "c"],
      ["1", "2"],
    ],
  ],
  [
    "a heading that begins with ID",
    "ID;Name\n1;A\n",
    [
      ["ID", "Name"],
      ["1", "A"],
    ],
  ],
  [
    "a heading that begins with TABLE",
    "TABLE;Name\n1;A\n",
    [
      ["TABLE", "Name"],
      ["1", "A"],
    ],
  ],
  [
    "rows that begin with a digit, as dBASE files do",
    "0,\n1,\n2,x\n",
    [
      ["0", null],
      ["1", null],
      ["2", "x"],
    ],
  ],
  [
    "a formula as the text it is",
    "a;b\n=1+1;x\n",
    [
      ["a", "b"],
      ["=1+1", "x"],
    ],
  ],
  ["one column", "Client\nA\n", [["Client"], ["A"]]],
  [
    "no line end at the end",
    "a;b\n1;2",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
])("parseFile reads %s", async (_, text, expected) => {
  const reading = await read(text);
  expect(reading.findings).toEqual([]);
  expect(cellsOf(reading)).toEqual(expected);
});

test("parseFile names the one sheet of a text after its file", async () => {
  const { workbook } = await read("a;b\n");
  expect(workbook).toMatchObject({
    format: "csv",
    savedOn: null,
    sheets: [{ name: "Оплаты 2026" }],
  });
});

test.each([
  ["UTF-16", Buffer.from("\ufeffДата\tСумма\r\n", "utf16le")],
  [
    "code page 1251",
    Buffer.from([0xc4, 0xe0, 0xf2, 0xe0, 0x09, 0xd1, 0xf3, 0xec, 0xec, 0xe0, 0x0a]),
  ],
])("parseFile reads %s", async (_, bytes) => {
  expect(cellsOf(await read(bytes))).toEqual([["Дата", "Сумма"]]);
});

test("parseFile reads the HTML table that programs save as .xls", async () => {
  const page =
    '<html><meta charset="utf-8"><body><table><tr><th colspan="2">Оплаты</th></tr><tr><td>20.11.2026</td><td>1&nbsp;234,56</td></tr><tr><td>00123</td><td>3/4</td></tr></table></body></html>';
  const reading = await read(page, "export.html");
  expect(reading.findings).toEqual([]);
  expect(reading.workbook?.sheets[0]?.merges).toEqual([
    { firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 1 },
  ]);
  expect(cellsOf(reading)).toEqual([
    ["Оплаты", null],
    ["20.11.2026", "1\u00a0234,56"],
    ["00123", "3/4"],
  ]);
});
