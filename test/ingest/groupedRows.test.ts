import { describe, expect, test } from "vitest";
import { type Cell, date } from "../support/book.ts";
import { ingestBook, rowsOf, tellings } from "../support/ingested.ts";
import { paidIn } from "../support/understood.ts";

type Rows = readonly (readonly Cell[])[];

describe("a report that has each client in a row above its payments", () => {
  test.each<[what: string, sheet: string, rows: Rows, account: string]>([
    [
      "names and dates in one column, under two headings, with sums and a total",
      "Оплаты",
      [
        ["Контрагент", "Сумма"],
        ["Дата", null],
        ["Ромашка", 3000],
        [date("2026-11-05"), 1000],
        [date("2026-11-06"), 2000],
        ["Весна", 500],
        [date("2026-11-07"), 500],
        ["Итого", 3500],
      ],
      "7 = 3 + 0 + 4",
    ],
    [
      "the same under one heading, in Romanian, with dates that are texts",
      "Încasări",
      [
        ["Client", "Suma"],
        ["Ромашка", "3.000,00"],
        ["05.11.2026", "1.000,00"],
        ["06.11.2026", "2.000,00"],
        ["Весна", "500,00"],
        ["07.11.2026", "500,00"],
        ["Total general", "3.500,00"],
      ],
      "6 = 3 + 0 + 3",
    ],
    [
      "a column of names beside a column of dates, without sums, in English",
      "Payments",
      [
        ["Client", "Date", "Amount"],
        ["Ромашка", null, null],
        [null, date("2026-11-05"), 1000],
        [null, date("2026-11-06"), 2000],
        ["Весна", null, null],
        [null, date("2026-11-07"), 500],
      ],
      "5 = 3 + 0 + 2",
    ],
    [
      "the same with sums, in Persian",
      "دریافتی‌ها",
      [
        ["مشتری", "تاریخ", "مبلغ"],
        ["Ромашка", null, 3000],
        [null, "۱۴۰۵/۰۸/۱۴", 1000],
        [null, "۱۴۰۵/۰۸/۱۵", 2000],
        ["Весна", null, 500],
        [null, "۱۴۰۵/۰۸/۱۶", 500],
        ["جمع کل", null, 3500],
      ],
      "6 = 3 + 0 + 3",
    ],
  ])("%s", async (_, sheet, rows, account) => {
    const result = await ingestBook({ [sheet]: { A1: rows } });
    expect(paidIn(result)).toEqual([
      "2026-11-05 Ромашка 1000",
      "2026-11-06 Ромашка 2000",
      "2026-11-07 Весна 500",
    ]);
    const told = tellings(result).filter((line) => !line.includes("-as-text"));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('grouped-rows «Ромашка» {"groups":2,"rows":3}');
    expect(rowsOf(result, sheet)).toBe(account);
  });

  test("a day's calls under each seller", async () => {
    const result = await ingestBook({
      Клиенты: { A1: [["Клиент"], ["Ромашка"]] },
      Активности: {
        A1: [
          ["Менеджер", "Дата", "Вид", "Количество"],
          ["Анна", null, null, 30],
          [null, date("2026-11-05"), "звонок", 12],
          [null, date("2026-11-06"), "звонок", 18],
          ["Борис", null, null, 7],
          [null, date("2026-11-06"), "встреча", 7],
        ],
      },
    });
    const people = result.dataset?.people.map(({ name }) => name) ?? [];
    expect(
      result.dataset?.activities.map(({ manager, kind, count }) => [people[manager], kind, count]),
    ).toEqual([
      ["Анна", "call", 12],
      ["Анна", "call", 18],
      ["Борис", "meeting", 7],
    ]);
  });
});

describe("what is not surely such a report stays as it is", () => {
  test.each<[what: string, rows: Rows, told: readonly string[], account: string]>([
    [
      "a sum that is not that of the rows under it",
      [
        ["Клиент", "Дата", "Сумма"],
        ["Ромашка", null, 3001],
        [null, date("2026-11-05"), 1000],
        [null, date("2026-11-06"), 2000],
      ],
      ["Оплаты!B2 missing-cell", "Оплаты!A3 missing-cell", "Оплаты!A4 missing-cell"],
      "3 = 0 + 3 + 0",
    ],
    [
      "rows with a name among those without",
      [
        ["Клиент", "Дата", "Сумма"],
        ["Ромашка", null, null],
        [null, date("2026-11-05"), 1000],
        ["Весна", date("2026-11-06"), 2000],
      ],
      [
        ...["Оплаты!B2 missing-cell", "Оплаты!C2 missing-cell", "Оплаты!A3 missing-cell"],
        "Оплаты!A4 unknown-key",
      ],
      "3 = 1 + 2 + 0",
    ],
    [
      "rows of names that say more than their name",
      [
        ["Клиент", "Дата", "Сумма", "Менеджер"],
        ["Ромашка", null, 1000, "Анна"],
        [null, date("2026-11-05"), 1000, null],
      ],
      ["Оплаты!B2 missing-cell", "Оплаты!A3 missing-cell"],
      "2 = 0 + 2 + 0",
    ],
    [
      "names and dates in one column without sums",
      [
        ["Клиент", "Сумма"],
        ["Ромашка", null],
        [date("2026-11-05"), 1000],
      ],
      ["Оплаты!A1 missing-column"],
      "2 = 0 + 2 + 0",
    ],
  ])("%s", async (_, rows, told, account) => {
    const result = await ingestBook({
      Клиенты: { A1: [["Клиент"], ["Ромашка"]] },
      Оплаты: { A1: rows },
    });
    const findings = tellings(result).map((line) => line.split(" ").slice(0, 2).join(" "));
    expect(findings.toSorted()).toEqual(told.toSorted());
    expect(rowsOf(result, "Оплаты")).toBe(account);
  });
});
