import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type RateEntry, ratesInto } from "../../src/ingest/rates.ts";
import { dayOf, toDay } from "../../src/model/day.ts";
import { monthOf } from "../../src/model/month.ts";
import { book, type Cell, type Cells, date, shown } from "../support/book.ts";
import { accountOf, ingestAll, ingestBook, rowsOf, tellings } from "../support/ingested.ts";

const rubles: Cells = {
  A1: [
    ["Параметр", "Значение"],
    ["Валюта", "RUB"],
  ],
};
const курсы = (...rows: readonly (readonly Cell[])[]): Cells => ({
  A1: [["Дата", "Валюта", "Курс"], ...rows],
});
const amounts = (result: Awaited<ReturnType<typeof ingestBook>>): number[] => [
  ...(result.dataset?.payments.amount ?? []),
];

describe("ratesInto(main)(currency, when)", () => {
  const entries: RateEntry[] = [
    { currency: "EUR", day: dayOf(2026, 10, 1), rate: 90 },
    { currency: "EUR", day: dayOf(2026, 11, 3), rate: 100 },
    { currency: "TOMAN", day: dayOf(2026, 10, 1), rate: 0.001 },
  ];
  const rateOf = ratesInto("RUB", {
    entries,
    calendar: "gregorian",
    today: dayOf(2026, 11, 20),
  });
  test.each([
    ["the latest not after the day", "EUR", { day: dayOf(2026, 11, 2) }, 90],
    ["its own day's", "EUR", { day: dayOf(2026, 11, 3) }, 100],
    ["nothing before the first", "EUR", { day: dayOf(2026, 9, 30) }, null],
    ["a month's: the rate it begins with", "EUR", { month: monthOf(2026, 11) }, 90],
    ["a month's: else the first it brings", "EUR", { month: monthOf(2026, 10) }, 90],
    ["nothing for a month before", "EUR", { month: monthOf(2026, 9) }, null],
    ["today's where nothing is said of time", "EUR", null, 100],
    ["one for the main currency", "RUB", { day: dayOf(2020, 1, 1) }, 1],
    ["a tenth of the toman's for the rial", "IRR", { day: dayOf(2026, 11, 2) }, 0.0001],
    ["nothing for a currency without rates", "USD", { day: dayOf(2026, 11, 2) }, null],
  ])("%s", (_, currency, when, expected) => {
    const rate = rateOf(currency, when);
    if (expected === null || rate === null) expect(rate).toBe(expected);
    else expect(rate).toBeCloseTo(expected, 12);
  });

  test("is the rate of a day on or before, and no rate lies between", () => {
    const day = fc.integer({ min: 20_000, max: 20_400 });
    const entry = fc.record({ day, rate: fc.integer({ min: 1, max: 1000 }) });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1 }), day, (given, asked) => {
        const own = given.map((each) => ({ ...each, currency: "EUR", day: toDay(each.day) }));
        const of = ratesInto("RUB", { entries: own, calendar: "gregorian", today: toDay(20_400) });
        const before = own.filter((each) => each.day <= asked);
        const last = Math.max(...before.map((each) => each.day));
        const expected = before.findLast((each) => each.day === last)?.rate ?? null;
        expect(of("EUR", { day: toDay(asked) })).toBe(expected);
      }),
    );
  });
});

describe("Rates", () => {
  test("a payment is converted at the latest rate not after it, before it is rounded", async () => {
    const result = await ingestBook({
      Настройки: rubles,
      Оплаты: {
        A1: [
          ["Дата", "Клиент", "Сумма", "Валюта"],
          [date("2026-11-02"), "A", 10.01, "EUR"],
          [date("2026-11-05"), "A", 10.01, "евро"],
          [date("2026-11-05"), "A", 10.01, null],
          [date("2026-10-05"), "A", 10, "€"],
          [date("2026-11-05"), "A", 10, "USD"],
        ],
      },
      Курсы: курсы(
        [date("2026-11-03"), "EUR", 93.4567],
        [date("2026-11-01"), "EUR", 90.5],
        [date("2026-11-01"), "100 JPY", 55],
      ),
    });
    // 10.01 × 90.5 = 905.905; 10.01 × 93.4567 = 935.501567
    expect(amounts(result)).toEqual([90_591, 93_550, 1001]);
    expect(tellings(result)).toEqual([
      'Курсы!B4 constraint-error «100 JPY» {"rule":"known-currency"}',
      'Оплаты!C5 missing-rate «10» {"currency":"EUR"}',
      'Оплаты!C6 missing-rate «10» {"currency":"USD"}',
    ]);
    expect(rowsOf(result, "Курсы")).toBe("3 = 2 + 1 + 0");
    expect(rowsOf(result, "Оплаты")).toBe("5 = 3 + 2 + 0");
  });

  test("months are read as their first days, also by name; units say what a rate is of", async () => {
    const result = await ingestBook({
      Setări: {
        A1: [
          ["Parametru", "Valoare"],
          ["Moneda", "RON"],
        ],
      },
      Încasări: {
        A1: [
          ["Data", "Client", "Suma (EUR)"],
          [date("2026-10-31"), "A", 100],
          [date("2026-11-01"), "A", "100"],
          [date("2026-11-01"), "A", "1000 HUF"],
        ],
      },
      "Cursuri valutare": {
        A1: [
          ["Luna", "Moneda", "Curs", "Unități"],
          ["octombrie 2026", "EUR", 5, null],
          ["11.2026", "euro", "5,1", null],
          ["2026-11", "HUF", 1.2, 100],
        ],
      },
    });
    expect(amounts(result)).toEqual([50_000, 51_000, 1200]);
    expect(tellings(result).filter((told) => !told.includes("-as-text"))).toEqual([]);
  });

  test("the currency of a heading, of number formats, of targets and volumes", async () => {
    const result = await ingestBook({
      Settings: {
        A1: [
          ["Setting", "Value"],
          ["Currency", "MDL"],
        ],
      },
      Rates: {
        A1: [
          ["Date", "Currency", "Rate"],
          [date("2026-11-01"), "EUR", 20],
          [date("2026-11-10"), "EUR", 21],
          [date("2026-11-01"), "USD", 17],
        ],
      },
      Payments: {
        A1: [
          ["Date", "Client", "Amount"],
          [date("2026-11-05"), "A", shown(5, '#,##0.00 "€"')],
          [date("2026-11-12"), "A", shown(5, "[$€-2] #,##0")],
        ],
      },
      Clients: {
        A1: [
          ["Client", "Current volume, €", "Possible volume, $"],
          ["A", 10, 10],
        ],
      },
      Plans: {
        A1: [
          ["Name", "2026-11", "2026-12"],
          ["A seller", "100 EUR", "100 USD"],
        ],
      },
    });
    expect(amounts(result)).toEqual([10_000, 10_500]);
    // Volumes at today's rate, targets at the rate their month begins with.
    expect(result.dataset?.clients[0]?.listed).toMatchObject({
      currentVolume: 21_000,
      possibleVolume: 17_000,
    });
    expect(result.dataset?.plans.map(({ amount }) => amount)).toEqual([200_000, 170_000]);
    expect(result.findings.map(({ code }) => code)).not.toContain("mixed-currency");
  });

  test("the waterline, a setting, is converted too", async () => {
    const result = await ingestBook({
      Настройки: {
        A1: [
          ["Параметр", "Значение"],
          ["Валюта", "RUB"],
          ["Ватерлиния, €", 1000.5],
        ],
      },
      Курсы: курсы([date("2026-11-01"), "EUR", 90]),
      Оплаты: {
        A1: [
          ["Дата", "Клиент", "Сумма"],
          [date("2026-11-05"), "A", 1],
        ],
      },
    });
    expect(result.dataset?.settings.waterline).toBe(9_004_500);
    expect(tellings(result)).toEqual([]);
  });

  test("rates in rial are a tenth as much in toman, whatever a payment's day", async () => {
    const result = await ingestBook({
      تنظیمات: {
        A1: [
          ["تنظیم", "مقدار"],
          ["واحد پول", "تومان"],
        ],
      },
      "نرخ ارز": {
        A1: [
          ["تاریخ", "ارز", "نرخ (ریال)"],
          ["۱۴۰۵/۰۸/۰۱", "دلار", "۱٬۱۰۰٬۰۰۰"],
        ],
      },
      دریافتی‌ها: {
        A1: [
          ["تاریخ", "مشتری", "مبلغ", "ارز"],
          ["۱۴۰۵/۰۸/۱۵", "الف", 3, "USD"],
          ["۱۴۰۵/۰۸/۱۵", "الف", 50, "ریال"],
        ],
      },
    });
    expect(amounts(result)).toEqual([330_000, 5]);
  });

  test("rates into a currency that is not the main one are of no use, and told", async () => {
    const result = await ingestBook({
      Настройки: rubles,
      Курсы: {
        A1: [
          ["Дата", "Валюта", "Курс, тенге"],
          [date("2026-11-01"), "EUR", 550],
        ],
      },
      Оплаты: {
        A1: [
          ["Дата", "Клиент", "Сумма, €"],
          [date("2026-11-05"), "A", 1],
        ],
      },
    });
    expect(tellings(result)).toEqual([
      'Оплаты!C2 missing-rate «1» {"currency":"EUR"}',
      'Курсы!C1 missing-rate «Курс, тенге» {"currency":"KZT"}',
    ]);
  });

  test.each([
    ["the heading of the rates names the main currency", "Curs, lei", "RON"],
    ["what has a rate is not the main currency, however often it is met", "Curs", "RON"],
  ])("%s", async (_, heading, currency) => {
    const result = await ingestBook({
      Încasări: {
        A1: [
          ["Data", "Client", "Suma", "Moneda"],
          [date("2026-11-05"), "A", 1, "EUR"],
          [date("2026-11-05"), "A", 1, "EUR"],
          [date("2026-11-05"), "A", 1, "RON"],
        ],
      },
      "Curs valutar": {
        A1: [
          ["Data", "Moneda", heading],
          [date("2026-11-01"), "EUR", 5],
        ],
      },
    });
    expect(result.dataset?.settings.currency).toBe(currency);
    expect(amounts(result)).toEqual([500, 500, 100]);
  });

  test("of two workbooks the one saved later gives a day's rate", async () => {
    const rates = (rate: number): Cells => курсы([date("2026-11-01"), "EUR", rate]);
    const paid: Cells = {
      A1: [
        ["Дата", "Клиент", "Сумма, €"],
        [date("2026-11-05"), "A", 1],
      ],
    };
    const result = await ingestAll(
      await book({ Курсы: rates(100) }, { file: "a.xlsx", savedOn: "2026-11-10" }),
      await book(
        { Настройки: rubles, Курсы: rates(90), Оплаты: paid },
        { file: "b.xlsx", savedOn: "2026-11-02" },
      ),
    );
    expect(amounts(result)).toEqual([10_000]);
  });
});

describe("a total of several currencies", () => {
  const paid = (total: Cell): Parameters<typeof ingestBook>[0] => ({
    Настройки: rubles,
    Курсы: курсы([date("2026-11-01"), "EUR", 90]),
    Оплаты: {
      A1: [
        ["Дата", "Клиент", "Сумма", "Валюта"],
        [date("2026-11-05"), "A", 10, "EUR"],
        [date("2026-11-06"), "B", 500.5, "RUB"],
        ["Итого", null, total, null],
      ],
    },
  });
  test("adds up what stands in the cells, and is right so", async () => {
    const result = await ingestBook(paid({ value: 510.5, formula: "SUM(C2:C3)" }));
    expect(tellings(result)).toEqual([]);
    expect(accountOf(result, "Оплаты")).toMatchObject({
      controlTotal: 140_050,
      claimedTotal: 140_050,
    });
  });
  test("may be in the main currency", async () => {
    const result = await ingestBook(paid(1400.5));
    expect(tellings(result)).toEqual([]);
  });
  test("is told where it is neither", async () => {
    const result = await ingestBook(paid(511));
    expect(tellings(result)).toEqual([
      'Оплаты!C4 total-mismatch «511.00» {"claimed":"511.00","computed":"510.50"}',
    ]);
    expect(accountOf(result, "Оплаты").claimedTotal).toBeUndefined();
  });
  test("is checked where a rate is missing too", async () => {
    const { Курсы: _, ...without } = paid(510.5);
    const result = await ingestBook(without);
    expect(tellings(result)).toEqual(['Оплаты!C2 missing-rate «10» {"currency":"EUR"}']);
  });
  test("of rials among tomans is no false alarm", async () => {
    const result = await ingestBook({
      تنظیمات: {
        A1: [
          ["تنظیم", "مقدار"],
          ["واحد پول", "تومان"],
        ],
      },
      دریافتی‌ها: {
        A1: [
          ["تاریخ", "مشتری", "مبلغ", "ارز"],
          ["۱۴۰۵/۰۸/۱۵", "الف", 500, "ریال"],
          ["۱۴۰۵/۰۸/۱۵", "الف", 50, "تومان"],
          ["جمع", null, 550, null],
        ],
      },
    });
    expect(amounts(result)).toEqual([50, 50]);
    expect(tellings(result)).toEqual([]);
  });
});

test("conversion is linear: twice the amount is twice the money, to the last minor unit", async () => {
  const cents = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), {
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(cents, fc.integer({ min: 1, max: 500 }), async (given, rate) => {
      const rows = given.flatMap((amount) => [
        [date("2026-11-05"), "A", amount / 100],
        [date("2026-11-05"), "A", (2 * amount) / 100],
      ]);
      const result = await ingestBook({
        Настройки: rubles,
        Курсы: курсы([date("2026-11-01"), "EUR", rate]),
        Оплаты: { A1: [["Дата", "Клиент", "Сумма, €"], ...rows] },
      });
      expect(amounts(result)).toEqual(
        given.flatMap((amount) => [amount * rate || 0, 2 * amount * rate || 0]),
      );
    }),
    { numRuns: 20 },
  );
});
