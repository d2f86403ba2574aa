import { describe, expect, test } from "vitest";
import { countFindings, findingLines } from "../../scripts/command/findingLines.ts";
import { wordingOf } from "../../scripts/command/wording.ts";
import type { Finding } from "../../src/model/finding.ts";

const wording = wordingOf("en", null);
const pathOf = (file: string): string => `data/${file}`;

const textAmount = (row: number, column = "Amount"): Finding => ({
  code: "type-error",
  file: "sales.xlsx",
  sheet: "Payments",
  cell: `C${row}`,
  column,
  value: "12,3a",
  facts: { kind: "money" },
});

describe("findingLines(findings, wording, pathOf)", () => {
  test("names file, sheet, cell and severity as editors and analysts expect, and ends in the code", () => {
    expect(findingLines([textAmount(17)], wording, pathOf)).toEqual([
      expect.stringMatching(/^data\/sales\.xlsx:Payments!C17: error: .*12,3a.* \[type-error\]$/),
    ]);
  });

  test("a file has no sheet, a sheet no cell", () => {
    const findings: Finding[] = [
      { code: "empty-file", file: "a.xlsx", facts: {} },
      { code: "no-rows", file: "b.xlsx", sheet: "Plans", facts: {} },
    ];
    expect(findingLines(findings, wording, pathOf)).toEqual([
      expect.stringMatching(/^data\/a\.xlsx: error: .* \[empty-file\]$/),
      expect.stringMatching(/^data\/b\.xlsx:Plans: error: .* \[no-rows\]$/),
    ]);
  });

  test("twenty alike are twenty lines, twenty-one are one with their number", () => {
    const rows = Array.from({ length: 21 }, (_, index) => textAmount(index + 2));
    expect(findingLines(rows.slice(1), wording, pathOf)).toHaveLength(20);
    expect(findingLines(rows, wording, pathOf)).toEqual([
      expect.stringMatching(
        /^data\/sales\.xlsx:Payments!C2: .* \[type-error\] and 20 more like this$/,
      ),
    ]);
  });

  test("those of another column are not alike", () => {
    const rows = Array.from({ length: 21 }, (_, index) => textAmount(index + 2));
    expect(findingLines([...rows, textAmount(30, "Plan")], wording, pathOf)).toHaveLength(2);
  });
});

test("countFindings(findings) counts by severity", () => {
  const copy: Finding = { code: "copy-of", file: "b.xlsx", facts: { original: "a.xlsx" } };
  expect(countFindings([textAmount(2), textAmount(3), copy])).toEqual({
    error: 2,
    warning: 1,
    information: 0,
  });
});
