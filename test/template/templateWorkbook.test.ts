import { beforeAll, describe, expect, test } from "vitest";
import { dayOf } from "../../src/model/day.ts";
import { languages } from "../../src/model/language.ts";
import { sheets } from "../../src/sheets/sheets.ts";
import { templateSheets, templateWorkbook } from "../../src/template/templateWorkbook.ts";
import type { DrawnSheet } from "../../src/writing/drawnSheet.ts";
import { all, overlap, partsOf } from "../support/packageParts.ts";

const today = dayOf(2026, 11, 20);
const countries = { en: null, ru: "RU", ro: "MD", fa: "IR" } as const;

const sheetNamed = (drawn: readonly DrawnSheet[], name: string): DrawnSheet => {
  const found = drawn.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};
const valueAt = (sheet: DrawnSheet, row: number, column: number) =>
  sheet.cells?.get(`${row},${column}`)?.value;

describe.each(languages)("templateWorkbook in %s", (language) => {
  const options = { language, country: countries[language], today };
  const drawn = templateSheets(options);
  let parts: ReadonlyMap<string, string>;
  beforeAll(async () => {
    parts = partsOf(await templateWorkbook(options));
  });

  test("has the instructions first, then every sheet of the contract in its order", () => {
    const [first, ...others] = drawn.map(({ name }) => name);
    expect(first).toMatch(/Instructions|Инструкция|Instrucțiuni|راهنما/);
    expect(others).toEqual(sheets.map(({ names }) => names[language][0]));
  });

  test("has sheet names that Excel takes", () => {
    for (const { name } of drawn) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$/);
    }
  });

  test("names its filters and repeated headings, each sheet in quotes", () => {
    const workbook = parts.get("xl/workbook.xml") ?? "";
    const repeated = all(workbook, /<definedName name="_xlnm.Print_Titles"[^>]*>([^<]*)</g);
    expect(repeated).toEqual(drawn.slice(2).map(({ name }) => `'${name}'!$1:$1`));
    const filters = all(workbook, /<definedName name="_xlnm._FilterDatabase"[^>]*>([^<]*)</g);
    expect(filters).toHaveLength(repeated.length);
    expect(filters[0]).toMatch(/^'[^']+'!\$A\$1:\$[A-Z]+\$1048576$/);
  });

  test("links to every sheet from the first", () => {
    const locations = [...(drawn[0]?.cells?.values() ?? [])].flatMap(
      ({ hyperlink }) => hyperlink?.location ?? [],
    );
    expect(locations).toEqual(sheets.map(({ names }) => `'${names[language][0]}'!A1`));
  });

  test("has lists that Excel can hold, one a column, and none over another", () => {
    for (const { dataValidations = [] } of drawn) {
      for (const { values, formula1, errorTitle = "", errorMessage = "" } of dataValidations) {
        expect(values?.join(",").length ?? 1).toBeLessThanOrEqual(255);
        expect(formula1?.length ?? 1).toBeLessThanOrEqual(255);
        expect(errorTitle.length).toBeLessThanOrEqual(32);
        expect(errorMessage.length).toBeLessThanOrEqual(255);
      }
      const ranges = dataValidations.map(({ range }) => range);
      const overlaps = ranges.filter((a, i) => ranges.some((b, j) => j > i && overlap(a, b)));
      expect(overlaps).toEqual([]);
    }
  });

  test("offers a list wherever the contract has one", () => {
    const lists = drawn.reduce((sum, sheet) => sum + (sheet.dataValidations?.length ?? 0), 0);
    const closed = sheets.flatMap(({ columns }) =>
      Object.values(columns).filter(
        ({ kind, choices, isAlternative }) => !isAlternative && (choices || kind === "yesNo"),
      ),
    );
    // Settings have three lists of their own: calendar, names on the wall, time axis.
    expect(lists).toBeGreaterThanOrEqual(closed.length + 3);
  });

  test("tells each column's help in a note, and reads from right to left in Persian only", () => {
    for (const sheet of sheets.filter(({ key }) => key !== "settings")) {
      const own = sheetNamed(drawn, sheet.names[language][0]);
      const columns = Object.values(sheet.columns).filter(({ isAlternative }) => !isAlternative);
      columns.forEach((column, index) => {
        const cell = own.cells?.get(`0,${index}`);
        expect(cell?.value).toBe(`${column.headings[language][0]}${column.isRequired ? "*" : ""}`);
        expect(cell?.comment?.text).toContain(column.help[language]);
      });
      expect(own.view?.rightToLeft).toBe(language === "fa");
    }
  });

  test("gives whole columns their formats, however far down", () => {
    const position = drawn.findIndex(({ name }) => name === sheets[2]?.names[language][0]) + 1;
    const xml = parts.get(`xl/worksheets/sheet${position}.xml`) ?? "";
    const styles = all(xml, /<col style="(\d+)"/g);
    expect(styles).toHaveLength(Object.keys(sheets[2]?.columns ?? {}).length);
    const xfs = all(parts.get("xl/styles.xml") ?? "", /<cellXfs[^>]*>(.*?)<\/cellXfs>/gs)[0] ?? "";
    const formats = all(xfs, /<xf numFmtId="(\d+)"/g);
    const codes = new Map(
      [
        ...(parts.get("xl/styles.xml") ?? "").matchAll(/numFmtId="(\d+)" formatCode="([^"]*)"/g),
      ].map(([, id, code]) => [id, code] as const),
    );
    const [date, , amount] = styles.map((style) => codes.get(formats[Number(style)]));
    expect(date).toBe({ en: "d mmm yyyy", ru: "dd.mm.yyyy", ro: "dd.mm.yyyy", fa: "@" }[language]);
    expect(amount).toBe(language === "fa" ? "#,##0" : "#,##0.00");
  });

  test("is the same bytes each time", async () => {
    const [one, other] = await Promise.all([templateWorkbook(options), templateWorkbook(options)]);
    expect(Buffer.from(one).equals(other)).toBe(true);
  });
});

describe("rows that a template starts with", () => {
  const rowsOf = (sheet: DrawnSheet, column: number) =>
    Array.from({ length: (sheet.styledRow ?? 1) - 1 }, (_, row) => valueAt(sheet, row + 1, column));

  test("Russia's moved days off, those of 2026 as in decree 1466 of 24.9.2025", () => {
    const drawn = templateSheets({ language: "ru", country: "RU", today });
    const calendar = sheetNamed(drawn, "Календарь");
    const serial = (month: number, date: number): number => dayOf(2026, month, date) + 25_569;
    expect(rowsOf(calendar, 0).slice(-3)).toEqual([serial(1, 9), serial(5, 11), serial(12, 31)]);
    // 1 November 2025 was a Saturday worked.
    const worked = rowsOf(calendar, 0).indexOf(dayOf(2025, 11, 1) + 25_569);
    expect(rowsOf(calendar, 1)[worked]).toBe("да");
  });

  test("no other country's days off in Russian", () => {
    const drawn = templateSheets({ language: "ru", country: "MD", today });
    expect(String(valueAt(sheetNamed(drawn, "Календарь"), 1, 2))).toContain("пример");
  });

  test("5–11 Farvardin of this Persian year and the next as a question", () => {
    const drawn = templateSheets({ language: "fa", country: "IR", today });
    const days = rowsOf(sheetNamed(drawn, "تقویم"), 0);
    expect([days[0], days[6], days[7], days[13]]).toEqual([
      "۱۴۰۵/۰۱/۰۵",
      "۱۴۰۵/۰۱/۱۱",
      "۱۴۰۶/۰۱/۰۵",
      "۱۴۰۶/۰۱/۱۱",
    ]);
  });

  test.each(languages)("the audit's 23 criteria in %s, none of them twice", (language) => {
    const drawn = templateSheets({ language, country: null, today });
    const [audit] = sheets.filter(({ key }) => key === "audit");
    const criteria = rowsOf(sheetNamed(drawn, audit?.names[language][0] ?? ""), 0);
    expect(new Set(criteria).size).toBe(23);
  });
});
