import { describe, expect, test } from "vitest";
import { dayOf } from "../../src/model/day.ts";
import type { Settings } from "../../src/sheets/dataset.ts";
import { book, type Cell, date, shown } from "../support/book.ts";
import { ingestAll, ingestBook, rowsOf, tellings } from "../support/ingested.ts";

const clients = { A1: [["Client"], ["Ромашка"]] } as const;

interface Case {
  readonly rule: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly sheet?: string;
  readonly settings: Partial<Settings>;
  readonly account: string;
  readonly told?: readonly string[];
}

const cases: readonly Case[] = [
  {
    rule: "nothing is said: defaults, and the sheet's own language",
    rows: [["Setting", "Value"]],
    account: "0 = 0 + 0 + 0",
    settings: {
      company: "sales",
      currency: "USD",
      minorUnits: 2,
      languages: ["en"],
      calendar: "gregorian",
      country: null,
      weekend: [
        { weekday: 6, working: 0 },
        { weekday: 7, working: 0 },
      ],
      timeZone: null,
      asOf: null,
      waterline: null,
      statusThresholds: { ahead: 1.05, onTrack: 1, atRisk: 0.9 },
      newClientWindowMonths: 1,
      warmUpMonths: 6,
      contactIntervalDays: 30,
      volumeWindowMonths: 3,
      sleepingDays: 45,
      sleepingFactor: 2,
      lostDays: 365,
      spanAtMost: 7,
      swamp: { newShare: 0.1, contactShare: 0.2, fall: 0.25 },
      listenedPerDay: 2,
      coachingShare: 0.5,
      realisedRate: 1 / 3,
      payNorms: { clientDepartmentFrom: 0.6, clientDepartmentTo: 0.8, sellersAtMost: 0.5 },
      commissionBase: "payments",
      keyAccountsAtMost: 20,
      keyAccountsShare: 0.8,
      updateRhythmDays: 3,
      accountPages: 100,
      tvInches: 55,
      viewingDistanceMetres: 5,
      namesOnWall: "full",
      secondsPerScene: 30,
      scenes: null,
      timeAxisLeftToRight: false,
    },
  },
  {
    rule: "norms of the department, in English",
    rows: [
      ["Setting", "Value"],
      ["Sleeping after, days", 60],
      ["Times own rhythm", 3],
      ["Lost after", 200],
      ["People per head, at most", 6],
      ["Swamp: new money under", "15%"],
      ["Swamp: new contacts under", 0.25],
      ["Swamp: sinking by", shown(0.3, "0%")],
      ["Calls listened to a day", 3],
      ["Coaching", "40 %"],
      ["Deals realised, share", 0.36],
      ["Base pay, client department, from", 0.5],
      ["Base pay, client department, to", 0.7],
      ["Base pay, sellers, at most", 0.4],
      ["Commission from", "gross profit"],
    ],
    account: "14 = 14 + 0 + 0",
    settings: {
      sleepingDays: 60,
      sleepingFactor: 3,
      lostDays: 200,
      spanAtMost: 6,
      swamp: { newShare: 0.15, contactShare: 0.25, fall: 0.3 },
      listenedPerDay: 3,
      coachingShare: 0.4,
      realisedRate: 0.36,
      payNorms: { clientDepartmentFrom: 0.5, clientDepartmentTo: 0.7, sellersAtMost: 0.4 },
      commissionBase: "gross profit",
    },
  },
  {
    rule: "norms of the department, in Russian",
    sheet: "Настройки",
    rows: [
      ["Параметр", "Значение"],
      ["Спящий клиент, дней", 60],
      ["Потерянный клиент, дней", "180"],
      ["Человек на руководителя", 6],
      ["Болото: денег от новых меньше", "12,5%"],
      ["Процент от: оплат, валовой прибыли", "валовой прибыли"],
    ],
    account: "5 = 5 + 0 + 0",
    settings: {
      sleepingDays: 60,
      lostDays: 180,
      spanAtMost: 6,
      swamp: { newShare: 0.125, contactShare: 0.2, fall: 0.25 },
      commissionBase: "gross profit",
    },
  },
  {
    rule: "norms of the department, in Persian, and a share above the whole",
    sheet: "تنظیمات",
    rows: [
      ["تنظیم", "مقدار"],
      ["مشتری خاموش، پس از چند روز", "۶۰"],
      ["پورسانت از", "سود ناخالص"],
      ["مربی‌گری", "140%"],
    ],
    account: "3 = 2 + 1 + 0",
    settings: { sleepingDays: 60, coachingShare: 0.5, commissionBase: "gross profit" },
    told: ['تنظیمات!B4 constraint-error «140%» {"rule":"fraction-0-1"}'],
  },
  {
    rule: "English",
    rows: [
      ["Setting", "Value", "Note"],
      ["Company", "Kontora Ltd", "as on the wall"],
      ["Currency", "£"],
      ["Languages", "English, ru"],
      ["Calendar", "gregorian"],
      ["Country", "United Kingdom"],
      ["Weekend days", "Sat, Sun"],
      ["Time zone", "Europe/London"],
      ["As of", date("2026-11-20")],
      ["Waterline", 650_000],
      ["Ahead from", shown(1.1, "0%")],
      ["On track from", "98%"],
      ["Key accounts, share of turnover", 75],
      ["Contact interval, days", 14],
      ["Names on the wall", "initials"],
      ["Time axis left to right", "yes"],
    ],
    account: "15 = 15 + 0 + 0",
    settings: {
      company: "Kontora Ltd",
      currency: "GBP",
      languages: ["en", "ru"],
      country: "GB",
      timeZone: "Europe/London",
      asOf: dayOf(2026, 11, 20),
      waterline: 65_000_000 as NonNullable<Settings["waterline"]>,
      statusThresholds: { ahead: 1.1, onTrack: 0.98, atRisk: 0.9 },
      keyAccountsShare: 0.75,
      contactIntervalDays: 14,
      namesOnWall: "initials",
      timeAxisLeftToRight: true,
    },
  },
  {
    rule: "Russian, without a heading row, below a title",
    sheet: "Настройки",
    rows: [
      ["Настройки отдела продаж"],
      [],
      ["Компания", "ООО «Ромашка»"],
      ["Валюта", "руб."],
      ["Страна", "Россия"],
      ["Ватерлиния, тыс. руб.", "1 250,5"],
      ["На дату", "20.11.2026"],
      ["Звонить каждому раз в … дней", 21],
      ["Имена на экране", "скрыть"],
    ],
    account: "9 = 7 + 0 + 2",
    settings: {
      company: "ООО «Ромашка»",
      currency: "RUB",
      languages: ["ru"],
      country: "RU",
      waterline: 125_050_000 as NonNullable<Settings["waterline"]>,
      asOf: dayOf(2026, 11, 20),
      contactIntervalDays: 21,
      namesOnWall: "hidden",
    },
  },
  {
    rule: "Romanian: lei are Moldovan in Moldova",
    sheet: "Setări",
    rows: [
      ["Parametru", "Valoare"],
      ["Moneda", "lei"],
      ["Țara", "Moldova"],
      ["Zile libere", "duminică"],
    ],
    account: "3 = 3 + 0 + 0",
    settings: {
      currency: "MDL",
      country: "MD",
      languages: ["ro"],
      weekend: [{ weekday: 7, working: 0 }],
    },
  },
  {
    rule: "Persian: toman, its calendar, half of Thursday",
    sheet: "تنظیمات",
    rows: [
      ["تنظیم", "مقدار"],
      ["واحد پول", "تومان"],
      ["تقویم (میلادی، شمسی)", "شمسی"],
      ["کشور", "ایران"],
      ["روزهای تعطیل هفته", "پنجشنبه نصف روز، جمعه"],
      ["تا تاریخ", "۱۴۰۵/۰۸/۲۹"],
      ["خط سربه‌سر", "۹۰۰٬۰۰۰"],
    ],
    account: "6 = 6 + 0 + 0",
    settings: {
      currency: "TOMAN",
      minorUnits: 0,
      calendar: "persian",
      country: "IR",
      weekend: [
        { weekday: 4, working: 0.5 },
        { weekday: 5, working: 0 },
      ],
      // 29 Aban 1405 is 20 November 2026.
      asOf: dayOf(2026, 11, 20),
      waterline: 900_000 as NonNullable<Settings["waterline"]>,
    },
  },
  {
    rule: "the weekend of a country that keeps another",
    rows: [
      ["Setting", "Value"],
      ["Country", "IR"],
    ],
    account: "1 = 1 + 0 + 0",
    settings: {
      weekend: [
        { weekday: 4, working: 0.5 },
        { weekday: 5, working: 0 },
      ],
      currency: "TOMAN",
    },
  },
  {
    rule: "the Persian calendar without a country rests on Friday, as Iran does",
    rows: [
      ["Setting", "Value"],
      ["Calendar", "persian"],
      ["Currency", "AFN"],
    ],
    account: "2 = 2 + 0 + 0",
    settings: {
      calendar: "persian",
      country: null,
      weekend: [
        { weekday: 4, working: 0.5 },
        { weekday: 5, working: 0 },
      ],
      currency: "AFN",
      minorUnits: 2,
    },
  },
  {
    rule: "a bad value: told, and the default stands",
    rows: [
      ["Setting", "Value"],
      ["Currency", "beads"],
      ["Language", "Klingon"],
      ["Country", "Atlantis"],
      ["Weekend days", "Caturday"],
      ["Time zone", "Mars/Olympus"],
      ["As of", "soon"],
      ["Waterline", "-5"],
      ["Calendar", "maya"],
      ["Contact interval, days", 0],
      ["Account pages", 2.5],
      ["Company", { error: "#REF!" }],
    ],
    account: "11 = 0 + 11 + 0",
    told: [
      'Settings!B2 constraint-error «beads» {"rule":"known-currency"}',
      'Settings!B3 constraint-error «Klingon» {"rule":"known-language"}',
      'Settings!B4 constraint-error «Atlantis» {"rule":"known-country"}',
      'Settings!B5 constraint-error «Caturday» {"rule":"weekday"}',
      'Settings!B6 constraint-error «Mars/Olympus» {"rule":"known-time-zone"}',
      'Settings!B7 type-error «soon» {"kind":"day"}',
      'Settings!B9 type-error «maya» {"kind":"choice","choices":["gregorian","persian"]}',
      'Settings!B10 constraint-error «0» {"rule":"positive"}',
      'Settings!B11 constraint-error «2.5» {"rule":"whole-number"}',
      "Settings!B12 formula-error «#REF!»",
      'Settings!B8 constraint-error «-5» {"rule":"not-negative"}',
    ],
    settings: {
      currency: "USD",
      calendar: "gregorian",
      contactIntervalDays: 30,
      accountPages: 100,
    },
  },
  {
    rule: "names nobody knows, nearly known, and said twice",
    rows: [
      ["Setting", "Value"],
      ["Favourite colour", "blue"],
      ["Curency", "EUR"],
      ["Company", "One"],
      ["Company", "Two"],
      ["Waterline", null],
    ],
    account: "5 = 2 + 1 + 2",
    told: [
      "Settings!A2 unknown-setting «Favourite colour»",
      "Settings!A3 unknown-setting «Curency»",
      'Settings!A3 did-you-mean «Curency» {"suggestion":"Currency","what":"setting"}',
      'Settings!A5 duplicate-key «Company» {"first":"A4"}',
    ],
    settings: { company: "One", currency: "USD", waterline: null },
  },
  {
    rule: "a list over several cells, and a weekend of no days",
    rows: [
      ["Setting", "Value"],
      ["Languages", "ru", "ro"],
      ["Weekend days", "-"],
      ["Scenes", "month; accounts"],
    ],
    account: "3 = 3 + 0 + 0",
    settings: { languages: ["ru", "ro"], weekend: [], scenes: ["month", "accounts"] },
  },
];

describe("readSettings(sheets)", () => {
  test.each(cases)("$rule", async ({ rows, sheet = "Settings", settings, account, told }) => {
    const result = await ingestBook({ [sheet]: { A1: rows }, Clients: clients });
    expect(tellings(result)).toEqual(told ?? []);
    expect(rowsOf(result, sheet)).toBe(account);
    expect(result.dataset?.settings).toMatchObject(settings);
  });

  test("of two workbooks the one saved later is right, whatever their order", async () => {
    const settingsOf = (company: string) => ({
      A1: [
        ["Setting", "Value"],
        ["Company", company],
      ],
    });
    const earlier = await book(
      { Settings: settingsOf("Old"), Clients: clients },
      { savedOn: "2026-10-01" },
    );
    const later = await book({ Settings: settingsOf("New") }, { savedOn: "2026-11-01" });
    for (const books of [
      [earlier, later],
      [later, earlier],
    ]) {
      expect((await ingestAll(...books)).dataset?.settings.company).toBe("New");
    }
  });

  test.each([
    [
      "in a heading",
      {
        A1: [
          ["Client", "Possible volume, EUR"],
          ["A", 5],
        ],
      },
      "EUR",
    ],
    [
      "in a title",
      {
        A1: "Все суммы в тыс. руб.",
        A2: [
          ["Client", "Possible volume"],
          ["A", 5],
        ],
      },
      "RUB",
    ],
    [
      "in number formats",
      {
        A1: [
          ["Client", "Possible volume"],
          ["A", shown(5, '0 "₸"')],
        ],
      },
      "KZT",
    ],
    [
      "beside the amounts",
      {
        A1: [
          ["Client", "Possible volume"],
          ["A", "5 грн"],
          ["B", "$3"],
          ["C", "7 грн"],
        ],
      },
      "UAH",
    ],
  ])("a currency shown %s holds where the settings name none", async (_, cells, currency) => {
    const result = await ingestBook({ Clients: cells });
    expect(result.dataset?.settings.currency).toBe(currency);
  });

  test.each([
    ["RUR", "RUB"],
    ["roubles", "RUB"],
    ["фунт", "GBP"],
    ["Moldovan Leu", "MDL"],
    ["доллар США", "USD"],
    ["dolar american", "USD"],
    ["درهم امارات متحدهٔ عربی", "AED"],
    ["₼", "AZN"],
  ])("the currency «%s» is %s", async (value, currency) => {
    const result = await ingestBook({
      Settings: {
        A1: [
          ["Setting", "Value"],
          ["Currency", value],
        ],
      },
      Clients: clients,
    });
    expect(tellings(result)).toEqual([]);
    expect(result.dataset?.settings.currency).toBe(currency);
  });

  test("without a language setting the headings tell it, though sheets keep their English names", async () => {
    const result = await ingestBook({
      Payments: {
        A1: [
          ["Дата", "Клиент", "Сумма"],
          [date("2026-11-05"), "A", 1],
        ],
      },
      Calendar: {
        A1: [
          ["Data", "Lucrător"],
          [date("2026-11-05"), "nu"],
        ],
      },
    });
    expect(result.dataset?.settings.languages).toEqual(["ru"]);
  });

  test("dates of the Persian calendar show that the office counts its months by it", async () => {
    const result = await ingestBook({
      دریافتی‌ها: {
        A1: [
          ["تاریخ", "مشتری", "مبلغ"],
          ["۱۴۰۵/۰۸/۲۹", "گل", 100],
        ],
      },
    });
    expect(result.dataset?.settings).toMatchObject({ calendar: "persian", languages: ["fa"] });
    expect(result.dataset?.payments.day[0]).toBe(dayOf(2026, 11, 20));
  });
});

test.each<[language: string, sheet: string, rows: readonly (readonly Cell[])[], told: string]>([
  [
    "en",
    "Settings",
    [
      ["Setting", "Value"],
      ["As of", date("2026-12-31")],
    ],
    'Settings!B2 as-of-after-today «2026-12-31» {"today":"2026-11-20"}',
  ],
  [
    "fa",
    "تنظیمات",
    [
      ["تنظیم", "مقدار"],
      ["تا تاریخ", "۱۴۰۵/۰۸/۳۰"],
    ],
    'تنظیمات!B2 as-of-after-today «۱۴۰۵/۰۸/۳۰» {"today":"2026-11-20"}',
  ],
])("an as-of day after today is told, in %s", async (_, sheet, rows, told) => {
  const result = await ingestBook({ Clients: clients, [sheet]: { A1: rows } });
  expect(tellings(result)).toEqual([told]);
  expect(rowsOf(result, sheet)).toBe("1 = 1 + 0 + 0");
});

test("an as-of day that is today is none to tell", async () => {
  const rows = [
    ["Параметр", "Значение"],
    ["На дату", "20.11.2026"],
  ];
  const result = await ingestBook({ Clients: clients, Настройки: { A1: rows } });
  expect(tellings(result)).toEqual([]);
  expect(result.dataset?.settings.asOf).toBe(dayOf(2026, 11, 20));
});
