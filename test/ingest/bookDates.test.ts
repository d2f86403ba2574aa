import { expect, test } from "vitest";
import { columnDates } from "../../src/ingest/bookDates.ts";
import { book } from "../support/book.ts";

const bookWith = (...texts: readonly string[]) =>
  book({ Payments: { A1: texts.map((text) => [text]) } });

test.each([
  ["the column's own day decides", ["20/11/2026"], ["11/25/2026"], "day-month", false],
  ["a column without one takes the workbook's", ["04/05/2026"], ["11/20/2026"], "month-day", false],
  ["… from any of its texts", ["04/05/2026"], ["A", "R-1", "20.11.26 18:04"], "day-month", false],
  [
    "a workbook that writes both ways says nothing",
    ["04/05/2026"],
    ["11/20/2026", "20/11/2026"],
    null,
    false,
  ],
  ["nor does one without such a day", ["04/05/2026"], ["05/06/2026"], null, false],
  [
    "a column that contradicts itself stays so",
    ["20/11/2026", "11/20/2026"],
    ["13/05/2026"],
    null,
    true,
  ],
] as const)("columnDates: %s", async (_, texts, others, order, isMixed) => {
  const read = columnDates(texts, await bookWith(...others));
  expect({ order: read.order, isMixed: read.isMixed }).toEqual({ order, isMixed });
});
