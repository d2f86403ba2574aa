import { describe, expect, test } from "vitest";
import { matchHeadings } from "../../src/ingest/matchHeading.ts";
import { sheetsByKey } from "../../src/sheets/sheets.ts";

const { actions, clients, payments, plans, team } = sheetsByKey;

/** Column key → position. */
const placesOf = (
  headings: readonly (string | null)[],
  sheet: Parameters<typeof matchHeadings>[1],
) =>
  Object.fromEntries(
    [...matchHeadings(headings, sheet).columns].map(([k, { index }]) => [k, index]),
  );

describe("matchHeadings(headings, sheet) finds columns", () => {
  test.each([
    [
      "in English",
      ["Date", "Client", "Amount", null, "Manager", ""],
      payments,
      { date: 0, client: 1, amount: 2, manager: 4 },
    ],
    [
      "in Russian, with ordinals, marks and Latin letters",
      ["1. Дата оплаты*", "Kонтрагент", "Поступило", "№ документа"],
      payments,
      { date: 0, client: 1, amount: 2, document: 3 },
    ],
    [
      "in Romanian, with or without marks, in the spelling of before 1993",
      ["Data incasarii", "Denumire client", "Suma încasată", "Agent de vînzări"],
      payments,
      { date: 0, client: 1, amount: 2, manager: 3 },
    ],
    [
      "in Persian, with Arabic letters",
      ["تاريخ", "نام مشتری", "مبلغ", "كارشناس فروش"],
      payments,
      { date: 0, client: 1, amount: 2, manager: 3 },
    ],
    [
      "of an export of Pipedrive",
      ["Deal - Owner", "Organization - Company name", "Deal - Value"],
      payments,
      { manager: 0, client: 1, amount: 2 },
    ],
    [
      "over two lines",
      ["Current\nvolume", "Possible  volume", "Client"],
      clients,
      { currentVolume: 0, possibleVolume: 1, client: 2 },
    ],
    [
      "with a remark in brackets",
      ["Клиент (покупатель)", "Менеджер, ФИО"],
      clients,
      { client: 0, manager: 1 },
    ],
    ["with a date's pattern", ["Дата (дд.мм.гггг)"], payments, { date: 0 }],
    ["of the wide form's names", ["Менеджер", "янв 2026"], plans, { manager: 0 }],
    [
      "where a due date is one",
      ["Client", "Step", "Due date"],
      actions,
      { client: 0, step: 1, due: 2 },
    ],
    ["with a comma in the word itself", ["ФИО", "Бонус, %"], team, { name: 0, commission: 1 }],
  ])("%s", (_, headings, sheet, places) => {
    expect(placesOf(headings, sheet)).toEqual(places);
  });
});

describe("matchHeadings(headings, sheet) splits the unit off", () => {
  test.each([
    ["Сумма, тыс. руб.", 1000, "RUB"],
    ["Сумма\nруб.", 1, "RUB"],
    ["Сумма в тыс. рублей", 1000, "RUB"],
    ["Suma (mii lei)", 1000, "LEI"],
    ["مبلغ (میلیون تومان)", 1e6, "TOMAN"],
    ["Amount, $K", 1000, "USD"],
    ["Amount ($)", 1, "USD"],
    ["Amount USD", 1, "USD"],
  ])("%s", (heading, multiplier, currency) => {
    const unit = matchHeadings([heading], payments).columns.get("amount")?.unit;
    expect(unit).toMatchObject({ multiplier, currency });
  });

  test("a margin in money is no fraction", () => {
    const match = matchHeadings(["Клиент", "Маржа, руб."], clients);
    expect(match.columns.has("margin")).toBe(false);
    expect(match.left).toMatchObject([{ index: 1, reason: "not-known" }]);
  });
});

describe("matchHeadings(headings, sheet) chooses between two headings for a column:", () => {
  test.each([
    ["the first word of the contract", ["Value", "Amount"], 1],
    ["money paid before a bare sum", ["Сумма документа", "Оплачено"], 1],
    ["with VAT before without", ["Сумма без НДС", "Сумма с НДС"], 1],
    ["with VAT before a bare name", ["Сумма", "Сумма с НДС"], 1],
    ["a bare name before one with a unit", ["Сумма, тыс. руб.", "Сумма"], 1],
  ])("%s", (_, headings, index) => {
    const match = matchHeadings(headings, payments);
    expect(match.columns.get("amount")?.index).toBe(index);
    expect(match.left).toMatchObject([{ reason: "another-fits-better" }]);
    expect(match.problems).toEqual([]);
  });

  test("two that fit equally are a problem, and the first stands", () => {
    const match = matchHeadings(["Date", "Amount", "Amount"], payments);
    expect(match.columns.get("amount")?.index).toBe(1);
    expect(match.problems).toEqual([
      { code: "duplicate-column", column: "amount", index: 2, first: 1 },
    ]);
  });

  test("amounts in two currencies are a problem too", () => {
    expect(matchHeadings(["Сумма, руб.", "Сумма, $"], payments).problems).toMatchObject([
      { code: "duplicate-column" },
    ]);
  });

  test("a contact is the client only when nothing else is", () => {
    expect(placesOf(["Контакт", "Контрагент"], payments)).toEqual({ client: 1 });
    expect(placesOf(["Контакт", "Сумма"], payments)).toEqual({ client: 0, amount: 1 });
  });
});

describe("matchHeadings(headings, sheet) does not guess", () => {
  test.each([
    ["an invoice date", "Дата счёта"],
    ["an invoice date", "Data facturii"],
    ["an invoice date", "تاریخ فاکتور"],
    ["a due date", "Due date"],
    ["a due date", "Срок оплаты"],
  ])("%s for the payment's: %s", (_, heading) => {
    const match = matchHeadings([heading, "Amount"], payments);
    expect(match.columns.has("date")).toBe(false);
    expect(match.problems).toEqual([{ code: "lookalike", column: "date", index: 0 }]);
  });

  test.each(["Долг", "Остаток долга", "Sold", "مانده", "Balance due"])(
    "%s for the amount",
    (text) => {
      const match = matchHeadings(["Date", text], payments);
      expect(match.problems).toEqual([{ code: "lookalike", column: "amount", index: 1 }]);
    },
  );

  test('and "Sold by" is no balance', () => {
    expect(matchHeadings(["Date", "Sold by"], payments).problems).toEqual([]);
  });

  test("an invoice date beside a payment date is only left over", () => {
    const match = matchHeadings(["Дата счёта", "Дата оплаты"], payments);
    expect(match.columns.get("date")?.index).toBe(1);
    expect(match.problems).toEqual([]);
    expect(match.left).toMatchObject([{ index: 0, reason: "not-known" }]);
  });

  test.each([
    [["Дата", "Приход", "Расход"]],
    [["Data", "Încasări", "Plăți"]],
    [["تاریخ", "بدهکار", "بستانکار"]],
    [["Date", "Debit", "Credit"]],
  ])("which of %s is meant", (headings) => {
    expect(matchHeadings(headings, payments).problems).toEqual([
      { code: "debit-credit-unclear", column: "amount", indexes: [1, 2] },
    ]);
  });

  test.each(["Сумма (тыщ)", "Amount, lacs", "Suma (mil.)", "Сумма, в год", "Сумма, %"])(
    "the unit of %s",
    (heading) => {
      const match = matchHeadings(["Date", heading], payments);
      expect(match.columns.has("amount")).toBe(false);
      expect(match.problems).toMatchObject([{ code: "unknown-unit", column: "amount", index: 1 }]);
    },
  );

  test("and an unknown unit is no problem where another heading fits", () => {
    expect(matchHeadings(["Amount, lacs", "Amount"], payments).problems).toEqual([]);
  });

  test("numbers of rows for numbers of documents", () => {
    expect(placesOf(["№ п/п", "Дата"], payments)).toEqual({ date: 1 });
  });
});

describe("matchHeadings(headings, sheet) suggests", () => {
  test.each([
    ["Clinet", payments, "Client"],
    ["Клеинт", payments, "Клиент"],
    ["Оплаченно", payments, "Оплачено"],
    ["Possble volume", clients, "Possible volume"],
    ["Ответственый", payments, "Ответственный"],
  ])("for %s", (heading, sheet, suggestion) => {
    expect(matchHeadings([heading], sheet).left).toMatchObject([{ suggestion }]);
  });

  test("nothing for a column that is there, or for a word far from all", () => {
    expect(matchHeadings(["Client", "Clinet", "Погода"], payments).left).toMatchObject([
      { suggestion: null },
      { suggestion: null },
    ]);
  });
});

test("matchHeadings tells the language of each word", () => {
  const { columns } = matchHeadings(["Дата", "Client", "Контакт"], payments);
  expect(columns.get("date")?.languages).toEqual(["ru"]);
  expect(columns.get("client")?.languages).toEqual(["en", "ro"]);
});
