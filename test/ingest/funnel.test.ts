import { describe, expect, test } from "vitest";
import { isoOfDay } from "../../src/model/day.ts";
import { monthText } from "../../src/model/month.ts";
import { type Cell, date, shown } from "../support/book.ts";
import { ingestBook, rowsOf, tellings } from "../support/ingested.ts";

const payments = {
  A1: [
    ["Date", "Client", "Amount", "Manager", "Channel"],
    [date("2026-11-03"), "Kidsland", 1000, "Anna", "Fair"],
  ],
};

/** Counts and leads of a sheet beside one payment, as lines. */
async function read(rows: readonly (readonly Cell[])[], sheet = "Funnel") {
  const result = await ingestBook({ Payments: payments, [sheet]: { A1: rows } });
  const { dataset } = result;
  const counts = (dataset?.funnelCounts ?? []).map((row) => {
    const { base, department, channel, product, segment, region, audience } = row;
    const manager = row.manager === null ? null : dataset?.people[row.manager]?.name;
    const cuts = { base, manager, department, channel, product, segment, region, audience };
    const said = Object.entries(cuts).filter(([, value]) => value !== null);
    return [row.cell, monthText(row.month), row.stage, row.count, ...said.flat()].join(" ");
  });
  const leads = (dataset?.leads ?? []).map(({ lead, outcome, reached }) => {
    const steps = reached.map(({ stage, day }) => `${stage} ${day === null ? "?" : isoOfDay(day)}`);
    return `${lead}: ${steps.join(", ")}; ${outcome}`;
  });
  return {
    result,
    counts,
    leads,
    stages: dataset?.stages,
    told: tellings(result).filter((line) => line.startsWith(sheet)),
  };
}

describe("counts down", () => {
  test.each<[language: string, sheet: string, rows: readonly (readonly Cell[])[]]>([
    [
      "en",
      "Sales funnel",
      [
        ["Month", "Stage", "Count", "Cut", "Value"],
        ["2026-11", "Lead", 320, null, null],
        ["2026-11", "Qualified", 150, "channel", "fair"],
        ["2026-11", "Paid", 12, "base", "existing"],
      ],
    ],
    [
      "ru",
      "Воронка продаж",
      [
        ["Месяц", "Этап", "Кол-во", "Разрез", "Значение"],
        ["ноябрь 2026", "Лиды", 320, null, null],
        ["11.2026", "Квалификация", 150, "Канал", "fair"],
        ["11.2026", "Оплата", 12, "База", "текущие"],
      ],
    ],
    [
      "ro",
      "Pâlnia de vânzări",
      [
        ["Luna", "Etapa", "Număr", "Criteriu", "Valoarea"],
        ["noiembrie 2026", "Lead-uri", 320, null, null],
        ["11.2026", "Calificare", 150, "Canal", "fair"],
        ["11.2026", "Încasat", 12, "Baza", "existenți"],
      ],
    ],
    [
      "fa",
      "قیف فروش",
      [
        ["ماه", "مرحله", "تعداد", "برش", "مقدار"],
        ["2026-11", "سرنخ", "۳۲۰", null, null],
        ["2026-11", "ارزیابی", 150, "کانال", "fair"],
        ["2026-11", "پرداخت", 12, "نوع مشتری", "فعلی"],
      ],
    ],
  ])("in %s", async (_, sheet, rows) => {
    const { counts, stages, told } = await read(rows, sheet);
    expect(counts).toEqual([
      "C2 2026-11 lead 320",
      "C3 2026-11 qualified 150 channel Fair",
      "C4 2026-11 paid 12 base current",
    ]);
    expect(stages).toEqual(["lead", "qualified", "paid"]);
    expect(told.filter((line) => !line.includes("number-as-text"))).toEqual([]);
  });

  test("cuts may have columns of their own, and stages names of their own", async () => {
    const { counts, stages, told } = await read([
      ["Month", "Stage", "Count", "Manager", "Channel", "Audience", "New/current"],
      ["2026-11", "Lead", 30, "Anna", "Web", "Schools", "new"],
      ["2026-11", "Test drive", 20, "anna", "WEB", null, null],
      ["2026-11", "Closed lost", 3, null, null, null, null],
      ["2026-11", "Paid", 5, null, null, null, null],
    ]);
    expect(counts).toEqual([
      "C2 2026-11 lead 30 base new manager Anna channel Web audience Schools",
      "C3 2026-11 Test drive 20 manager Anna channel Web",
      "C4 2026-11 lost 3",
      "C5 2026-11 paid 5",
    ]);
    expect(stages).toEqual(["lead", "Test drive", "paid"]);
    expect(told).toEqual(['Funnel!B3 own-words «Test drive» {"words":["Test drive"],"count":1}']);
  });

  test("bad cells set their rows aside; a cut needs a value, and a value a cut", async () => {
    const { result, told, counts } = await read([
      ["Month", "Stage", "Count", "Cut", "Value"],
      ["Q1", "Lead", 1, null, null],
      ["2026-11", null, 1, null, null],
      ["2026-11", "Lead", "many", null, null],
      ["2026-11", "Lead", -1, null, null],
      ["2026-11", "Lead", 1, "channel", null],
      ["2026-11", "Lead", 1, null, "Web"],
      ["2026-11", "Lead", 1, "weather", "rain"],
      ["2026-11", "Lead", 1, "base", "rich"],
      ["2026-11", "Lead", 0, null, null],
    ]);
    expect(rowsOf(result, "Funnel")).toBe("9 = 1 + 8 + 0");
    expect(counts).toEqual(["C10 2026-11 lead 0"]);
    expect(told.map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
      "Funnel!A2 unknown-month",
      "Funnel!C4 type-error",
      "Funnel!C5 constraint-error",
      "Funnel!D8 type-error",
      "Funnel!B3 missing-cell",
      "Funnel!E6 missing-cell",
      "Funnel!D7 missing-cell",
      "Funnel!E9 type-error",
    ]);
  });
});

describe("counts across", () => {
  test("months down, stages across, an empty cell is no count", async () => {
    const { counts, stages, result } = await read([
      ["Месяц", "Канал", "Лиды", "КП", "Встречи", "Оплаты"],
      ["октябрь 2026", "Сайт", 300, 40, 90, null],
      ["ноябрь 2026", "Сайт", 320, 36, 0, 12],
    ]);
    expect(counts).toEqual([
      "C2 2026-10 lead 300 channel Сайт",
      "D2 2026-10 offer 40 channel Сайт",
      "E2 2026-10 meeting 90 channel Сайт",
      "C3 2026-11 lead 320 channel Сайт",
      "D3 2026-11 offer 36 channel Сайт",
      "E3 2026-11 meeting 0 channel Сайт",
      "F3 2026-11 paid 12 channel Сайт",
    ]);
    expect(stages).toEqual(["lead", "offer", "meeting", "paid"]);
    expect(rowsOf(result, "Funnel")).toBe("2 = 2 + 0 + 0");
  });
});

describe("stages down, months across", () => {
  const counts = [
    "B3 2026-10 lead 300",
    "C3 2026-11 lead 320",
    "B4 2026-10 meeting 90",
    "B5 2026-10 paid 11",
    "C5 2026-11 paid 12",
  ];
  test.each<[language: string, sheet: string, rows: readonly (readonly Cell[])[]]>([
    [
      "en, months that are dates",
      "Funnel",
      [
        ["Sales funnel"],
        ["Stage", date("2026-10-01"), date("2026-11-01")],
        ["Lead", 300, 320],
        ["Meeting", 90, null],
        ["Paid", 11, 12],
      ],
    ],
    [
      "ru, without a heading over the stages",
      "Воронка",
      [
        ["Воронка за 2026 год"],
        [null, "октябрь", "ноябрь"],
        ["Лиды", 300, 320],
        ["Встречи", 90, null],
        ["Оплаты", 11, 12],
      ],
    ],
    [
      "ro, the year in each heading",
      "Pâlnie",
      [
        [null],
        ["Etapa", "oct. 2026", "nov. 2026"],
        ["Lead-uri", 300, 320],
        ["Întâlniri", 90, null],
        ["Încasate", 11, 12],
      ],
    ],
  ])("in %s", async (_, sheet, rows) => {
    const read_ = await read(rows, sheet);
    expect(read_.counts).toEqual(counts);
    expect(read_.stages).toEqual(["lead", "meeting", "paid"]);
    expect(read_.told).toEqual([]);
    expect(rowsOf(read_.result, sheet)).toBe("3 = 3 + 0 + 0");
  });

  test("in fa, in Persian months", async () => {
    const { counts, told } = await read(
      [
        ["مرحله", "مهر ۱۴۰۵", "آبان ۱۴۰۵"],
        ["سرنخ", "۳۰۰", "۳۲۰"],
        ["پرداخت", 11, 12],
      ],
      "قیف فروش",
    );
    expect(counts).toEqual([
      "B2 1405-07 lead 300",
      "C2 1405-08 lead 320",
      "B3 1405-07 paid 11",
      "C3 1405-08 paid 12",
    ]);
    expect(told.filter((line) => !line.includes("number-as-text"))).toEqual([]);
  });

  test("leads with days and without the day they came are no such table", async () => {
    const { counts, told } = await read(
      [
        ["Лид", "Статус", "Встреча", "Оплата"],
        ["1", "Новый", date("2026-10-02"), date("2026-11-05")],
        ["2", "Встреча", date("2026-10-03"), date("2026-11-06")],
        ["3", "Оплата", date("2026-10-04"), date("2026-11-07")],
      ],
      "Лиды",
    );
    expect(counts).toEqual([]);
    expect(told.map((line) => line.split(" ")[1])).toEqual(["missing-column"]);
  });

  test("shares are no counts, a year's total is passed over, and what is unclear is told", async () => {
    const { counts, told, result } = await read([
      ["Этап", "Канал", "окт", "ноябрь 2026", "ноябрь 2026", "Итого"],
      ["Лиды", "Fair", 300, 320, 1, 620],
      ["Оплаты", "Fair", 11, 12, 1, 23],
      ["Конверсия", null, null, shown(0.0375, "0.0%"), null, shown(0.037, "0.0%")],
    ]);
    expect(counts).toEqual(["D2 2026-11 lead 320 channel Fair", "D3 2026-11 paid 12 channel Fair"]);
    expect(told.sort()).toEqual([
      'Funnel!A4 own-words «Конверсия» {"words":["Конверсия"],"count":1}',
      "Funnel!C1 unknown-month «окт»",
      'Funnel!D4 constraint-error «0.0375» {"rule":"whole-number"}',
      'Funnel!E1 duplicate-column «ноябрь 2026» {"first":"ноябрь 2026"}',
      'Funnel!F1 unknown-column «Итого» {"reason":"not-known"}',
    ]);
    expect(rowsOf(result, "Funnel")).toBe("3 = 2 + 1 + 0");
  });
});

describe("a lead a row", () => {
  test.each<[language: string, sheet: string, headings: readonly string[]]>([
    ["en", "Leads", ["Lead", "Created", "Qualified", "Meeting", "Offer", "Paid", "Outcome"]],
    [
      "en, by its headings",
      "Funnel",
      ["Lead ID", "Date", "Qualified", "Demo", "Quote", "Paid", "Result"],
    ],
    [
      "ru",
      "Лиды",
      ["Лид", "Дата создания", "Квалификация", "Дата встречи", "КП", "Оплата", "Исход"],
    ],
    [
      "ro",
      "Lead-uri",
      ["Lead", "Creat la", "Calificat", "Întâlnire", "Data ofertei", "Încasat", "Rezultat"],
    ],
    ["fa", "سرنخ‌ها", ["سرنخ", "تاریخ ایجاد", "ارزیابی", "جلسه", "پیش‌فاکتور", "پرداخت", "نتیجه"]],
  ])("in %s", async (_, sheet, headings) => {
    const { leads, stages, told, result } = await read(
      [
        headings,
        ["17", date("2026-11-01"), date("2026-11-02"), null, date("2026-11-05"), null, null],
        ["18", date("2026-11-02"), null, null, null, null, "lost"],
        ["19", date("2026-11-02"), null, null, null, date("2026-11-09"), null],
      ],
      sheet,
    );
    expect(leads).toEqual([
      "17: lead 2026-11-01, qualified 2026-11-02, offer 2026-11-05; open",
      "18: lead 2026-11-02; lost",
      "19: lead 2026-11-02, paid 2026-11-09; won",
    ]);
    expect(stages).toEqual(["lead", "qualified", "meeting", "offer", "paid"]);
    expect(told).toEqual([]);
    expect(result.dataset?.sheets.find(({ sheet: name }) => name === sheet)?.as).toBe("leads");
  });

  test("every other column reaches the data set", async () => {
    const { result } = await read(
      [
        [
          ...["Lead", "Created", "Manager", "Channel", "Product", "Region", "Audience", "Base"],
          ...["Outcome", "Lost reason", "Warmth", "Amount"],
        ],
        [
          ...["17", date("2026-11-01"), "Anna", "fair", "Toys", "North", "Schools", "new"],
          ...["not target", "a school", "warm", "1 200,50"],
        ],
      ],
      "Leads",
    );
    const [lead] = result.dataset?.leads ?? [];
    expect(lead).toMatchObject({
      at: { row: 2 },
      channel: "Fair",
      product: "Toys",
      region: "North",
      audience: "Schools",
      base: "new",
      outcome: "not target",
      lostReason: "a school",
      warmth: "warm",
      amount: 120_050,
    });
    expect(result.dataset?.people[lead?.manager ?? -1]?.name).toBe("Anna");
  });

  test("columns of dates under other names are the office's own stages; other dates are not", async () => {
    const { leads, stages, told } = await read([
      [
        "Лид",
        "Создано",
        "Квалификация",
        "Выезд замерщика",
        "Дата рождения",
        "Договор",
        "Пожелания",
      ],
      ["1", "01.11.2026", "02.11.2026", "04.11.2026", "05.05.1990", null, "красный"],
      ["2", "02.11.2026", null, "15.12.2026", null, null, null],
    ]);
    expect(leads).toEqual([
      "1: lead 2026-11-01, qualified 2026-11-02, Выезд замерщика 2026-11-04; open",
      "2: lead 2026-11-02, Выезд замерщика 2026-12-15; open",
    ]);
    expect(stages).toEqual(["lead", "qualified", "Выезд замерщика", "contract"]);
    expect(told.filter((line) => line.includes("unknown-column"))).toEqual([
      'Funnel!E1 unknown-column «Дата рождения» {"reason":"not-known"}',
      'Funnel!G1 unknown-column «Пожелания» {"reason":"not-known"}',
    ]);
  });

  test("a CRM's one status says the stage it is at, or how it ended", async () => {
    const { leads, stages } = await read([
      ["Название лида", "Дата создания", "Статус"],
      ["A", "01.11.2026", "Новый"],
      ["Б", "01.11.2026", "Качественный лид"],
      ["В", "01.11.2026", "Некачественный лид"],
      ["Г", "01.11.2026", "Дожим"],
      ["Д", "01.11.2026", "в работе"],
    ]);
    expect(leads).toEqual([
      "A: lead 2026-11-01; open",
      "Б: lead 2026-11-01, qualified ?; open",
      "В: lead 2026-11-01; not target",
      "Г: lead 2026-11-01, Дожим ?; open",
      "Д: lead 2026-11-01; open",
    ]);
    expect(stages).toEqual(["lead", "qualified", "Дожим"]);
  });

  test.each<[language: string, sheet: string, rows: readonly (readonly Cell[])[]]>([
    [
      "en",
      "Leads",
      [
        ["Lead", "Created", "Qualified", "Meeting", "Paid"],
        ["1", date("2026-11-01"), "x", "✓", "no"],
        ["2", date("2026-11-02"), true, date("2026-11-05"), false],
        ["3", date("2026-11-02"), 1, 0, "v"],
      ],
    ],
    [
      "ru",
      "Лиды",
      [
        ["Лид", "Создан", "Квалификация", "Встреча", "Оплата"],
        ["1", date("2026-11-01"), "+", "да", "-"],
        ["2", date("2026-11-02"), "есть", date("2026-11-05"), "нет"],
        ["3", date("2026-11-02"), "Да", null, "+"],
      ],
    ],
    [
      "fa",
      "سرنخ‌ها",
      [
        ["سرنخ", "تاریخ ایجاد", "ارزیابی", "جلسه", "پرداخت"],
        ["1", date("2026-11-01"), "بله", "✔", "خیر"],
        ["2", date("2026-11-02"), "دارد", date("2026-11-05"), "ندارد"],
        ["3", date("2026-11-02"), "بله", "نه", "بله"],
      ],
    ],
  ])("a tick for a day says that a stage was reached, in %s", async (_, sheet, rows) => {
    const { leads, told } = await read(rows, sheet);
    expect(leads).toEqual([
      "1: lead 2026-11-01, qualified ?, meeting ?; open",
      "2: lead 2026-11-02, qualified ?, meeting 2026-11-05; open",
      "3: lead 2026-11-02, qualified ?, paid ?; won",
    ]);
    expect(told).toEqual([]);
  });

  test("a mark that is neither yes nor no is told", async () => {
    const { told, result } = await read(
      [
        ["Lead", "Creat la", "Calificat", "Întâlnire"],
        ["1", date("2026-11-01"), "da", "poate"],
      ],
      "Lead-uri",
    );
    expect(told).toEqual(['Lead-uri!D2 type-error «poate» {"kind":"day"}']);
    expect(rowsOf(result, "Lead-uri")).toBe("1 = 0 + 1 + 0");
  });

  test("a lead without a name or a day is set aside", async () => {
    const { result, told } = await read([
      ["Lead", "Created", "Paid"],
      [null, date("2026-11-01"), null],
      ["2", null, null],
      ["3", date("2026-12-24"), null],
      ["4", date("2026-11-01"), "soon"],
    ]);
    expect(rowsOf(result, "Funnel")).toBe("4 = 0 + 4 + 0");
    expect(told.map((line) => line.split(" ").slice(0, 2).join(" ")).sort()).toEqual([
      "Funnel!A2 missing-cell",
      "Funnel!B3 missing-cell",
      "Funnel!B4 date-in-future",
      "Funnel!C5 type-error",
    ]);
  });
});

test("stages of all sheets are one list in the order of the funnel", async () => {
  const result = await ingestBook({
    Payments: payments,
    Deals: {
      A1: [
        ["Client", "Amount", "Expected month", "Stage"],
        ["Kidsland", 100, "2026-12", "Tender"],
        ["Kidsland", 100, "2026-12", "Negotiation"],
      ],
    },
    Leads: {
      A1: [
        ["Lead", "Created", "Meeting", "TENDER", "Paid"],
        ["1", date("2026-11-01"), null, date("2026-11-04"), null],
      ],
    },
  });
  const { stages, opportunities } = result.dataset ?? {};
  expect(stages).toEqual(["lead", "meeting", "Tender", "negotiation", "paid"]);
  expect(opportunities?.map(({ stage }) => stage)).toEqual(["Tender", "negotiation"]);
});
