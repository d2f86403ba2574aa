import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/sheets/dataset.ts";
import { type Cells, date, shown } from "../support/book.ts";
import { ingestBook, rowsOf, tellings } from "../support/ingested.ts";

const readBook = async (sheets: {
  readonly [name: string]: Cells;
}): Promise<{ readonly dataset: Dataset; readonly told: readonly string[] }> => {
  const result = await ingestBook(sheets);
  if (result.dataset === null) throw new Error(`nothing read: ${tellings(result).join("\n")}`);
  return { dataset: result.dataset, told: tellings(result) };
};

/** Amounts of payments in the currency's own unit. */
const amountsOf = ({ payments, settings }: Dataset): readonly number[] =>
  [...payments.amount].map((minor) => minor / 10 ** settings.minorUnits);

const day = date("2026-11-05");

describe("what an amount is of", () => {
  test("a format that multiplies on the screen is read as it shows", async () => {
    const { dataset } = await readBook({
      Оплаты: {
        A1: [
          ["Дата", "Клиент", "Сумма"],
          [day, "А", shown(150, '#,##0 "тыс. руб."')],
          [day, "Б", shown(1500, '#,##0 "₽"')],
          [day, "В", shown(2000, '0,"K"')],
        ],
      },
    });
    expect(amountsOf(dataset)).toEqual([150_000, 1500, 2000]);
  });

  test("a format that repeats the heading's thousands multiplies once", async () => {
    const { dataset } = await readBook({
      Оплаты: {
        A1: [
          ["Дата", "Клиент", "Сумма, тыс. руб."],
          [day, "А", shown(150, '#,##0 "тыс. руб."')],
        ],
      },
    });
    expect(amountsOf(dataset)).toEqual([150_000]);
  });

  test("a cell whose own sign contradicts the heading's thousands is asked about", async () => {
    const { dataset, told } = await readBook({
      Оплаты: {
        A1: [
          ["Дата", "Клиент", "Сумма, тыс. руб."],
          [day, "А", "150 ₽"],
          [day, "Б", "150 тыс. ₽"],
          [day, "В", "150"],
        ],
      },
    });
    expect(amountsOf(dataset)).toEqual([150_000, 150_000, 150_000]);
    expect(told.filter((line) => line.includes("ambiguous-number"))).toEqual([
      'Оплаты!C2 ambiguous-number «150 ₽» {"readings":["150000","150"],"taken":"150000"}',
    ]);
  });

  test("thousandths of thousands are asked about only where no cell shows the decimal sign", async () => {
    const told = async (...amounts: readonly string[]) => {
      const rows = amounts.map((amount) => [day, "А", amount]);
      const read = await readBook({
        Оплаты: { A1: [["Дата", "Клиент", "Сумма, тыс. руб."], ...rows] },
      });
      const asked = read.told.filter((line) => line.includes("ambiguous-number")).length;
      return { amounts: amountsOf(read.dataset), asked };
    };
    expect(await told("48,750", "0,385")).toEqual({ amounts: [48_750, 385], asked: 0 });
    expect(await told("48,750", "12")).toEqual({ amounts: [48_750_000, 12_000], asked: 1 });
  });

  test.each(["1404.11", "140511", "1 405,08"])(
    "an amount of %s makes no Persian calendar",
    async (amount) => {
      const { dataset } = await readBook({
        Payments: {
          A1: [
            ["Date", "Client", "Amount"],
            ["2026-11-05", "A", amount],
          ],
        },
      });
      expect(dataset.settings.calendar).toBe("gregorian");
    },
  );

  test("rows numbered in Persian digits are no column that anybody misses", async () => {
    const { told } = await readBook({
      دریافتی‌ها: {
        A1: [
          ["ردیف", "تاریخ", "مشتری", "مبلغ"],
          ["۱", day, "آ", 5],
          ["۲", day, "ب", 6],
          ["جمع", null, null, 11],
        ],
      },
    });
    expect(told).toEqual([]);
  });

  test("a column of currencies says what the books are in", async () => {
    const { dataset } = await readBook({
      Payments: {
        A1: [
          ["Date", "Client", "Amount", "Currency"],
          ["2026-11-05", "A", "10.50", "EUR"],
        ],
      },
    });
    expect(dataset.settings.currency).toBe("EUR");
    expect(amountsOf(dataset)).toEqual([10.5]);
  });

  test("the unit behind the name of a setting counts", async () => {
    const { dataset } = await readBook({
      Настройки: {
        A1: [
          ["Параметр", "Значение"],
          ["Валюта", "руб."],
          ["Ватерлиния, тыс. руб.", 850],
        ],
      },
      Оплаты: {
        A1: [
          ["Дата", "Клиент", "Сумма"],
          [day, "А", 5],
        ],
      },
    });
    expect(dataset.settings.currency).toBe("RUB");
    expect(dataset.settings.waterline).toBe(85_000_000);
  });
});

describe("where a heading ends", () => {
  test("a first row of texts is data, whatever words stand in it", async () => {
    const result = await ingestBook({
      Payments: {
        A1: [
          ["Date", "Client", "Amount", "Currency"],
          ["2026-11-04", "A", "1.50", "EUR"],
          ["2026-11-05", "USD", "2.50", "EUR"],
        ],
      },
    });
    expect(rowsOf(result, "Payments")).toBe("2 = 2 + 0 + 0");
  });
});

describe("dates that Excel swapped", () => {
  test("are asked about, each with both its readings", async () => {
    const { told } = await readBook({
      Payments: {
        A1: [
          ["Date", "Client", "Amount"],
          ...["2026-05-06", "2026-06-06", "2026-07-06", "2026-08-06", "2026-09-06"].map(
            (iso) => [date(iso), "A", 1] as const,
          ),
          ["20/06/2026", "A", 1],
        ],
      },
    });
    expect(told.filter((line) => line.includes("ambiguous-date"))).toHaveLength(4);
    expect(told).toContain(
      'Payments!A2 ambiguous-date «2026-05-06» {"readings":["2026-05-06","2026-06-05"],"taken":"2026-05-06"}',
    );
  });
});

describe("whose plan it is", () => {
  test.each(["Итого", "Компания", "Всего"])("«%s» among managers is the company", async (name) => {
    const { dataset } = await readBook({
      "План 2026": {
        A1: [
          ["Менеджер", "окт", "ноя"],
          ["Анна", 10, 20],
          [name, 30, 40],
        ],
      },
      Оплаты: {
        A1: [
          ["Дата", "Клиент", "Сумма", "Менеджер"],
          [day, "А", 5, "Анна"],
        ],
      },
    });
    expect(dataset.plans.map((plan) => [plan.scope, plan.name, plan.amount])).toEqual([
      ["manager", "Анна", 1000],
      ["manager", "Анна", 2000],
      ["company", "", 3000],
      ["company", "", 4000],
    ]);
  });
});

describe("a sheet that Excel copied", () => {
  const rows = [1, 2, 3, 4, 5, 6].map((amount) => [day, "А", amount] as const);
  const heading = ["Дата", "Клиент", "Сумма"] as const;

  test("is told, for its money counts twice", async () => {
    const { told } = await readBook({
      Оплаты: { A1: [heading, ...rows] },
      "Оплаты (2)": { A1: [heading, ...rows] },
    });
    expect(told).toEqual([
      'Оплаты (2) copied-sheet {"original":"Оплаты","rows":6,"counted":"twice"}',
    ]);
  });

  test("is told at the smaller: a year beside all years", async () => {
    const { told } = await readBook({
      "Оплаты 2026": { A1: [heading, ...rows] },
      Оплаты: { A1: [heading, [day, "Б", 9], ...rows] },
    });
    expect(told).toEqual([
      'Оплаты 2026 copied-sheet {"original":"Оплаты","rows":6,"counted":"twice"}',
    ]);
  });

  test("is not seen in sheets that share a few rows, or have few", async () => {
    const { told } = await readBook({
      "Оплаты 2025": { A1: [heading, ...rows, [day, "Б", 9]] },
      "Оплаты 2026": { A1: [heading, ...rows, [day, "В", 9], [day, "В", 8]] },
      "Оплаты (3)": { A1: [heading, ...rows.slice(0, 4)] },
    });
    expect(told).toEqual([]);
  });
});
