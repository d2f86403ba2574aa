import { describe, expect, test } from "vitest";
import { monthText } from "../../src/model/month.ts";
import { book, type Cell, type Cells } from "../support/book.ts";
import { ingestAll, ingestBook, rowsOf, tellings } from "../support/ingested.ts";

const table = (headings: readonly string[], ...rows: readonly (readonly Cell[])[]): Cells => ({
  A1: [headings, ...rows],
});
const old = { file: "old.xlsx", savedOn: "2026-11-02" } as const;
const latest = { file: "new.xlsx", savedOn: "2026-11-18" } as const;

const countsOf = ({ dataset }: Awaited<ReturnType<typeof ingestAll>>) =>
  dataset?.funnelCounts.map(({ month, stage, count }) => `${monthText(month)} ${stage} ${count}`);

describe("a funnel that two workbooks keep", () => {
  test("counts once, as the one saved later has it", async () => {
    const headings = ["Month", "Stage", "Count", "Cut", "Value"] as const;
    const result = await ingestAll(
      await book(
        {
          Clients: table(["Client"], ["A"]),
          Funnel: table(
            headings,
            ["2026-10", "Lead", 300, null, null],
            ["2026-10", "Paid", 11, null, null],
            ["2026-10", "Lead", 40, "channel", "Fair"],
            ["2026-11", "Lead", 90, null, null],
            ["2026-09", "Lead", 280, null, null],
          ),
        },
        old,
      ),
      await book(
        {
          Воронка: table(
            ["Месяц", "Этап", "Количество", "Канал"],
            ["октябрь 2026", "Лиды", 300, null],
            ["октябрь 2026", "Оплаты", 11, null],
            ["октябрь 2026", "Лиды", 40, "fair"],
            ["ноябрь 2026", "Лиды", 210, null],
          ),
        },
        latest,
      ),
    );
    expect(countsOf(result)).toEqual([
      "2026-09 lead 280",
      "2026-10 lead 300",
      "2026-10 paid 11",
      "2026-10 lead 40",
      "2026-11 lead 210",
    ]);
    expect(tellings(result)).toEqual([
      'Funnel copied-sheet {"original":"new.xlsx!Воронка","rows":3,"counted":"once"}',
      'Funnel!C5 cells-differ «90» {"taken":"210","place":"new.xlsx!Воронка!C5"}',
    ]);
    expect(rowsOf(result, "Funnel")).toBe("5 = 1 + 0 + 4");
    expect(rowsOf(result, "Воронка")).toBe("4 = 4 + 0 + 0");
  });

  test("counts once also where stages stand across in one sheet and down in the other", async () => {
    const result = await ingestAll(
      await book(
        {
          Clienți: table(["Client"], ["A"]),
          Pâlnie: table(
            ["Luna", "Lead-uri", "Oferte", "Încasate"],
            ["10.2026", 300, 40, 11],
            ["11.2026", 210, 36, null],
          ),
        },
        old,
      ),
      await book(
        {
          "قیف فروش": table(
            ["مرحله", "2026-10", "2026-11"],
            ["سرنخ", 300, 210],
            ["پرداخت", 11, 12],
          ),
        },
        latest,
      ),
    );
    expect(countsOf(result)).toEqual([
      "2026-10 offer 40",
      "2026-11 offer 36",
      "2026-10 lead 300",
      "2026-11 lead 210",
      "2026-10 paid 11",
      "2026-11 paid 12",
    ]);
    expect(tellings(result)).toEqual([
      'Pâlnie copied-sheet {"original":"new.xlsx!قیف فروش","rows":2,"counted":"once"}',
    ]);
    expect(rowsOf(result, "Pâlnie")).toBe("2 = 2 + 0 + 0");
  });

  test("is two of branches where the counts differ, though small ones are equal by chance", async () => {
    const headings = ["Месяц", "Этап", "Количество"] as const;
    const result = await ingestAll(
      await book(
        {
          Клиенты: table(["Клиент"], ["A"]),
          Воронка: table(
            headings,
            ["11.2026", "Лиды", 30],
            ["11.2026", "Встречи", 3],
            ["11.2026", "Оплаты", 1],
          ),
        },
        { file: "север.xlsx" },
      ),
      await book(
        {
          Воронка: table(
            headings,
            ["11.2026", "Лиды", 42],
            ["11.2026", "Встречи", 3],
            ["11.2026", "Оплаты", 1],
          ),
        },
        { file: "юг.xlsx" },
      ),
    );
    expect(result.dataset?.funnelCounts.map(({ count }) => count)).toEqual([30, 3, 1, 42, 3, 1]);
    expect(tellings(result)).toEqual([
      'Воронка!C2 counts-added {"original":"север.xlsx!Воронка","counts":3}',
    ]);
    expect(result.findings[0]?.file).toBe("юг.xlsx");
  });
});

test("sheets of two months of one workbook have nothing in common", async () => {
  const result = await ingestBook({
    Clients: table(["Client"], ["A"]),
    "Funnel 10": table(["Month", "Stage", "Count"], ["2026-10", "Lead", 300]),
    "Funnel 11": table(["Month", "Stage", "Count"], ["2026-11", "Lead", 300]),
  });
  expect(countsOf(result)).toEqual(["2026-10 lead 300", "2026-11 lead 300"]);
  expect(tellings(result)).toEqual([]);
});
