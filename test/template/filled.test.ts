import { describe, expect, test } from "vitest";
import { dayOf } from "../../src/model/day.ts";
import { severityOf } from "../../src/model/finding.ts";
import type { Language } from "../../src/model/language.ts";
import { pipeline } from "../../src/pipeline.ts";
import { exampleMarks } from "../../src/sheets/vocabulary/templateWords.ts";
import { templateWorkbook } from "../../src/template/templateWorkbook.ts";
import { readWorkbook } from "../../src/workbook/readWorkbook.ts";
import { withParts } from "../../src/writing/zipPackage.ts";
import { type Filling, filledTemplate } from "../support/filledTemplate.ts";
import { toldAs } from "../support/ingested.ts";

const today = dayOf(2026, 11, 20);
const options = {
  todayIn: () => today,
  siteKey: "key",
  asOf: null,
  language: null,
  fileFindings: [],
  program: "program",
};

async function analysed(bytes: Uint8Array) {
  const { workbook, findings } = await readWorkbook(bytes, "sales.xlsx");
  if (workbook === null) throw new Error("the template cannot be read");
  const result = await pipeline([workbook], options);
  return { ...result, findings: [...findings, ...result.findings] };
}

const on = (date: number, format: string) => ({
  serial: dayOf(2026, 11, date) + 25_569,
  format,
});

/** One small company in each language: two clients, two people, a plan of 100,000, two payments. */
const fillings: { readonly [language in Language]: readonly [string | null, Filling] } = {
  en: [
    null,
    {
      Settings: [
        { Setting: "Company", Value: "Small Boats" },
        { Setting: "Currency", Value: "EUR" },
        { Setting: "Waterline", Value: 70_000 },
      ],
      Clients: [
        { Client: "Northwind", "Current volume": 20_000, "Possible volume": 50_000, Margin: 0.3 },
        { Client: "Harbour", "Current volume": 30_000, "Possible volume": 30_000 },
      ],
      Payments: [
        { Date: on(3, "d mmm yyyy"), Client: "Northwind", Amount: 40_000, Manager: "Anna Orlova" },
        { Date: on(19, "d mmm yyyy"), Client: "Harbour", Amount: 12_500.5, Manager: "Boris Dan" },
      ],
      Plans: [{ Month: on(1, "mmm yyyy"), Measure: "payments", Scope: "company", Amount: 100_000 }],
      Team: [
        { Name: "Anna Orlova", Role: "seller", Department: "Sales" },
        { Name: "Boris Dan", Role: "head", Department: "Sales" },
      ],
    },
  ],
  ru: [
    "RU",
    {
      Настройки: [
        { Параметр: "Компания", Значение: "Лодки" },
        { Параметр: "Валюта", Значение: "RUB" },
      ],
      Клиенты: [
        { Клиент: "ООО «Ромашка»", "Текущий объём": 20_000, "Возможный объём": 50_000 },
        { Клиент: "Гавань", "Текущий объём": 30_000, "Возможный объём": 30_000 },
      ],
      Оплаты: [
        { Дата: on(3, "dd.mm.yyyy"), Клиент: "ООО «Ромашка»", Сумма: 40_000, Вид: "новый" },
        { Дата: on(19, "dd.mm.yyyy"), Клиент: "Гавань", Сумма: 12_500.5, Менеджер: "Анна Орлова" },
      ],
      Планы: [{ Месяц: on(1, "mm.yyyy"), Показатель: "оплаты", Разрез: "компания", План: 100_000 }],
      Команда: [{ ФИО: "Анна Орлова", Роль: "менеджер по продажам", Отдел: "Продажи" }],
    },
  ],
  ro: [
    "MD",
    {
      Setări: [{ Parametru: "Moneda", Valoare: "MDL" }],
      Clienți: [
        { Client: "Romanița SRL", "Volum actual": 20_000, "Volum posibil": 50_000 },
        { Client: "Portul", "Volum actual": 30_000, "Volum posibil": 30_000 },
      ],
      Încasări: [
        { Data: on(3, "dd.mm.yyyy"), Client: "Romanița SRL", Suma: 40_000 },
        { Data: on(19, "dd.mm.yyyy"), Client: "Portul", Suma: 12_500.5, Fel: "curent" },
      ],
      Planuri: [{ Luna: on(1, "mm.yyyy"), Plan: 100_000 }],
    },
  ],
  fa: [
    "IR",
    {
      تنظیمات: [{ تنظیم: "واحد پول", مقدار: "TOMAN" }],
      مشتریان: [
        { مشتری: "شرکت آفتاب", "حجم فعلی": 20_000, "حجم ممکن": 50_000 },
        { مشتری: "بندر", "حجم فعلی": 30_000, "حجم ممکن": 30_000 },
      ],
      دریافتی‌ها: [
        // 3 and 19 November 2026.
        { تاریخ: "۱۴۰۵/۰۸/۱۲", مشتری: "شرکت آفتاب", مبلغ: 40_000 },
        { تاریخ: "۱۴۰۵/۰۸/۲۸", مشتری: "بندر", مبلغ: 12_500 },
      ],
      اهداف: [{ ماه: "آبان ۱۴۰۵", هدف: 100_000 }],
    },
  ],
};

/** What was received in the month of the payments, in minor units: the two of them, by hand. */
const received = { en: 5_250_050, ru: 5_250_050, ro: 5_250_050, fa: 52_500 } as const;

describe.each(["en", "ru", "ro", "fa"] as const)("a template in %s", (language) => {
  const [country, filling] = fillings[language];
  const [settingsSheet = ""] = Object.keys(filling);

  test("validates clean when filled in, and gives the figures of what was filled in", async () => {
    const empty = await templateWorkbook({ language, country, today });
    const { dashboard, findings } = await analysed(filledTemplate(empty, filling, settingsSheet));
    const wrong = findings.filter((finding) => severityOf(finding) !== "information");
    expect(wrong.map(toldAs)).toEqual([]);
    expect(dashboard?.languages).toEqual([language]);
    expect(dashboard?.calendar).toBe(language === "fa" ? "persian" : "gregorian");
    expect(dashboard?.clients).toHaveLength(2);
    const company = (id: string): unknown =>
      dashboard?.figures.find(
        (figure) =>
          figure.id === id &&
          figure.month === dashboard.month &&
          Object.keys(figure.scope).length === 0,
      )?.value;
    expect(company("plan.fact")).toBe(received[language]);
    expect(Number(company("plan.share"))).toBeCloseTo(language === "fa" ? 0.525 : 0.525005, 10);
  });

  test("has examples that are good data as soon as their mark is gone", async () => {
    const empty = await templateWorkbook({ language, country, today });
    const unmarked = withParts(empty, (name, text) =>
      name === "xl/sharedStrings.xml" ? text().replaceAll(` ${exampleMarks[language]}`, "") : null,
    );
    const { findings, accounts } = await analysed(unmarked);
    expect(findings.map(toldAs)).toEqual([]);
    const unused = (accounts[0]?.sheets ?? []).filter(
      ({ as, rowsUsed, rowsRead }) => as !== null && (rowsUsed === 0 || rowsUsed !== rowsRead),
    );
    expect(unused).toEqual([]);
  });

  test("says when empty that the three sheets have no rows, and nothing else is wrong", async () => {
    const { dashboard, findings } = await analysed(
      await templateWorkbook({ language, country, today }),
    );
    expect(dashboard).toBeNull();
    expect(findings.map(({ code }) => code)).toEqual(["no-rows", "no-rows", "no-rows"]);
  });
});
