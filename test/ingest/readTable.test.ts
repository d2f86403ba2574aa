import { describe, expect, test } from "vitest";
import { type BookOptions, type Cell, date, shown } from "../support/book.ts";
import { ingestBook, rowsOf, tellings } from "../support/ingested.ts";

interface Case {
  readonly rule: string;
  readonly headings: readonly string[];
  /** From row 2 on. */
  readonly rows: readonly (readonly Cell[])[];
  readonly sheet?: string;
  readonly settings?: readonly (readonly Cell[])[];
  readonly options?: BookOptions;
  readonly account: string;
  readonly told?: readonly string[];
  /** Amounts of used payments, minor units. */
  readonly amounts?: readonly number[];
}

const plain = ["Date", "Client", "Amount"] as const;
const day = date("2026-11-05");
const paid = (...amounts: readonly Cell[]): (readonly Cell[])[] =>
  amounts.map((amount) => [day, "Ромашка", amount]);

const badCells: readonly Case[] = [
  {
    rule: "every bad cell of every row is told in one run, each row is set aside once",
    headings: [...plain, "Kind", "Manager"],
    rows: [
      ["someday", null, "12,3a", "maybe", "Анна"],
      [date("2026-11-06"), "Весна", { error: "#REF!" }, "new", { error: "#N/A" }],
      [null, null, "lots", "odd", null],
      [true, "Лето", { formula: "A1*2" }, "VIP", null],
      [day, "Зима", 10, "current", "Анна"],
    ],
    account: "5 = 1 + 4 + 0",
    told: [
      'Payments!A2 type-error «someday» {"kind":"day"}',
      'Payments!A5 type-error «TRUE» {"kind":"day"}',
      'Payments!C2 type-error «12,3a» {"kind":"money"}',
      "Payments!C3 formula-error «#REF!»",
      'Payments!C4 type-error «lots» {"kind":"money"}',
      'Payments!C5 no-cached-value {"formula":"A1*2"}',
      'Payments!D2 type-error «maybe» {"kind":"choice","choices":["new","current","VIP"]}',
      'Payments!D4 type-error «odd» {"kind":"choice","choices":["new","current","VIP"]}',
      "Payments!E3 formula-error «#N/A»",
      'Payments!A4 missing-cell {"kind":"day"}',
      'Payments!B2 missing-cell {"kind":"name"}',
      'Payments!B4 missing-cell {"kind":"name"}',
    ],
    amounts: [1000],
  },
  {
    rule: "a date where an amount belongs; a date or a yes where a name belongs",
    headings: plain,
    rows: [
      [day, "Ромашка", date("2026-11-06")],
      [day, date("2026-11-06"), 10],
      [day, true, 10],
    ],
    account: "3 = 0 + 3 + 0",
    told: [
      'Payments!B3 type-error «2026-11-06» {"kind":"name"}',
      'Payments!B4 type-error «TRUE» {"kind":"name"}',
      'Payments!C2 type-error «2026-11-06» {"kind":"money"}',
    ],
    amounts: [],
  },
  {
    rule: "a date after both today and the last save",
    headings: plain,
    rows: [
      [date("2026-11-20"), "A", 1],
      [date("2026-11-21"), "B", 2],
    ],
    account: "2 = 1 + 1 + 0",
    told: ['Payments!A3 date-in-future «2026-11-21» {"today":"2026-11-20"}'],
    amounts: [100],
  },
  {
    rule: "a date after today but not after the last save: the clock of this machine may be wrong",
    headings: plain,
    rows: [[date("2026-11-21"), "B", 2]],
    options: { savedOn: "2026-11-21" },
    account: "1 = 1 + 0 + 0",
    amounts: [200],
  },
  {
    rule: "rules of the contract",
    sheet: "Clients",
    headings: ["Client", "Current volume", "Margin"],
    rows: [
      ["A", -5, 20],
      ["B", 5, 120],
      ["C", 5, 30],
    ],
    account: "3 = 1 + 2 + 0",
    told: [
      'Clients!B2 constraint-error «-5» {"rule":"not-negative"}',
      'Clients!C3 constraint-error «120» {"rule":"fraction-0-1"}',
    ],
  },
  {
    rule: "an amount past exact arithmetic",
    headings: plain,
    rows: paid(1e15),
    account: "1 = 0 + 1 + 0",
    told: ['Payments!C2 constraint-error «1000000000000000» {"rule":"too-large"}'],
    amounts: [],
  },
  {
    rule: "the same key twice: the first row is used",
    sheet: "Clients",
    headings: ["Client", "Possible volume"],
    rows: [
      ["ООО «Ромашка»", 100],
      ["Весна", 50],
      ['  ооо  "РОМАШКА" ', 900],
    ],
    account: "3 = 2 + 1 + 0",
    told: ['Clients!A4 duplicate-key «  ооо  "РОМАШКА" » {"first":"A2"}'],
  },
];

const values: readonly Case[] = [
  {
    rule: "numbers as text, counted once a column",
    headings: plain,
    rows: paid("1 234,56", "1 000", "(500)", "−20,5", "12 300,00 ₽", 7),
    settings: [["Currency", "RUB"]],
    account: "6 = 6 + 0 + 0",
    told: ['Payments!C2 number-as-text «1 234,56» {"count":5}'],
    amounts: [123_456, 100_000, -50_000, -2050, 1_230_000, 700],
  },
  {
    rule: "dates as text, counted once a column",
    headings: plain,
    rows: [
      ["25.11.2025", "A", 1],
      ["03.12.2025", "A", 2],
    ],
    account: "2 = 2 + 0 + 0",
    told: ['Payments!A2 date-as-text «25.11.2025» {"count":2}'],
  },
  {
    rule: "in a text file everything is text, and that is no news",
    headings: plain,
    rows: [["2026-11-05", "A", "1234.5"]],
    options: { format: "csv" },
    account: "1 = 1 + 0 + 0",
    amounts: [123_450],
  },
  {
    rule: "a number that could be two numbers",
    headings: plain,
    rows: paid("1,234"),
    account: "1 = 1 + 0 + 0",
    told: [
      'Payments!C2 ambiguous-number «1,234» {"readings":["1234","1.234"],"taken":"1234"}',
      'Payments!C2 number-as-text «1,234» {"count":1}',
    ],
    amounts: [123_400],
  },
  {
    rule: "a date that could be two dates",
    headings: plain,
    rows: [["03/04/2026", "A", 1]],
    account: "1 = 1 + 0 + 0",
    told: [
      'Payments!A2 ambiguous-date «03/04/2026» {"readings":["2026-04-03","2026-03-04"],"taken":"2026-04-03"}',
      'Payments!A2 date-as-text «03/04/2026» {"count":1}',
    ],
  },
  {
    rule: "dates that lost their format, told once",
    headings: plain,
    rows: [
      [46_331, "A", 1],
      [46_332, "A", 2],
    ],
    account: "2 = 2 + 0 + 0",
    told: ['Payments!A2 serial-without-format «46331» {"taken":"2026-11-05"}'],
  },
  {
    rule: "placeholders are empty cells, told once a column",
    headings: [...plain, "Manager", "Document no."],
    rows: [
      [day, "A", 1, "н/д", "-"],
      [day, "A", 2, "—", "б/н"],
    ],
    account: "2 = 2 + 0 + 0",
    told: ['Payments!D2 placeholder «н/д» {"count":2}', 'Payments!E2 placeholder «-» {"count":2}'],
  },
  {
    rule: "a placeholder for a cell that is needed is a missing cell",
    headings: plain,
    rows: paid("-"),
    account: "1 = 0 + 1 + 0",
    told: ['Payments!C2 placeholder «-» {"count":1}', 'Payments!C2 missing-cell {"kind":"money"}'],
    amounts: [],
  },
  {
    rule: "a typed amount finer than the currency is rounded and told; a computed one is only rounded",
    headings: plain,
    rows: paid(10.125, 10.0004, { value: 3.3333, formula: "10/3" }, -2.345),
    account: "4 = 4 + 0 + 0",
    told: [
      'Payments!C2 rounded-amount «10.125» {"taken":"10.13"}',
      'Payments!C5 rounded-amount «-2.345» {"taken":"-2.35"}',
    ],
    amounts: [1013, 1000, 333, -235],
  },
  {
    rule: "a document number of more digits than Excel keeps",
    headings: [...plain, "Document no."],
    rows: [[day, "A", 1, 1_234_567_890_123_456]],
    account: "1 = 1 + 0 + 0",
    told: ["Payments!D2 id-rounded «1234567890123456»"],
  },
  {
    rule: "amounts in a workbook of 1904",
    headings: plain,
    rows: paid(5),
    options: { is1904: true },
    account: "1 = 1 + 0 + 0",
    amounts: [500],
  },
];

const units: readonly Case[] = [
  {
    rule: "thousands in the heading",
    headings: ["Дата", "Клиент", "Сумма, тыс. руб."],
    sheet: "Оплаты",
    rows: paid(1.5, "2,25"),
    account: "2 = 2 + 0 + 0",
    told: [
      'Оплаты!C1 unit-in-heading «Сумма, тыс. руб.» {"multiplier":1000,"currency":"RUB"}',
      'Оплаты!C3 number-as-text «2,25» {"count":1}',
    ],
    amounts: [150_000, 225_000],
  },
  {
    rule: "a unit in the cell is the cell's own",
    headings: ["Дата", "Клиент", "Сумма, тыс. руб."],
    sheet: "Оплаты",
    rows: paid("1,2 млн ₽"),
    account: "1 = 1 + 0 + 0",
    told: [
      'Оплаты!C1 unit-in-heading «Сумма, тыс. руб.» {"multiplier":1000,"currency":"RUB"}',
      'Оплаты!C2 number-as-text «1,2 млн ₽» {"count":1}',
    ],
    amounts: [120_000_000],
  },
  {
    rule: "ten rials are a toman",
    headings: ["تاریخ", "مشتری", "مبلغ (ریال)"],
    sheet: "دریافتی‌ها",
    settings: [["واحد پول", "تومان"]],
    rows: paid(1_200_000),
    account: "1 = 1 + 0 + 0",
    amounts: [120_000],
  },
  {
    rule: "a toman is ten rials",
    headings: ["تاریخ", "مشتری", "مبلغ (میلیون تومان)"],
    sheet: "دریافتی‌ها",
    settings: [["واحد پول", "ریال"]],
    rows: paid(1.2),
    account: "1 = 1 + 0 + 0",
    told: [
      'دریافتی‌ها!C1 unit-in-heading «مبلغ (میلیون تومان)» {"multiplier":1000000,"currency":"TOMAN"}',
    ],
    // 1.2 million toman = 12 million rials, two minor units by ISO 4217.
    amounts: [1_200_000_000],
  },
  {
    rule: "a currency column without a rate sets the row aside",
    headings: [...plain, "Currency"],
    settings: [["Currency", "USD"]],
    rows: [
      [day, "A", 10, "USD"],
      [day, "A", 20, "€"],
      [day, "A", 30, null],
      [day, "A", 40, "tugrik"],
    ],
    account: "4 = 2 + 2 + 0",
    told: [
      'Payments!D5 constraint-error «tugrik» {"rule":"known-currency"}',
      'Payments!C3 missing-rate «20» {"currency":"EUR"}',
    ],
    amounts: [1000, 3000],
  },
  {
    rule: "a currency sign beside one amount",
    headings: plain,
    settings: [["Currency", "USD"]],
    rows: paid("$10", "€20"),
    account: "2 = 1 + 1 + 0",
    told: [
      'Payments!C3 missing-rate «€20» {"currency":"EUR"}',
      'Payments!C2 number-as-text «$10» {"count":1}',
    ],
    amounts: [1000],
  },
  {
    rule: "formats of several currencies in one column",
    headings: plain,
    settings: [["Currency", "RUB"]],
    rows: paid(shown(10, '#,##0 "₽"'), shown(20, "[$€-407] #,##0.00"), 30),
    account: "3 = 2 + 1 + 0",
    told: [
      'Payments!C3 mixed-currency {"currencies":["RUB","EUR"]}',
      'Payments!C3 missing-rate «20» {"currency":"EUR"}',
    ],
    amounts: [1000, 3000],
  },
  {
    rule: "a whole column under another currency's button: the settings are right, and it is told",
    headings: plain,
    settings: [["Currency", "RUB"]],
    rows: paid(shown(10, "[$$-409]#,##0.00"), shown(20, "[$$-409]#,##0.00")),
    account: "2 = 2 + 0 + 0",
    told: ['Payments!C2 mixed-currency {"currencies":["RUB","USD"]}'],
    amounts: [1000, 2000],
  },
  {
    rule: "formats alone tell the currency where the settings do not",
    headings: plain,
    rows: paid(shown(10, "#,##0.00 [$€-407]"), shown(20, "#,##0.00 [$€-407]")),
    account: "2 = 2 + 0 + 0",
    amounts: [1000, 2000],
  },
];

describe.each([
  ["bad cells", badCells],
  ["values as offices type them", values],
  ["units and currencies", units],
])("readTable(sheet, contract): %s", (_, cases) => {
  test.each(cases)("$rule", async (row) => {
    const { headings, rows, sheet = "Payments", settings, options, account, told, amounts } = row;
    const result = await ingestBook(
      {
        [sheet]: { A1: [headings], A2: rows },
        ...(settings ? { Settings: { A1: [["Setting", "Value"]], A2: settings } } : {}),
      },
      options,
    );
    expect(tellings(result)).toEqual(told ?? []);
    expect(rowsOf(result, sheet)).toBe(account);
    if (amounts) expect([...(result.dataset?.payments.amount ?? [])]).toEqual(amounts);
  });
});
