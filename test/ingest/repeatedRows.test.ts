import { describe, expect, test } from "vitest";
import { book, type Cell, type Cells, date } from "../support/book.ts";
import { accountOf, ingestAll, ingestBook, rowsOf, tellings } from "../support/ingested.ts";

const table = (headings: readonly string[], ...rows: readonly (readonly Cell[])[]): Cells => ({
  A1: [headings, ...rows],
});
const old = { file: "октябрь.xlsx", savedOn: "2026-10-31" } as const;
const latest = { file: "ноябрь.xlsx", savedOn: "2026-11-18" } as const;
const Клиенты = table(["Клиент"], ["Ромашка"]);

describe("a lead that stands in two workbooks", () => {
  const headings = ["Лид", "Создан", "Квалификация", "Оплата", "Менеджер"] as const;

  test("is one by its code, as the workbook saved later has it, and what differs is told", async () => {
    const result = await ingestAll(
      await book(
        {
          Лиды: table(
            headings,
            ["L-101", date("2026-10-02"), date("2026-10-05"), null, "Анна"],
            ["L-102", date("2026-10-03"), null, null, "Борис"],
            ["L-103", date("2026-10-04"), null, null, "Борис"],
          ),
        },
        old,
      ),
      await book(
        {
          Клиенты,
          Лиды: table(
            headings,
            ["L-101", date("2026-10-02"), date("2026-10-05"), date("2026-11-09"), "Анна"],
            ["L-102", date("2026-10-03"), null, null, "Вера"],
            ["L-104", date("2026-11-04"), null, null, "Борис"],
          ),
        },
        latest,
      ),
    );
    expect(result.dataset?.leads.map(({ lead, reached }) => [lead, reached.length])).toEqual([
      ["L-103", 1],
      ["L-101", 3],
      ["L-102", 1],
      ["L-104", 1],
    ]);
    expect(tellings(result)).toEqual([
      'Лиды!E3 cells-differ «Борис» {"taken":"Вера","place":"ноябрь.xlsx!Лиды!E3"}',
      'Лиды copied-sheet {"original":"ноябрь.xlsx!Лиды","rows":2,"counted":"once"}',
    ]);
    const [october, november] = result.accounts;
    expect(october?.sheets[0]).toMatchObject({ rowsRead: 3, rowsUsed: 1, rowsSkipped: 2 });
    expect(november?.sheets[1]).toMatchObject({ rowsRead: 3, rowsUsed: 3, rowsSkipped: 0 });
  });

  test("is one by its name and day; a title that a sheet has twice names nobody", async () => {
    const october = table(
      headings,
      ["Ion Rusu", date("2026-10-02"), null, null, "Ana"],
      ["Cerere de pe site", date("2026-10-02"), null, null, "Ana"],
      ["Cerere de pe site", date("2026-10-02"), null, null, "Bogdan"],
    );
    const november = table(
      headings,
      ["Ion Rusu", date("2026-10-02"), date("2026-11-02"), null, "Ana"],
      ["Cerere de pe site", date("2026-10-02"), null, null, "Corina"],
    );
    const result = await ingestAll(
      await book({ "Lead-uri": november, Clienți: table(["Client"], ["A"]) }, latest),
      await book({ "Lead-uri": october }, old),
    );
    expect(result.dataset?.leads.map(({ lead }) => lead)).toEqual([
      "Ion Rusu",
      "Cerere de pe site",
      "Cerere de pe site",
      "Cerere de pe site",
    ]);
    expect(tellings(result)).toEqual([
      'Lead-uri copied-sheet {"original":"ноябрь.xlsx!Lead-uri","rows":1,"counted":"once"}',
    ]);
  });
});

test("a deal in two sheets of one workbook is one, though its stage went on", async () => {
  const headings = ["Client", "Deal name", "Amount", "Expected month", "Created", "Stage"] as const;
  const result = await ingestBook({
    Clients: table(["Client"], ["Northwind"]),
    Opportunities: table(
      headings,
      ["Northwind", "Second line", 500, "2026-12", date("2026-09-01"), "Contract"],
      ["Harbour", null, 70, "2026-12", date("2026-09-02"), "Offer"],
      ["Harbour", null, 90, "2027-01", date("2026-09-02"), "Offer"],
    ),
    "Opportunities (2)": table(
      headings,
      // Moved and cheaper, but the same deal of the same day.
      ["northwind", "Second line", 450, "2027-01", date("2026-09-01"), "Offer"],
      // Without a name the client, amount, month and day tell it.
      ["Harbour", null, 70, "2026-12", date("2026-09-02"), "Meeting"],
      ["Harbour", null, 80, "2026-12", date("2026-09-02"), "Meeting"],
    ),
  });
  expect(result.dataset?.opportunities.map(({ amount }) => amount)).toEqual([
    50_000, 7000, 9000, 8000,
  ]);
  expect(tellings(result)).toEqual([
    'Opportunities (2)!D2 cells-differ «2027-01» {"taken":"2026-12","place":"Opportunities!D2"}',
    'Opportunities (2)!C2 cells-differ «450» {"taken":"500","place":"Opportunities!C2"}',
    'Opportunities (2)!F2 cells-differ «Offer» {"taken":"Contract","place":"Opportunities!F2"}',
    'Opportunities (2)!F3 cells-differ «Meeting» {"taken":"Offer","place":"Opportunities!F3"}',
    'Opportunities (2) copied-sheet {"original":"Opportunities","rows":2,"counted":"once"}',
  ]);
  expect(rowsOf(result, "Opportunities (2)")).toBe("3 = 1 + 0 + 2");
  expect(accountOf(result, "Opportunities (2)").controlTotal).toBe(8000);
});

test("a letter of a chain in two workbooks is one, with the openings that were counted last", async () => {
  const headings = ["تاریخ", "کمپین", "گام", "ارسال‌شده", "بازشده"] as const;
  const chain = (opened: number): Cells =>
    table(
      headings,
      ["۱۴۰۵/۰۷/۱۰", "خوش‌آمد", "۱", 200, opened],
      ["۱۴۰۵/۰۷/۱۷", "خوش‌آمد", "۲", 190, 40],
    );
  const result = await ingestAll(
    await book({ ایمیل‌ها: chain(60), مشتریان: table(["مشتری"], ["A"]) }, latest),
    await book({ ایمیل‌ها: chain(45) }, old),
  );
  expect(result.dataset?.emails.map(({ sent, opened }) => [sent, opened])).toEqual([
    [200, 60],
    [190, 40],
  ]);
  expect(tellings(result)).toEqual([
    'ایمیل‌ها!E2 cells-differ «45» {"taken":"60","place":"ноябрь.xlsx!ایمیل‌ها!E2"}',
    'ایمیل‌ها copied-sheet {"original":"ноябрь.xlsx!ایمیل‌ها","rows":2,"counted":"once"}',
  ]);
});

test("a step that was done since is one step, and two equal titles without a day stay two", async () => {
  const headings = ["Клиент", "Шаг", "Срок", "Статус"] as const;
  const result = await ingestAll(
    await book(
      {
        Действия: table(
          headings,
          ["Ромашка", "Предложить вторую линию", date("2026-11-10"), "открыта"],
          ["Ромашка", "Звонок", null, "открыта"],
        ),
      },
      old,
    ),
    await book(
      {
        Клиенты,
        Действия: table(
          headings,
          ["Ромашка", "Предложить вторую линию", date("2026-11-10"), "сделано"],
          ["Ромашка", "Звонок", null, "сделано"],
        ),
      },
      latest,
    ),
  );
  expect(result.dataset?.actions.map(({ step, status }) => `${step}: ${status}`)).toEqual([
    "Звонок: open",
    "Предложить вторую линию: done",
    "Звонок: done",
  ]);
  expect(tellings(result)).toEqual([
    'Действия!D2 cells-differ «открыта» {"taken":"сделано","place":"ноябрь.xlsx!Действия!D2"}',
    'Действия copied-sheet {"original":"ноябрь.xlsx!Действия","rows":1,"counted":"once"}',
  ]);
});
