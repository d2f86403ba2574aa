import { beforeAll, describe, expect, test } from "vitest";
import type { Dashboard } from "../src/dashboard.ts";
import { civilOf, type Day, dayOf, isoOfDay } from "../src/model/day.ts";
import type { Language } from "../src/model/language.ts";
import { monthOf } from "../src/model/month.ts";
import { pipeline } from "../src/pipeline.ts";
import { gregorianMonthNames } from "../src/sheets/vocabulary/monthNames.ts";
import type { RawWorkbook } from "../src/workbook/rawWorkbook.ts";
import { book, type Cell, type Cells, date } from "./support/book.ts";
import { grouped, persianDate, persianDigits } from "./support/contractRows.ts";

/**
 * One company kept by four offices in their own words, hands and files: the figures must be the same to
 * the cent, whatever the language, the format, the text of a number, or how many files it is split into.
 */
const clients = ["Northwind", "Sea Shop", "Harbour", "Old Pier", "Lantern"] as const;
const people = ["Anna Orlova", "Boris Dan"] as const;

interface Payment {
  readonly day: Day;
  readonly client: string;
  readonly cents: number;
  readonly manager: string;
  readonly document: string;
}

/** Ninety payments of a year, some of them refunds: a fixed walk, so that no two runs differ. */
const payments: readonly Payment[] = Array.from({ length: 90 }, (_, i) => ({
  day: dayOf(2025, 12 + Math.floor(i / 8), 1 + ((i * 7) % 27)),
  client: clients[(i * 3) % clients.length] ?? "",
  cents: ((i * 7919) % 400_000) + 12_345 - (i % 11 === 5 ? 150_000 : 0),
  manager: people[i % people.length] ?? "",
  document: `R-${100 + i}`,
})).filter(({ day }) => day <= dayOf(2026, 11, 20));

interface Office {
  readonly sheets: readonly [string, string, string, string];
  readonly settings: readonly (readonly [string, string])[];
  readonly clients: readonly string[];
  readonly payments: readonly string[];
  readonly plans: readonly string[];
  readonly scopes: readonly [company: string, manager: string];
  readonly total: string;
  readonly amount: (cents: number) => Cell;
  readonly day: (day: Day) => Cell;
  readonly month: string;
}

const money = (cents: number, [group, point]: readonly [string, string]): string => {
  const whole = String(Math.floor(Math.abs(cents) / 100));
  return `${grouped(whole, group)}${point}${String(Math.abs(cents) % 100).padStart(2, "0")}`;
};
const signed = (cents: number, text: string): string => (cents < 0 ? `-${text}` : text);

const offices: { readonly [language in Language]: Office } = {
  en: {
    sheets: ["Settings", "Clients", "Payments", "Plans"],
    settings: [
      ["Setting", "Value"],
      ["Company", "Boats"],
      ["Currency", "EUR"],
      ["Language", "en"],
      ["As of", "2026-11-20"],
    ],
    clients: ["Client", "Current volume", "Possible volume", "Manager"],
    payments: ["Date", "Client", "Amount", "Manager", "Document no."],
    plans: ["Month", "Scope", "Name", "Amount"],
    scopes: ["company", "manager"],
    total: "Total",
    amount: (cents) => cents / 100,
    day: (day) => date(isoOfDay(day)),
    month: "2026-11",
  },
  ru: {
    sheets: ["Настройки", "Клиенты", "Оплаты", "Планы"],
    settings: [
      ["Параметр", "Значение"],
      ["Компания", "Boats"],
      ["Валюта", "EUR"],
      ["Язык", "en"],
      ["На дату", "20.11.2026"],
    ],
    clients: ["Контрагент", "Текущий объём", "Возможный объём", "Ответственный"],
    payments: ["Дата оплаты", "Контрагент", "Сумма, евро", "Ответственный", "№ документа"],
    plans: ["Месяц", "Разрез", "Название", "План"],
    scopes: ["компания", "менеджер"],
    total: "Итого",
    amount: (cents) =>
      cents < 0 ? `(${money(cents, ["\u00a0", ","])})` : `${money(cents, ["\u00a0", ","])} €`,
    day: (day) => {
      const { year, month, date: of } = civilOf(day);
      return `${of} ${gregorianMonthNames[month - 1]?.[3] ?? ""} ${year}`;
    },
    month: "ноябрь 2026",
  },
  ro: {
    sheets: ["Setări", "Clienți", "Încasări", "Plan de vânzări"],
    settings: [
      ["Parametru", "Valoare"],
      ["Compania", "Boats"],
      ["Moneda", "EUR"],
      ["Limba", "en"],
      ["La data de", "20.11.2026"],
    ],
    clients: ["Denumire client", "Cumpără acum", "Ar putea cumpăra", "Agent"],
    payments: ["Data încasării", "Partener", "Suma încasată", "Agent", "Nr. document"],
    plans: ["Luna", "Nivel", "Nume", "Țintă"],
    scopes: ["companie", "agent"],
    total: "Total general",
    amount: (cents) => signed(cents, money(cents, [".", ","])),
    day: (day) => {
      const { year, month, date: of } = civilOf(day);
      return `${of}.${month}.${year}`;
    },
    month: "noiembrie 2026",
  },
  fa: {
    sheets: ["تنظیمات", "مشتریان", "دریافتی‌ها", "اهداف"],
    settings: [
      ["تنظیم", "مقدار"],
      ["شرکت", "Boats"],
      ["واحد پول", "EUR"],
      ["زبان", "en"],
      ["تقویم", "میلادی"],
      ["تا تاریخ", "۱۴۰۵/۰۸/۲۹"],
    ],
    clients: ["نام مشتری", "حجم فعلی", "حجم ممکن", "کارشناس فروش"],
    payments: ["تاریخ دریافت", "مشتری", "مبلغ دریافتی", "کارشناس فروش", "شماره سند"],
    plans: ["ماه", "سطح", "نام", "هدف"],
    scopes: ["شرکت", "کارشناس"],
    total: "جمع کل",
    amount: (cents) => signed(cents, persianDigits(money(cents, ["٬", "٫"]))),
    day: persianDate,
    month: "۱۴۰۵/۰۸/۲۰",
  },
};

/** The four sheets of an office, with some of the payments. */
function sheetsOf(
  office: Office,
  some: readonly Payment[] = payments,
): { readonly [name: string]: Cells } {
  const { amount, day, sheets, scopes } = office;
  const sum = some.reduce((all, { cents }) => all + cents, 0);
  const [settings, base, paid, plans] = sheets;
  const rows = some.map((row): Cell[] => [
    day(row.day),
    row.client,
    amount(row.cents),
    row.manager,
    row.document,
  ]);
  return {
    [settings]: { A1: office.settings },
    [base]: {
      A1: [
        office.clients,
        ...clients.map((client, i): Cell[] => [
          client,
          amount(100_000 * i),
          amount(300_050 + 70_000 * i),
          people[i % 2] ?? "",
        ]),
      ],
    },
    [paid]: {
      A1: [
        ["2026"],
        [],
        office.payments,
        ...rows.slice(0, 30),
        [],
        ...rows.slice(30),
        [office.total, null, amount(sum)],
      ],
    },
    [plans]: {
      A1: [
        office.plans,
        [office.month, scopes[0], null, amount(2_500_000)],
        ...people.map((name): Cell[] => [office.month, scopes[1], name, amount(1_250_000)]),
      ],
    },
  };
}

const run = async (...books: readonly RawWorkbook[]): Promise<Dashboard> => {
  const { dashboard, findings } = await pipeline(books, {
    todayIn: () => dayOf(2026, 11, 21),
    siteKey: "test",
    asOf: null,
    language: null,
    fileFindings: [],
    program: "",
  });
  if (dashboard === null) throw new Error(JSON.stringify(findings));
  return dashboard;
};

/** What was counted, without where it was read. */
const counted = ({ figures }: Dashboard) =>
  figures.map(({ id, scope, month, value, inputs }) => ({ id, scope, month, value, inputs }));

const serious = ({ findings }: Dashboard): readonly string[] =>
  findings
    .map(({ code }) => code)
    .filter(
      (code) =>
        ![
          "date-as-text",
          "number-as-text",
          "skipped-rows",
          "copied-sheet",
          "volume-drift",
        ].includes(code),
    );

let expected: ReturnType<typeof counted> = [];
beforeAll(async () => {
  expected = counted(await run(await book(sheetsOf(offices.en))));
});

const languages = ["en", "ru", "ro", "fa"] as const;

describe("the same figures to the cent", () => {
  test("there are some: the payments of November by hand", () => {
    const november = payments.filter(({ day }) => day >= dayOf(2026, 11, 1));
    const total = expected.find(
      ({ id, scope, month }) =>
        id === "payments.total" && Object.keys(scope).length === 0 && month === monthOf(2026, 11),
    );
    expect(total?.value).toBe(november.reduce((sum, { cents }) => sum + cents, 0));
    expect(november.length).toBeGreaterThan(0);
  });

  test.each(
    languages.flatMap((language) =>
      (["xlsx", "ods", "xls"] as const).map((format) => [language, format] as const),
    ),
  )("%s as %s", async (language, format) => {
    const dashboard = await run(await book(sheetsOf(offices[language]), { format }));
    expect(counted(dashboard)).toEqual(expected);
    expect(serious(dashboard)).toEqual([]);
  });

  test.each(languages)(
    "%s as text files, one a sheet, as LibreOffice names them",
    async (language) => {
      const files = Object.entries(sheetsOf(offices[language])).map(([name, cells]) =>
        book({ [name]: cells }, { format: "csv", file: `sales-${name}.csv` }),
      );
      const dashboard = await run(...(await Promise.all(files)));
      expect(counted(dashboard)).toEqual(expected);
      expect(serious(dashboard)).toEqual([]);
    },
  );

  test.each(languages)(
    "%s in three files, a third of the year each, all else in each",
    async (language) => {
      const thirds = [payments.slice(0, 30), payments.slice(30, 60), payments.slice(60)];
      const files = thirds.map((some, i) =>
        book(sheetsOf(offices[language], some), { file: `${i}.xlsx` }),
      );
      const dashboard = await run(...(await Promise.all(files)));
      expect(counted(dashboard)).toEqual(expected);
      expect(serious(dashboard)).toEqual([]);
    },
  );

  test("in three files, each kept in another language", async () => {
    const files = (
      [
        ["ru", 0, 30],
        ["ro", 30, 60],
        ["fa", 60, 90],
      ] as const
    ).map(([language, from, to]) =>
      book(sheetsOf(offices[language], payments.slice(from, to)), {
        file: `${language}.ods`,
        format: "ods",
      }),
    );
    const dashboard = await run(...(await Promise.all(files)));
    expect(counted(dashboard)).toEqual(expected);
  });
});
