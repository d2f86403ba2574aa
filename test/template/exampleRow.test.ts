import { describe, expect, test } from "vitest";
import { messagesOf } from "../../src/i18n/messages.ts";
import { dayOf } from "../../src/model/day.ts";
import { languages } from "../../src/model/language.ts";
import type { Sheet } from "../../src/sheets/contract.ts";
import { sheets } from "../../src/sheets/sheets.ts";
import { exampleMarks } from "../../src/sheets/vocabulary/templateWords.ts";
import { exampleRow } from "../../src/template/exampleRow.ts";
import { exampleValues } from "../../src/template/exampleValues.ts";
import { templateColumns } from "../../src/template/sheetColumns.ts";
import { templateContext } from "../../src/template/templateContext.ts";

const inLanguage = (language: (typeof languages)[number]) =>
  templateContext({ language, country: null, today: dayOf(2026, 11, 20) });

const sheetOf = (key: string): Sheet => {
  const found = sheets.find((sheet) => sheet.key === key);
  if (!found) throw new Error(`no sheet ${key}`);
  return found;
};

describe.each(languages)("exampleRow(sheet, context) in %s", (language) => {
  test.each(sheets.map(({ key }) => key))(
    "marks one cell of %s, and fills what a row needs",
    (key) => {
      const row = exampleRow(sheetOf(key), inLanguage(language));
      const marked = row.filter((value) => String(value).endsWith(exampleMarks[language]));
      expect(marked).toHaveLength(1);
      const missing = templateColumns(sheetOf(key)).filter(
        ({ column, index }) => column.isCellRequired && row[index] === null,
      );
      expect(missing.map((place) => place.key)).toEqual([]);
    },
  );
});

test("an example of a payment reads as one", () => {
  expect(exampleRow(sheetOf("payments"), inLanguage("en"))).toEqual([
    // 20 November 2026 as Excel counts.
    46_346,
    "Example Ltd (example: delete this row)",
    100_000,
    "Anna Example",
    "current",
    "Product A",
    "Website",
    null,
    null,
    null,
    null,
  ]);
});

test.each(Object.entries(exampleValues))(
  "what the example of %s says is in the contract",
  (key, own) => {
    const { columns } = sheetOf(key);
    for (const [column, value] of Object.entries(own)) {
      expect(Object.keys(columns)).toContain(column);
      if (typeof value === "string")
        expect(
          Object.keys(columns[column]?.choices ?? messagesOf("en").template.example),
        ).toContain(value);
    }
  },
);
