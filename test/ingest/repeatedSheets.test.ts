import { describe, expect, test } from "vitest";
import { book, type Cell, type Cells } from "../support/book.ts";
import { ingestAll, ingestBook, rowsOf, tellings } from "../support/ingested.ts";

const Team: Cells = { A1: [["Name"], ["Anna"], ["Boris"]] };
const plan = (...rows: readonly (readonly Cell[])[]): Cells => ({
  A1: [["Month", "Scope", "Name", "Amount"], ...rows],
});
const november: readonly (readonly Cell[])[] = [
  ["2026-11", "company", null, 900],
  ["2026-11", "manager", "Anna", 500],
  ["2026-11", "manager", "Boris", 400],
];
const december: readonly Cell[] = ["2026-12", "company", null, 1000];

const steps = (...rows: readonly (readonly Cell[])[]): Cells => ({
  A1: [["Client", "Step", "Asked volume"], ...rows],
});

describe("a plan that several workbooks keep", () => {
  test("counts once, and is told where it stands again", async () => {
    const result = await ingestAll(
      await book({ Team, Plans: plan(...november) }, { file: "a.xlsx", savedOn: "2026-11-01" }),
      await book({ План: plan(...november) }, { file: "b.xlsx", savedOn: "2026-11-02" }),
      await book({ Planuri: plan(...november, december) }, { file: "c.xlsx" }),
    );
    expect(result.dataset?.plans.map(({ amount }) => amount)).toEqual([
      90_000, 50_000, 40_000, 100_000,
    ]);
    expect(tellings(result)).toEqual([
      'Planuri copied-sheet {"original":"a.xlsx!Plans","rows":3,"counted":"once"}',
      'Plans copied-sheet {"original":"b.xlsx!План","rows":3,"counted":"once"}',
    ]);
    expect([rowsOf(result, "Plans"), rowsOf(result, "План"), rowsOf(result, "Planuri")]).toEqual([
      "3 = 0 + 0 + 3",
      "3 = 3 + 0 + 0",
      "4 = 1 + 0 + 3",
    ]);
  });

  test("is right as it was saved last", async () => {
    const [company = [], anna = []] = november;
    const result = await ingestAll(
      await book(
        { Team, Plans: plan(company, anna, ["2026-11", "manager", "Boris", 450]) },
        { file: "new.xlsx", savedOn: "2026-11-09" },
      ),
      await book({ Plans: plan(...november) }, { file: "old.xlsx", savedOn: "2026-11-02" }),
    );
    expect(result.dataset?.plans.map(({ amount }) => amount)).toEqual([90_000, 50_000, 45_000]);
    expect(tellings(result)).toEqual([
      'Plans copied-sheet {"original":"new.xlsx!Plans","rows":2,"counted":"once"}',
      'Plans!D4 volumes-differ «400» {"taken":"450.00","place":"new.xlsx!Plans!D4"}',
    ]);
  });

  test("counts once from a sheet that Excel copied, also in the wide form", async () => {
    const wide: Cells = {
      A1: [
        ["Name", "2026-11", "2026-12"],
        ["Anna", 5, 6],
        ["Boris", 7, 8],
      ],
    };
    const result = await ingestBook({ Team, Plans: wide, "Plans (2)": wide });
    expect(result.dataset?.plans.map(({ amount }) => amount)).toEqual([500, 600, 700, 800]);
    expect(rowsOf(result, "Plans")).toBe("2 = 0 + 0 + 2");
  });

  test("is two plans where most targets differ: branches are pooled, and it is told", async () => {
    const result = await ingestAll(
      await book({ Team, Plans: plan(["2026-11", null, "Anna", 5]) }, { file: "north.xlsx" }),
      await book(
        { Plans: plan(["2026-11", null, "Boris", 5], ["2026-11", null, "Anna", 7]) },
        { file: "south.xlsx" },
      ),
    );
    expect(result.dataset?.plans.map(({ amount }) => amount)).toEqual([500, 500, 700]);
    expect(tellings(result)).toEqual([
      'Plans!D3 plans-added {"original":"north.xlsx!Plans","targets":1}',
    ]);
  });
});

test("a step that stands in two workbooks is one step", async () => {
  const north = ["Northwind", "Offer the second line", 500] as const;
  const result = await ingestAll(
    await book({ Actions: steps(north), Plans: plan(december) }, { file: "a.xlsx" }),
    await book({ Действия: steps(north, ["Harbour", "Visit", 300]) }, { file: "b.xlsx" }),
  );
  expect(result.dataset?.actions.map(({ step }) => step)).toEqual([
    "Offer the second line",
    "Visit",
  ]);
  expect(tellings(result)).toEqual([
    'Действия copied-sheet {"original":"a.xlsx!Actions","rows":1,"counted":"once"}',
  ]);
  expect(rowsOf(result, "Действия")).toBe("2 = 1 + 0 + 1");
});

test("two equal rows of one sheet stay two", async () => {
  const row = ["Northwind", "Call", null] as const;
  const result = await ingestBook({ Actions: steps(row, row), Plans: plan(december) });
  expect(result.dataset?.actions).toHaveLength(2);
});
