import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { severityOf } from "../../src/model/finding.ts";
import { sheets } from "../../src/sheets/sheets.ts";
import { type Cell, date } from "../support/book.ts";
import { ingestBook } from "../support/ingested.ts";

const words = fc.constantFrom(
  "Date",
  "Client",
  "Amount",
  "Дата",
  "Клиент",
  "Сумма, тыс. руб.",
  "Месяц",
  "План",
  "Manager",
  "Total",
  "Итого",
  "Company",
  "مشتری",
  "مبلغ (ریال)",
  "Currency",
  "Language",
  "2026-11",
  "ноябрь",
  "آبان ۱۴۰۵",
  "1 234,56",
  "12,3a",
  "€5",
  "-",
  "н/д",
  " ",
  "",
);

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 2, arbitrary: fc.integer({ min: -1000, max: 60_000 }) },
  { weight: 2, arbitrary: fc.constantFrom(date("2026-11-05"), date("2030-01-01")) },
  fc.boolean(),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom<Cell>(
    { error: "#REF!" },
    { formula: "A1+1" },
    { value: 3, formula: "SUM(C1:C9)" },
    { value: 3, formula: "SUBTOTAL(109,C1:C9)" },
    { value: 5, format: "[$€-407] #,##0.00" },
    { value: 0.5, format: "0%" },
  ),
);

const rows = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 14 });
/** Headings of any sheet of ours, in one of its languages or several. */
const headings = fc
  .constantFrom(...sheets)
  .chain(({ columns }) =>
    fc
      .shuffledSubarray(Object.values(columns), { minLength: 2 })
      .chain((some) =>
        fc.tuple(
          ...some.map(({ headings: words }) => fc.constantFrom(...Object.values(words).flat())),
        ),
      ),
  );
const sheet = fc.oneof(
  rows,
  fc.tuple(headings, rows).map(([heading, below]) => [heading, ...below]),
  fc.tuple(headings, headings, rows).map(([heading, other, below]) => [heading, ...below, other]),
);
const name = fc.constantFrom(
  ...sheets.flatMap(({ names }) => Object.values(names).flat()),
  "Payments 2026",
  "Оплаты (2)",
  "Черновик",
);
const extras = fc.record({
  hiddenRows: fc.uniqueArray(fc.integer({ min: 1, max: 14 })),
  merges: fc.constantFrom<string[]>([], ["A1:C1"], ["A2:A5"], ["A1:B2", "C3:C4"]),
});

describe("ingest(workbooks) of anything at all", () => {
  test("never throws, and accounts for every row and every amount", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(name, sheet, extras), {
          minLength: 1,
          maxLength: 4,
          selector: ([key]) => key,
        }),
        async (written) => {
          const { dataset, accounts, findings } = await ingestBook(
            Object.fromEntries(written.map(([key, cells]) => [key, { A1: cells }])),
            { extras: Object.fromEntries(written.map(([key, , more]) => [key, more])) },
          );
          for (const { name, as, ...account } of accounts.flatMap((book) => book.sheets)) {
            const { rowsRead, rowsUsed, rowsSetAside, rowsSkipped } = account;
            expect(rowsRead).toBe(rowsUsed + rowsSetAside + rowsSkipped);
            expect(Math.min(rowsUsed, rowsSetAside, rowsSkipped)).toBeGreaterThanOrEqual(0);
            const told = findings.filter(({ sheet }) => sheet === name);
            const errors = told.filter((finding) => severityOf(finding) === "error");
            if (rowsSetAside > 0) expect(errors).not.toEqual([]);
            if (as !== "payments" || account.controlTotal === undefined) continue;
            const source = dataset?.sheets.findIndex((each) => each.sheet === name);
            const used = [...(dataset?.payments.amount ?? [])].filter(
              (_, index) => dataset?.payments.source[index] === source,
            );
            const sum = used.reduce((total, amount) => total + amount, 0);
            if (dataset) expect(account.controlTotal).toBe(sum);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test("tells every one of a hundred and fifty thousand bad cells", async () => {
    const rows = Array.from({ length: 150_000 }, () => ["2026-11-05", "A", "lots"] as const);
    const { findings } = await ingestBook(
      { Payments: { A1: [["Date", "Client", "Amount"], ...rows, ["2026-11-05", "A", 1]] } },
      { format: "csv" },
    );
    expect(findings.filter(({ code }) => code === "type-error")).toHaveLength(150_000);
  });
});
