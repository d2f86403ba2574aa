import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { book, type Cell, type Cells, date } from "../support/book.ts";
import { accountOf, ingestAll, ingestBook, rowsOf, tellings } from "../support/ingested.ts";

const оплаты = (...clients: readonly string[]): Cells => ({
  A1: [
    ["Дата", "Клиент", "Сумма", "Менеджер"],
    ...clients.map((client) => [date("2026-11-05"), client, 100, "Орлова А."]),
  ],
});
const синонимы = (...rows: readonly (readonly Cell[])[]): Cells => ({
  A1: [["Как написано", "Кто это"], ...rows],
});
const namesOf = (result: Awaited<ReturnType<typeof ingestBook>>): readonly string[] =>
  (result.dataset?.clients ?? []).map(({ name }) => name);

describe("Aliases", () => {
  test("join clients and people that are written in several ways, and nothing asks about them", async () => {
    const result = await ingestBook({
      Оплаты: оплаты("Кидслэнд", "ООО Кидсленд", "Кидсленд", "кидслэнд"),
      Клиенты: {
        A1: [
          ["Клиент", "Возможный объём", "Менеджер"],
          ["Кидсленд", 500, "Анна Орлова"],
        ],
      },
      Команда: { A1: [["ФИО"], ["Анна Орлова"]] },
      Синонимы: синонимы(
        ["Кидслэнд", "Кидсленд"],
        ["ООО «Кидсленд»", "Кидсленд"],
        ["ООО Кидсленд", "Кидслэнд"],
        ["Орлова А.", "Анна Орлова"],
      ),
    });
    expect(namesOf(result)).toEqual(["Кидсленд"]);
    expect(result.dataset?.people.map(({ name }) => name)).toEqual(["Анна Орлова"]);
    expect(Array.from(result.dataset?.payments.client ?? [])).toEqual([0, 0, 0, 0]);
    expect(tellings(result)).toEqual([]);
  });

  test("without the sheet the same names are two, and are asked about", async () => {
    const result = await ingestBook({ Оплаты: оплаты("Кидслэнд", "Кидсленд") });
    expect(namesOf(result)).toEqual(["Кидслэнд", "Кидсленд"]);
    expect(tellings(result)).toEqual([
      'Оплаты!B3 similar-names «Кидсленд» {"names":["Кидслэнд","Кидсленд"]}',
    ]);
  });

  test("of one seller's two rows of a wide plan the first counts, and the second is told", async () => {
    const result = await ingestBook({
      План: {
        A1: [
          ["Менеджер", "окт 2026", "ноя 2026"],
          ["Анна Орлова", 10, 20],
          ["Орлова А.", 10, 30],
          ["Борис", 5, 5],
        ],
      },
      Команда: { A1: [["ФИО"], ["Анна Орлова"], ["Борис"]] },
      Синонимы: синонимы(["Орлова А.", "Анна Орлова"]),
    });
    expect(result.dataset?.plans.map(({ name, amount }) => `${name} ${amount / 100}`)).toEqual([
      "Анна Орлова 10",
      "Анна Орлова 20",
      "Борис 5",
      "Борис 5",
    ]);
    expect(tellings(result)).toEqual(['План!A3 duplicate-key «Орлова А.» {"first":"A2"}']);
    expect(rowsOf(result, "План")).toBe("3 = 2 + 1 + 0");
  });

  test("join products, channels and departments, and the plans for them", async () => {
    const result = await ingestBook({
      Payments: {
        A1: [
          ["Date", "Client", "Amount", "Product", "Channel"],
          [date("2026-11-05"), "A", 1, "Dolls (toys)", "site"],
        ],
      },
      Plans: {
        A1: [
          ["Month", "Scope", "Name", "Amount"],
          ["2026-11", "product", "Dolls", 900],
          ["2026-11", "channel", "Web site", 700],
        ],
      },
      Aliases: {
        A1: [
          ["Name", "Means"],
          ["Dolls (toys)", "Dolls"],
          ["site", "Web site"],
        ],
      },
    });
    expect(result.dataset?.payments.products).toEqual(["Dolls"]);
    expect(result.dataset?.plans.map(({ name }) => name)).toEqual(["Dolls", "Web site"]);
    expect(tellings(result).filter((told) => told.includes("Payments"))).toEqual([]);
  });

  test("one client in two rows of Clients is a second row, by whatever name", async () => {
    const result = await ingestBook({
      Clients: {
        A1: [
          ["Client", "Possible volume"],
          ["Kidsland", 500],
          ["Kids Land LLC", 700],
        ],
      },
      Aliases: {
        A1: [
          ["Name", "Means"],
          ["Kids Land LLC", "Kidsland"],
        ],
      },
    });
    expect(tellings(result)).toEqual(['Clients!A3 duplicate-key «Kids Land LLC» {"first":"A2"}']);
    expect(result.dataset?.clients[0]?.listed?.possibleVolume).toBe(50_000);
  });

  test("a name that means two things, a circle, and a name that is nowhere", async () => {
    const result = await ingestBook({
      مشتریان: {
        A1: [
          ["مشتری", "حجم ممکن"],
          ["الف", 500],
          ["ب", 100],
        ],
      },
      "نام‌های یکسان": {
        A1: [
          ["نوشته‌شده", "یعنی"],
          ["الف ۱", "الف"],
          ["الف ۱", "ب"],
          ["الف ۱", "الف"],
          ["پ", "ت"],
          ["ت", "پ"],
          ["ب ۱", "ث"],
        ],
      },
    });
    expect(tellings(result)).toEqual([
      'نام‌های یکسان!A5 circular-alias «پ» {"names":["پ","ت"]}',
      'نام‌های یکسان!A6 circular-alias «ت» {"names":["ت","پ"]}',
      'نام‌های یکسان!A3 duplicate-key «الف ۱» {"first":"A2"}',
      'نام‌های یکسان!B7 unknown-key «ث» {"what":"alias","sheet":"نام‌های یکسان"}',
    ]);
    expect(rowsOf(result, "نام‌های یکسان")).toBe("6 = 3 + 3 + 0");
  });

  test("of two workbooks are pooled; the one saved later says what a name means", async () => {
    const means = (name: string): Cells => ({
      A1: [
        ["Name", "Means"],
        ["K.", name],
      ],
    });
    const result = await ingestAll(
      await book(
        { Оплаты: оплаты("K.", "Кидсленд", "Ромашка"), Aliases: means("Ромашка") },
        {
          file: "a.xlsx",
          savedOn: "2026-11-10",
        },
      ),
      await book({ Синонимы: means("Кидсленд") }, { file: "b.xlsx", savedOn: "2026-11-01" }),
    );
    expect(namesOf(result)).toEqual(["Ромашка", "Кидсленд"]);
    expect(tellings(result)).toEqual([
      'Синонимы!A2 duplicate-key «K.» {"first":"a.xlsx!Aliases!A2"}',
    ]);
    expect(accountOf(result, "Синонимы").rowsSetAside).toBe(1);
  });
});

test("joining once is joining for good: what a name means, means itself", async () => {
  const letter = fc.constantFrom("A", "B", "C", "D", "E");
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(letter, letter), { maxLength: 6 }), async (pairs) => {
      const all = ["A", "B", "C", "D", "E"];
      const aliases = { A1: [["Name", "Means"], ...pairs] };
      const first = await ingestBook({ Оплаты: оплаты(...all), Aliases: aliases });
      const joined = Array.from(
        first.dataset?.payments.client ?? [],
        (client) => namesOf(first)[client] ?? "",
      );
      const second = await ingestBook({ Оплаты: оплаты(...joined), Aliases: aliases });
      const again = Array.from(
        second.dataset?.payments.client ?? [],
        (client) => namesOf(second)[client] ?? "",
      );
      expect(again).toEqual(joined);
    }),
    { numRuns: 15 },
  );
});
