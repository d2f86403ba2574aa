import { describe, expect, test } from "vitest";
import { type BookOptions, type Cell, date } from "../support/book.ts";
import { accountOf, ingestBook, rowsOf, tellings } from "../support/ingested.ts";

const headings = ["Date", "Client", "Amount", "Manager"] as const;
const pay = (day: number, client: string, amount: Cell): readonly Cell[] => [
  date(`2026-11-${String(day).padStart(2, "0")}`),
  client,
  amount,
];
const sum = (value: number, formula: string): Cell => ({ value, formula });

interface Case {
  readonly rule: string;
  /** Under the headings, from row 2 on. */
  readonly rows: readonly (readonly Cell[])[];
  readonly extras?: NonNullable<BookOptions["extras"]>[string];
  readonly account: string;
  readonly claimed?: number;
  readonly told?: readonly string[];
}

const payments: readonly Case[] = [
  {
    rule: "a total by its word, keys empty, is skipped and agrees",
    rows: [pay(5, "Ромашка", 100), pay(6, "Весна", 50.25), ["Total", null, 150.25]],
    account: "3 = 2 + 0 + 1",
    claimed: 15_025,
  },
  {
    rule: "a total in the client's column",
    rows: [pay(5, "Ромашка", 100), [null, "Всего:", 100]],
    account: "2 = 1 + 0 + 1",
    claimed: 10_000,
  },
  {
    rule: '«Итого за ноябрь», "Total general" and «جمع کل» are totals',
    rows: [
      pay(5, "Ромашка", 100),
      ["Итого за ноябрь", null, 100],
      ["Total general", null, 100],
      ["جمع کل", null, 100],
    ],
    account: "4 = 1 + 0 + 3",
    claimed: 10_000,
  },
  {
    rule: "a SUM without a word",
    rows: [pay(5, "Ромашка", 100), pay(6, "Весна", 50), [null, null, sum(150, "SUM(C2:C3)")]],
    account: "3 = 2 + 0 + 1",
    claimed: 15_000,
  },
  {
    rule: "a SUM that stops above the row typed in last",
    rows: [
      pay(5, "Ромашка", 100),
      pay(6, "Весна", 50),
      pay(9, "Весна", 7),
      ["Итого", null, sum(150, "SUM(C2:C3)")],
    ],
    account: "4 = 3 + 0 + 1",
    claimed: 15_000,
    told: ['Payments!C5 total-mismatch «150.00» {"claimed":"150.00","computed":"157.00"}'],
  },
  {
    rule: "a client called Total, with a date, is a client",
    rows: [pay(5, "Total", 100), pay(6, "Итог", 50)],
    account: "2 = 2 + 0 + 0",
  },
  {
    rule: "a payment of Total Energies without a date is not taken for a total",
    rows: [[null, "Total Energies", 70, "Анна"], pay(6, "Весна", 50)],
    account: "2 = 1 + 1 + 0",
    told: ['Payments!A2 missing-cell {"kind":"day"}'],
  },
  {
    rule: "a total that does not agree",
    rows: [pay(5, "Ромашка", 100), pay(6, "Весна", 50), ["Total", null, 100]],
    account: "3 = 2 + 0 + 1",
    claimed: 10_000,
    told: ['Payments!C4 total-mismatch «100.00» {"claimed":"100.00","computed":"150.00"}'],
  },
  {
    rule: "rows set aside are in the sum that a total is held against",
    rows: [pay(5, "Ромашка", 100), [null, "Весна", 50], ["Total", null, 150]],
    account: "3 = 1 + 1 + 1",
    claimed: 15_000,
    told: ['Payments!A3 missing-cell {"kind":"day"}'],
  },
  {
    rule: "subtotals cover the rows since the one before, the last one all",
    rows: [
      pay(5, "Ромашка", 100),
      ["Subtotal", null, 100],
      pay(6, "Весна", 50),
      ["Subtotal", null, 50],
      ["Grand total", null, 150],
    ],
    account: "5 = 2 + 0 + 3",
    claimed: 15_000,
  },
  {
    rule: "a SUM that leaves out a row is held against the rows it names",
    rows: [pay(5, "A", 100), pay(6, "B", 50), ["Total", null, sum(50, "SUM(C3:C3)")]],
    account: "3 = 2 + 0 + 1",
  },
  {
    rule: "a SUM of saved cells that changed since",
    rows: [pay(5, "A", 100), pay(6, "B", 50), ["Total", null, sum(120, "SUM(C2:C3)")]],
    account: "3 = 2 + 0 + 1",
    claimed: 12_000,
    told: ['Payments!C4 total-mismatch «120.00» {"claimed":"120.00","computed":"150.00"}'],
  },
  {
    rule: "SUBTOTAL over a filtered table means the visible rows",
    rows: [pay(5, "A", 100), pay(6, "B", 50), ["Total", null, sum(100, "SUBTOTAL(9,C2:C3)")]],
    extras: { hiddenRows: [3] },
    account: "3 = 2 + 0 + 1",
    told: ['Payments hidden-rows {"count":1}'],
  },
  {
    rule: "SUBTOTAL that leaves out rows hidden by hand",
    rows: [pay(5, "A", 100), pay(6, "B", 50), ["Total", null, sum(150, "SUBTOTAL(109,C2:C3)")]],
    extras: { hiddenRows: [3] },
    account: "3 = 2 + 0 + 1",
    told: [
      'Payments hidden-rows {"count":1}',
      'Payments!C4 total-mismatch «150.00» {"claimed":"150.00","computed":"100.00"}',
    ],
  },
  {
    rule: "half a minor unit a finer amount is tolerated",
    rows: [pay(5, "A", sum(10.004, "B1")), pay(6, "B", sum(10.004, "B1")), ["Total", null, 20.01]],
    account: "3 = 2 + 0 + 1",
    claimed: 2001,
  },
  {
    rule: "blank rows between are skipped",
    rows: [pay(5, "A", 100), [], [], pay(6, "B", 50)],
    account: "4 = 2 + 0 + 2",
  },
  {
    rule: "balances of accounting sheets are skipped and are no totals",
    rows: [
      ["Сальдо на начало", null, 900],
      pay(5, "A", 100),
      ["Обороты за период", null, 100],
      ["Сальдо на конец", null, 1000],
    ],
    account: "4 = 1 + 0 + 3",
    told: [
      "Payments!A2 carried-forward-row «Сальдо на начало»",
      "Payments!A4 carried-forward-row «Обороты за период»",
      "Payments!A5 carried-forward-row «Сальдо на конец»",
    ],
  },
  {
    rule: "a last row of one number, the sum of those above, is a total without its word",
    rows: [pay(5, "A", 100), pay(6, "B", 50), [null, null, 150]],
    account: "3 = 2 + 0 + 1",
    claimed: 15_000,
  },
  {
    rule: "the same with another row below is an amount without its client",
    rows: [pay(5, "A", 100), pay(6, "B", 50), [null, null, 150], pay(7, "C", 1)],
    account: "4 = 3 + 1 + 0",
    told: ['Payments!A4 missing-cell {"kind":"day"}', 'Payments!B4 missing-cell {"kind":"name"}'],
  },
  {
    rule: "a caption merged over the table, and a month above its rows",
    rows: [["Отдел Юг"], pay(5, "A", 100), ["Ноябрь 2026"], pay(6, "B", 50)],
    extras: { merges: ["A2:D2"] },
    account: "4 = 2 + 0 + 2",
  },
  {
    rule: "numbers of columns under the headings of a Russian form",
    rows: [[1, 2, 3, 4], pay(5, "A", 100)],
    account: "2 = 1 + 0 + 1",
  },
  {
    rule: "a note beside the table is no row of it",
    rows: [pay(5, "A", 100), [null, null, null, null, null, "звонить в понедельник"]],
    account: "2 = 1 + 0 + 1",
  },
  {
    rule: "signatures below the total",
    rows: [
      pay(5, "A", 100),
      ["Total", null, 100],
      [],
      ["Director: Smith J."],
      [null, "Accountant", null, null, "______"],
    ],
    account: "5 = 1 + 0 + 4",
    claimed: 10_000,
  },
  {
    rule: "a payment below the total is a payment",
    rows: [pay(5, "A", 100), ["Total", null, 100], pay(6, "B", 50), [null, "C", 7]],
    account: "4 = 2 + 1 + 1",
    told: ['Payments!A5 missing-cell {"kind":"day"}'],
  },
  {
    rule: "formulas drawn down over rows not yet filled in are no rows",
    rows: [
      pay(5, "A", 100),
      [null, null, sum(0, "D3*E3"), { value: "", formula: "D3" }],
      [null, null, { error: "#N/A", formula: "VLOOKUP(A4,X:Y,2)" }, "Анна"],
    ],
    account: "3 = 1 + 0 + 2",
  },
  {
    rule: "an amount with neither date nor client is a row to be filled in, not to be skipped",
    rows: [
      [null, null, 70],
      [null, null, null, "Анна"],
    ],
    account: "2 = 0 + 1 + 1",
    told: ['Payments!A2 missing-cell {"kind":"day"}', 'Payments!B2 missing-cell {"kind":"name"}'],
  },
  {
    rule: "hidden rows count, and are told",
    rows: [pay(5, "A", 100), pay(6, "B", 50), pay(7, "C", 25)],
    extras: { hiddenRows: [3, 4] },
    account: "3 = 3 + 0 + 0",
    told: ['Payments hidden-rows {"count":2}'],
  },
];

describe("rowKinds(sheet, contract, table) tells data from everything else", () => {
  test.each(payments)("$rule", async ({ rows, extras, account, claimed, told = [] }) => {
    const result = await ingestBook(
      { Payments: { A1: [headings], A2: rows } },
      extras ? { extras: { Payments: extras } } : {},
    );
    expect(tellings(result)).toEqual(told);
    expect(rowsOf(result, "Payments")).toBe(account);
    expect(accountOf(result, "Payments").claimedTotal).toBe(claimed);
  });

  test("control, set-aside and claimed totals are of their rows", async () => {
    const result = await ingestBook({
      Payments: {
        A1: [headings],
        A2: [pay(5, "A", 100.1), [null, "B", 50], pay(7, "C", -20), ["Total", null, 130.1]],
      },
    });
    expect(accountOf(result, "Payments")).toMatchObject({
      controlTotal: 8010,
      setAsideTotal: 5000,
      claimedTotal: 13_010,
    });
  });

  test.each([
    [
      "a total in the only key, last in the sheet",
      [
        ["Ромашка", 100],
        ["Итого", 100],
      ],
      "2 = 1 + 0 + 1",
    ],
    [
      "a total in the only key between others, by its sum",
      [
        ["Ромашка", 100],
        ["Весна", 50],
        ["Итого", 150],
        ["Лето", 10],
      ],
      "4 = 3 + 0 + 1",
    ],
    [
      "a client called «Итог» between others",
      [
        ["Ромашка", 100],
        ["Итог", 30],
        ["Лето", 10],
      ],
      "3 = 3 + 0 + 0",
    ],
    [
      "a total by formula",
      [
        ["Ромашка", 100],
        [null, sum(100, "SUM(B2:B2)")],
      ],
      "2 = 1 + 0 + 1",
    ],
    [
      "a client whose volume is a sum of cells",
      [["Ромашка", sum(100, "SUM(X1:X3)")]],
      "1 = 1 + 0 + 0",
    ],
  ] as const)("Clients: %s", async (_, rows, account) => {
    const result = await ingestBook({ Clients: { A1: [["Client", "Current volume"]], A2: rows } });
    expect(tellings(result)).toEqual([]);
    expect(rowsOf(result, "Clients")).toBe(account);
  });
});

describe("totals among amounts typed as text", () => {
  const amountFirst = async (...rows: readonly (readonly Cell[])[]) => {
    const result = await ingestBook(
      { Оплаты: { A1: [["Сумма", "Дата", "Клиент"], ...rows] } },
      { format: "csv" },
    );
    return { rows: rowsOf(result, "Оплаты"), told: tellings(result) };
  };

  test("«Итого» to the right of its sum", async () => {
    expect(
      await amountFirst(
        ["1 100,50", "05.11.2026", "Ромашка"],
        ["50,00", "16.11.2026", "Весна"],
        ["1 150,50", "Итого", null],
      ),
    ).toEqual({ rows: "3 = 2 + 0 + 1", told: [] });
  });

  test("«Итого по …» among the clients, by the sum of what stands since the last", async () => {
    expect(
      await amountFirst(
        ["100,00", "05.11.2026", "Ромашка"],
        ["50,00", "16.11.2026", "Ромашка"],
        ["150,00", null, "Итого по Ромашка"],
        ["70,00", "16.11.2026", "Весна"],
        ["70,00", null, "Итого по Весна"],
      ),
    ).toEqual({ rows: "5 = 3 + 0 + 2", told: [] });
  });

  test("an amount alone is no caption: its row is set aside", async () => {
    expect((await amountFirst(["100,00", "05.11.2026", "Ромашка"], ["50,00"])).rows).toBe(
      "2 = 1 + 1 + 0",
    );
  });
});
