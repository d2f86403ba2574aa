import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { parseFile } from "../../src/workbook/parseFile.ts";
import { readWorkbook } from "../../src/workbook/readWorkbook.ts";
import { cellsOf, compound, ooxml, readParts, sheetOf, written } from "./books.ts";
import { zipOf } from "./zipOf.ts";

const file = "sales.xlsx";
const rows = [
  ["Date", "Client", "Amount"],
  [46346, "Kidsland", 1200.5],
  [46347, "Neva", 99],
];
const good = written(sheetOf(rows));

/** The local header's offset of a part, from the bytes of its name in the directory. */
function dataOf(bytes: Buffer, part: string): number {
  const at = bytes.indexOf(part);
  return at + part.length;
}

describe("readWorkbook(bytes, file) refuses", () => {
  test.each<[string, Uint8Array, string, object]>([
    ["nothing", new Uint8Array(), "empty-file", {}],
    ["a blank text", Buffer.from(" \r\n\n"), "empty-file", {}],
    ["a PDF", Buffer.from("%PDF-1.7\n%\xe2\xe3"), "not-a-spreadsheet", { actually: "PDF" }],
    [
      "a picture",
      Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
      "not-a-spreadsheet",
      { actually: "PNG" },
    ],
    ["JSON", Buffer.from('{"rows": [1, 2]}'), "not-a-spreadsheet", { actually: "JSON" }],
    ["a list in JSON", Buffer.from('[{"a": 1}]'), "not-a-spreadsheet", { actually: "JSON" }],
    [
      "a picture in XML",
      Buffer.from("<?xml version='1.0'?><svg/>"),
      "not-a-spreadsheet",
      { actually: "SVG" },
    ],
    [
      "a page without a table",
      Buffer.from("<html><body>404</body></html>"),
      "not-a-spreadsheet",
      { actually: "HTML" },
    ],
    [
      "Calc's lock file",
      Buffer.from(",olga,pc7,20.11.2026 10:00,file:///home/olga;"),
      "not-a-spreadsheet",
      { actually: "lock file" },
    ],
    [
      "bytes of no kind",
      Buffer.from([7, 0, 0, 1, 2, 0, 9, 9, 0, 0]),
      "not-a-spreadsheet",
      { actually: "unknown" },
    ],
    [
      "SYLK, which can ask for a billion cells",
      Buffer.from("ID;PWXL\nC;Y1048576;X16384;K1\nE\n"),
      "unsupported-format",
      { format: "SYLK" },
    ],
    ["a Word document", compound({ WordDocument: "x" }), "not-a-spreadsheet", { actually: "DOC" }],
    [
      "a workbook with a password",
      compound({ EncryptionInfo: "x", EncryptedPackage: "y" }),
      "encrypted-file",
      {},
    ],
    [
      "a ZIP of other things",
      zipOf({ "readme.txt": "hello" }),
      "not-a-spreadsheet",
      { actually: "ZIP" },
    ],
    [
      "a newer Word document",
      zipOf({ "[Content_Types].xml": "<Types>wordprocessingml</Types>" }),
      "not-a-spreadsheet",
      { actually: "DOCX" },
    ],
    [
      "a Numbers document",
      zipOf({ "Index/Document.iwa": "x" }),
      "unsupported-format",
      { format: "Numbers" },
    ],
    ["a ZIP cut in half", good.subarray(0, good.length >> 1), "cut-off-file", {}],
    ["a ZIP cut in its directory", good.subarray(0, good.length - 30), "cut-off-file", {}],
    [
      "an old workbook cut in half",
      written(sheetOf(Array(300).fill(rows[1])), "biff8").subarray(0, 9000),
      "cut-off-file",
      {},
    ],
  ])("%s", async (_, bytes, code, facts) => {
    expect(await readWorkbook(bytes, file)).toEqual({
      workbook: null,
      findings: [{ code, file, facts }],
    });
  });

  test.each<[string, Parameters<typeof zipOf>[0], string, object]>([
    [
      "a part with a password",
      { "xl/workbook.xml": { content: "x", flags: 1 } },
      "encrypted-file",
      {},
    ],
    [
      "a part of which another checksum was noted",
      { "xl/workbook.xml": { content: "x", crc: 1 } },
      "damaged-file",
      { part: "xl/workbook.xml" },
    ],
    [
      "a part longer than declared",
      { "xl/workbook.xml": { content: "xxxx", size: 2 } },
      "damaged-file",
      { part: "xl/workbook.xml" },
    ],
    [
      "a part shorter than declared",
      { "xl/workbook.xml": { content: "xx", size: 4 } },
      "damaged-file",
      { part: "xl/workbook.xml" },
    ],
    [
      "two parts of one name",
      [
        ["a.xml", "x"],
        ["A.xml", "y"],
      ],
      "damaged-file",
      { part: "A.xml" },
    ],
    [
      "a part that declares 300 times its size",
      { "xl/workbook.xml": { content: "0".repeat(100_000), size: 2 ** 24 } },
      "file-too-large",
      { measure: "ratio", limit: "250 : 1", found: "140247 : 1" },
    ],
    [
      "a part longer than a string can be",
      { "xl/workbook.xml": { content: "x", size: 600 * 2 ** 20 } },
      "file-too-large",
      { measure: "unpacked", limit: "512 MB", found: "600 MB" },
    ],
  ])("a ZIP with %s", async (_, parts, code, facts) => {
    const reading = await readWorkbook(zipOf(parts), file);
    expect(reading.workbook).toBeNull();
    expect(reading.findings).toMatchObject([
      {
        code,
        file,
        facts: "found" in facts ? { ...facts, found: expect.stringMatching(/ : 1$|MB$/) } : facts,
      },
    ]);
  });

  test("parts that unpack to more than 1 GB together", async () => {
    // Bytes that do not shrink, so that no part alone unpacks to 250 times its size.
    const huge = { content: randomBytes(3 * 2 ** 20), size: 500 * 2 ** 20 };
    const names = ["sheet1", "sheet2", "sheet3"].map((name) => `xl/worksheets/${name}.xml`);
    const parts = Object.fromEntries(names.map((name) => [name, huge]));
    expect((await readWorkbook(zipOf(parts), file)).findings).toEqual([
      {
        code: "file-too-large",
        file,
        facts: { measure: "unpacked", limit: "1024 MB", found: "1500 MB" },
      },
    ]);
  });

  test("an OpenDocument file with a password", async () => {
    const parts = {
      mimetype: "application/vnd.oasis.opendocument.spreadsheet",
      "META-INF/manifest.xml":
        '<m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry>',
      "content.xml": "…",
    };
    expect(await readParts(parts, "sales.ods")).toEqual({
      workbook: null,
      findings: [{ code: "encrypted-file", file: "sales.ods", facts: {} }],
    });
  });
});

test("parseFile reads a workbook whose picture is damaged: it holds no cells", async () => {
  const picture = { content: "x", crc: 1, size: 600 * 2 ** 20 };
  const parts = {
    ...ooxml({ Payments: '<row r="1"><c r="A1"><v>1</v></c></row>' }),
    "docProps/thumbnail.wmf": picture,
    "xl/media/image1.png": picture,
  };
  const reading = await readParts(parts);
  expect(reading.findings).toEqual([]);
  expect(cellsOf(reading)).toEqual([[1]]);
});

test("parseFile: each of forty flipped bits in a sheet's stream is damaged-file", async () => {
  const bytes = zipOf(ooxml({ Payments: '<row r="1"><c r="A1"><v>1</v></c></row>'.repeat(50) }));
  const part = "xl/worksheets/sheet1.xml";
  const from = dataOf(bytes, part);
  for (let n = 0; n < 40; n += 1) {
    const flipped = Buffer.from(bytes);
    const at = from + n;
    flipped[at] = (flipped[at] ?? 0) ^ (1 << (n % 8));
    expect(await parseFile(flipped, file, "zip")).toEqual({
      workbook: null,
      findings: [{ code: "damaged-file", file, facts: { part } }],
    });
  }
});

test("parseFile: a part whose name is damaged in the directory is damaged-file, not a part less", async () => {
  const bytes = zipOf(ooxml({ Payments: '<row r="1"><c r="A1" s="1"><v>46346</v></c></row>' }));
  const directory = bytes.lastIndexOf("xl/styles.xml");
  bytes.write("z", directory + 7);
  expect((await parseFile(bytes, file, "zip")).findings).toEqual([
    { code: "damaged-file", file, facts: { part: "xl/stylzs.xml" } },
  ]);
});

test("readWorkbook leaves the caller's bytes as they are, and reads them again alike", async () => {
  const bytes = new Uint8Array(good);
  const first = await readWorkbook(bytes, file);
  expect(Buffer.compare(bytes, good)).toBe(0);
  expect(await readWorkbook(bytes, file)).toEqual(first);
  expect(cellsOf(first)).toEqual(rows);
});

test.each([
  ["sales.xls", "xlsx", good],
  ["sales.xlsx", "xls", written(sheetOf(rows), "biff8")],
  ["sales.xls", "html", Buffer.from("<table><tr><td>Client</td></tr></table>")],
  ["sales.xlsx", "csv", Buffer.from("Client;Amount\n")],
])("readWorkbook(%s that is %s) reads it and warns", async (name, actually, bytes) => {
  const reading = await readWorkbook(bytes, name);
  expect(reading.workbook?.format).toBe(actually);
  expect(reading.findings).toEqual([{ code: "wrong-extension", file: name, facts: { actually } }]);
});
