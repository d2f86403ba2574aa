import { describe, expect, test } from "vitest";
import { monthText } from "../../src/model/month.ts";
import { type BookOptions, type Cell, type Cells, date } from "../support/book.ts";
import { ingestBook, rowsOf, tellings } from "../support/ingested.ts";

const others = {
  Clients: {
    A1: [
      ["Client", "Manager", "Segment"],
      ["Ромашка", "Анна", "HoReCa"],
    ],
  },
  Payments: {
    A1: [
      ["Date", "Client", "Amount", "Product"],
      [date("2026-11-05"), "Ромашка", 10, "Вода"],
    ],
  },
  Team: {
    A1: [
      ["Name", "Role", "Department"],
      ["Анна", "seller", "Юг"],
      ["Борис", "hunter", "Север"],
    ],
  },
} as const satisfies { readonly [sheet: string]: Cells };

interface Case {
  readonly rule: string;
  readonly cells: Cells;
  readonly sheet?: string;
  readonly settings?: readonly (readonly Cell[])[];
  readonly extras?: NonNullable<BookOptions["extras"]>[string];
  readonly account: string;
  readonly told?: readonly string[];
  /** `cell month measure scope:name amount`; money in minor units. */
  readonly plans: readonly string[];
}

const november = date("2026-11-01");

const long: readonly Case[] = [
  {
    rule: "an amount without a scope is the company's, payments by default",
    cells: {
      A1: [
        ["Month", "Amount"],
        [november, 900],
      ],
    },
    account: "1 = 1 + 0 + 0",
    plans: ["B2 2026-11 payments company: 90000"],
  },
  {
    rule: "scope and name; measures in money and in counts",
    cells: {
      A1: [
        ["Month", "Measure", "Scope", "Name", "Amount"],
        ["2026-11", null, "manager", "Анна", 500],
        ["ноябрь 2026", "calls", "manager", "Анна", 120.5],
        ["11.2026", "new payments", "department", "Юг", "1 000,50"],
        ["2026-11", "headcount", "company", null, 7],
        ["2026-11", "calls", "role", "Продавец", 20],
        ["2026-11", "payments", "segment", "horeca", 300],
        ["2026-11", "payments", "product", "Вода", 200],
      ],
    },
    account: "7 = 7 + 0 + 0",
    told: ['Plans!E4 number-as-text «1 000,50» {"count":1}'],
    plans: [
      "E2 2026-11 payments manager:Анна 50000",
      "E3 2026-11 calls manager:Анна 120.5",
      "E4 2026-11 new payments department:Юг 100050",
      "E5 2026-11 headcount company: 7",
      "E6 2026-11 calls role:seller 20",
      "E7 2026-11 payments segment:HoReCa 30000",
      "E8 2026-11 payments product:Вода 20000",
    ],
  },
  {
    rule: "a bare name is looked for among people, departments, segments, products",
    cells: {
      A1: [
        ["Month", "Name", "Amount"],
        [november, "анна", 1],
        [november, "Север", 2],
        [november, "HoReCa", 3],
        [november, "Вода", 4],
        [november, "Компания", 5],
        [november, "Неизвестный", 6],
      ],
    },
    account: "6 = 6 + 0 + 0",
    told: ['Plans!B7 unknown-key «Неизвестный» {"what":"name","sheet":"Team"}'],
    plans: [
      "C2 2026-11 payments manager:Анна 100",
      "C3 2026-11 payments department:Север 200",
      "C4 2026-11 payments segment:HoReCa 300",
      "C5 2026-11 payments product:Вода 400",
      "C6 2026-11 payments company: 500",
      "C7 2026-11 payments manager:Неизвестный 600",
    ],
  },
  {
    rule: "a column of managers in place of scope and name; «Итого» beside a month is the company",
    cells: {
      A1: [
        ["Month", "Manager", "Department", "Amount"],
        [november, "Анна", "Юг", 1],
        [november, null, "Север", 2],
        [november, null, null, 3],
        [null, "Total", null, 6],
      ],
    },
    account: "4 = 3 + 0 + 1",
    plans: [
      "D2 2026-11 payments manager:Анна 100",
      "D3 2026-11 payments department:Север 200",
      "D4 2026-11 payments company: 300",
    ],
  },
  {
    rule: "a scope without a name, a month that is a quarter, a target below zero",
    cells: {
      A1: [
        ["Month", "Scope", "Name", "Amount"],
        [november, "manager", null, 1],
        ["Q4 2026", "company", null, 2],
        [november, "company", null, -3],
        [november, "company", null, 4],
      ],
    },
    account: "4 = 1 + 3 + 0",
    told: [
      "Plans!A3 unknown-month «Q4 2026»",
      'Plans!D4 constraint-error «-3» {"rule":"not-negative"}',
      'Plans!C2 missing-cell {"kind":"name"}',
    ],
    plans: ["D5 2026-11 payments company: 400"],
  },
  {
    rule: "one target twice: the first counts",
    cells: {
      A1: [
        ["Month", "Name", "Amount"],
        [november, "Анна", 1],
        ["2026-11", "АННА ", 2],
      ],
    },
    account: "2 = 1 + 1 + 0",
    told: ['Plans!B3 duplicate-key «АННА » {"first":"B2"}'],
    plans: ["C2 2026-11 payments manager:Анна 100"],
  },
  {
    rule: "names that a sheet which is there does not have",
    cells: {
      A1: [
        ["Month", "Scope", "Name", "Amount"],
        [november, "manager", "Виктор", 1],
        [november, "department", "Запад", 2],
        [november, "segment", "Опт", 3],
        [november, "channel", "Сайт", 4],
      ],
    },
    account: "4 = 4 + 0 + 0",
    told: [
      'Plans!C2 unknown-key «Виктор» {"what":"person","sheet":"Team"}',
      'Plans!C3 unknown-key «Запад» {"what":"department","sheet":"Team"}',
      'Plans!C4 unknown-key «Опт» {"what":"name","sheet":"Clients"}',
    ],
    plans: [
      "D2 2026-11 payments manager:Виктор 100",
      "D3 2026-11 payments department:Запад 200",
      "D4 2026-11 payments segment:Опт 300",
      "D5 2026-11 payments channel:Сайт 400",
    ],
  },
  {
    rule: "the sheet's title says what is planned",
    cells: {
      A1: "План звонков",
      A2: [
        ["Month", "Name", "Amount"],
        [november, "Анна", 120],
      ],
    },
    account: "1 = 1 + 0 + 0",
    plans: ["C3 2026-11 calls manager:Анна 120"],
  },
  {
    rule: "thousands in the heading are of money",
    sheet: "Планы",
    settings: [["Валюта", "RUB"]],
    cells: {
      A1: [
        ["Месяц", "План, тыс. руб."],
        ["ноябрь 2026", 1.5],
      ],
    },
    account: "1 = 1 + 0 + 0",
    told: ['Планы!B1 unit-in-heading «План, тыс. руб.» {"multiplier":1000,"currency":"RUB"}'],
    plans: ["B2 2026-11 payments company: 150000"],
  },
];

const wide: readonly Case[] = [
  {
    rule: "names down, months across",
    cells: {
      A1: [
        ["Manager", november, date("2026-12-01")],
        ["Анна", 100, 200],
        ["Борис", 300, null],
      ],
    },
    account: "2 = 2 + 0 + 0",
    plans: [
      "B2 2026-11 payments manager:Анна 10000",
      "C2 2026-12 payments manager:Анна 20000",
      "B3 2026-11 payments manager:Борис 30000",
    ],
  },
  {
    rule: "month names under a title with the year, no heading of names, a year's total beside",
    sheet: "Планы",
    cells: {
      A1: "План продаж 2026",
      A3: [
        [null, "окт", "ноябрь", "Дек.", "Итого"],
        ["Анна", 1, 2, 3, 6],
      ],
    },
    account: "1 = 1 + 0 + 0",
    plans: [
      "B4 2026-10 payments manager:Анна 100",
      "C4 2026-11 payments manager:Анна 200",
      "D4 2026-12 payments manager:Анна 300",
    ],
  },
  {
    rule: "a row of the whole company is its plan, not a total to skip",
    cells: {
      A1: [
        ["Name", "2026-11", "2026-12"],
        ["Анна", 1, 2],
        ["Борис", 3, 4],
        ["Итого", 5, 6],
      ],
    },
    account: "3 = 3 + 0 + 0",
    plans: [
      "B2 2026-11 payments manager:Анна 100",
      "C2 2026-12 payments manager:Анна 200",
      "B3 2026-11 payments manager:Борис 300",
      "C3 2026-12 payments manager:Борис 400",
      "B4 2026-11 payments company: 500",
      "C4 2026-12 payments company: 600",
    ],
  },
  {
    rule: "beside the company's own row a total is only a sum",
    cells: {
      A1: [
        ["Name", "2026-11", "2026-12"],
        ["Компания", 9, 9],
        ["Анна", 1, 2],
        ["Итого", 1, 2],
      ],
    },
    account: "3 = 2 + 0 + 1",
    plans: [
      "B2 2026-11 payments company: 900",
      "C2 2026-12 payments company: 900",
      "B3 2026-11 payments manager:Анна 100",
      "C3 2026-12 payments manager:Анна 200",
    ],
  },
  {
    rule: "tables below each other, each with its title",
    cells: {
      A1: "Payments",
      A2: [
        ["Manager", "Nov 2026", "Dec 2026"],
        ["Анна", 100, 200],
      ],
      A5: "Calls",
      A6: [
        ["Manager", "Nov 2026", "Dec 2026"],
        ["Анна", 60, 70],
      ],
    },
    account: "5 = 2 + 0 + 3",
    plans: [
      "B3 2026-11 payments manager:Анна 10000",
      "C3 2026-12 payments manager:Анна 20000",
      "B7 2026-11 calls manager:Анна 60",
      "C7 2026-12 calls manager:Анна 70",
    ],
  },
  {
    rule: "a measure a row",
    cells: {
      A1: [
        ["Manager", "Measure", "2026-11", "2026-12"],
        ["Анна", "payments", 1.5, 2],
        ["Анна", "meetings", 10, 12],
      ],
    },
    account: "2 = 2 + 0 + 0",
    plans: [
      "C2 2026-11 payments manager:Анна 150",
      "D2 2026-12 payments manager:Анна 200",
      "C3 2026-11 meetings manager:Анна 10",
      "D3 2026-12 meetings manager:Анна 12",
    ],
  },
  {
    rule: "quarters and the year beside their months are sums, not months",
    cells: {
      A1: [
        ["Manager", "2026-10", "2026-11", "2026-12", "Q4", "2026"],
        ["Анна", 1, 2, 3, 6, 6],
      ],
    },
    account: "1 = 1 + 0 + 0",
    plans: [
      "B2 2026-10 payments manager:Анна 100",
      "C2 2026-11 payments manager:Анна 200",
      "D2 2026-12 payments manager:Анна 300",
    ],
  },
  {
    rule: "one month beside a heading of names",
    cells: {
      A1: [
        ["Manager", "November 2026"],
        ["Анна", 1],
      ],
    },
    account: "1 = 1 + 0 + 0",
    plans: ["B2 2026-11 payments manager:Анна 100"],
  },
  {
    rule: "no names at all: the company's months",
    cells: {
      A1: [
        ["2026-11", "2026-12"],
        [100, 200],
      ],
    },
    account: "1 = 1 + 0 + 0",
    plans: ["A2 2026-11 payments company: 10000", "B2 2026-12 payments company: 20000"],
  },
  {
    rule: "bad cells set aside their row; unknown and repeated names are told",
    cells: {
      A1: [
        ["Manager", "2026-11", "2026-12", "Склад"],
        ["Анна", "many", 200, "x"],
        ["Виктор", 1, 2, null],
        ["Борис", 3, { error: "#REF!" }, null],
        ["Виктор", 5, 6, null],
        [null, 7, null, null],
      ],
    },
    account: "5 = 1 + 4 + 0",
    told: [
      'Plans!D1 unknown-column «Склад» {"reason":"not-known"}',
      'Plans!A5 duplicate-key «Виктор» {"first":"A3"}',
      'Plans!A6 missing-cell {"kind":"name"}',
      'Plans!B2 type-error «many» {"kind":"money"}',
      "Plans!C4 formula-error «#REF!»",
      'Plans!A3 unknown-key «Виктор» {"what":"person","sheet":"Team"}',
    ],
    plans: ["B3 2026-11 payments manager:Виктор 100", "C3 2026-12 payments manager:Виктор 200"],
  },
  {
    rule: "months whose year nothing tells are never guessed",
    cells: {
      A1: [
        ["Manager", "окт", "ноя"],
        ["Анна", 1, 2],
      ],
    },
    account: "1 = 0 + 1 + 0",
    told: ["Plans!B1 unknown-month «окт»", "Plans!C1 unknown-month «ноя»"],
    plans: [],
  },
  {
    rule: "a unit in the title, Persian months, a product a row",
    sheet: "اهداف",
    settings: [
      ["واحد پول", "تومان"],
      ["تقویم", "شمسی"],
    ],
    cells: {
      A1: "هدف فروش ۱۴۰۵ (میلیون تومان)",
      A2: [
        ["کالا", "آبان", "آذر"],
        ["Вода", "۱٫۵", 2],
      ],
    },
    account: "1 = 1 + 0 + 0",
    told: [
      'اهداف!A1 unit-in-heading «هدف فروش ۱۴۰۵ (میلیون تومان)» {"multiplier":1000000,"currency":"TOMAN"}',
      'اهداف!B3 number-as-text «۱٫۵» {"count":1}',
    ],
    plans: ["B3 1405-08 payments product:Вода 1500000", "C3 1405-09 payments product:Вода 2000000"],
  },
];

describe.each([
  ["long form", long],
  ["wide form", wide],
])("plans, %s", (_, cases) => {
  test.each(cases)("$rule", async (row) => {
    const { cells, sheet = "Plans", settings, extras, account, told = [], plans } = row;
    const result = await ingestBook(
      {
        ...others,
        [sheet]: cells,
        ...(settings ? { Settings: { A1: [["Setting", "Value"]], A2: settings } } : {}),
      },
      extras ? { extras: { [sheet]: extras } } : {},
    );
    expect(tellings(result)).toEqual(told);
    expect(rowsOf(result, sheet)).toBe(account);
    expect(
      result.dataset?.plans.map(
        ({ cell, month, measure, scope, name, amount }) =>
          `${cell} ${monthText(month)} ${measure} ${scope}:${name} ${amount}`,
      ),
    ).toEqual(plans);
  });
});
