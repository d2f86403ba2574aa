import { describe, expect, test } from "vitest";
import { readColumn } from "../../src/ingest/readColumn.ts";
import { sheetInBook } from "../../src/ingest/sheetInBook.ts";
import { dayOfIso, toDay } from "../../src/model/day.ts";
import { type Column, kindSchemas } from "../../src/sheets/contract.ts";
import { book, type Cell, shown } from "../support/book.ts";

const spec: Column = {
  kind: "minutes",
  isRequired: false,
  isCellRequired: false,
  headings: { en: ["Minutes"], ru: ["Минут"], ro: ["Minute"], fa: ["دقیقه"] },
  help: { en: "", ru: "", ro: "", fa: "" },
  clock: "m:ss",
  schema: kindSchemas.minutes,
};

/** Minutes of a column's cells, and what is told of them. */
async function read(heading: string, cells: readonly Cell[], clock: "h:mm" | "m:ss" = "m:ss") {
  const raw = await book({ Calls: { A1: [[heading], ...cells.map((cell) => [cell])] } });
  const [sheet] = raw.sheets;
  const [column] = sheet?.columns ?? [];
  if (!sheet || !column) throw new Error("no column");
  const { value, findings } = readColumn({
    at: sheetInBook(raw, sheet),
    column: { key: "minutes", raw: column, heading, unit: null },
    spec: { ...spec, clock },
    rows: Int32Array.from(cells, (_, i) => i + 1),
    context: {
      today: dayOfIso("2026-11-20") ?? toDay(0),
      language: "en",
      calendar: "gregorian",
      currency: "EUR",
      bookCurrency: "EUR",
    },
    titleUnit: null,
    currencyOfRow: () => null,
  });
  return {
    minutes: cells.map((_, i) => value[i + 1]),
    told: findings.map(({ code, cell }) => `${cell} ${code}`),
  };
}

describe("minutes of a duration", () => {
  // Excel keeps 12:30 as 12.5 ÷ 24 of a day, 0:12:30 as 12.5 ÷ 1440.
  test.each<[heading: string, cell: Cell, minutes: number]>([
    ["Minutes", 12.5, 12.5],
    ["Minutes", "12,5", 12.5],
    ["Minutes", "0:12:30", 12.5],
    ["Minutes", "1:02:03.4", 62.05],
    ["Minutes", "۰:۱۲:۳۰", 12.5],
    ["Minutes", "1 h 20 min", 80],
    ["Минут", "1 ч. 20 мин. 30 сек", 80.5],
    ["Минут", "45с", 0.75],
    ["Durata", "2 ore", 120],
    ["مدت", "۱۲ دقیقه", 12],
    ["Minutes", shown(2.5 / 24, "[h]:mm"), 150],
    ["Minutes", shown(14.5 / 24, "[h]:mm"), 870],
    ["Minutes", shown(12.5 / 1440, "h:mm:ss"), 12.5],
    ["Minutes", shown(12.5 / 1440, "mm:ss"), 12.5],
    ["Длительность, сек", 90, 1.5],
    ["Duration (seconds)", "90", 1.5],
    ["Durata (ore)", 1.5, 90],
    ["Call duration in hours", 0.25, 15],
    ["Duration, h:mm", "12:30", 750],
    ["Длительность (м:сс)", "2:05", 2 + 5 / 60],
  ])("%s: %j is %d", async (heading, cell, minutes) => {
    const { minutes: found, told } = await read(heading, [cell]);
    expect(found[0]).toBeCloseTo(minutes, 9);
    expect(told.filter((line) => !line.endsWith("number-as-text"))).toEqual([]);
  });

  test.each<[what: string, cell: Cell]>([
    ["a word", "long"],
    ["a per cent", "12%"],
    ["money", "12 ₽"],
    ["a date", shown(46_000, "yyyy-mm-dd")],
    ["seventy seconds", "1:70"],
  ])("%s is no duration", async (_, cell) => {
    const { minutes, told } = await read("Minutes", [cell]);
    expect(minutes).toEqual([Number.NaN]);
    expect(told).toEqual(["A2 type-error"]);
  });

  test("12:30 beside nothing longer is what the sheet usually means, and that is told once", async () => {
    expect(await read("Minutes", ["3:30", "2:15"])).toEqual({
      minutes: [3.5, 2.25],
      told: ["A2 ambiguous-duration"],
    });
    expect(await read("Minutes", ["3:30", "2:15"], "h:mm")).toEqual({
      minutes: [210, 135],
      told: ["A2 ambiguous-duration"],
    });
  });

  test("a column where hours would be impossible is of minutes and seconds", async () => {
    expect(await read("Minutes", ["3:30", "45:10"], "h:mm")).toEqual({
      minutes: [3.5, 45 + 1 / 6],
      told: [],
    });
    // Typed into Excel as 3:30 and 45:10: it takes them for hours.
    const typed = [shown(3.5 / 24, "h:mm"), shown((45 + 1 / 6) / 24, "[h]:mm:ss")];
    const { minutes, told } = await read("Minutes", typed);
    expect(minutes[0]).toBeCloseTo(3.5, 9);
    expect(minutes[1]).toBeCloseTo(45 + 1 / 6, 9);
    expect(told).toEqual(["A2 ambiguous-duration"]);
  });
});
