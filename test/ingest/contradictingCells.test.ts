import { describe, expect, test } from "vitest";
import { type Cell, type Cells, date } from "../support/book.ts";
import { ingestBook, rowsOf, tellings } from "../support/ingested.ts";

/** The sheets around the one in question. */
const around: { readonly [language: string]: { readonly [sheet: string]: Cells } } = {
  en: {
    Settings: {
      A1: [
        ["Setting", "Value"],
        ["Currency", "EUR"],
        ["As of", date("2026-11-20")],
      ],
    },
    Clients: { A1: [["Client"], ["Northwind"]] },
  },
  ru: {
    Настройки: {
      A1: [
        ["Параметр", "Значение"],
        ["Валюта", "RUB"],
        ["На дату", date("2026-11-20")],
      ],
    },
    Клиенты: { A1: [["Клиент"], ["Ромашка"]] },
  },
};

async function told(
  sheet: string,
  rows: readonly (readonly Cell[])[],
): Promise<readonly [findings: readonly string[], rows: string]> {
  const language = /\p{Script=Cyrillic}/u.test(sheet) ? "ru" : "en";
  const result = await ingestBook({ ...around[language], [sheet]: { A1: rows } });
  return [tellings(result), rowsOf(result, sheet)];
}

const nov = (day: number): Cell => date(`2026-11-${String(day).padStart(2, "0")}`);

describe("a row whose cells cannot all be true", () => {
  test.each<
    [
      what: string,
      sheet: string,
      rows: readonly (readonly Cell[])[],
      findings: readonly string[],
      account: string,
    ]
  >([
    [
      "a step that is open and has a day on which it was done",
      "Actions",
      [
        ["Client", "Step", "Status", "Done on"],
        ["Northwind", "Visit", "open", nov(3)],
        ["Northwind", "Offer", "open", null],
        ["Northwind", "Call", "done", nov(4)],
        ["Northwind", "Letter", null, nov(5)],
      ],
      ['Actions!C2 open-though-done «open» {"than":"Done on","day":"2026-11-03"}'],
      "4 = 4 + 0 + 0",
    ],
    [
      "the same in Russian",
      "Действия",
      [
        ["Клиент", "Шаг", "Статус", "Дата выполнения"],
        ["Ромашка", "Визит", "в работе", nov(3)],
        ["Ромашка", "КП", "отменено", nov(4)],
      ],
      ['Действия!C2 open-though-done «в работе» {"than":"Дата выполнения","day":"2026-11-03"}'],
      "2 = 2 + 0 + 0",
    ],
    [
      "a contest of one day is a contest; one that ends before it begins is none",
      "Contests",
      [
        ["Name", "From", "To", "Measure"],
        ["Sprint", nov(2), nov(2), "calls"],
        ["Race", nov(9), nov(6), "calls"],
      ],
      [
        'Contests!C3 impossible-row «2026-11-06» {"than":"From","limit":"2026-11-09","is":"before"}',
      ],
      "2 = 1 + 1 + 0",
    ],
    [
      "the same in Russian",
      "Конкурсы",
      [
        ["Название", "Начало", "Окончание", "Показатель"],
        ["Рывок", "02.11.2026", "13.11.2026", "звонки"],
        ["Гонка", "19.11.2026", "16.11.2026", "звонки"],
      ],
      [
        'Конкурсы!B2 date-as-text «02.11.2026» {"count":2}',
        'Конкурсы!C2 date-as-text «13.11.2026» {"count":2}',
        'Конкурсы!C3 impossible-row «16.11.2026» {"than":"Начало","limit":"19.11.2026","is":"before"}',
      ],
      "2 = 1 + 1 + 0",
    ],
    [
      "a score above its maximum, above ten where none is given, and one not given yet",
      "Audit",
      [
        ["Criterion", "Score", "Max"],
        ["Script", 5, 5],
        ["Plan", 6, 5],
        ["Training", 10, null],
        ["Contest", 11, null],
        ["Reports", null, 3],
      ],
      [
        'Audit!B3 impossible-row «6» {"than":"Max","limit":"5","is":"above"}',
        'Audit!B5 impossible-row «11» {"than":"Max","limit":"10","is":"above"}',
      ],
      "5 = 3 + 2 + 0",
    ],
    [
      "without the column the maximum is ten, under the name the sheet's language has for it",
      "Аудит",
      [
        ["Критерий", "Балл"],
        ["Скрипт", 12],
        ["План", 10],
      ],
      ['Аудит!B2 impossible-row «12» {"than":"Максимум","limit":"10","is":"above"}'],
      "2 = 1 + 1 + 0",
    ],
    [
      "letters: each row is asked about once, by the step that it breaks first",
      "Emails",
      [
        ["Date", "Campaign", "Sent", "Delivered", "Opened", "Clicked"],
        [nov(2), "Autumn", 100, 100, 100, 100],
        [nov(3), "Winter", 100, 120, 130, 3],
        [nov(4), "Spring", 100, 90, 95, 93],
        [nov(5), "Summer", 100, null, 101, 3],
        [nov(6), "Solstice", 100, null, 99, 101],
      ],
      [
        'Emails!D3 cells-contradict «120» {"than":"Sent","limit":"100","is":"above"}',
        'Emails!E4 cells-contradict «95» {"than":"Delivered","limit":"90","is":"above"}',
        'Emails!E5 cells-contradict «101» {"than":"Sent","limit":"100","is":"above"}',
        'Emails!F6 cells-contradict «101» {"than":"Sent","limit":"100","is":"above"}',
      ],
      "5 = 5 + 0 + 0",
    ],
    [
      "a lead at a stage before it came, also at a stage of the office's own; a prepayment is honest",
      "Leads",
      [
        ["Lead", "Created", "Contract", "Paid", "First sale", "Repeat sale", "Tasting"],
        ["L-1", nov(2), nov(6), nov(5), nov(10), nov(11), nov(2)],
        ["L-2", nov(9), null, nov(5), null, null, null],
        ["L-3", nov(9), null, null, nov(17), nov(16), nov(10)],
        ["L-4", nov(9), null, null, null, null, nov(6)],
      ],
      [
        'Leads!D3 cells-contradict «2026-11-05» {"than":"Created","limit":"2026-11-09","is":"before"}',
        'Leads!F4 cells-contradict «2026-11-16» {"than":"First sale","limit":"2026-11-17","is":"before"}',
        'Leads!G5 cells-contradict «2026-11-06» {"than":"Created","limit":"2026-11-09","is":"before"}',
      ],
      "4 = 4 + 0 + 0",
    ],
    [
      "a deal closed before it was created",
      "Opportunities",
      [
        ["Client", "Amount", "Expected month", "Status", "Created", "Closed on"],
        ["Northwind", 1000, "2026-11", "won", nov(9), nov(9)],
        ["Northwind", 2000, "2026-11", "won", nov(9), nov(6)],
      ],
      [
        'Opportunities!F3 cells-contradict «2026-11-06» {"than":"Created","limit":"2026-11-09","is":"before"}',
      ],
      "2 = 2 + 0 + 0",
    ],
    [
      "somebody who left before coming",
      "Команда",
      [
        ["ФИО", "Принят", "Уволен"],
        ["Анна Орлова", date("2026-03-02"), date("2025-09-01")],
        ["Борис Дан", date("2026-03-02"), null],
      ],
      [
        'Команда!C2 cells-contradict «2025-09-01» {"than":"Принят","limit":"2026-03-02","is":"before"}',
      ],
      "2 = 2 + 0 + 0",
    ],
    [
      "the main currency's own rate",
      "Rates",
      [
        ["Date", "Currency", "Rate", "Units"],
        [nov(2), "EUR", 1, null],
        [nov(3), "EUR", 100, 100],
        [nov(4), "EUR", 89.5, null],
        [nov(4), "USD", 0.9, null],
      ],
      ['Rates!C4 constraint-error «89.5» {"rule":"rate-of-itself"}'],
      "4 = 3 + 1 + 0",
    ],
    [
      "a stretch longer than a day, and a day of one person that is",
      "Workday",
      [
        ["Date", "Employee", "Action", "Minutes"],
        [nov(2), "Anna Orlova", "calls", 1440],
        [nov(3), "Anna Orlova", "calls", 1441],
        [nov(4), "Anna Orlova", "calls", 800],
        [nov(4), "ANNA ORLOVA", "letters", 700],
        [nov(4), "Anna Orlova", "lunch", 90],
        [nov(4), "Boris Dan", "calls", 900],
      ],
      [
        'Workday!D3 constraint-error «1441» {"rule":"within-a-day"}',
        'Workday!D5 day-too-long «700» {"hours":26.5}',
      ],
      "6 = 5 + 1 + 0",
    ],
  ])("%s", async (_, sheet, rows, findings, account) => {
    const [of, balance] = await told(sheet, rows);
    expect(of.toSorted()).toEqual(findings.toSorted());
    expect(balance).toBe(account);
  });
});

describe("a row that stands twice in a sheet", () => {
  test.each<
    [
      what: string,
      sheet: string,
      rows: readonly (readonly Cell[])[],
      findings: readonly string[],
      account: string,
    ]
  >([
    [
      "a lead's code is of one row; a title may be of many",
      "Leads",
      [
        ["Lead", "Created", "Channel"],
        ["L-101", nov(2), "site"],
        ["l-101", nov(3), "fair"],
        ["Request from the site", nov(3), "site"],
        ["Request from the site", nov(3), "site"],
      ],
      ['Leads!A3 duplicate-key «l-101» {"first":"A2"}'],
      "4 = 3 + 1 + 0",
    ],
    [
      "a titled lead with its amount",
      "Лиды",
      [
        ["Название лида", "Дата создания", "Сумма"],
        ["Заявка с сайта", nov(3), 500],
        ["Заявка с сайта", nov(3), 500],
        ["Заявка с сайта", nov(3), null],
        ["Заявка с сайта", nov(3), null],
      ],
      ['Лиды!A3 probable-duplicate-row {"first":"A2","isWhole":true}'],
      "4 = 4 + 0 + 0",
    ],
    [
      "a deal in every cell; another offer, though nothing reads it, is another deal",
      "Opportunities",
      [
        ["Client", "Amount", "Expected month", "Status", "Offer"],
        ["Northwind", 1000, "2026-12", "open", "A"],
        ["Northwind", 1000, "2026-12", "open", "A"],
        ["Northwind", 1000, "2026-12", "open", "B"],
      ],
      [
        'Opportunities!A3 probable-duplicate-row {"first":"A2","isWhole":true}',
        'Opportunities!E1 unknown-column «Offer» {"reason":"not-known"}',
      ],
      "3 = 3 + 0 + 0",
    ],
    [
      "a call to one client that lasted the same; counts of a day and calls without a length may repeat",
      "Activities",
      [
        ["Date", "Manager", "Kind", "Client", "Count", "Minutes"],
        [nov(2), "Anna Orlova", "call", "Northwind", null, 7.5],
        [nov(2), "Anna Orlova", "call", "Northwind", null, 7.5],
        [nov(3), "Anna Orlova", "call", "Northwind", null, null],
        [nov(3), "Anna Orlova", "call", "Northwind", null, null],
        [nov(4), "Anna Orlova", "call", null, 12, null],
        [nov(4), "Anna Orlova", "call", null, 12, null],
      ],
      ['Activities!D3 probable-duplicate-row {"first":"D2","isWhole":true}'],
      "6 = 6 + 0 + 0",
    ],
    [
      "a stage counted twice for a month",
      "Воронка",
      [
        ["Месяц", "Этап", "Количество"],
        ["2026-10", "лид", 40],
        ["2026-10", "встреча", 12],
        ["2026-10", "лид", 40],
      ],
      ['Воронка!A4 probable-duplicate-row {"first":"A2","isWhole":true}'],
      "3 = 3 + 0 + 0",
    ],
    [
      "a letter sent twice to as many",
      "Emails",
      [
        ["Date", "Campaign", "Sent"],
        [nov(2), "Autumn", 100],
        [nov(2), "Autumn", 100],
        [nov(3), "Autumn", 100],
      ],
      ['Emails!C3 probable-duplicate-row {"first":"C2","isWhole":true}'],
      "3 = 3 + 0 + 0",
    ],
  ])("%s", async (_, sheet, rows, findings, account) => {
    const [of, balance] = await told(sheet, rows);
    expect(of.toSorted()).toEqual(findings.toSorted());
    expect(balance).toBe(account);
  });
});
