import { describe, expect, test } from "vitest";
import { dayOf } from "../../src/model/day.ts";
import { readWorkbook } from "../../src/workbook/readWorkbook.ts";
import type { DrawnSheet } from "../../src/writing/drawnSheet.ts";
import { writeSheets } from "../../src/writing/writeSheets.ts";
import { partText, withParts } from "../../src/writing/zipPackage.ts";
import { all, partsOf } from "../support/packageParts.ts";

const options = { title: "Test", font: { name: "Calibri", size: 11 }, day: dayOf(2026, 11, 20) };

const SHORT = "A short note.";
const LONG = `${"A note of many words that would be cut off in a box of four lines. ".repeat(6)}`;

const sheet: DrawnSheet = {
  name: "R&D, it's ours",
  columns: [{ width: 14 }, { width: 30 }, { width: 18 }],
  cells: new Map([
    ["0,0", { value: "Date", comment: { text: SHORT } }],
    ["0,1", { value: "Client", comment: { text: LONG } }],
    ["0,2", { value: "Amount" }],
    ["1,0", { value: null, style: { numFmt: "dd.mm.yyyy" } }],
    ["1,1", { value: null, style: { font: { bold: true } } }],
    ["1,2", { value: null, style: { numFmt: "#,##0.00" } }],
  ]),
  styledRow: 1,
  rowDefs: new Map([[0, { height: 36 }]]),
  autoFilter: { range: "A1:C2" },
};

describe("writeSheets(sheets, options)", () => {
  test("gives columns the looks of the styled row", async () => {
    const xml = partsOf(await writeSheets([sheet], options)).get("xl/worksheets/sheet1.xml") ?? "";
    expect(all(xml, /<col style="(\d+)" min="\d+"/g)).toEqual(all(xml, /<c r="[ABC]2" s="(\d+)"/g));
  });

  test("makes a note's box as high as its text", async () => {
    const vml = partsOf(await writeSheets([sheet], options)).get("xl/drawings/vmlDrawing1.vml");
    const heights = all(vml ?? "", /height:([\d.]+)pt/g).map(Number);
    // One line of 18 pixels and eleven of them, with 12 around, at 3/4 points a pixel.
    expect(heights).toEqual([(18 + 12) * 0.75, (11 * 18 + 12) * 0.75]);
    // The short one ends in the heading's own 48 pixels, the long one nine rows of 20 further down.
    const bottoms = all(vml ?? "", /<x:Anchor>(?:\d+,){6}(\d+),\d+</g).map(Number);
    expect(bottoms).toEqual([0, 9]);
  });

  test("names the filter of a sheet whose name needs quotes", async () => {
    const workbook = partsOf(await writeSheets([sheet], options)).get("xl/workbook.xml") ?? "";
    expect(workbook).toContain(
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'R&amp;D, it\'\'s ours\'!$A$1:$C$2</definedName>',
    );
  });

  test("is read back by our own reader, saved on the day given", async () => {
    const { workbook, findings } = await readWorkbook(
      await writeSheets([sheet], options),
      "t.xlsx",
    );
    expect(findings).toEqual([]);
    expect(workbook?.savedOn).toBe(options.day);
    expect(workbook?.sheets.map(({ name }) => name)).toEqual([sheet.name]);
  });
});

describe("withParts(bytes, change)", () => {
  test("changes the parts it is told to, and leaves the others byte for byte", async () => {
    const before = await writeSheets([sheet], options);
    const after = withParts(before, (name, text) =>
      name === "docProps/app.xml" ? text().replace("hucre", "another") : null,
    );
    expect(partText(after, "docProps/app.xml")).toContain("another");
    expect(partsOf(after).size).toBe(partsOf(before).size);
    expect(partText(after, "xl/workbook.xml")).toBe(partText(before, "xl/workbook.xml"));
    expect((await readWorkbook(after, "t.xlsx")).findings).toEqual([]);
    expect(Buffer.from(withParts(before, () => null)).equals(before)).toBe(true);
  });

  test("partText is null for what is no package, or has no such part", async () => {
    expect(partText(await writeSheets([sheet], options), "no/such.xml")).toBeNull();
    expect(partText(new Uint8Array(3), "a")).toBeNull();
  });
});
