import { describe, expect, test } from "vitest";
import { dayOf } from "../../src/model/day.ts";
import { monthOf } from "../../src/model/month.ts";
import { type Cells, date, shown } from "../support/book.ts";
import { ingestBook, tellings } from "../support/ingested.ts";

const paid: Cells = {
  A1: [
    ["Дата", "Клиент", "Сумма", "Менеджер", "Товар"],
    [date("2026-11-05"), "Ромашка", 100, "Анна Орлова", "Куклы"],
  ],
};
const at = (row: number) => ({ source: 1, row });

describe("Workday", () => {
  test("a Russian map of a day: times as Excel keeps them, verdicts by their words", async () => {
    const result = await ingestBook({
      Оплаты: paid,
      "Фотография рабочего дня": {
        A1: [
          ["Дата наблюдения", "Кого наблюдали", "Что делал", "Длительность", "Что с этим делать"],
          [date("2026-11-10"), "Анна Орлова", "Звонки", shown(0.75 / 24, "h:mm"), "Полезно"],
          [date("2026-11-10"), "Анна Орлова", "Отчёт в 1С", 35, "автоматизировать"],
          [date("2026-11-10"), "Анна Орлова", "Перекур", 20, null],
          [date("2026-11-10"), "Анна Орлова", "Поездка", 90, "лень"],
        ],
      },
    });
    expect(result.dataset?.workday).toEqual(
      [
        { action: "Звонки", minutes: 45, verdict: "useful", row: 2 },
        { action: "Отчёт в 1С", minutes: 35, verdict: "automate", row: 3 },
        { action: "Перекур", minutes: 20, verdict: null, row: 4 },
      ].map(({ row, ...cells }) => ({
        at: at(row),
        date: dayOf(2026, 11, 10),
        employee: 0,
        note: null,
        ...cells,
      })),
    );
    expect(result.dataset?.people.map(({ name }) => name)).toEqual(["Анна Орлова"]);
    expect(tellings(result)).toEqual([
      'Фотография рабочего дня!E5 type-error «лень» {"kind":"choice","choices":["полезно","потеря","автоматизировать","передать","на сторону"]}',
    ]);
  });

  test("nobody works less than a moment, or tomorrow", async () => {
    const result = await ingestBook({
      Payments: {
        A1: [
          ["Date", "Client", "Amount"],
          [date("2026-11-05"), "A", 1],
        ],
      },
      Workday: {
        A1: [
          ["Date", "Employee", "Action", "Minutes", "Verdict"],
          [date("2026-11-10"), "Ann", "calls", 0, "useful"],
          [date("2026-11-21"), "Ann", "calls", 5, "useful"],
        ],
      },
    });
    expect(tellings(result)).toEqual([
      'Workday!D2 constraint-error «0» {"rule":"positive"}',
      'Workday!A3 date-in-future «2026-11-21» {"today":"2026-11-20"}',
    ]);
  });
});

describe("Emails", () => {
  test("a service's own export: counts of letters, the time of day beside the date", async () => {
    const result = await ingestBook({
      Оплаты: paid,
      "Email campaigns": {
        A1: [
          ["Campaign name", "Subject", "List", "Send date", "Send time", "Total recipients"],
          ["Autumn", "New dolls", "Shops", date("2026-11-03"), shown(10.5 / 24, "h:mm"), 1200],
          ["Autumn", "Last dolls", "Shops", date("2026-11-17"), "16:00", "1 150"],
        ],
        G1: [
          ["Successful deliveries", "Unique opens", "Clicks", "Replies", "Unsubscribes", "Orders"],
          [1180, 410, 52, 9, 3, 2],
          [1100, 300.5, null, null, null, null],
        ],
      },
    });
    expect(result.dataset?.emails).toEqual([
      {
        at: at(2),
        date: dayOf(2026, 11, 3),
        campaign: "Autumn",
        topic: null,
        subject: "New dolls",
        sentAt: "10:30",
        step: null,
        audience: "Shops",
        sent: 1200,
        delivered: 1180,
        opened: 410,
        clicked: 52,
        replied: 9,
        unsubscribed: 3,
        deals: 2,
      },
    ]);
    expect(tellings(result)).toEqual([
      'Email campaigns!F3 number-as-text «1 150» {"count":1}',
      'Email campaigns!H3 constraint-error «300.5» {"rule":"whole-number"}',
    ]);
  });

  test("a share where a number of letters is needed is no number of letters", async () => {
    const result = await ingestBook({
      Оплаты: paid,
      Рассылки: {
        A1: [
          ["Дата рассылки", "Название рассылки", "Отправлено", "Прочитано", "Перешли"],
          [date("2026-11-03"), "Осень", 1200, shown(0.41, "0%"), 12],
        ],
      },
    });
    expect(tellings(result)).toEqual([
      'Рассылки!D2 constraint-error «0.41» {"rule":"whole-number"}',
    ]);
  });
});

describe("Contests", () => {
  test("measures are those of Plans; the minimum is money where money is measured", async () => {
    const result = await ingestBook({
      Încasări: {
        A1: [
          ["Data", "Client", "Suma"],
          [date("2026-11-05"), "A", 1],
        ],
      },
      Concursuri: {
        A1: [
          ["Concurs", "De la", "Până la", "Indicator", "Premiu", "Minim"],
          [
            "Noiembrie",
            date("2026-11-01"),
            date("2026-11-30"),
            "încasări",
            "cină",
            "120.000,50 lei",
          ],
          ["Apeluri", date("2026-11-16"), date("2026-11-20"), "apeluri", "cafea", 100],
        ],
      },
    });
    expect(result.dataset?.contests).toMatchObject([
      { name: "Noiembrie", measure: "payments", minimum: 12_000_050, prize: "cină" },
      { name: "Apeluri", measure: "calls", minimum: 100 },
    ]);
    expect(tellings(result)).toEqual(['Concursuri!F2 number-as-text «120.000,50 lei» {"count":1}']);
  });
});

describe("Product groups", () => {
  test("Persian headings, per cent, and a month of launch", async () => {
    const result = await ingestBook({
      دریافتی‌ها: {
        A1: [
          ["تاریخ", "مشتری", "مبلغ", "کالا"],
          ["۱۴۰۵/۰۸/۰۲", "الف", 100, "عروسک"],
        ],
      },
      "گروه‌های کالا": {
        A1: [
          ["نام کالا", "گروه", "شروع فروش", "زحمت", "پورسانت", "حاشیه سود"],
          ["عروسک", "اسباب‌بازی", "آبان ۱۴۰۵", "۱", "٪۵", "۲۲٪"],
          ["پازل", "اسباب‌بازی", null, 5, 15, 12],
          ["پازل", "کتاب", null, null, null, null],
        ],
      },
    });
    expect(result.dataset?.productGroups).toMatchObject([
      {
        product: "عروسک",
        group: "اسباب‌بازی",
        launched: monthOf(1405, 8),
        effort: 1,
        commission: 0.05,
        margin: 0.22,
      },
      { product: "پازل", launched: null, effort: 5, commission: 0.15, margin: 0.12 },
    ]);
    expect(tellings(result)).toContain('گروه‌های کالا!A4 duplicate-key «پازل» {"first":"A3"}');
  });
});
