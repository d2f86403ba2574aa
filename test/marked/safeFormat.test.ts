import { expect, test } from "vitest";
import { safeFormat } from "../../src/marked/safeFormat.ts";

test.each([
  ["", "General"],
  ["General", "General"],
  ["#,##0.00", "#,##0.00"],
  ["dd.mm.yyyy", "dd.mm.yyyy"],
  ['#,##0.00" ₽"', '#,##0.00" ₽"'],
  ["[$-409]d\\-mmm\\-yy", "[$-409]d\\-mmm\\-yy"],
  ["[Red]-0.0%;0.0%", "[Red]-0.0%;0.0%"],
  ["[h]:mm", "[h]:mm"],
  ["0.00E+00", "0.00E+00"],
  // Words of another language's dates are no codes of Excel's.
  ["ДД.ММ.ГГГГ", "yyyy-mm-dd"],
  ['0"unclosed', "General"],
  ["[Purple]0", "General"],
  ["0;0;0;0;0", "General"],
  ["0".repeat(200), "General"],
])("safeFormat(%s) is %s", (format, expected) => {
  expect(safeFormat(format)).toBe(expected);
});
