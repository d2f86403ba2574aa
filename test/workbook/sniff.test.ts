import { expect, test } from "vitest";
import { type Sniffed, sniff } from "../../src/workbook/sniff.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text, "latin1");

/** Excel writes 55 bytes with the user's name after its length, then the name in UTF-16: 165 in all. */
const lockFile = Buffer.alloc(165, " ");
lockFile.write("\x04Olga", 0, "latin1");
lockFile[55] = 4;

test.each<[string, Uint8Array, Sniffed]>([
  ["nothing", new Uint8Array(), { is: "empty" }],
  ["an xlsx", bytes("PK\x03\x04rest"), { is: "zip" }],
  ["an empty ZIP", bytes("PK\x05\x06rest"), { is: "zip" }],
  ["a text that begins with PK", bytes("PKO;Amount\n"), { is: "text" }],
  ["the first byte of a workbook", bytes("P"), { is: "zip" }],
  ["the first three bytes of a workbook", bytes("PK\x03"), { is: "zip" }],
  ["the first bytes of an old xls", bytes("\xd0\xcf\x11"), { is: "compound" }],
  ["an old xls", bytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), { is: "compound" }],
  ["Excel 4", bytes("\x09\x04\x06\x00\x00\x00"), { is: "compound" }],
  ["a PDF", bytes("%PDF-1.7\n"), { is: "other", name: "PDF" }],
  ["a picture", bytes("\x89PNG\r\n\x1a\n"), { is: "other", name: "PNG" }],
  ["a photograph", bytes("\xff\xd8\xff\xe0"), { is: "other", name: "JPEG" }],
  [
    "a bitmap that says its length",
    bytes("BM\x0a\x00\x00\x00\x00\x00\x00\x00"),
    { is: "other", name: "BMP" },
  ],
  ["a text that begins with BM", bytes("BM;Amount\n"), { is: "text" }],
  ["a RIFF picture", bytes("RIFF\x00\x00\x00\x00WEBP"), { is: "other", name: "WebP" }],
  ["Excel's lock file", lockFile, { is: "other", name: "lock file" }],
  ["separated values", bytes("Date;Amount\n"), { is: "text" }],
])("sniff(%s)", (_, given, expected) => {
  expect(sniff(given)).toEqual(expected);
});
