import { describe, expect, test } from "vitest";
import { isoOfDay } from "../../src/model/day.ts";
import { monthText } from "../../src/model/month.ts";
import type { Opportunity } from "../../src/sheets/dataset.ts";
import { type Cell, date, shown } from "../support/book.ts";
import { ingestBook, rowsOf, tellings, toldAs } from "../support/ingested.ts";

const payments = {
  A1: [
    ["Date", "Client", "Amount", "Manager"],
    [date("2026-11-03"), "Kidsland", 1000, "Anna"],
  ],
};

/** Opportunities of a sheet beside one payment, in workbook order. */
async function deals(rows: readonly (readonly Cell[])[], sheet = "Deals") {
  const result = await ingestBook({ Payments: payments, [sheet]: { A1: rows } });
  const all = result.dataset?.opportunities ?? [];
  const people = result.dataset?.people ?? [];
  const clients = result.dataset?.clients ?? [];
  return {
    result,
    all,
    lines: all.map((deal) =>
      lineOf(deal, clients[deal.client]?.name, people[deal.manager ?? -1]?.name),
    ),
    told: tellings(result).filter((line) => line.startsWith(sheet)),
    stages: result.dataset?.stages,
  };
}

const lineOf = (deal: Opportunity, client?: string, manager?: string): string =>
  [
    client,
    deal.amount,
    deal.expectedMonth === null ? null : monthText(deal.expectedMonth),
    manager ?? null,
    deal.stage,
    deal.probability,
    deal.status,
    deal.closedOn === null ? null : isoOfDay(deal.closedOn),
  ].join(" | ");

describe("opportunities as the template writes them", () => {
  test("every column reaches the data set", async () => {
    const { all, told } = await deals(
      [
        [
          ...["Client", "Deal name", "Amount", "Expected month", "Manager", "Product", "Stage"],
          ...["Probability", "Forecast category", "Status", "Created", "First expected month"],
          ...["Times moved", "Updated", "Closed on", "Lost reason", "Pipeline"],
        ],
        [
          ...["Kidsland", "Second shop", 9500, "2026-12", "Anna", "Toys", "Offer"],
          ...[shown(0.6, "0%"), "Commit", "open", date("2026-09-01"), "2026-10"],
          ...[2, date("2026-11-10"), null, null, "Shops"],
        ],
      ],
      "Opportunities",
    );
    expect(told).toEqual([]);
    expect(all[0]).toMatchObject({
      at: { row: 2 },
      name: "Second shop",
      amount: 950_000,
      product: "Toys",
      stage: "offer",
      probability: 0.6,
      category: "commit",
      status: "open",
      moves: 2,
      closedOn: null,
      lostReason: null,
      pipeline: "Shops",
    });
    const [deal] = all;
    expect([deal?.created, deal?.updated].map((day) => day && isoOfDay(day))).toEqual([
      "2026-09-01",
      "2026-11-10",
    ]);
    expect(
      [deal?.expectedMonth, deal?.firstExpectedMonth].map((of) => of && monthText(of)),
    ).toEqual(["2026-12", "2026-10"]);
  });

  test.each<[language: string, sheet: string, headings: readonly string[], row: readonly Cell[]]>([
    [
      "ru",
      "Сделки",
      [
        "Клиент",
        "Сумма, тыс. руб.",
        "Ожидаемый месяц",
        "Менеджер",
        "Этап",
        "Вероятность, %",
        "Статус",
      ],
      ["Kidsland", 9.5, "декабрь 2026", "Anna", "КП", 60, "в работе"],
    ],
    [
      "ro",
      "Oportunități",
      ["Client", "Suma (mii lei)", "Luna estimată", "Agent de vânzări", "Etapa", "Șanse", "Status"],
      ["Kidsland", "9,5", "decembrie 2026", "Anna", "ofertă trimisă", "60 %", "în lucru"],
    ],
    [
      "fa",
      "فرصت‌های فروش",
      ["مشتری", "مبلغ", "ماه مورد انتظار", "کارشناس فروش", "مرحله", "احتمال", "وضعیت"],
      ["Kidsland", "۹٬۵۰۰", "2026-12", "Anna", "پیشنهاد قیمت", "۶۰٪", "در جریان"],
    ],
  ])("in %s", async (language, sheet, headings, row) => {
    const { lines } = await deals([headings, row], sheet);
    // Tomans have no smaller unit.
    const amount = language === "fa" ? 9500 : 950_000;
    expect(lines).toEqual([`Kidsland | ${amount} | 2026-12 | Anna | offer | 0.6 | open | `]);
  });
});

describe("opportunities as CRMs export them", () => {
  test("one date of closing is the expected month of open deals, the day of closing of the rest", async () => {
    // Columns of HubSpot's export of deals.
    const { lines, told, stages } = await deals([
      ["Deal Name", "Deal Stage", "Close Date", "Deal owner", "Amount", "Associated Company"],
      ["A", "Presentation Scheduled", date("2026-12-15"), "Anna", 500, "Kidsland"],
      ["B", "Closed Won", date("2026-11-02"), "Anna", 700, "Kidsland"],
      ["C", "Closed Lost", date("2026-10-30"), "Anna", 900, "Kidsland"],
    ]);
    expect(told).toEqual([]);
    expect(lines).toEqual([
      "Kidsland | 50000 | 2026-12 | Anna | meeting |  | open | ",
      "Kidsland | 70000 |  | Anna | paid |  | won | 2026-11-02",
      "Kidsland | 90000 |  | Anna |  |  | lost | 2026-10-30",
    ]);
    expect(stages).toEqual(["meeting", "paid"]);
  });

  test("amoCRM: a payment awaited is a stage, where won has a word of its own", async () => {
    const { lines, stages } = await deals([
      ["Название сделки", "Компания", "Ответственный", "Этап сделки", "Бюджет", "Дата закрытия"],
      ["А", "Kidsland", "Anna", "Дожим", "1 200,50", "15.12.2026"],
      ["Б", "Kidsland", "Anna", "Оплата", "300", "20.12.2026"],
      ["В", "Kidsland", "Anna", "Успешно реализовано", "400", "05.11.2026"],
      ["Г", "Kidsland", "Anna", "Закрыто и не реализовано", "500", "06.11.2026"],
    ]);
    expect(lines).toEqual([
      "Kidsland | 120050 | 2026-12 | Anna | Дожим |  | open | ",
      "Kidsland | 30000 | 2026-12 | Anna | paid |  | open | ",
      "Kidsland | 40000 |  | Anna | paid |  | won | 2026-11-05",
      "Kidsland | 50000 |  | Anna |  |  | lost | 2026-11-06",
    ]);
    expect(stages).toEqual(["Дожим", "paid"]);
  });

  test("Pipedrive: prefixes, a status, two times of closing", async () => {
    const { lines } = await deals([
      [
        ...["Deal - Title", "Deal - Value", "Deal - Currency", "Deal - Organization"],
        ...["Deal - Expected close date", "Deal - Owner", "Deal - Status", "Deal - Won time"],
      ],
      ["A", 10, "USD", "Kidsland", "2026-12-01", "Anna", "Open", null],
      ["B", 20, "USD", "Kidsland", "2026-11-01", "Anna", "Won", "2026-11-04 10:20:00"],
    ]);
    expect(lines).toEqual([
      "Kidsland | 1000 | 2026-12 | Anna |  |  | open | ",
      "Kidsland | 2000 | 2026-11 | Anna |  |  | won | 2026-11-04",
    ]);
  });

  test("a status column may hold stages", async () => {
    const { lines, told } = await deals([
      ["Клиент", "Сумма", "Месяц оплаты", "Статус"],
      ["Kidsland", 100, "12.2026", "переговоры"],
      ["Kidsland", 200, "10.2026", "оплачено"],
      ["Kidsland", 300, "10.2026", "отказ"],
    ]);
    expect(lines.map((line) => line.split(" | ").slice(4, 7).join(" | "))).toEqual([
      "negotiation |  | open",
      " |  | won",
      " |  | lost",
    ]);
    expect(told).toEqual(['Deals!D2 own-words «переговоры» {"words":["переговоры"],"count":1}']);
  });

  test("without a status, a day of closing is won, and with a reason lost", async () => {
    const { lines } = await deals([
      ["Client", "Amount", "Expected month", "Closed on", "Lost reason"],
      ["Kidsland", 1, "2026-11", date("2026-11-05"), null],
      ["Kidsland", 2, "2026-11", date("2026-11-06"), "price"],
      ["Kidsland", 3, "2026-11", null, null],
    ]);
    expect(lines.map((line) => line.split(" | ")[6])).toEqual(["won", "lost", "open"]);
  });
});

describe("what a deal lacks", () => {
  test("open rows without sum or month are used and told; closed ones are not", async () => {
    const { result, all } = await deals([
      ["Client", "Amount", "Expected month", "Status"],
      ["Kidsland", null, "2026-12", "open"],
      ["Kidsland", 0, "2026-12", null],
      ["Kidsland", 100, null, "open"],
      ["Kidsland", "-", null, null],
      ["Kidsland", null, null, "lost"],
    ]);
    expect(rowsOf(result, "Deals")).toBe("5 = 5 + 0 + 0");
    expect(all.map(({ amount }) => amount)).toEqual([null, null, 10_000, null, null]);
    const told = result.findings.filter(({ code }) => code === "vague-opportunity");
    expect(told.map(toldAs)).toEqual([
      'Deals!B2 vague-opportunity {"missing":"amount"}',
      'Deals!B3 vague-opportunity {"missing":"amount"}',
      'Deals!C4 vague-opportunity {"missing":"month"}',
      'Deals!B5 vague-opportunity {"missing":"both"}',
    ]);
  });

  test("a sheet without a column of sums or of months is told, and left out", async () => {
    const { told } = await deals([
      ["Client", "Stage"],
      ["Kidsland", "Offer"],
    ]);
    expect(told.map((line) => line.split(" ")[1])).toEqual(["missing-column", "missing-column"]);
  });

  test("bad cells set their rows aside", async () => {
    const { result, told } = await deals([
      ["Client", "Amount", "Expected month", "Probability", "Closed on"],
      ["Kidsland", "much", "2026-12", null, null],
      ["Kidsland", 100, "Q1", null, null],
      ["Kidsland", 100, "2026-12", -0.5, null],
      ["Kidsland", 100, "2026-12", 0.5, date("2027-01-01")],
      [null, 100, "2026-12", null, null],
      ["Kidsland", -100, "2026-12", null, null],
    ]);
    expect(rowsOf(result, "Deals")).toBe("6 = 0 + 6 + 0");
    expect(told.map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual(
      expect.arrayContaining([
        "Deals!B2 type-error",
        "Deals!C3 unknown-month",
        "Deals!D4 constraint-error",
        "Deals!E5 date-in-future",
        "Deals!A6 missing-cell",
        "Deals!B7 constraint-error",
      ]),
    );
  });
});

describe("probability", () => {
  test.each<[what: string, cells: readonly Cell[], fractions: readonly number[]]>([
    ["a column with 60 is of per cent", [60, 1, 0], [0.6, 0.01, 0]],
    ["a column up to 1 is of fractions", [0.6, 1, 0], [0.6, 1, 0]],
    ["a per cent format is exact", [shown(0.6, "0%"), 50, "25 %"], [0.6, 0.5, 0.25]],
  ])("%s", async (_, cells, fractions) => {
    const rows = cells.map((cell) => ["Kidsland", 100, "2026-12", cell]);
    const { all } = await deals([["Client", "Amount", "Expected month", "Probability"], ...rows]);
    expect(all.map(({ probability }) => probability)).toEqual(fractions);
  });

  test("a stage may be written as the chance it has", async () => {
    const rows = ["50 %", "0.25", 0.75, "80"].map((cell) => ["Kidsland", 100, "2026-12", cell]);
    const { all, told } = await deals([
      ["Client", "Amount", "Expected month", "Stage or probability"],
      ...rows,
    ]);
    expect(all.map(({ probability, stage }) => [probability, stage])).toEqual([
      [0.5, null],
      [0.25, null],
      [0.75, null],
      [0.8, null],
    ]);
    expect(told).toEqual([]);
  });
});

describe("names", () => {
  test("a client of nothing but deals need not be in Clients; its seller must be in Team", async () => {
    const result = await ingestBook({
      Payments: payments,
      Clients: { A1: [["Client"], ["Kidsland"]] },
      Team: { A1: [["Name"], ["Anna"]] },
      Deals: {
        A1: [
          ["Client", "Amount", "Expected month", "Manager"],
          ["New Toys", 100, "2026-12", "Boris"],
          ["KIDSLAND", 100, "2026-12", "anna"],
        ],
      },
    });
    expect(tellings(result)).toEqual([
      'Deals!D2 unknown-key «Boris» {"what":"person","sheet":"Team"}',
    ]);
    expect(result.dataset?.clients.map(({ name }) => name)).toEqual(["Kidsland", "New Toys"]);
    expect(result.dataset?.opportunities.map(({ client, manager }) => [client, manager])).toEqual([
      [1, 1],
      [0, 0],
    ]);
  });
});
