import { expect, test } from "vitest";
import { type BookType, CFB, type WorkSheet, write } from "xlsx";
import { readWorkbook } from "../../src/workbook/readWorkbook.ts";
import { cellsOf, sheetOf, written } from "./books.ts";

const rows = [
  ["Date", "Client", "Amount"],
  [46346, "Kidsland", 1200.5],
  [46347, "Neva", 99],
];
const book = (sheet: WorkSheet) => ({ SheetNames: ["Payments"], Sheets: { Payments: sheet } });
const file = "sales.xls";

/** A short record of a workbook's stream, by its number, with another length noted in it. */
function withLength(stream: Buffer, record: number, length: number): Buffer {
  const changed = Buffer.from(stream);
  for (let at = 0; at + 4 <= changed.length; at += 4 + changed.readUInt16LE(at + 2)) {
    if (changed.readUInt16LE(at) === record) {
      changed.writeUInt16LE(length, at + 2);
      return changed;
    }
  }
  throw new Error("no such record");
}

const streamOf = (bytes: Buffer): Buffer =>
  Buffer.from(
    CFB.find(CFB.read(Buffer.from(bytes), { type: "buffer" }), "/Workbook")?.content ?? [],
  );

function compoundOf(stream: Buffer): Buffer {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, "/Workbook", stream);
  return CFB.write(container, { type: "buffer" });
}

test.each<BookType>(["biff2", "biff5", "biff8"])(
  "readWorkbook reads a workbook of %s",
  async (bookType) => {
    const reading = await readWorkbook(
      write(book(sheetOf(rows)), { type: "buffer", bookType }),
      file,
    );
    expect(reading.findings).toEqual([]);
    expect(reading.workbook?.format).toBe("xls");
    expect(cellsOf(reading)).toEqual(rows);
  },
);

test("readWorkbook reads a stream with zeros between its records and after them", async () => {
  const stream = Buffer.concat([streamOf(written(sheetOf(rows), "biff8")), Buffer.alloc(400)]);
  expect(cellsOf(await readWorkbook(compoundOf(stream), file))).toEqual(rows);
});

const good = streamOf(written(sheetOf(rows), "biff8"));
const BOUNDSHEET = 0x85;
const NUMBER = 0x203;

test.each<[string, Buffer]>([
  ["a record longer than the rest", withLength(good, BOUNDSHEET, 0xfff0)],
  ["a record shorter than it is", withLength(good, NUMBER, 3)],
  ["no end", good.subarray(0, good.length - 40)],
  ["no beginning", good.subarray(20)],
])("readWorkbook refuses a stream with %s", async (_, stream) => {
  expect(await readWorkbook(compoundOf(stream), file)).toEqual({
    workbook: null,
    findings: [{ code: "damaged-file", file, facts: { part: "Workbook" } }],
  });
});

test("readWorkbook refuses a compound file whose sectors close to a circle", async () => {
  const bytes = Buffer.from(written(sheetOf(Array(300).fill(rows[1])), "biff8"));
  // The first allocation table; its entry 3 is made to lead back to itself.
  const table = (bytes.readUInt32LE(76) + 1) * 512;
  bytes.writeUInt32LE(3, table + 12);
  expect((await readWorkbook(bytes, file)).findings).toEqual([
    { code: "damaged-file", file, facts: { part: "OLE" } },
  ]);
});
