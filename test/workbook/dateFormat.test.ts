import { expect, test } from "vitest";
import { canonicalFormat } from "../../src/workbook/canonicalFormat.ts";
import { isDateFormat } from "../../src/workbook/dateFormat.ts";

test.each([
  "m/d/yy",
  "yyyy-mm-dd",
  "yyyymmdd",
  "d-mmm-yy",
  "mmm yyyy",
  "mmmm",
  "m/d/yy h:mm",
  "yyyy\\-mm\\-dd\\ hh:mm:ss.000",
  "[$-419]d mmmm yyyy;@",
  "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
  '[Red]dd"."mm"."yyyy',
  'd "de" mmmm "de" yyyy',
  "mmm-yy",
  "m/d",
  "[$-409]m/d/yy h:mm AM/PM;@",
  "[$-fa-IR,16]dd/mm/yyyy",
  "[$-fa-IR]yyyy/mm/dd;@",
  "yyyy/mm/dd;@",
  "B2yyyy/mm/dd",
  "[$-10429]yyyy/mm/dd",
  "[$-1010000]d/m/yyyy;@",
  "[$-x-sysdate]dddd, mmmm dd, yyyy",
  "ДД.ММ.ГГГГ",
  "дд.мм.гг",
  "zz.ll.aaaa",
  "TT.MM.JJJJ",
  "jj/mm/aaaa",
  "gg.aa.yyyy",
])("isDateFormat(%s) is true", (format) => {
  expect(isDateFormat(format)).toBe(true);
});

test.each([
  "General",
  "Standard",
  "Основной",
  "@",
  "0",
  "0.00",
  "#,##0.00",
  "0%",
  "0.00E+00",
  '#,##0.00 "руб."',
  "[$$-409]#,##0.00",
  '#,##0 "days"',
  "_-* #,##0.00\\ [$lei-418]_-",
  '# ##0,00"р."',
  "[Red]0;[Black]-0",
  "mm:ss",
  "[mm]:ss",
  "# ?/?",
  "000000",
  "[h]:mm",
  "[hh]:mm:ss",
  "[m]:ss",
  "h:mm",
  "h:mm AM/PM",
  "[$-F400]h:mm:ss AM/PM",
  "mm:ss.0",
  "ЧЧ:ММ",
  "",
])("isDateFormat(%s) is false", (format) => {
  expect(isDateFormat(format)).toBe(false);
});

test.each([
  ["Excel", "yyyy\\-mm\\-dd", "yyyy-mm-dd"],
  ["Calc", 'yyyy"-"mm"-"dd', "yyyy-mm-dd"],
  ["a duration", '[h]":"mm', "[h]:mm"],
  ["words are kept", 'd "de" mmmm', 'd "de" mmmm'],
  ["numbers are kept", '0"."00', '0"."00'],
  ["General", "General", "General"],
])("canonicalFormat(%s)", (_, format, expected) => {
  expect(canonicalFormat(format)).toBe(expected);
});
