import { describe, expect, test } from "vitest";
import { type BookOptions, type Cells, date } from "../support/book.ts";
import { accountOf, ingestBook, rowsOf, tellings } from "../support/ingested.ts";

const row = [date("2026-11-05"), "Ромашка", 1200] as const;
const second = [date("2026-11-06"), "Весна", 800.5] as const;
const headings = ["Date", "Client", "Amount"] as const;

interface Case {
  readonly rule: string;
  readonly cells: Cells;
  readonly extras?: NonNullable<BookOptions["extras"]>[string];
  readonly sheet?: string;
  /** Rows read = used + set aside + skipped. */
  readonly rows: string;
  /** Control total in minor units; none where the sheet cannot be read. */
  readonly total?: number;
  readonly told?: readonly string[];
}

const found: readonly Case[] = [
  {
    rule: "headings in the first row",
    cells: { A1: [headings, row, second] },
    rows: "2 = 2 + 0 + 0",
    total: 200_050,
  },
  {
    rule: "headings below a title and a blank row",
    cells: { A1: "Invoices 2026", A3: [headings, row, second] },
    rows: "2 = 2 + 0 + 0",
    total: 200_050,
  },
  {
    rule: "headings away from the corner",
    cells: { B1: "Отчёт за ноябрь", C7: [headings, row, second] },
    rows: "2 = 2 + 0 + 0",
    total: 200_050,
  },
  {
    rule: "columns in any order",
    cells: {
      A1: [
        ["Amount", "Date", "Client"],
        [1200, date("2026-11-05"), "Ромашка"],
      ],
    },
    rows: "1 = 1 + 0 + 0",
    total: 120_000,
  },
  {
    rule: "a title that is itself a heading does not win over the row of headings",
    cells: { A1: "Amount", A3: [headings, row] },
    rows: "1 = 1 + 0 + 0",
    total: 120_000,
  },
  {
    rule: "a filter's row is the heading where two rows say the same",
    cells: { A1: [headings], A3: [headings, row] },
    extras: { filter: "A3:C4" },
    rows: "1 = 1 + 0 + 0",
    total: 120_000,
  },
  {
    rule: "a heading of two rows, the group merged over its columns",
    sheet: "Clients",
    cells: {
      A1: [
        ["Client", "Volume", null, "Manager"],
        [null, "Current", "Possible", null],
        ["Ромашка", 100, 400, "Анна"],
      ],
    },
    extras: { merges: ["A1:A2", "B1:C1", "D1:D2"] },
    rows: "1 = 1 + 0 + 0",
    told: ['Clients!A1 multi-row-heading {"rows":2}'],
  },
  {
    rule: "a group centred across its columns without a merge",
    sheet: "Оплаты",
    cells: {
      A1: [
        ["Дата", "Клиент", "Сумма", null],
        [null, null, "без НДС", "с НДС"],
        [date("2026-11-05"), "Ромашка", 1000, 1200],
      ],
    },
    rows: "1 = 1 + 0 + 0",
    total: 120_000,
    told: [
      'Оплаты!D2 vat-column-chosen «Сумма (с НДС)» {"vat":"with","left":["Сумма (без НДС)"]}',
      'Оплаты!C2 unknown-column «Сумма (без НДС)» {"reason":"another-fits-better"}',
      'Оплаты!A1 multi-row-heading {"rows":2}',
    ],
  },
  {
    rule: "a heading of three rows: groups of groups",
    sheet: "Оплаты",
    cells: {
      A1: [
        ["Дата", "Клиент", "Оплата", null],
        [null, null, "Сумма", null],
        [null, null, "без НДС", "с НДС"],
        [date("2026-11-05"), "Ромашка", 1000, 1200],
      ],
    },
    extras: { merges: ["A1:A3", "B1:B3", "C1:D1", "C2:D2"] },
    rows: "1 = 1 + 0 + 0",
    total: 120_000,
    told: [
      'Оплаты!D3 vat-column-chosen «Сумма (с НДС)» {"vat":"with","left":["Сумма (без НДС)"]}',
      'Оплаты!C3 unknown-column «Сумма (без НДС)» {"reason":"another-fits-better"}',
      'Оплаты!A1 multi-row-heading {"rows":3}',
    ],
  },
  {
    rule: "a heading of two rows, printed again on the next page",
    sheet: "Clients",
    cells: {
      A1: [
        ["Client", "Volume", null],
        [null, "Current", "Possible"],
        ["Ромашка", 100, 400],
        ["Client", "Volume", null],
        [null, "Current", "Possible"],
        ["Весна", 50, 80],
      ],
    },
    rows: "4 = 2 + 0 + 2",
    told: ['Clients!A1 multi-row-heading {"rows":2}'],
  },
  {
    rule: "units under the headings",
    cells: {
      A1: [
        ["Date", "Client", "Amount"],
        [null, null, "thousand USD"],
        [date("2026-11-05"), "Ромашка", 1.2],
      ],
    },
    rows: "1 = 1 + 0 + 0",
    total: 120_000,
    told: [
      'Payments!C2 unit-in-heading «Amount (thousand USD)» {"multiplier":1000,"currency":"USD"}',
      'Payments!A1 multi-row-heading {"rows":2}',
    ],
  },
  {
    rule: "a merged date holds for the rows it covers",
    cells: { A1: [headings, row, [null, "Весна", 800.5]] },
    extras: { merges: ["A2:A3"] },
    rows: "2 = 2 + 0 + 0",
    total: 200_050,
  },
  {
    rule: "a merged amount is one amount",
    cells: { A1: [headings, row, [date("2026-11-06"), "Весна", null]] },
    extras: { merges: ["C2:C3"] },
    rows: "2 = 1 + 1 + 0",
    total: 120_000,
    told: ['Payments!C3 missing-cell {"kind":"money"}'],
  },
];

const told: readonly Case[] = [
  {
    rule: "no headings anywhere: no-table-found",
    cells: { A1: [row, second] },
    rows: "2 = 0 + 2 + 0",
    told: ['Payments no-table-found {"expected":["Date","Client","Amount"]}'],
  },
  {
    rule: "an empty sheet: no-table-found",
    cells: {},
    rows: "0 = 0 + 0 + 0",
    told: ['Payments no-table-found {"expected":["Date","Client","Amount"]}'],
  },
  {
    rule: "headings alone: no-rows",
    cells: { A1: [headings] },
    rows: "0 = 0 + 0 + 0",
    total: 0,
    told: ["Payments no-rows"],
  },
  {
    rule: "a required column missing, a close heading there: missing-column and did-you-mean",
    cells: { A1: [["Date", "Client", "Amuont"], row] },
    rows: "1 = 0 + 1 + 0",
    told: [
      'Payments!C1 unknown-column «Amuont» {"reason":"not-known"}',
      'Payments!C1 did-you-mean «Amuont» {"suggestion":"Amount","what":"column"}',
      'Payments!A1 missing-column {"expected":"Amount","accepted":["Amount","Amount received","Amount paid","Total paid","Sum","Value","Deal value"]}',
    ],
  },
  {
    rule: "one heading twice with data under both: duplicate-column",
    cells: {
      A1: [
        [...headings, "Amount"],
        [...row, 5],
      ],
    },
    rows: "1 = 0 + 1 + 0",
    told: ['Payments!D1 duplicate-column «Amount» {"first":"Amount"}'],
  },
  {
    rule: "one heading twice, nothing under the second: the first is read",
    cells: { A1: [[...headings, "Amount"], row] },
    rows: "1 = 1 + 0 + 0",
    total: 120_000,
  },
  {
    rule: "an optional heading twice: only that column is lost",
    cells: {
      A1: [
        [...headings, "Region", "Region"],
        [...row, "Юг", "Север"],
      ],
    },
    rows: "1 = 1 + 0 + 0",
    total: 120_000,
    told: ['Payments!E1 duplicate-column «Region» {"first":"Region"}'],
  },
  {
    rule: "a heading nobody knows: unknown-column, once",
    cells: {
      A1: [
        [...headings, "Склад"],
        [...row, 1],
        [...second, 2],
      ],
    },
    rows: "2 = 2 + 0 + 0",
    total: 200_050,
    told: ['Payments!D1 unknown-column «Склад» {"reason":"not-known"}'],
  },
  {
    rule: "rows counted 1, 2, 3 are no column anybody misses",
    cells: {
      A1: [
        ["№ п/п", ...headings],
        [1, ...row],
        [2, ...second],
        [null, "Total", null, 2000.5],
      ],
    },
    rows: "3 = 2 + 0 + 1",
    total: 200_050,
  },
  {
    rule: "an unknown heading with nothing under it",
    cells: { A1: [[...headings, "Склад"], row] },
    rows: "1 = 1 + 0 + 0",
    total: 120_000,
  },
  {
    rule: "cells under no heading: blank-column-with-data",
    cells: { A1: [headings, [...row, 7], [...second, 8]] },
    rows: "2 = 2 + 0 + 0",
    total: 200_050,
    told: ['Payments!D1 blank-column-with-data {"cells":2}'],
  },
  {
    rule: "an invoice date is not a payment date",
    cells: { A1: [["Invoice date", "Client", "Amount"], row] },
    rows: "1 = 0 + 1 + 0",
    told: ['Payments!A1 date-is-not-payment-date «Invoice date» {"needed":"Date"}'],
  },
  {
    rule: "an invoice date beside a payment date is only not read",
    cells: {
      A1: [
        ["Invoice date", ...headings],
        [date("2026-11-01"), ...row],
      ],
    },
    rows: "1 = 1 + 0 + 0",
    total: 120_000,
    told: ['Payments!A1 unknown-column «Invoice date» {"reason":"not-known"}'],
  },
  {
    rule: "debit and credit: debit-credit-unclear",
    cells: {
      A1: [
        ["Date", "Client", "Debit", "Credit"],
        [...row, null],
      ],
    },
    rows: "1 = 0 + 1 + 0",
    told: ['Payments!C1 debit-credit-unclear «Debit» {"columns":["Debit","Credit"]}'],
  },
  {
    rule: "a unit that is not understood is never ×1",
    cells: { A1: [["Date", "Client", "Amount, gulden k"], row] },
    rows: "1 = 0 + 1 + 0",
    told: ['Payments!C1 unknown-unit «Amount, gulden k» {"unit":"gulden k"}'],
  },
  {
    rule: "a second table below: more-than-one-table, only the first is read",
    cells: {
      A1: [headings, row],
      A4: [
        ["Client", "Date", "Amount"],
        ["Весна", date("2026-11-06"), 5],
      ],
    },
    rows: "4 = 1 + 0 + 3",
    total: 120_000,
    told: ['Payments!A4 more-than-one-table {"row":4}'],
  },
  {
    rule: "a second table of a few of our headings, under its own title",
    cells: {
      A1: [headings, row, [], ["Bonuses"], ["Manager", "Amount"], ["Анна", 100], ["Борис", 3]],
    },
    rows: "6 = 1 + 0 + 5",
    total: 120_000,
    told: ['Payments!A5 more-than-one-table {"row":5}'],
  },
  {
    rule: "a second table beside: more-than-one-table, only the left one is read",
    cells: {
      A1: [
        [...headings, null, ...headings],
        [...row, null, ...second],
      ],
    },
    rows: "1 = 1 + 0 + 0",
    total: 120_000,
    told: ['Payments!E1 more-than-one-table «Date» {"row":1}'],
  },
  {
    rule: "another table beside, whose headings are ours: nobody is given its managers",
    cells: {
      A1: [
        [...headings, null, "Manager", "Plan"],
        [...row, null, "Анна", 500],
        [...second],
        [...second],
      ],
    },
    rows: "3 = 3 + 0 + 0",
    total: 280_100,
    told: ['Payments!E1 more-than-one-table «Manager» {"row":1}'],
  },
  {
    rule: "a blank column inside one table is only room",
    cells: {
      A1: [
        [...headings, null, "Manager", "Region"],
        [...row, null, "Анна", "Юг"],
        [...second, null, "Борис", "Юг"],
      ],
    },
    rows: "2 = 2 + 0 + 0",
    total: 200_050,
  },
  {
    rule: "headings printed again on each page are not data",
    cells: { A1: [headings, row, headings, second] },
    rows: "3 = 2 + 0 + 1",
    total: 200_050,
  },
];

describe.each([
  ["the table is found", found],
  ["what cannot be read is told", told],
])("findTable(sheet, contract): %s", (_, cases) => {
  test.each(cases)("$rule", async ({ cells, extras, sheet = "Payments", ...expected }) => {
    const result = await ingestBook(
      { [sheet]: cells },
      extras ? { extras: { [sheet]: extras } } : {},
    );
    expect(tellings(result)).toEqual(expected.told ?? []);
    expect(rowsOf(result, sheet)).toBe(expected.rows);
    expect(accountOf(result, sheet).controlTotal).toBe(expected.total);
  });
});
