import { expect, test } from "vitest";
import { columnDates } from "../../src/ingest/bookDates.ts";
import { book } from "../support/book.ts";

const bookOf = (...texts: readonly string[]) =>
  book({ Payments: { A1: texts.map((text) => [text]) } });

type Row = [
  rule: string,
  column: string[],
  workbook: string[],
  beside: string[],
  order: string | null,
];
test.each<Row>([
  ["the column's own day decides", ["20/11/2026"], ["11/25/2026"], [], "day-month"],
  ["a column without one takes its workbook's", ["04/05/2026"], ["11/20/2026"], [], "month-day"],
  ["… from any of its texts", ["04/05/2026"], ["A", "R-1", "20.11.26 18:04"], [], "day-month"],
  ["… before any other's", ["04/05/2026"], ["11/20/2026"], ["20/11/2026"], "month-day"],
  [
    "else that of the workbooks beside",
    ["04/05/2026"],
    ["05/06/2026"],
    ["11/20/2026"],
    "month-day",
  ],
  ["nobody's", ["04/05/2026"], ["05/06/2026"], ["A"], null],
  ["a workbook that writes both ways", ["04/05/2026"], ["11/20/2026", "20/11/2026"], [], null],
])("columnDates: %s", async (_, column, workbook, beside, order) => {
  const own = await bookOf(...column, ...workbook);
  const read = columnDates(column, { book: own, books: [own, await bookOf(...beside)] });
  expect(read.order).toBe(order);
});

test("columnDates: a column that contradicts itself takes nothing from others", async () => {
  const own = await bookOf("20/11/2026", "11/20/2026");
  const read = columnDates(["20/11/2026", "11/20/2026"], { book: own, books: [own] });
  expect(read).toMatchObject({ order: null, isMixed: true });
});
