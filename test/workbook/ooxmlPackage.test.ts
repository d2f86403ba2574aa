import { expect, test } from "vitest";
import { cellsOf, ooxml, readParts } from "./books.ts";

const parts = ooxml(
  { Payments: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46346</v></c></row>' },
  "<si><t>Ромашка</t></si>",
);
const expected = [["Ромашка", 46346]];
type Parts = { readonly [name: string]: string | Buffer };

const renamed = (rename: (name: string) => string): Parts =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [rename(name), part]));

const rewritten = (rewrite: (part: string, name: string) => string | Buffer): Parts =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, rewrite(part, name)]));

const without = (name: string): Parts =>
  Object.fromEntries(Object.entries(parts).filter(([key]) => key !== name));

const wide = (mark: string, part: string): Buffer =>
  Buffer.from(`${mark}<?xml version="1.0" encoding="UTF-16"?>${part}`, "utf16le");

const inStrict = (part: string): string =>
  part
    .replaceAll(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    )
    .replaceAll(
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
    );

/** Every tag of the spreadsheet's own namespace under the prefix `x`. */
const inPrefix = (part: string): string =>
  part
    .replace(/<(\/?)(?=[a-z])/gi, "<$1x:")
    .replaceAll(
      'xmlns="http://schemas.openxmlformats.org/spread',
      'xmlns:x="http://schemas.openxmlformats.org/spread',
    );

const chooseBetween = (part: string): string =>
  part.replace(
    "<sheets>",
    '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15"><x15ac:absPath url="C:\\" xmlns:x15ac="x"/></mc:Choice></mc:AlternateContent><sheets>',
  );

test.each<[string, Parts]>([
  ["whose parts are named from the root", renamed((name) => `/${name}`)],
  ["whose parts are named with backslashes", renamed((name) => name.replaceAll("/", "\\"))],
  [
    "whose parts are named in another case than they are called by",
    renamed((name) =>
      name.startsWith("xl/") ? name.replace(/[^/]+$/, (last) => last.toUpperCase()) : name,
    ),
  ],
  ["in UTF-16 with a mark", rewritten((part) => wide("\ufeff", part))],
  ["in UTF-16 without a mark", rewritten((part) => wide("", part))],
  ["with a mark before its UTF-8", rewritten((part) => `\ufeff${part}`)],
  ["of the strict kind", rewritten(inStrict)],
  [
    "whose tags are prefixed",
    rewritten((part, name) =>
      /sheet1|sharedStrings|workbook\.xml$|styles/.test(name) ? inPrefix(part) : part,
    ),
  ],
  [
    "with content for newer programs only",
    rewritten((part, name) => (name === "xl/workbook.xml" ? chooseBetween(part) : part)),
  ],
  ["without the styles it lists", without("xl/styles.xml")],
])("parseFile reads a package %s", async (_, given) => {
  const reading = await readParts(given);
  expect(reading.findings).toEqual([]);
  expect(cellsOf(reading)).toEqual(expected);
});

test("parseFile reports the sheets of a package without the shared strings they need", async () => {
  expect(await readParts(without("xl/sharedStrings.xml"))).toEqual({
    workbook: null,
    findings: [{ code: "sheet-part-missing", file: "book.xlsx", sheet: "Payments", facts: {} }],
  });
});
