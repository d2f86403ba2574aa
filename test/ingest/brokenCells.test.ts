import { describe, expect, test } from "vitest";
import { type Cell, date, shown } from "../support/book.ts";
import { type Changes, type Office, toldOf } from "../support/brokenOffice.ts";

/**
 * A healthy workbook of which nothing is told; then one thing at a time is broken, and what is told must
 * be that thing at its cell and nothing else, while every other row is used.
 */
const nov = (day: number): Cell => date(`2026-11-${String(day).padStart(2, "0")}`);
const percent = (fraction: number): Cell => shown(fraction, "0%");

const english: Office = {
  Settings: [
    ["Setting", "Value"],
    ["Company", "Northern Boats"],
    ["Currency", "EUR"],
    ["Language", "en"],
    ["As of", nov(20)],
    ["Waterline", 50_000],
  ],
  Team: [
    ["Name", "Role", "Department", "Hired", "Base pay", "Commission"],
    ["Anna Orlova", "seller", "Sales", date("2026-03-02"), 1200, percent(0.05)],
    ["Boris Dan", "hunter", "Sales", date("2026-04-01"), 1100, percent(0.06)],
    ["Clara Munteanu", "head", "Sales", date("2026-02-02"), 2000, null],
  ],
  Clients: [
    ["Client", "Current volume", "Possible volume", "Manager", "Margin"],
    ["Northwind", 20_000, 60_000, "Anna Orlova", 0.25],
    ["Sea Shop", 12_000, 15_000, "Boris Dan", 0.3],
    ["Harbour", 10_000, 40_000, "Anna Orlova", 0.2],
    ["Old Pier", 5000, 9000, "Boris Dan", 0.4],
  ],
  Payments: [
    ["Date", "Client", "Amount", "Manager", "Kind", "Document no."],
    [date("2026-10-14"), "Northwind", 18_000, "Anna Orlova", "current", "R-101"],
    [date("2026-10-15"), "Sea Shop", 11_500, "Boris Dan", "current", "R-102"],
    [nov(2), "Northwind", 20_000, "Anna Orlova", "current", "R-103"],
    [nov(3), "Sea Shop", 12_000.5, "Boris Dan", "current", "R-104"],
    [nov(10), "Harbour", 10_000, "Anna Orlova", "new", "R-105"],
    [nov(13), "Old Pier", 4800, "Boris Dan", "current", "R-106"],
    [nov(18), "Harbour", 9500, "Anna Orlova", "new", "R-107"],
  ],
  Plans: [
    ["Month", "Measure", "Scope", "Name", "Amount"],
    ["2026-11", "payments", "company", null, 84_000],
    ["2026-11", "payments", "manager", "Anna Orlova", 48_000],
    ["2026-11", "payments", "manager", "Boris Dan", 36_000],
    ["2026-11", "calls", "manager", "Boris Dan", 200],
  ],
  Actions: [
    ["Client", "Step", "Owner", "Due", "Asked volume", "Status", "Done on"],
    ["Northwind", "Offer the second line", "Anna Orlova", nov(25), 50_000, "open", null],
    ["Sea Shop", "Annual contract", "Boris Dan", nov(16), 15_000, "done", nov(16)],
  ],
  Calendar: [
    ["Date", "Working", "Note"],
    [nov(6), "no", "inventory"],
    [nov(7), "yes", "working Saturday"],
  ],
};

const russian: Office = {
  Настройки: [
    ["Параметр", "Значение"],
    ["Компания", "Северные лодки"],
    ["Валюта", "RUB"],
    ["Язык", "ru"],
    ["На дату", "20.11.2026"],
  ],
  Команда: [
    ["ФИО", "Роль"],
    ["Анна Орлова", "менеджер по продажам"],
    ["Борис Дан", "РОП"],
  ],
  Клиенты: [
    ["Клиент", "Текущий объём", "Возможный объём", "Менеджер"],
    ["ООО «Ромашка»", "200 000,00", "600 000,00", "Анна Орлова"],
    ["Северный ветер", "120 000,00", "150 000,00", "Борис Дан"],
    ["Кидсленд", "100 000,00", "400 000,00", "Анна Орлова"],
  ],
  Оплаты: [
    ["Дата оплаты", "Клиент", "Сумма, руб.", "Ответственный", "№ документа"],
    ["14.10.2026", "ООО «Ромашка»", "180 000,00", "Анна Орлова", "п-1"],
    ["2 ноября 2026", "Северный ветер", "120 000,50 ₽", "Борис Дан", "п-2"],
    ["03.11.2026", "Кидсленд", "95 000,00", "Анна Орлова", "п-3"],
    ["18.11.2026", "ООО «Ромашка»", "(5 000,00)", "Анна Орлова", "п-4"],
  ],
  Планы: [
    ["Месяц", "Разрез", "Название", "План"],
    ["ноябрь 2026", "компания", null, "840 000,00"],
    ["ноябрь 2026", "менеджер", "Анна Орлова", "840 000,00"],
  ],
};
/** Notes that the healthy Russian workbook has: its texts are read, and counted. */
const russianNotes = ["date-as-text", "number-as-text"];

const persian: Office = {
  تنظیمات: [
    ["تنظیم", "مقدار"],
    ["شرکت", "قایق شمال"],
    ["واحد پول", "TOMAN"],
    ["زبان", "fa"],
    ["تا تاریخ", "۱۴۰۵/۰۸/۲۹"],
  ],
  تیم: [
    ["نام", "نقش"],
    ["آنا", "کارشناس فروش"],
    ["رضا", "مدیر فروش"],
  ],
  مشتریان: [
    ["مشتری", "حجم فعلی", "حجم ممکن", "کارشناس فروش"],
    ["بازرگانی شمال", "۲۰۰٬۰۰۰", "۶۰۰٬۰۰۰", "آنا"],
    ["فروشگاه دریا", "۱۲۰٬۰۰۰", "۱۵۰٬۰۰۰", "رضا"],
  ],
  دریافتی‌ها: [
    ["تاریخ دریافت", "مشتری", "مبلغ (تومان)", "کارشناس فروش", "شماره سند"],
    ["۱۴۰۵/۰۷/۱۵", "بازرگانی شمال", "۱۸۰٬۰۰۰", "آنا", "۱"],
    ["۱۴۰۵/۰۸/۱۲", "فروشگاه دریا", "۱۲۰٬۰۰۰", "رضا", "۲"],
    ["۱۴۰۵/۰۸/۲۰", "بازرگانی شمال", "۹۵٬۰۰۰", "آنا", "۳"],
  ],
  اهداف: [
    ["ماه", "سطح", "نام", "هدف"],
    ["آبان ۱۴۰۵", "شرکت", null, "۸۴۰٬۰۰۰"],
    ["آبان ۱۴۰۵", "کارشناس", "آنا", "۸۴۰٬۰۰۰"],
  ],
};
const persianNotes = ["number-as-text"];

test.each([
  ["English", english, []],
  ["Russian", russian, russianNotes],
  ["Persian", persian, persianNotes],
] as const)("of the healthy %s workbook nothing is told", async (_, office, notes) => {
  const { told, rows } = await toldOf(office, {}, notes);
  expect(told).toEqual([]);
  for (const [sheet, { length }] of Object.entries(office)) {
    expect(rows(sheet)).toBe(`${length - 1} = ${length - 1} + 0 + 0`);
  }
});

type Row = [broken: string, changes: Changes, told: readonly string[]];

describe("Payments: one broken cell, one finding, and the other rows are used", () => {
  test.each<Row>([
    [
      "a letter among digits",
      { "Payments!C4": "20 0o0" },
      ['error Payments!C4 type-error «20 0o0» {"kind":"money"}'],
    ],
    [
      "words behind the number",
      { "Payments!C4": "20000 (twice?)" },
      ['error Payments!C4 type-error «20000 (twice?)» {"kind":"money"}'],
    ],
    [
      "a per cent as an amount",
      { "Payments!C4": "20%" },
      ['error Payments!C4 type-error «20%» {"kind":"money"}'],
    ],
    [
      "a date as an amount",
      { "Payments!C4": nov(3) },
      ['error Payments!C4 type-error «2026-11-03» {"kind":"money"}'],
    ],
    [
      "true as an amount",
      { "Payments!C4": true },
      ['error Payments!C4 type-error «TRUE» {"kind":"money"}'],
    ],
    [
      "an amount beyond all money",
      { "Payments!C4": 1e18 },
      ['error Payments!C4 constraint-error «1000000000000000000» {"rule":"too-large"}'],
    ],
    ["#REF!", { "Payments!C4": { error: "#REF!" } }, ["error Payments!C4 formula-error «#REF!»"]],
    [
      "#N/A as a client",
      { "Payments!B4": { error: "#N/A" } },
      ["error Payments!B4 formula-error «#N/A»"],
    ],
    [
      "a formula whose result was not saved",
      { "Payments!C4": { formula: "B3*2" } },
      ['error Payments!C4 no-cached-value {"formula":"B3*2"}'],
    ],
    ["no amount", { "Payments!C4": "" }, ['error Payments!C4 missing-cell {"kind":"money"}']],
    ["no client", { "Payments!B4": "  " }, ['error Payments!B4 missing-cell {"kind":"name"}']],
    ["no date", { "Payments!A4": "" }, ['error Payments!A4 missing-cell {"kind":"day"}']],
    [
      "a date as a client",
      { "Payments!B4": nov(3) },
      ['error Payments!B4 type-error «2026-11-03» {"kind":"name"}'],
    ],
    [
      "31 February",
      { "Payments!A4": "31.02.2026" },
      ['error Payments!A4 type-error «31.02.2026» {"kind":"day"}'],
    ],
    [
      "a day of the year 202",
      { "Payments!A4": "02.11.202" },
      ['error Payments!A4 type-error «02.11.202» {"kind":"day"}'],
    ],
    [
      "a time without a day",
      { "Payments!A4": shown(0.5, "hh:mm") },
      ['error Payments!A4 type-error «0.5» {"kind":"day"}'],
    ],
    [
      "a day yet to come",
      { "Payments!A4": date("2027-11-02") },
      ['error Payments!A4 date-in-future «2027-11-02» {"today":"2026-11-21"}'],
    ],
    [
      "a kind that is none",
      { "Payments!E4": "newish" },
      ['error Payments!E4 type-error «newish» {"kind":"choice","choices":["new","current","VIP"]}'],
    ],
    [
      "a currency without a rate",
      { "Payments!C4": "$20,000.00" },
      ['error Payments!C4 missing-rate «$20,000.00» {"currency":"USD"}'],
    ],
  ])("%s", async (_, changes, expected) => {
    const { told, rows } = await toldOf(english, changes);
    expect(told.toSorted()).toEqual(expected.toSorted());
    expect(rows("Payments")).toBe("7 = 6 + 1 + 0");
  });

  test.each<Row>([
    [
      "an unknown client",
      { "Payments!B4": "Zorro" },
      ['warning Payments!B4 unknown-key «Zorro» {"what":"client","sheet":"Clients"}'],
    ],
    [
      "a client one slip away",
      { "Payments!B4": "Northwnd" },
      [
        'warning Payments!B4 unknown-key «Northwnd» {"what":"client","sheet":"Clients"}',
        'warning Payments!B4 similar-names «Northwnd» {"names":["Northwind","Northwnd"]}',
      ],
    ],
    [
      "a client with a Cyrillic letter",
      { "Payments!B4": "N\u043erthwind" },
      [
        'warning Payments!B4 unknown-key «N\u043erthwind» {"what":"client","sheet":"Clients"}',
        'warning Payments!B4 similar-names «N\u043erthwind» {"names":["Northwind","N\u043erthwind"]}',
      ],
    ],
    [
      "an unknown seller",
      { "Payments!D4": "Zed Unknown" },
      ['warning Payments!D4 unknown-key «Zed Unknown» {"what":"person","sheet":"Team"}'],
    ],
    [
      "an open grouping",
      { "Payments!C4": "20.000" },
      [
        'warning Payments!C4 ambiguous-number «20.000» {"readings":["20000","20"],"taken":"20000"}',
        'information Payments!C4 number-as-text «20.000» {"count":1}',
      ],
    ],
    [
      "thousandths of a cent",
      { "Payments!C4": 20_000.005 },
      ['information Payments!C4 rounded-amount «20000.005» {"taken":"20000.01"}'],
    ],
    [
      "a date without its format",
      { "Payments!A4": 46_328 },
      ['warning Payments!A4 serial-without-format «46328» {"taken":"2026-11-02"}'],
    ],
    [
      "a document number of nineteen digits",
      { "Payments!F4": 1_234_567_890_123_456_800 },
      ["warning Payments!F4 id-rounded «1234567890123456800»"],
    ],
    [
      "a remark under no heading",
      { "Payments!G4": "check!" },
      ['warning Payments!G1 blank-column-with-data {"cells":1}'],
    ],
    [
      "the manager's heading misspelt",
      { "Payments!D1": "Manger" },
      [
        'information Payments!D1 unknown-column «Manger» {"reason":"not-known"}',
        'information Payments!D1 did-you-mean «Manger» {"suggestion":"Manager","what":"column"}',
      ],
    ],
  ])("%s is asked about, and used", async (_, changes, expected) => {
    const { told, rows } = await toldOf(english, changes);
    expect(told.toSorted()).toEqual(expected.toSorted());
    expect(rows("Payments")).toBe("7 = 7 + 0 + 0");
  });

  test.each<[...Row, rows: string]>([
    [
      "a total off by one",
      { "Payments!A9": [["Total", null, 85_801.5]] },
      [
        'warning Payments!C9 total-mismatch «85801.50» {"claimed":"85801.50","computed":"85800.50"}',
        'information Payments skipped-rows {"blank":0,"total":1,"other":0}',
      ],
      "8 = 7 + 0 + 1",
    ],
    [
      "the same payment twice",
      { "Payments!A9": [[nov(2), "Northwind", 20_000, "Anna Orlova", "current", "R-103"]] },
      ['warning Payments!F9 probable-duplicate-row «R-103» {"first":"F4"}'],
      "8 = 8 + 0 + 0",
    ],
    [
      "a second table below",
      {
        "Payments!A10": [
          ["Month", "Amount"],
          ["2026-11", 5],
        ],
      },
      [
        'warning Payments!A10 more-than-one-table {"row":10}',
        'information Payments skipped-rows {"blank":1,"total":0,"other":2}',
      ],
      "10 = 7 + 0 + 3",
    ],
    [
      "a second column of amounts",
      { "Payments!G1": [["Amount"], [7]] },
      ['error Payments!G1 duplicate-column «Amount» {"first":"Amount"}'],
      "7 = 0 + 7 + 0",
    ],
    [
      "only the invoice's date",
      { "Payments!A1": "Invoice date" },
      ['error Payments!A1 date-is-not-payment-date «Invoice date» {"needed":"Date"}'],
      "7 = 0 + 7 + 0",
    ],
    [
      "a unit nobody knows",
      { "Payments!C1": "Amount, kilobucks" },
      ['error Payments!C1 unknown-unit «Amount, kilobucks» {"unit":"kilobucks"}'],
      "7 = 0 + 7 + 0",
    ],
  ])("%s", async (_, changes, expected, expectedRows) => {
    const { told, rows } = await toldOf(english, changes);
    expect(told.toSorted()).toEqual(expected.toSorted());
    expect(rows("Payments")).toBe(expectedRows);
  });

  test("days of which the month may be first, in a column of both orders", async () => {
    const days = [
      "14/10/2026",
      "15/10/2026",
      "02/11/2026",
      "03/11/2026",
      "10/11/2026",
      "11/13/2026",
    ];
    const { told } = await toldOf(english, { "Payments!A2": days.map((day) => [day]) });
    expect(told).toEqual([
      'information Payments!A2 date-as-text «14/10/2026» {"count":6}',
      'warning Payments!A4 ambiguous-date «02/11/2026» {"readings":["2026-11-02","2026-02-11"],"taken":"2026-11-02"}',
      'warning Payments!A5 ambiguous-date «03/11/2026» {"readings":["2026-11-03","2026-03-11"],"taken":"2026-11-03"}',
      'warning Payments!A6 ambiguous-date «10/11/2026» {"readings":["2026-11-10","2026-10-11"],"taken":"2026-11-10"}',
    ]);
  });
});

describe("the other sheets: one broken cell, one finding", () => {
  test.each<[...Row, sheet: string, rows: string]>([
    [
      "a client listed twice",
      { "Clients!A6": [["northwind ", 1, 2]] },
      ['error Clients!A6 duplicate-key «northwind » {"first":"A2"}'],
      "Clients",
      "5 = 4 + 1 + 0",
    ],
    [
      "a negative volume",
      { "Clients!B2": -20_000 },
      ['error Clients!B2 constraint-error «-20000» {"rule":"not-negative"}'],
      "Clients",
      "4 = 3 + 1 + 0",
    ],
    [
      "a margin of 250 %",
      { "Clients!E2": percent(2.5) },
      ['error Clients!E2 constraint-error «2.5» {"rule":"fraction-0-1"}'],
      "Clients",
      "4 = 3 + 1 + 0",
    ],
    [
      "a fraction among per cents",
      { "Clients!E2": [[0.25], [30], [20], [40]] },
      [
        'warning Clients!E2 ambiguous-number «0.25» {"readings":["0.0025","0.25"],"taken":"0.0025"}',
      ],
      "Clients",
      "4 = 4 + 0 + 0",
    ],
    [
      "more now than possible",
      { "Clients!B4": 45_000 },
      ['warning Clients!B4 current-above-possible «45000.00» {"possible":"40000.00"}'],
      "Clients",
      "4 = 4 + 0 + 0",
    ],
    [
      "a volume nobody knows",
      { "Clients!B2": "n/a" },
      ['information Clients!B2 placeholder «n/a» {"count":1}'],
      "Clients",
      "4 = 4 + 0 + 0",
    ],
    [
      "a quarter for a month",
      { "Plans!A5": "Q4 2026" },
      ["error Plans!A5 unknown-month «Q4 2026»"],
      "Plans",
      "4 = 3 + 1 + 0",
    ],
    [
      "the thirteenth month",
      { "Plans!A5": "2026-13" },
      ["error Plans!A5 unknown-month «2026-13»"],
      "Plans",
      "4 = 3 + 1 + 0",
    ],
    [
      "words for a target",
      { "Plans!E5": "as last year" },
      ['error Plans!E5 type-error «as last year» {"kind":"number"}'],
      "Plans",
      "4 = 3 + 1 + 0",
    ],
    [
      "a negative target",
      { "Plans!E5": -200 },
      ['error Plans!E5 constraint-error «-200» {"rule":"not-negative"}'],
      "Plans",
      "4 = 3 + 1 + 0",
    ],
    [
      "parts that miss the whole",
      { "Plans!E3": 40_000 },
      [
        'warning Plans!E2 plan-parts-differ «84000.00» {"month":"2026-11","scope":"manager","parts":"76000.00","whole":"84000.00"}',
      ],
      "Plans",
      "4 = 4 + 0 + 0",
    ],
    [
      "a plan for somebody unknown",
      { "Plans!D5": "Zed" },
      ['warning Plans!D5 unknown-key «Zed» {"what":"person","sheet":"Team"}'],
      "Plans",
      "4 = 4 + 0 + 0",
    ],
    [
      "a scope that is none",
      { "Plans!C5": "galaxy" },
      [
        'error Plans!C5 type-error «galaxy» {"kind":"choice","choices":["company","department","manager","role","segment","region","product","channel"]}',
      ],
      "Plans",
      "4 = 3 + 1 + 0",
    ],
    [
      "a status that is none",
      { "Actions!F2": "maybe" },
      ['error Actions!F2 type-error «maybe» {"kind":"choice","choices":["open","done","dropped"]}'],
      "Actions",
      "2 = 1 + 1 + 0",
    ],
    [
      "a step done in the future",
      { "Actions!G3": nov(28) },
      ['error Actions!G3 date-in-future «2026-11-28» {"today":"2026-11-21"}'],
      "Actions",
      "2 = 1 + 1 + 0",
    ],
    [
      "a step without a word",
      { "Actions!B2": "" },
      ['error Actions!B2 missing-cell {"kind":"text"}'],
      "Actions",
      "2 = 1 + 1 + 0",
    ],
    [
      "a step with nobody",
      { "Actions!A2": "Nobody" },
      ['warning Actions!A2 unknown-key «Nobody» {"what":"client","sheet":"Clients"}'],
      "Actions",
      "2 = 2 + 0 + 0",
    ],
    [
      "a person listed twice",
      { "Team!A5": [["ANNA ORLOVA", "seller"]] },
      ['error Team!A5 duplicate-key «ANNA ORLOVA» {"first":"A2"}'],
      "Team",
      "4 = 3 + 1 + 0",
    ],
    [
      "a commission of 500 %",
      { "Team!F2": percent(5) },
      ['error Team!F2 constraint-error «5» {"rule":"fraction-0-1"}'],
      "Team",
      "3 = 2 + 1 + 0",
    ],
    [
      "hired on 31 November",
      { "Team!D2": "31/11/2026" },
      ['error Team!D2 type-error «31/11/2026» {"kind":"day"}'],
      "Team",
      "3 = 2 + 1 + 0",
    ],
    [
      "perhaps a working day",
      { "Calendar!B2": "perhaps" },
      ['error Calendar!B2 type-error «perhaps» {"kind":"number","choices":["no","yes","half"]}'],
      "Calendar",
      "2 = 1 + 1 + 0",
    ],
    [
      "two working days in one",
      { "Calendar!B2": 2 },
      ['error Calendar!B2 constraint-error «2» {"rule":"day-share-0-1"}'],
      "Calendar",
      "2 = 1 + 1 + 0",
    ],
    [
      "a day of exception twice",
      { "Calendar!A4": [[nov(6), "yes"]] },
      ['error Calendar!A4 duplicate-key «2026-11-06» {"first":"A2"}'],
      "Calendar",
      "3 = 2 + 1 + 0",
    ],
    [
      "a currency that is none",
      { "Settings!B3": "EURR" },
      ['error Settings!B3 constraint-error «EURR» {"rule":"known-currency"}'],
      "Settings",
      "5 = 4 + 1 + 0",
    ],
    [
      "words for the waterline",
      { "Settings!B6": "fifty" },
      ['error Settings!B6 type-error «fifty» {"kind":"money"}'],
      "Settings",
      "5 = 4 + 1 + 0",
    ],
    [
      "a setting nobody knows",
      { "Settings!A7": [["Colour", "blue"]] },
      ["information Settings!A7 unknown-setting «Colour»"],
      "Settings",
      "6 = 5 + 0 + 1",
    ],
  ])("%s", async (_, changes, expected, sheet, expectedRows) => {
    const { told, rows } = await toldOf(english, changes);
    expect(told.toSorted()).toEqual(expected.toSorted());
    expect(rows(sheet)).toBe(expectedRows);
  });
});

describe("a Russian workbook of texts: one broken cell, one finding", () => {
  test.each<[...Row, sheet: string, rows: string]>([
    [
      "a letter З among digits",
      { "Оплаты!C4": "95 З00,00" },
      ['error Оплаты!C4 type-error «95 З00,00» {"kind":"money"}'],
      "Оплаты",
      "4 = 3 + 1 + 0",
    ],
    [
      "two commas",
      { "Оплаты!C4": "95,000,5" },
      ['error Оплаты!C4 type-error «95,000,5» {"kind":"money"}'],
      "Оплаты",
      "4 = 3 + 1 + 0",
    ],
    [
      "dollars without a rate",
      { "Оплаты!C4": "$95 000,00" },
      ['error Оплаты!C4 missing-rate «$95 000,00» {"currency":"USD"}'],
      "Оплаты",
      "4 = 3 + 1 + 0",
    ],
    [
      "31 September",
      { "Оплаты!A4": "31.09.2026" },
      ['error Оплаты!A4 type-error «31.09.2026» {"kind":"day"}'],
      "Оплаты",
      "4 = 3 + 1 + 0",
    ],
    [
      "a month misspelt",
      { "Оплаты!A3": "2 нобря 2026" },
      ['error Оплаты!A3 type-error «2 нобря 2026» {"kind":"day"}'],
      "Оплаты",
      "4 = 3 + 1 + 0",
    ],
    [
      "a day yet to come",
      { "Оплаты!A4": "03.12.2026" },
      ['error Оплаты!A4 date-in-future «03.12.2026» {"today":"2026-11-21"}'],
      "Оплаты",
      "4 = 3 + 1 + 0",
    ],
    [
      "the legal form left out",
      { "Оплаты!B2": "Ромашка" },
      [
        'warning Оплаты!B2 unknown-key «Ромашка» {"what":"client","sheet":"Клиенты"}',
        'warning Оплаты!B2 similar-names «Ромашка» {"names":["ООО «Ромашка»","Ромашка"]}',
      ],
      "Оплаты",
      "4 = 4 + 0 + 0",
    ],
    [
      "Итого off by a kopeck",
      { "Оплаты!A6": [["Итого", null, "390 000,51"]] },
      [
        'warning Оплаты!C6 total-mismatch «390000.51» {"claimed":"390000.51","computed":"390000.50"}',
        'information Оплаты skipped-rows {"blank":0,"total":1,"other":0}',
      ],
      "Оплаты",
      "5 = 4 + 0 + 1",
    ],
    [
      "only the date of shipping",
      { "Оплаты!A1": "Дата отгрузки" },
      ['error Оплаты!A1 date-is-not-payment-date «Дата отгрузки» {"needed":"Дата"}'],
      "Оплаты",
      "4 = 0 + 4 + 0",
    ],
    [
      "money in and money out",
      { "Оплаты!C1": [["Приход", "Расход"]] },
      ['error Оплаты!C1 debit-credit-unclear «Приход» {"columns":["Приход","Расход"]}'],
      "Оплаты",
      "4 = 0 + 4 + 0",
    ],
    [
      "a client twice",
      { "Клиенты!A5": [['ооо "Ромашка"', "1,00", "2,00"]] },
      ['error Клиенты!A5 duplicate-key «ооо "Ромашка"» {"first":"A2"}'],
      "Клиенты",
      "4 = 3 + 1 + 0",
    ],
    [
      "a half-year for a month",
      { "Планы!A3": "2 полугодие 2026" },
      ["error Планы!A3 unknown-month «2 полугодие 2026»"],
      "Планы",
      "2 = 1 + 1 + 0",
    ],
    [
      "a date that no calendar has",
      { "Настройки!B5": "32.11.2026" },
      ['error Настройки!B5 type-error «32.11.2026» {"kind":"day"}'],
      "Настройки",
      "4 = 3 + 1 + 0",
    ],
  ])("%s", async (_, changes, expected, sheet, expectedRows) => {
    const { told, rows } = await toldOf(russian, changes, russianNotes);
    expect(told.toSorted()).toEqual(expected.toSorted());
    expect(rows(sheet)).toBe(expectedRows);
  });
});

describe("a Persian workbook of texts: one broken cell, one finding", () => {
  test.each<[...Row, sheet: string, rows: string]>([
    [
      "the thirty-first of Aban",
      { "دریافتی‌ها!A4": "۱۴۰۵/۰۸/۳۱" },
      ['error دریافتی‌ها!A4 type-error «۱۴۰۵/۰۸/۳۱» {"kind":"day"}'],
      "دریافتی‌ها",
      "3 = 2 + 1 + 0",
    ],
    [
      "a day yet to come",
      { "دریافتی‌ها!A4": "۱۴۰۶/۰۸/۲۰" },
      ['error دریافتی‌ها!A4 date-in-future «۱۴۰۶/۰۸/۲۰» {"today":"2026-11-21"}'],
      "دریافتی‌ها",
      "3 = 2 + 1 + 0",
    ],
    [
      "a letter among digits",
      { "دریافتی‌ها!C4": "۹۵٬۰O۰" },
      ['error دریافتی‌ها!C4 type-error «۹۵٬۰O۰» {"kind":"money"}'],
      "دریافتی‌ها",
      "3 = 2 + 1 + 0",
    ],
    [
      "a month that is none",
      { "اهداف!A3": "پاییز ۱۴۰۵" },
      ["error اهداف!A3 unknown-month «پاییز ۱۴۰۵»"],
      "اهداف",
      "2 = 1 + 1 + 0",
    ],
    [
      "a client nobody has",
      { "دریافتی‌ها!B4": "نان سحر" },
      ['warning دریافتی‌ها!B4 unknown-key «نان سحر» {"what":"client","sheet":"مشتریان"}'],
      "دریافتی‌ها",
      "3 = 3 + 0 + 0",
    ],
    [
      "a date of the invoice",
      { "دریافتی‌ها!A1": "تاریخ فاکتور" },
      ['error دریافتی‌ها!A1 date-is-not-payment-date «تاریخ فاکتور» {"needed":"تاریخ"}'],
      "دریافتی‌ها",
      "3 = 0 + 3 + 0",
    ],
  ])("%s", async (_, changes, expected, sheet, expectedRows) => {
    const { told, rows } = await toldOf(persian, changes, persianNotes);
    expect(told.toSorted()).toEqual(expected.toSorted());
    expect(rows(sheet)).toBe(expectedRows);
  });
});
