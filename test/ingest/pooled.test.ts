import { describe, expect, test } from "vitest";
import { book, type Cell, type Cells, date } from "../support/book.ts";
import { accountOf, ingestAll, rowsOf, tellings } from "../support/ingested.ts";

const table = (headings: readonly string[], ...rows: readonly (readonly Cell[])[]): Cells => ({
  A1: [headings, ...rows],
});
const old = { file: "2025.xlsx", savedOn: "2026-01-09" } as const;
const latest = { file: "2026.xlsx", savedOn: "2026-11-18" } as const;

describe("workbooks of one folder", () => {
  test("control totals are by file, sheet and month, and add up to the money that counts", async () => {
    const year = (...rows: readonly (readonly Cell[])[]): { readonly Оплаты: Cells } => ({
      Оплаты: table(["Дата", "Клиент", "Сумма", "№ документа"], ...rows),
    });
    const result = await ingestAll(
      await book(
        year(
          [date("2025-11-30"), "Ромашка", 0.1, "1"],
          [date("2025-12-30"), "Ромашка", 0.2, "2"],
          [date("2025-12-31"), "Весна", 10, "3"],
        ),
        old,
      ),
      await book(
        year([date("2025-12-31"), "Весна", 10, "3"], [date("2026-01-12"), "Весна", 5.05, "4"]),
        latest,
      ),
    );
    expect(result.accounts.map(({ file, sheets }) => [file, sheets[0]?.months])).toEqual([
      [
        "2025.xlsx",
        [
          { month: "2025-11", rows: 1, total: 10 },
          { month: "2025-12", rows: 2, total: 1020 },
        ],
      ],
      [
        "2026.xlsx",
        [
          { month: "2025-12", rows: 1, total: 1000 },
          { month: "2026-01", rows: 1, total: 505 },
        ],
      ],
    ]);
    expect([...(result.dataset?.payments.amount ?? [])].reduce((a, b) => a + b)).toBe(2535);
    // Both count, and the second is told.
    expect(tellings(result)).toEqual([
      'Оплаты!D2 probable-duplicate-row «3» {"first":"2025.xlsx!Оплаты!D4"}',
    ]);
  });

  test("a setting in two files: the one saved later, and the other is told", async () => {
    const settings = (waterline: number, company: string): Cells =>
      table(["Параметр", "Значение"], ["Ватерлиния", waterline], ["Компания", company]);
    const paid = table(["Дата", "Клиент", "Сумма"], [date("2026-11-05"), "A", 1]);
    const result = await ingestAll(
      await book({ Настройки: settings(900_000, "Север"), Оплаты: paid }, latest),
      await book({ Настройки: settings(800_000, "Юг") }, old),
    );
    expect(result.dataset?.settings).toMatchObject({ waterline: 90_000_000, company: "Север" });
    expect(tellings(result)).toEqual([
      'Настройки!B2 cells-differ «800000» {"taken":"900000","place":"2026.xlsx!Настройки!B2"}',
    ]);
    expect(result.findings[0]).toMatchObject({ file: "2025.xlsx", column: "Ватерлиния" });
  });

  test("a person in two files: the row saved later, and cells that differ are told", async () => {
    const paid = table(["Date", "Client", "Amount"], [date("2026-11-05"), "A", 1]);
    const people = ["Name", "Department", "Hired"] as const;
    const result = await ingestAll(
      await book(
        { Team: table(people, ["Anna", "West", date("2020-01-01")]), Payments: paid },
        old,
      ),
      await book({ Team: table(people, ["anna", "East", null]) }, latest),
    );
    expect(result.dataset?.people[0]?.listed?.department).toBe("East");
    expect(tellings(result)).toEqual([
      'Team!B2 cells-differ «West» {"taken":"East","place":"2026.xlsx!Team!B2"}',
    ]);
  });

  test("a day, a rate and a product that two files set otherwise are set aside in the older", async () => {
    const paid = table(["Data", "Client", "Suma"], [date("2026-11-05"), "A", 1]);
    const sheets = (working: string, rate: number, group: string): Record<string, Cells> => ({
      Calendar: table(
        ["Data", "Lucrător"],
        [date("2026-11-30"), working],
        [date("2026-12-01"), "nu"],
      ),
      "Cursuri valutare": table(["Data", "Moneda", "Curs"], [date("2026-11-01"), "EUR", rate]),
      "Grupe de produse": table(["Produs", "Grupa"], ["Păpuși", group]),
    });
    const result = await ingestAll(
      await book({ ...sheets("nu", 5, "Jucării"), Încasări: paid }, latest),
      await book(sheets("da", 4.9, "Jocuri"), old),
    );
    expect(tellings(result)).toEqual([
      'Calendar!A2 duplicate-key «2026-11-30» {"first":"2026.xlsx!Calendar!A2","isElsewhere":true}',
      'Cursuri valutare!A2 duplicate-key «2026-11-01» {"first":"2026.xlsx!Cursuri valutare!A2","isElsewhere":true}',
      'Grupe de produse!A2 duplicate-key «Păpuși» {"first":"2026.xlsx!Grupe de produse!A2","isElsewhere":true}',
    ]);
    expect(result.dataset?.productGroups.map(({ group }) => group)).toEqual(["Jucării"]);
    const [, older] = result.accounts;
    expect(older?.sheets[0]).toMatchObject({ rowsRead: 2, rowsUsed: 1, rowsSetAside: 1 });
    expect(rowsOf({ ...result, accounts: older ? [older] : [] }, "Cursuri valutare")).toBe(
      "1 = 0 + 1 + 0",
    );
  });

  test("plans that differ are added up as branches' plans are, and told once a sheet", async () => {
    const plan = (amount: number): Cells =>
      table(["ماه", "سطح", "هدف"], ["۱۴۰۵/۰۸", "شرکت", amount], ["۱۴۰۵/۰۹", "شرکت", amount + 1]);
    const result = await ingestAll(
      await book({ اهداف: plan(900) }, { file: "tehran.xlsx" }),
      await book({ اهداف: plan(800) }, { file: "shiraz.xlsx" }),
    );
    expect(tellings(result)).toEqual([
      'اهداف!C2 plans-added {"original":"tehran.xlsx!اهداف","targets":2}',
    ]);
    expect(result.findings[0]?.file).toBe("shiraz.xlsx");
    expect(result.dataset?.plans.map(({ amount }) => amount)).toEqual([900, 901, 800, 801]);
    expect(accountOf(result, "اهداف").rowsUsed).toBe(2);
  });

  test("a deal that stands in two files is in the control total of one", async () => {
    const deals = (...rows: readonly (readonly Cell[])[]): Cells =>
      table(["Client", "Amount", "Expected month"], ...rows);
    const same = ["Northwind", 500, "2026-12"] as const;
    const result = await ingestAll(
      await book({ Opportunities: deals(same), Clients: table(["Client"], ["A"]) }, old),
      await book({ Opportunities: deals(same, ["Harbour", 70.5, "2026-12"]) }, latest),
    );
    const totals = result.accounts.map(({ sheets }) => sheets[0]?.controlTotal);
    expect(totals).toEqual([0, 57_050]);
    expect(result.accounts[1]?.sheets[0]?.months).toEqual([
      { month: "2026-12", rows: 2, total: 57_050 },
    ]);
  });
});
