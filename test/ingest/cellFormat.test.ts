import { expect, test } from "vitest";
import {
  currencyOfFormat,
  isPercentFormat,
  multiplierOfFormat,
} from "../../src/ingest/cellFormat.ts";

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
