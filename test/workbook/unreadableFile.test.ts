import { expect, test } from "vitest";
import { utils, write } from "xlsx";
import { parseFile } from "../../src/workbook/parseFile.ts";

/** Where the header of a compound file says in which sector its directory begins. */
const DIRECTORY_SECTOR = 48;

test("a file that its parser does not understand is unreadable, with what the parser said", async () => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([["a", 1]]), "Payments");
  const bytes: Buffer = write(book, { type: "buffer", bookType: "xls" });
  bytes[DIRECTORY_SECTOR] = 0xff;
  const { workbook, findings } = await parseFile(bytes, "sales.xls", "compound");
  expect(workbook).toBeNull();
  expect(findings).toEqual([
    { code: "unreadable-file", file: "sales.xls", facts: { detail: expect.any(String) } },
  ]);
});
