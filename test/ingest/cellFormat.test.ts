import { describe, expect, test } from "vitest";
import {
  currencyOfFormat,
  isDateFormat,
  isPercentFormat,
  multiplierOfFormat,
} from "../../src/ingest/cellFormat.ts";

describe("isDateFormat(format)", () => {
  test.each([
    "yyyy\\-mm\\-dd",
    "m/d/yy",
    "d-mmm-yy",
    "mmm-yy",
    "m/d",
    "[$-409]m/d/yy h:mm AM/PM;@",
    "[$-419]d mmmm yyyy;@",
    "[$-fa-IR,16]dd/mm/yyyy",
    "ДД.ММ.ГГГГ",
    "zz.ll.aaaa",
    "yyyymmdd",
  ])("%s is one", (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  test.each([
    "General",
    "Standard",
    "Основной",
    "@",
    "0.00",
    "0.00E+00",
    '#,##0.00\\ "₽"',
    "_-* #,##0.00\\ [$lei-418]_-",
    '# ##0,00"р."',
    '0 "days"',
    "[Red]0;[Black]-0",
    "h:mm",
    "mm:ss",
    "[h]:mm:ss",
    "[mm]:ss",
    "0%",
  ])("%s is none", (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});

test.each([
  ["0%", true],
  ["0.00\\ %", true],
  ['0"%"', false],
  ["0\\%", false],
  ["General", false],
])("isPercentFormat(%s) is %s", (format, expected) => {
  expect(isPercentFormat(format)).toBe(expected);
});

test.each([
  ['#,##0.00\\ "₽"', "RUB"],
  ['# ##0,00"р."', "RUB"],
  ["[$€-407] #,##0", "EUR"],
  ["[$USD] #,##0", "USD"],
  ["$#,##0.00", "USD"],
  ["_-* #,##0.00\\ [$lei-418]_-", "LEI"],
  ["#,##0\\ \\₽", "RUB"],
  ['#,##0 "тыс. руб."', "RUB"],
  ["[$-409]#,##0", null],
  ["#,##0.00", null],
  ["General", null],
])("currencyOfFormat(%s) is %s", (format, currency) => {
  expect(currencyOfFormat(format)).toBe(currency);
});

test.each([
  ['#,##0 "тыс. руб."', 1000],
  ['0.0 "млн"', 1e6],
  ['0,"K"', 1],
  ['0.0,,"M"', 1],
  ['#,##0,"млн"', 1000],
  ['#,##0.00 "₽"', 1],
  ["#,##0", 1],
])("multiplierOfFormat(%s) is %s", (format, multiplier) => {
  expect(multiplierOfFormat(format)).toBe(multiplier);
});
