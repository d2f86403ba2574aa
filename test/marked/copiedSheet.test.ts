import { expect, test } from "vitest";
import { formatsOf } from "../../src/i18n/formats.ts";
import { messagesOf } from "../../src/i18n/messages.ts";
import { copiedSheet } from "../../src/marked/copiedSheet.ts";
import type { RawSheet } from "../../src/workbook/rawWorkbook.ts";
import { book } from "../support/book.ts";

const words = {
  messages: messagesOf("en"),
  formats: formatsOf("en", { currency: "USD", minorUnits: 2, calendar: "gregorian" }),
};

const rows = Array.from({ length: 300 }, (_, n) => [`Client ${n}`, n]);
const mark = { row: 200, column: 1, severity: "warning", messages: ["Look here."] } as const;

async function copy(isPartial: boolean) {
  const workbook = await book({ Clients: { A1: rows } });
  const sheet = workbook.sheets[0] as RawSheet;
  return copiedSheet({ book: workbook, sheet, name: "Clients", marks: [mark], isPartial, words });
}

test("copiedSheet copies every row", async () => {
  const { rows: copied = [] } = await copy(false);
  expect(copied).toEqual(rows);
});

test("copiedSheet of a part has the top and the marked rows, each under its own number", async () => {
  const { rows: copied = [], cells } = await copy(true);
  expect([copied[0], copied[99], copied[100], copied[199], copied[200]]).toEqual([
    ["Client 0", 0],
    ["Client 99", 99],
    [],
    [],
    ["Client 200", 200],
  ]);
  expect(cells?.get("200,1")?.comment?.text).toBe("Look here.");
});

test("copiedSheet reads from right to left where the texts do", async () => {
  const persian = await book({
    مشتریان: {
      A1: [
        ["مشتری", "حجم فعلی"],
        ["شرکت آفتاب", 5],
      ],
    },
  });
  const sheet = persian.sheets[0] as RawSheet;
  const options = { book: persian, sheet, name: "مشتریان", marks: [], isPartial: false, words };
  expect(copiedSheet(options).view?.rightToLeft).toBe(true);
  expect((await copy(false)).view?.rightToLeft).toBe(false);
});
