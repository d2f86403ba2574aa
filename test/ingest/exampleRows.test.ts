import { describe, expect, test } from "vitest";
import { exampleMarks, instructionSheets } from "../../src/sheets/vocabulary/templateWords.ts";
import { date } from "../support/book.ts";
import { ingestBook, rowsOf, tellings } from "../support/ingested.ts";

const heading = ["Date", "Client", "Amount", "Note"];
const paid = [date("2026-11-05"), "Ромашка", 1200, null];

describe("a row that our own template marks as an example", () => {
  test.each(Object.values(exampleMarks))("%s is passed over", async (mark) => {
    const example = [date("2026-11-01"), `Example Ltd ${mark}`, 100_000, null];
    const result = await ingestBook({ Payments: { A1: [heading, example, paid] } });
    expect(rowsOf(result, "Payments")).toBe("2 = 1 + 0 + 1");
    expect(result.dataset?.clients.map(({ name }) => name)).toEqual(["Ромашка"]);
    expect([...(result.dataset?.payments.amount ?? [])]).toEqual([120_000]);
  });

  test("is one wherever the mark stands, and a bracket of the office's own is not", async () => {
    const marked = [date("2026-11-01"), "Ромашка", 100_000, exampleMarks.ru];
    const own = [date("2026-11-02"), "Ромашка (пример)", 300, null];
    const result = await ingestBook({ Payments: { A1: [heading, own, marked, paid] } });
    expect([...(result.dataset?.payments.amount ?? [])]).toEqual([30_000, 120_000]);
  });

  test("leaves a sheet of nothing else without rows", async () => {
    const example = [date("2026-11-01"), `Example Ltd ${exampleMarks.en}`, 100_000, null];
    const result = await ingestBook({ Payments: { A1: [heading, example] } });
    expect(result.dataset).toBeNull();
    expect(result.findings.map(({ code }) => code)).toEqual(["no-rows"]);
  });
});

test.each(Object.values(instructionSheets))(
  "the template's sheet %s is read by people only",
  async (name) => {
    const cells = { A1: [["Where to start"], ["Three sheets are enough"]] };
    const result = await ingestBook({ [name]: cells, Payments: { A1: [heading, paid] } });
    expect(tellings(result).filter((told) => told.startsWith(name))).toEqual([]);
  },
);
