import { describe, expect, test } from "vitest";
import { formatsOf } from "../../src/i18n/formats.ts";
import { messagesOf } from "../../src/i18n/messages.ts";
import { isMarkedCopy, markedSheets, markedWorkbook } from "../../src/marked/markedWorkbook.ts";
import { dayOf } from "../../src/model/day.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Language } from "../../src/model/language.ts";
import { templateWorkbook } from "../../src/template/templateWorkbook.ts";
import type { RawWorkbook } from "../../src/workbook/rawWorkbook.ts";
import { readWorkbook } from "../../src/workbook/readWorkbook.ts";
import type { DrawnSheet } from "../../src/writing/drawnSheet.ts";
import { book, date, shown } from "../support/book.ts";
import { ingestAll } from "../support/ingested.ts";
import { all, partsOf } from "../support/packageParts.ts";

const day = dayOf(2026, 11, 20);

const optionsIn = (language: Language) => ({
  words: {
    messages: messagesOf(language),
    formats: formatsOf(language, { currency: "USD", minorUnits: 2, calendar: "gregorian" }),
  },
  counts: "1 error",
  day,
});

async function copyOf(...workbooks: readonly RawWorkbook[]): Promise<readonly DrawnSheet[]> {
  const { findings } = await ingestAll(...workbooks);
  return markedSheets(workbooks, findings, optionsIn("en"));
}

const cellIn = (sheet: DrawnSheet | undefined, address: string) => {
  const [, letters = "", row = ""] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return sheet?.cells?.get(`${Number(row) - 1},${letters.charCodeAt(0) - 65}`);
};

const payments = {
  A1: [
    ["Date", "Client", "Amount"],
    [date("2026-11-05"), "Sea Shop", shown(1200.5, "#,##0.00")],
    [date("2026-11-06"), "Sea Shop", "12,3a"],
    [date("2026-11-07"), "=HYPERLINK(1)", 7],
  ],
} as const;

describe("a marked copy", () => {
  test("colours a bad cell by severity and notes what was found", async () => {
    const [, sheet] = await copyOf(await book({ Payments: payments }));
    expect(cellIn(sheet, "C3")).toEqual({
      value: "12,3a",
      style: { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "F6CFC0" } } },
      comment: {
        author: "Plimsoll",
        text: 'Error. Amount is "12,3a"; expected a number such as 1234.50. Correct the cell.',
      },
    });
    expect(cellIn(sheet, "A2")).toBeUndefined();
  });

  test("lists every finding with a link to its cell, the worst first", async () => {
    const [list] = await copyOf(await book({ Payments: payments }, { file: "sales.xlsx" }));
    const kinds = [...(list?.cells ?? [])].flatMap(([key, { value }]) =>
      key.endsWith(",0") && Number(key.split(",")[0]) > 4 ? [value] : [],
    );
    expect(kinds[0]).toBe("Error");
    const row = [0, 1, 2, 3, 4, 5].map((column) => list?.cells?.get(`5,${column}`));
    expect(row.map((cell) => cell?.value)).toEqual([
      "Error",
      "sales.xlsx",
      "Payments",
      "C3",
      'Amount is "12,3a"; expected a number such as 1234.50. Correct the cell.',
      "type-error",
    ]);
    expect(row[3]?.hyperlink?.location).toBe("'Payments'!C3");
  });

  test("reads back as the same cells: values, formats, hidden rows, dates of 1904 too", async () => {
    const extras = { Payments: { hiddenRows: [2] } };
    const original = await book({ Payments: payments }, { extras, is1904: true });
    const { findings } = await ingestAll(original);
    const bytes = await markedWorkbook([original], findings, optionsIn("en"));
    const { workbook } = await readWorkbook(bytes, "marked.xlsx");
    const textsOf = (from: RawWorkbook | null, at: number) => {
      const { columns = [], rowCount = 0 } = from?.sheets[at] ?? {};
      return Array.from({ length: rowCount }, (_, row) =>
        columns.map(({ kind, number, text, format }) => [
          kind[row],
          kind[row] === 1 ? number[row] : from?.strings[text[row] ?? -1],
          kind[row] === 1 ? from?.formats[format[row] ?? 0] : "",
        ]),
      );
    };
    expect(workbook?.sheets.map(({ name }) => name)).toEqual(["Findings", "Payments"]);
    expect(textsOf(workbook, 1)).toEqual(textsOf(original, 0));
    // 5 November 2026 is day 46,331 as Excel counts from 1900.
    expect(workbook?.sheets[1]?.columns[0]?.number[1]).toBe(46_331);
    expect([...(workbook?.sheets[1]?.hiddenRows ?? [])]).toEqual([1]);
    expect(workbook?.sheets.flatMap(({ formulas }) => formulas)).toEqual([]);
  });

  test("keeps a formula out of the cell, and tells it in the note", async () => {
    const broken = { A1: payments.A1.slice(0, 2), C3: { formula: "SUM(Missing!A1)" } } as const;
    const rest = { A3: [[date("2026-11-06"), "Sea Shop"]] };
    const [, sheet] = await copyOf(await book({ Payments: { ...broken, ...rest } }));
    expect(cellIn(sheet, "C3")?.value).toBeNull();
    expect(cellIn(sheet, "C3")?.comment?.text).toContain("Formula: SUM(Missing!A1)");
  });

  test("puts several workbooks in one, each sheet under a name of its own", async () => {
    const one = await book({ Payments: payments, Findings: { A1: 1 } }, { file: "a.xlsx" });
    const other = await book({ Payments: payments }, { file: "b.xlsx" });
    const drawn = await copyOf(one, other);
    expect(drawn.map(({ name }) => name)).toEqual([
      "Findings (2)",
      "Payments",
      "Findings",
      "Payments (2)",
    ]);
    const links = [...(drawn[0]?.cells?.values() ?? [])].flatMap(
      ({ hyperlink }) => hyperlink?.location ?? [],
    );
    expect(links).toContain("'Payments'!C3");
    expect(links).toContain("'Payments (2)'!C3");
  });

  test("lists what was found about a file that could not be read, without a link", () => {
    const finding: Finding = { code: "encrypted-file", file: "locked.xlsx", facts: {} };
    const [list] = markedSheets([], [finding], optionsIn("en"));
    expect(list?.cells?.get("5,1")?.value).toBe("locked.xlsx");
    expect(list?.cells?.get("5,3")?.hyperlink).toBeUndefined();
  });

  test.each(["en", "ru", "ro", "fa"] as const)("speaks %s", async (language) => {
    const original = await book({ Payments: payments });
    const { findings } = await ingestAll(original);
    const [list] = markedSheets([original], findings, optionsIn(language));
    expect(list?.name).toBe(messagesOf(language).marked.sheetName);
    expect(list?.view?.rightToLeft).toBe(language === "fa");
    const texts = [...(list?.cells?.values() ?? [])].map(({ value }) => String(value));
    expect(texts.join("")).not.toMatch(/[\u2066-\u2069]/);
  });

  test("is known again as one; other workbooks are not, nor what is none", async () => {
    const original = await book({ Payments: payments });
    expect(isMarkedCopy(await markedWorkbook([original], [], optionsIn("fa")))).toBe(true);
    expect(
      isMarkedCopy(await templateWorkbook({ language: "en", country: null, today: day })),
    ).toBe(false);
    expect(isMarkedCopy(new Uint8Array())).toBe(false);
    expect(isMarkedCopy(new TextEncoder().encode("PK\u0003\u0004 and no more"))).toBe(false);
  });

  test("takes 23,000 rows in seconds, and is the same bytes each time", async () => {
    const rows = Array.from({ length: 23_000 }, (_, n) => [
      shown(45_000 + (n % 300), "dd.mm.yyyy"),
      `Client ${n % 900}`,
      shown(n / 4, "#,##0.00"),
      "x",
    ]);
    const large = await book({ Payments: { A1: [["Date", "Client", "Amount", "Note"], ...rows] } });
    const started = performance.now();
    const bytes = await markedWorkbook([large], [], optionsIn("en"));
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(Buffer.from(bytes).equals(await markedWorkbook([large], [], optionsIn("en")))).toBe(
      true,
    );
  });
});

describe("what a workbook from anywhere may hold", () => {
  const odd = {
    A1: [
      ["Date", "Client", "Amount"],
      [date("2026-11-05"), "bell \u0007 and <b>&", shown(5, '[zzz]bad"format')],
      [shown(46_000, "yyyy\\-mm\\-dd;@;x;y;z"), "=1+1", shown(6, "[h]:mm")],
      [date("2026-11-05"), "@SUM(1)", shown(7, '#,##0.00" ₽"')],
    ],
  } as const;

  test("comes out as cells that Excel takes", async () => {
    const [, sheet] = await copyOf(await book({ Payments: odd }));
    const numFmts = [
      ...(sheet?.columns ?? []).map((column) => ("style" in column ? column.style : undefined)),
      ...[...(sheet?.cells?.values() ?? [])].map(({ style }) => style),
    ].flatMap((style) => (style as { numFmt?: string } | undefined)?.numFmt ?? []);
    expect(numFmts.filter((format) => /zzz|;z$/.test(format))).toEqual([]);
    expect(numFmts).toContain("yyyy-mm-dd");
  });

  test("is well-formed XML without formulas", async () => {
    const original = await book({ Payments: odd });
    const { findings } = await ingestAll(original);
    const parts = partsOf(await markedWorkbook([original], findings, optionsIn("en")));
    const xml = [...parts].map(([, text]) => text).join("");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no such characters.
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
    expect(all(xml, /<f[ >](.*?)<\/f>/g)).toEqual([]);
    expect(xml).toContain("&lt;b&gt;&amp;");
  });
});
