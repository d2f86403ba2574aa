import { describe, expect, test } from "vitest";
import {
  isCarriedText,
  isCompanyText,
  isKeyMark,
  isPlaceholder,
  isTotalText,
  isWalkInName,
  parseChoice,
  parseYesNo,
} from "../../src/ingest/words.ts";
import { sheetsByKey } from "../../src/sheets/sheets.ts";

test.each([
  ["-", true],
  [" — ", true],
  ["?", true],
  ["...", true],
  ["N/A", true],
  ["н/д", true],
  ["Нет данных", true],
  ["lipsa", true],
  ["ندارد", true],
  ["نامشخص", true],
  ["0", false],
  ["0,00", false],
  ["Nadia", false],
  ["-5", false],
])("isPlaceholder(%j) is %s", (text, expected) => {
  expect(isPlaceholder(text)).toBe(expected);
});

test.each([
  ["Total", true],
  ["TOTAL:", true],
  ["Grand total", true],
  ["Subtotal November", true],
  ["Итого", true],
  ["Итого за ноябрь", true],
  ["ИТОГО по отделу", true],
  ["Всего:", true],
  ["Общий итог", true],
  ["Total general", true],
  ["Total luna noiembrie", true],
  ["جمع", true],
  ["جمع کل:", true],
  ["جمع ماه آبان", true],
  ["Totalitarian Ltd", false],
  ["Итоговая", false],
  ["جمعه", false],
  ["Summer", false],
  ["Ромашка", false],
  ["", false],
])("isTotalText(%j) is %s", (text, expected) => {
  expect(isTotalText(text)).toBe(expected);
});

test.each([
  ["Сальдо на начало периода", true],
  ["Остаток на конец", true],
  ["Sold inițial", true],
  ["Opening balance", true],
  ["Rulaj", true],
  ["مانده اول دوره", true],
  ["Сальдовский", false],
  ["Reporter", false],
])("isCarriedText(%j) is %s", (text, expected) => {
  expect(isCarriedText(text)).toBe(expected);
});

test.each([
  ["Company", true],
  ["ИТОГО", true],
  ["کل شرکت", true],
  ["Ada Byron", false],
])("isCompanyText(%j) is %s", (text, expected) => {
  expect(isCompanyText(text)).toBe(expected);
});

test.each([
  ["Walk-in", true],
  ["walk in", true],
  ["Розничный покупатель", true],
  ["Client ocazional", true],
  ["مشتری متفرقه", true],
  ["Касса", true],
  ["Розничная сеть", false],
])("isWalkInName(%j) is %s", (name, expected) => {
  expect(isWalkInName(name, ["касса"])).toBe(expected);
});

test.each([
  ["yes", true],
  ["X", true],
  ["✓", true],
  ["Да", true],
  ["+", true],
  ["da", true],
  ["بله", true],
  ["1", true],
  ["no", false],
  ["нет", false],
  ["−", false],
  ["nu", false],
  ["خیر", false],
  ["0", false],
])("parseYesNo(%j) is %s", (text, ok) => {
  expect(parseYesNo(text)).toEqual({ ok });
});

test.each(["maybe", "", "2", "данет"])("parseYesNo(%j) is a type-error", (text) => {
  expect(parseYesNo(text)).toEqual({ problem: "type-error" });
});

describe("parseChoice(text, choices)", () => {
  const { kind } = sheetsByKey.payments.columns;
  const { role } = sheetsByKey.team.columns;

  test.each([
    ["New", "new"],
    ["ТЕКУЩИЙ", "current"],
    ["повторный", "current"],
    ["nou", "new"],
    ["ВИП", "vip"],
    ["ويژه", "vip"],
  ])("kind %s is %s", (text, ok) => {
    expect(parseChoice(text, kind.choices)).toEqual({ ok });
  });

  test.each([
    ["РОП", "head"],
    ["Менеджер по продажам", "seller"],
    ["Key Account Manager", "vip"],
    ["Agent de vânzări", "seller"],
    ["مدیر فروش", "head"],
    ["Лид-менеджер", "lead-manager"],
  ])("role %s is %s", (text, ok) => {
    expect(parseChoice(text, role.choices)).toEqual({ ok });
  });

  test("an unknown word is a type-error", () => {
    expect(parseChoice("старый", kind.choices)).toEqual({ problem: "type-error" });
  });
});

test.each([
  ["A", true],
  ["А", true],
  ["yes", true],
  ["да", true],
  ["Key", true],
  ["ключевой", true],
  ["B", false],
  ["no", false],
  ["retail", false],
])("isKeyMark(%j) is %s", (text, expected) => {
  expect(isKeyMark(text)).toBe(expected);
});
