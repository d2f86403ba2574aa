import { describe, expect, test } from "vitest";
import { figuresOf, type Workbook } from "../support/dataset.ts";

const auditOf = (audit: NonNullable<Workbook["audit"]>) =>
  figuresOf({ payments: [{ day: "2026-11-02", amount: 100 }], audit }, "2026-11-20");

const value = (criterion: string, block = "") => ({ block, value: criterion });

describe("one audit", () => {
  const figures = auditOf([
    { criterion: "Scripts", block: "technology", score: 4 },
    { criterion: "Telephony", block: "technology", score: 9 },
    { criterion: "Norm", block: "people", score: 1, max: 5 },
    { criterion: "Calls", block: "management", score: 0 },
    { criterion: "Contest", block: "management" },
    { criterion: "Whatever", score: 2 },
  ]);

  test("scores in all and by block, of ten points each unless the sheet says otherwise", () => {
    expect(figures.get("audit.score")).toMatchObject({
      value: 16,
      inputs: { mostPoints: 45, criteria: 5 },
    });
    expect(figures.value("audit.share")).toBeCloseTo(16 / 45, 12);
    expect(figures.value("audit.score", { block: "technology" })).toBe(13);
    expect(figures.value("audit.share", { block: "technology" })).toBe(0.65);
    expect(figures.value("audit.share", { block: "people" })).toBe(0.2);
    expect(figures.value("audit.share", { block: "management" })).toBe(0);
    expect(figures.value("audit.share", { block: "" })).toBe(0.2);
  });

  test("blocks add up to the whole", () => {
    const parts = figures.all.filter(({ id, scope }) => id === "audit.score" && "block" in scope);
    expect(parts.reduce((sum, part) => sum + Number(part.value), 0)).toBe(16);
  });

  test("criteria have their place from the weakest on; equal ones share it", () => {
    const ranks = figures.all
      .filter(({ id }) => id === "audit.criterion")
      .map(({ scope, rank }) => [scope.value, rank])
      .sort();
    expect(ranks).toEqual([
      ["Calls", 1],
      ["Norm", 2],
      ["Scripts", 4],
      ["Telephony", 5],
      ["Whatever", 2],
    ]);
    expect(figures.get("audit.criterion", value("Norm", "people"))).toMatchObject({
      value: 0.2,
      inputs: { points: 1, mostPoints: 5 },
      sources: ["sales.xlsx!Audit!A4:F4"],
    });
  });

  test("a criterion without a score is said, and there is nothing to compare with", () => {
    expect(figures.get("audit.unjudged")).toMatchObject({ value: 1, inputs: { criteria: 6 } });
    expect(figures.value("audit.change")).toBe("no-audit-before");
  });
});

describe("an audit after another", () => {
  const rows = [
    { criterion: "Scripts", block: "technology", score: 4, date: "2026-05-12" },
    { criterion: "Norm", block: "people", score: 8, date: "2026-05-12" },
    { criterion: "Dropped", block: "people", score: 10, date: "2026-05-12" },
    { criterion: "Scripts", block: "technology", score: 7, date: "2026-11-12" },
    { criterion: "Norm", block: "people", score: 6, date: "2026-11-12" },
    { criterion: "Added", block: "people", score: 1, date: "2026-11-12" },
  ] as const;

  test("the last one counts, and is compared over the criteria of both", () => {
    const figures = auditOf(rows);
    expect(figures.value("audit.score")).toBe(14);
    // 13 of 20 against 12 of 20.
    expect(figures.value("audit.change")).toBeCloseTo(0.05, 12);
    expect(figures.value("audit.change", { block: "technology" })).toBeCloseTo(0.3, 12);
    expect(figures.value("audit.change", { block: "people" })).toBeCloseTo(-0.2, 12);
    expect(figures.get("audit.change").inputs).toMatchObject({ criteria: 2 });
  });

  test("rows without a day are the oldest; rows after the as-of day count nowhere", () => {
    const undated = { criterion: "Scripts", block: "technology", score: 1 } as const;
    const coming = { ...undated, score: 10, date: "2026-11-21" };
    const figures = auditOf([undated, rows[0], coming]);
    expect(figures.value("audit.score")).toBe(4);
    expect(figures.value("audit.change")).toBeCloseTo(0.3, 12);
  });
});

describe("nothing to count", () => {
  test.each([
    ["no rows", []],
    ["no scores", [{ criterion: "Scripts", block: "technology" }] as const],
  ] as const)("%s", (_, rows) => {
    const figures = auditOf(rows);
    for (const id of ["audit.score", "audit.share", "audit.change"] as const) {
      expect(figures.value(id)).toBe("nothing-judged");
    }
  });

  test("no sheet", () => {
    const figures = figuresOf({ payments: [{ day: "2026-11-02", amount: 100 }] }, "2026-11-20");
    expect(figures.all.some(({ id }) => id.startsWith("audit."))).toBe(false);
  });

  test("one criterion", () => {
    expect(auditOf([{ criterion: "Scripts", score: 10 }]).value("audit.share")).toBe(1);
  });
});
