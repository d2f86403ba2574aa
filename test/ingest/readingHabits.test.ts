import { describe, expect, test } from "vitest";
import { type BookOptions, type Cell, type Cells, date, shown } from "../support/book.ts";
import { ingestBook, rowsOf } from "../support/ingested.ts";
import { codesIn, paidIn } from "../support/understood.ts";

/**
 * How offices keep their sheets, a habit a row, each with the cells in which it was seen. Habits of plans
 * are in planHabits.test.ts, those of single numbers and dates also in numbers.test.ts and dates.test.ts.
 */
interface Habit {
  readonly habit: string;
  readonly cells: Cells;
  readonly sheet?: string;
  readonly extras?: NonNullable<BookOptions["extras"]>[string];
  readonly options?: BookOptions;
  /** What was understood, a line a payment. */
  readonly paid: readonly string[];
  /** `cell code` of every finding. */
  readonly told?: readonly string[];
  /** Rows read = used + set aside + skipped, where that is the habit. */
  readonly rows?: string;
}

const H = ["Дата", "Клиент", "Сумма"] as const;
const d = date("2026-11-05");
const d6 = date("2026-11-06");
const a = [d, "Ромашка", 1200] as const;
const b = [d6, "Весна", 800.5] as const;
const paidA = "2026-11-05 Ромашка 1200";
const paidB = "2026-11-06 Весна 800.5";

const sheetHabits: readonly Habit[] = [
  {
    habit: "a title, a logo row and blank rows above the headings",
    cells: { A1: "ООО «Вымпел»", A2: "Реестр оплат за ноябрь", A5: [H, a, b] },
    paid: [paidA, paidB],
  },
  {
    habit: "two rows of headings, the group merged over its columns",
    cells: { A1: [["Дата", "Клиент", "Сумма"], [null, null, "руб."], a] },
    paid: [paidA],
    told: ["A1 multi-row-heading"],
  },
  {
    habit: "three rows of headings",
    cells: {
      A1: [
        ["Поступление", null, "Деньги"],
        ["Дата", "Клиент", "Сумма"],
        [null, null, "тыс. руб."],
        [d, "Ромашка", 1.2],
      ],
    },
    extras: { merges: ["A1:B1", "A2:A3", "B2:B3"] },
    paid: [paidA],
    told: ["C3 unit-in-heading", "A1 multi-row-heading"],
  },
  {
    habit: "numbers of columns under the headings of a printed form",
    cells: { A1: [H, [1, 2, 3], a] },
    paid: [paidA],
  },
  {
    habit: "a merged client holds for all the rows it covers",
    cells: {
      A1: [H, a, [d6, null, 10], [d6, null, 20]],
    },
    extras: { merges: ["B2:B4"] },
    paid: [paidA, "2026-11-06 Ромашка 10", "2026-11-06 Ромашка 20"],
  },
  {
    habit: "a merged date holds for all the rows it covers",
    cells: { A1: [H, a, [null, "Весна", 10]] },
    extras: { merges: ["A2:A3"] },
    paid: [paidA, "2026-11-05 Весна 10"],
  },
  {
    habit: "blank rows between",
    cells: { A1: [H, a, [], [], b] },
    paid: [paidA, paidB],
    rows: "4 = 2 + 0 + 2",
  },
  {
    habit: "hidden and filtered rows count",
    cells: { A1: [H, a, b] },
    extras: { hiddenRows: [3] },
    paid: [paidA, paidB],
    told: [" hidden-rows"],
  },
  {
    habit: "a column without a heading",
    cells: { A1: [H, [...a, "звонить"], b] },
    paid: [paidA, paidB],
    told: ["D1 blank-column-with-data"],
  },
  {
    habit: "a used area that reaches far below and beside the table, with spaces in it",
    cells: { A1: [H, a, b], AZ20000: " " },
    paid: [paidA, paidB],
    rows: "19999 = 2 + 0 + 19997",
  },
  {
    habit: "headings printed again on each page of an export",
    cells: { A1: [H, a, [], H, b] },
    paid: [paidA, paidB],
    rows: "4 = 2 + 0 + 2",
  },
  {
    habit: "a second table below, with headings of its own",
    cells: { A1: [H, a, [], ["Менеджер", "Сумма"], ["Анна", 5]] },
    paid: [paidA],
    told: ["A4 more-than-one-table"],
  },
  {
    habit: "another table beside it",
    cells: {
      A1: [
        [...H, null, "Менеджер", "Сумма"],
        [...a, null, "Анна", 5],
        [...b, null, null, null],
      ],
    },
    paid: [paidA, paidB],
    told: ["E1 more-than-one-table"],
  },
  {
    habit: "a filter or an Excel table points at the heading",
    cells: { A1: [["Дата", "Клиент", "Сумма"]], A4: [H, a] },
    extras: { filter: "A4:C5" },
    paid: [paidA],
  },
  {
    habit: "columns in any order, with spare ones between",
    cells: {
      A1: [
        ["Сумма", "Склад", "Клиент", "Дата"],
        [1200, "№ 1", "Ромашка", d],
      ],
    },
    paid: [paidA],
    told: ["B1 unknown-column"],
  },
  {
    habit: "rows numbered in front",
    cells: {
      A1: [
        ["№ п/п", ...H],
        [1, ...a],
        [2, ...b],
      ],
    },
    paid: [paidA, paidB],
  },
];

const rowHabits: readonly Habit[] = [
  ...["Итого", "ИТОГО:", "Всего за ноябрь", "Общий итог", "Промежуточный итог", "Подытог"].map(
    (word): Habit => ({
      habit: `a total row «${word}»`,
      cells: { A1: [H, a, b, [word, null, 2000.5]] },
      paid: [paidA, paidB],
      rows: "3 = 2 + 0 + 1",
    }),
  ),
  ...["Total", "Grand total", "Subtotal", "Total general", "Total luna noiembrie", "Totaluri"].map(
    (word): Habit => ({
      habit: `a total row "${word}"`,
      cells: { A1: [H, a, b, [null, word, 2000.5]] },
      paid: [paidA, paidB],
      rows: "3 = 2 + 0 + 1",
    }),
  ),
  ...["جمع", "جمع کل", "جمع كل:", "مجموع", "سرجمع"].map(
    (word): Habit => ({
      habit: `a total row «${word}»`,
      cells: { A1: [H, a, b, [word, null, 2000.5]] },
      paid: [paidA, paidB],
      rows: "3 = 2 + 0 + 1",
    }),
  ),
  {
    habit: "a total that differs from its rows",
    cells: { A1: [H, a, b, ["Итого", null, 2100.5]] },
    paid: [paidA, paidB],
    told: ["C4 total-mismatch"],
  },
  {
    habit: "a total by its formula alone",
    cells: { A1: [H, a, b, [null, null, { value: 2000.5, formula: "SUM(C2:C3)" }]] },
    paid: [paidA, paidB],
    rows: "3 = 2 + 0 + 1",
  },
  {
    habit: "a total by nothing but its number",
    cells: { A1: [H, a, b, [null, null, 2000.5]] },
    paid: [paidA, paidB],
    rows: "3 = 2 + 0 + 1",
  },
  {
    habit: "a SUBTOTAL of the rows that a filter shows",
    cells: { A1: [H, a, b, ["Итого", null, { value: 1200, formula: "SUBTOTAL(9,C2:C3)" }]] },
    extras: { hiddenRows: [3] },
    paid: [paidA, paidB],
    told: [" hidden-rows"],
  },
  {
    habit: "clients called «Total», «Итог» and «Total Energies»",
    cells: {
      A1: [H, [d, "Total", 1], [d, "Итог", 2], [d, "Total Energies", 3], ["Итого", null, 6]],
    },
    paid: ["2026-11-05 Total 1", "2026-11-05 Итог 2", "2026-11-05 Total Energies 3"],
    rows: "4 = 3 + 0 + 1",
  },
  ...["Сальдо на начало", "Остаток на конец", "Sold inițial", "De reportat", "Carried forward"].map(
    (word): Habit => ({
      habit: `a balance carried over: «${word}»`,
      cells: { A1: [H, [word, null, 900], a] },
      paid: [paidA],
      told: ["A2 carried-forward-row"],
    }),
  ),
  {
    habit: "a sum carried from page to page, Persian",
    cells: { A1: [H, ["نقل از صفحه قبل", null, 900], a, ["نقل به صفحه بعد", null, 2100]] },
    paid: [paidA],
    told: ["A2 carried-forward-row", "A4 carried-forward-row"],
  },
  {
    habit: "a caption above a department's rows",
    cells: { A1: [H, ["Отдел Юг"], a, ["Отдел Север"], b] },
    extras: { merges: ["A2:C2", "A4:C4"] },
    paid: [paidA, paidB],
    rows: "4 = 2 + 0 + 2",
  },
  {
    habit: "signatures below the total",
    cells: { A1: [H, a, ["Итого", null, 1200], [], ["Главный бухгалтер", "Петрова"]] },
    paid: [paidA],
    rows: "4 = 1 + 0 + 3",
  },
];

/** An amount as its cell has it, and what was understood. */
type NumberHabit = [habit: string, cell: Cell, amount: number | null, code?: string];
const numberHabits: readonly NumberHabit[] = [
  ["spaces in groups, a decimal comma", "1 234,56", 1234.56],
  ["apostrophes in groups", "1'234.56", 1234.56],
  ["commas in groups", "1,234.56", 1234.56],
  ["points in groups", "1.234,56", 1234.56],
  ["no-break spaces", "1\u00a0234,56", 1234.56],
  ["thin spaces", "1\u2009234,56", 1234.56],
  ["narrow no-break spaces", "1\u202f234,56", 1234.56],
  ["1.234 that nothing decides", "1.234", 1234, "ambiguous-number"],
  ["1,234 that nothing decides", "1,234", 1234, "ambiguous-number"],
  ["Persian digits and signs", "۱٬۲۳۴٫۵۶", 1234.56],
  ["Arabic digits", "١٢٣٤", 1234],
  ["a slash for the decimal sign in Persian digits", "۱۲/۵", 12.5, "ambiguous-number"],
  ["a sign before", "$1,234.56", 1234.56],
  ["a sign behind", "1 234,56 ₽", 1234.56],
  ["a code behind", "1234.56 RUB", 1234.56],
  ["a word behind", "1 234 руб.", 1234],
  ["rubles and kopecks in words", "12 руб. 50 коп.", 12.5],
  ["kopecks behind a dash", "12 345-67", 12345.67],
  ["brackets for a refund", "(500)", -500],
  ["a minus behind", "500-", -500],
  ["the minus of typesetters", "−500", -500],
  ["thousands in the cell", "1,5 тыс. руб.", 1500],
  ["millions in the cell", "1,5 млн", 1_500_000],
  ["scientific, as R writes it", "1e+05", 100_000],
  ["scientific, rounded by Excel", "1,23457E+11", null, "type-error"],
  ["a letter for a digit: З", "12З4", null, "type-error"],
  ["a letter for a digit: О", "1О0", null, "type-error"],
  ["a formula typed as text", "=1+2", null, "type-error"],
  ["per cent in a column of money", shown(0.15, "0%"), null, "type-error"],
  ["a date in a column of money", d, null, "type-error"],
  ["a dash", "—", null, "missing-cell"],
  ["н/д", "н/д", null, "missing-cell"],
  ["a formula with its saved result", { value: 1200, formula: "A1*2" }, 1200],
  ["a formula without one", { formula: "A1*2" }, null, "no-cached-value"],
  ["#REF!", { error: "#REF!", formula: "X1" }, null, "formula-error"],
  ["#DIV/0!", { error: "#DIV/0!" }, null, "formula-error"],
  ["#N/A", { error: "#N/A" }, null, "formula-error"],
];

/** A day as its cell has it, and what was understood. */
type DateHabit = [habit: string, cell: Cell, day: string | null, code?: string];
const dateHabits: readonly DateHabit[] = [
  ["a Roman month, Russian", "5.XI.2026", "2026-11-05"],
  ["a Roman month, Romanian", "05 XI 2026", "2026-11-05"],
  ["a Roman month in Cyrillic letters, a short year", "5-ХІ-26 г.", "2026-11-05"],
  ["a Roman month that there is none of", "5.XIII.2026", null, "type-error"],
  ["a serial under a date format", shown(46331, "dd.mm.yyyy"), "2026-11-05"],
  ["a serial under a localised format", shown(46331, "ДД.ММ.ГГГГ"), "2026-11-05"],
  ["a serial with a time of day", shown(46331.75, "m/d/yy h:mm"), "2026-11-05"],
  ["a serial in a column of General format", 46331, "2026-11-05", "serial-without-format"],
  ["a serial as text", "46331", "2026-11-05", "serial-without-format"],
  ["yyyymmdd", 20261105, "2026-11-05"],
  // 1 Farvardin 1405 is 21 March 2026; 14 Aban is the 230th day of the year: 5 November
  ["yyyymmdd, Persian", 14050814, "2026-11-05"],
  ["Persian with slashes", "۱۴۰۵/۰۸/۱۴", "2026-11-05"],
  ["Persian with hyphens", "1405-08-14", "2026-11-05"],
  ["Persian with points", "۱۴۰۵.۰۸.۱۴", "2026-11-05"],
  ["a Persian month", "۱۴ آبان‌ماه ۱۴۰۵", "2026-11-05"],
  ["an Afghan month", "۱۴ عقرب ۱۴۰۵", "2026-11-05"],
  ["a Persian weekday before", "پنجشنبه ۱۴ آبان ۱۴۰۵", "2026-11-05"],
  ["points", "05.11.2026", "2026-11-05"],
  ["two digits of the year", "5.11.26", "2026-11-05"],
  ["ISO with a time and its zone", "2026-11-05T18:04:00Z", "2026-11-05"],
  ["ISO without signs", "20261105T180400", "2026-11-05"],
  ["a time behind", "05.11.2026 18:04", "2026-11-05"],
  ["what scripts write", "Thu Nov 05 2026 10:00:00 GMT+0300 (MSK)", "2026-11-05"],
  ["a Russian month, genitive", "5 ноября 2026 г.", "2026-11-05"],
  ["a Russian month, short", "5 ноя. 2026", "2026-11-05"],
  ["a day in quotes, as in Russian letters", "«5» ноября 2026 г.", "2026-11-05"],
  ["a Romanian month", "5 noiembrie 2026", "2026-11-05"],
  ["an English month", "Nov 5, 2026", "2026-11-05"],
  ["a weekday before numbers", "чт, 05.11.2026", "2026-11-05"],
  ["a weekday before a month", "joi, 5 noiembrie 2026", "2026-11-05"],
  ["a slash that nothing decides", "03/04/2026", "2026-04-03", "ambiguous-date"],
  ["a year of another century", "05.11.1926", null, "date-out-of-range"],
  [
    "a serial of 1900: a small number under a date format",
    shown(5, "dd.mm.yyyy"),
    null,
    "date-out-of-range",
  ],
  ["a year to come", "05.11.2206", null, "date-in-future"],
  ["tomorrow", "21.11.2026", null, "date-in-future"],
  ["a day that is none", "31.11.2026", null, "type-error"],
  ["a month alone", "ноябрь 2026", null, "type-error"],
  ["a quarter", "4 кв. 2026", null, "type-error"],
];

/** A heading, and what 10 under it is. */
type UnitHabit = [heading: string, amount: number | null, code?: string];
const unitHabits: readonly UnitHabit[] = [
  ["Сумма, тыс. руб.", 10_000, "unit-in-heading"],
  ["Сумма (тыс.)", 10_000, "unit-in-heading"],
  ["Сумма, т.р.", 10_000, "unit-in-heading"],
  ["Сумма в тыс. руб.", 10_000, "unit-in-heading"],
  ["Сумма млн ₽", 10_000_000, "unit-in-heading"],
  ["Сумма, руб. коп.", 10],
  ["Сумма (итого)", 10],
  ["Сумма x1000", 10_000, "unit-in-heading"],
  ["Suma (mii lei)", 10_000, "unit-in-heading"],
  ["Suma (mil. lei)", 10_000_000, "unit-in-heading"],
  ["Amount, $K", 10_000, "unit-in-heading"],
  ["Amount ($000s)", 10_000, "unit-in-heading"],
  ["Amount (in thousands)", 10_000, "unit-in-heading"],
  ["مبلغ (میلیون تومان)", 10_000_000, "unit-in-heading"],
  ["مبلغ (هزار ریال)", 10_000, "unit-in-heading"],
  ["Сумма, тыщ", null, "unknown-unit"],
  ["Suma (mil)", null, "unknown-unit"],
  ["Amount, lakh", null, "unknown-unit"],
  ["Сумма/1000", null, "unknown-unit"],
];

const unitPlaces: readonly Habit[] = [
  {
    habit: "in a title",
    cells: { A1: "Оплаты, тыс. руб.", A3: [H, a] },
    paid: ["2026-11-05 Ромашка 1200000"],
    told: ["A1 unit-in-heading"],
  },
  {
    habit: "behind the headings",
    cells: { A1: [[...H, null, "тыс. руб."], a] },
    paid: ["2026-11-05 Ромашка 1200000"],
    told: ["E1 unit-in-heading"],
  },
  {
    habit: "in a note below",
    cells: { A1: [H, a, b, [], ["Все суммы в тыс. руб."]] },
    paid: ["2026-11-05 Ромашка 1200000", "2026-11-06 Весна 800500"],
    told: ["A5 unit-in-heading"],
  },
  {
    habit: "not in a sum in words below",
    cells: { A1: [H, a, b, ["Итого", null, 2000.5], ["Две тысячи рублей"]] },
    paid: [paidA, paidB],
  },
  {
    habit: "in the sheet's name",
    sheet: "Оплаты (тыс. руб.)",
    cells: { A1: [H, a] },
    paid: ["2026-11-05 Ромашка 1200000"],
    told: [" unit-in-heading"],
  },
  {
    habit: "in a column of units",
    cells: {
      A1: [
        [...H, "Ед. изм."],
        [...a, "тыс. руб."],
        [...b, "тыс. руб."],
      ],
    },
    paid: ["2026-11-05 Ромашка 1200000", "2026-11-06 Весна 800500"],
    told: ["D2 unit-in-heading", "D1 unknown-column"],
  },
  {
    habit: "in a column of units that differ: no amount is sure",
    cells: {
      A1: [
        [...H, "Ед. изм."],
        [...a, "тыс. руб."],
        [...b, "млн руб."],
      ],
    },
    paid: [],
    told: ["D2 unknown-unit", "D1 unknown-column"],
  },
  {
    habit: "in a format that scales: the number is what Excel shows",
    cells: {
      A1: [
        H,
        [d, "Ромашка", shown(1200, '#,##0.0,"тыс."')],
        [d6, "Весна", shown(800, '#,##0 "тыс. руб."')],
      ],
    },
    paid: ["2026-11-05 Ромашка 1200", "2026-11-06 Весна 800000"],
  },
];

const headingHabits: readonly Habit[] = [
  {
    habit: "Latin letters that look Cyrillic",
    cells: { A1: [["Дaтa", "Kлиент", "Cуммa"], a] },
    paid: [paidA],
  },
  {
    habit: "case, signs, line breaks and ordinals",
    cells: { A1: [["1. ДАТА*", "клиент:", "Сумма\nруб."], a] },
    paid: [paidA],
  },
  {
    habit: "ё and е, ZWNJ, ي and ك",
    cells: { A1: [["Дата поступления", "Партнер", "مبلغ دريافتي"], a] },
    paid: [paidA],
  },
  {
    habit: "the day of payment, not of the invoice",
    cells: {
      A1: [
        ["Дата счёта", "Дата оплаты", "Клиент", "Сумма"],
        [d6, ...a],
      ],
    },
    paid: [paidA],
    told: ["A1 unknown-column"],
  },
  {
    habit: "the day of the invoice alone",
    cells: { A1: [["Дата счёта", "Клиент", "Сумма"], a] },
    paid: [],
    told: ["A1 date-is-not-payment-date"],
  },
  {
    habit: "a debt is no payment",
    cells: { A1: [["Дата", "Клиент", "Задолженность"], a] },
    paid: [],
    told: ["C1 missing-column"],
  },
  {
    habit: "paid before sum",
    cells: {
      A1: [
        ["Дата", "Клиент", "Сумма документа", "Оплачено"],
        [d, "Ромашка", 5, 1200],
      ],
    },
    paid: [paidA],
    told: ["C1 unknown-column"],
  },
  {
    habit: "with VAT before without",
    cells: {
      A1: [
        ["Дата", "Клиент", "Сумма без НДС", "Сумма с НДС"],
        [d, "Ромашка", 1000, 1200],
      ],
    },
    paid: [paidA],
    told: ["D1 vat-column-chosen", "C1 unknown-column"],
  },
  {
    habit: "without VAT alone",
    cells: { A1: [["Data", "Client", "Suma fără TVA"], a] },
    paid: [paidA],
    told: ["C1 vat-column-chosen"],
  },
  ...(
    [
      ["Приход", "Расход"],
      ["Дебет", "Кредит"],
      ["Încasări", "Plăți"],
      ["بدهکار", "بستانکار"],
      ["Debit", "Credit"],
    ] as const
  ).map(
    ([one, other]): Habit => ({
      habit: `money in and out side by side: ${one}, ${other}`,
      cells: {
        A1: [
          ["Дата", "Клиент", one, other],
          [...a, 0],
        ],
      },
      paid: [],
      told: ["C1 debit-credit-unclear"],
    }),
  ),
  {
    habit: "our own firm beside the client: Организация",
    cells: {
      A1: [
        ["Дата", "Организация", "Контрагент", "Сумма"],
        [d, "Вымпел", "Ромашка", 1200],
      ],
    },
    paid: [paidA],
    told: ["B1 unknown-column"],
  },
  {
    habit: "our own firm beside the client: Societate",
    cells: {
      A1: [
        ["Data", "Societate", "Partener", "Suma"],
        [d, "Noi SRL", "Ромашка", 1200],
      ],
    },
    paid: [paidA],
    told: ["B1 unknown-column"],
  },
  {
    habit: "a contact is a person, and the client where nothing else is",
    cells: { A1: [["Дата", "Контакт", "Сумма"], a] },
    paid: [paidA],
  },
  {
    habit: "a contact beside a company",
    cells: {
      A1: [
        ["Дата", "Контакт", "Компания", "Сумма"],
        [d, "Пётр", "Ромашка", 1200],
      ],
    },
    paid: [paidA],
    told: ["B1 unknown-column"],
  },
  {
    habit: "what a CRM puts before its headings",
    cells: { A1: [["Deal - Payment date", "Deal - Organization", "Deal - Value"], a] },
    paid: [paidA],
  },
  {
    habit: "a heading misspelt",
    cells: { A1: [["Дата", "Клеинт", "Сумма"], a] },
    paid: [],
    told: ["B1 unknown-column", "B1 did-you-mean", "A1 missing-column"],
  },
  {
    habit: "one heading twice",
    cells: {
      A1: [
        [...H, "Сумма"],
        [...a, 5],
      ],
    },
    paid: [],
    told: ["D1 duplicate-column"],
  },
  {
    habit: "a bank's statement by Tinkoff",
    cells: {
      A1: [
        ["Дата проведения", "Сумма операции", "Контрагент"],
        [d, 1200, "Ромашка"],
      ],
    },
    paid: [paidA],
  },
  {
    habit: "receipts by SmartBill, whose «Tip încasare» is how money was paid",
    cells: {
      A1: [
        ["Nr. încasare", "Data încasării", "Client", "Tip încasare", "Valoare totală"],
        ["1", d, "Ромашка", "OP", 1200],
        ["2", d6, "Весна", "Chitanță", 800.5],
        ["3", d6, "Весна", "Card", 1],
      ],
    },
    paid: [paidA, paidB, "2026-11-06 Весна 1"],
    told: ["D1 unknown-column"],
  },
  {
    habit: "payments by QuickBooks",
    cells: {
      A1: [
        ["Date", "Num", "Customer", "Amount", "Balance"],
        [d, "11", "Ромашка", 1200, 0],
      ],
    },
    paid: [paidA],
    told: ["E1 unknown-column"],
  },
];

const layoutHabits: readonly Habit[] = [
  {
    habit: "clients down, months across: a month is no day",
    cells: {
      A1: [
        ["Клиент", "окт 2026", "ноя 2026", "Итого"],
        ["Ромашка", 1, 2, 3],
      ],
    },
    paid: [],
    told: ["B1 pivoted-table"],
    rows: "1 = 0 + 1 + 0",
  },
  {
    habit: "days down, a column a manager: whose money is not said",
    cells: {
      A1: [
        ["Дата", "Анна", "Борис"],
        [d, 1, 2],
      ],
    },
    paid: [],
    told: ["B1 pivoted-table"],
    rows: "1 = 0 + 1 + 0",
  },
];

const ten = Array.from({ length: 10 }, (_, i) => [d, `Клиент ${"абвгдежзик"[i]}`, 1] as const);
const tenPaid = ten.map(([, client]) => `2026-11-05 ${client} 1`);

const oddHabits: readonly Habit[] = [
  {
    habit: "a number among names",
    cells: { A1: [H, ...ten, [d, 1200, 7]] },
    paid: [...tenPaid, "2026-11-05 1200 7"],
    told: ["B12 unlike-its-column"],
  },
  {
    habit: "a text among dates",
    cells: { A1: [H, ...ten, ["05.11.2026", "Весна", 7]] },
    paid: [...tenPaid, "2026-11-05 Весна 7"],
    told: ["A12 date-as-text", "A12 unlike-its-column"],
  },
  {
    habit: "a text among numbers",
    cells: { A1: [H, ...ten, [d, "Весна", "7,00"]] },
    paid: [...tenPaid, "2026-11-05 Весна 7"],
    told: ["C12 number-as-text", "C12 unlike-its-column"],
  },
];

const read = ({ sheet = "Оплаты", cells, extras, options }: Habit) =>
  ingestBook(
    { [sheet]: cells },
    { ...options, ...(extras ? { extras: { [sheet]: extras } } : {}) },
  );

describe.each([
  ["how a sheet is laid out", sheetHabits],
  ["rows that are no data", rowHabits],
  ["what headings say", headingHabits],
  ["where the unit of a whole table stands", unitPlaces],
  ["tables on their side", layoutHabits],
  ["a value unlike nine in ten of its column", oddHabits],
])("reading real sheets: %s", (_, habits) => {
  test.each(habits)("$habit", async (habit) => {
    const result = await read(habit);
    const sheet = habit.sheet ?? "Оплаты";
    expect(paidIn(result)).toEqual(habit.paid);
    const told = codesIn(result).filter((line) => line.startsWith(sheet));
    expect(told).toEqual(
      (habit.told ?? []).map((line) => `${sheet}${line.startsWith(" ") ? "" : "!"}${line}`),
    );
    if (habit.rows) expect(rowsOf(result, sheet)).toBe(habit.rows);
  });
});

describe("reading real sheets: numbers", () => {
  test.each<NumberHabit>(numberHabits)("%s", async (_, cell, amount, code) => {
    const result = await ingestBook({ Оплаты: { A1: [H, [d, "Ромашка", cell]] } });
    expect(paidIn(result)).toEqual(amount === null ? [] : [`2026-11-05 Ромашка ${amount}`]);
    const codes = result.findings.map((finding) => finding.code);
    if (code) expect(codes).toContain(code);
    else expect(codes.filter((found) => found !== "number-as-text")).toEqual([]);
  });
});

describe("reading real sheets: dates", () => {
  test.each<DateHabit>(dateHabits)("%s", async (_, cell, day, code) => {
    const result = await ingestBook({ Оплаты: { A1: [H, [cell, "Ромашка", 1200]] } });
    expect(paidIn(result)).toEqual(day === null ? [] : [`${day} Ромашка 1200`]);
    const codes = result.findings.map((finding) => finding.code);
    if (code) expect(codes).toContain(code);
    else expect(codes.filter((found) => found !== "date-as-text")).toEqual([]);
  });

  test("both systems of serials", async () => {
    const cells = { Оплаты: { A1: [H, a] } };
    expect(paidIn(await ingestBook(cells))).toEqual([paidA]);
    expect(paidIn(await ingestBook(cells, { is1904: true }))).toEqual([paidA]);
  });

  test("the column decides which number is the day", async () => {
    const rows = (other: string): Cells => ({ A1: [H, ["03/04/2026", "А", 1], [other, "Б", 2]] });
    const dayFirst = await ingestBook({ Оплаты: rows("25/04/2026") });
    expect(paidIn(dayFirst)[0]).toBe("2026-04-03 А 1");
    const monthFirst = await ingestBook({ Оплаты: rows("04/25/2026") });
    expect(paidIn(monthFirst)[0]).toBe("2026-03-04 А 1");
  });
});

describe("reading real sheets: the unit of a heading", () => {
  test.each<UnitHabit>(unitHabits)("%s", async (heading, amount, code) => {
    const result = await ingestBook({
      Оплаты: {
        A1: [
          ["Дата", "Клиент", heading],
          [d, "А", 10],
        ],
      },
    });
    expect(paidIn(result)).toEqual(amount === null ? [] : [`2026-11-05 А ${amount}`]);
    expect(codesIn(result)).toEqual(code ? [`Оплаты!C1 ${code}`] : []);
  });
});

describe("reading real sheets: what a sheet is called", () => {
  test.each([
    "Payments (2)",
    "Оплаты 2026",
    "Оплаты янв",
    "2025 Оплаты",
    "Оплаты 4 кв",
    "Încasări noiembrie",
    "دریافتی‌ها ۱۴۰۵",
    "Поступления 11.2026",
    "Ноябрь 2026",
    "2026",
  ])("«%s»", async (name) => {
    const result = await ingestBook({ [name]: { A1: [H, a] } });
    expect(paidIn(result)).toEqual([paidA]);
  });

  test("a sheet a month, pooled", async () => {
    const result = await ingestBook({
      "Оплаты окт": { A1: [H, [date("2026-10-01"), "А", 1]] },
      "Оплаты ноя": { A1: [H, [date("2026-11-01"), "А", 2]] },
    });
    expect(paidIn(result)).toEqual(["2026-10-01 А 1", "2026-11-01 А 2"]);
  });

  test("a copy is not read, a branch is asked about", async () => {
    const result = await ingestBook({
      Оплаты: { A1: [H, a] },
      "Оплаты — копия": { A1: [H, a] },
      "Оплаты Москва": { A1: [H, b] },
    });
    expect(paidIn(result)).toEqual([paidA]);
    expect(codesIn(result)).toEqual([
      "Оплаты — копия unknown-sheet",
      "Оплаты Москва unknown-sheet",
      "Оплаты Москва did-you-mean",
    ]);
  });
});
