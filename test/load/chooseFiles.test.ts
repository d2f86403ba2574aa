import { describe, expect, test } from "vitest";
import { chooseFiles } from "../../src/load/chooseFiles.ts";

describe("chooseFiles(names)", () => {
  test("takes workbooks of every format, sorted, whatever the case of their ending", () => {
    const names = ["c.ods", "B.XLSX", "a.csv", "d.xlsm", "e.xlsb", "f.xls"];
    expect(chooseFiles(names)).toEqual({
      chosen: ["B.XLSX", "a.csv", "c.ods", "d.xlsm", "e.xlsb", "f.xls"],
      findings: [],
    });
  });

  test.each([
    ["~$sales.xlsx", "lock-file"],
    [".~lock.sales.ods#", "lock-file"],
    ["~WRL0003.tmp", "temporary"],
    ["sales.xlsx.crdownload", "temporary"],
    ["sales.xlsx~", "temporary"],
    [".sales.xlsx", "hidden"],
    ["._sales.xlsx", "hidden"],
    ["picture.png", "not-a-workbook"],
    ["notes.docx", "not-a-workbook"],
  ])("leaves out %s and says so", (name, because) => {
    expect(chooseFiles(["sales.xlsx", name])).toEqual({
      chosen: ["sales.xlsx"],
      findings: [{ code: "file-skipped", file: name, facts: { because } }],
    });
  });

  test.each(["README.md", "site-key", ".DS_Store", ".gitkeep"])("says nothing of %s", (name) => {
    expect(chooseFiles(["sales.xlsx", name])).toEqual({ chosen: ["sales.xlsx"], findings: [] });
  });

  test("reads the sample only when it is alone", () => {
    expect(chooseFiles(["sample.xlsx"])).toEqual({ chosen: ["sample.xlsx"], findings: [] });
    expect(chooseFiles(["sales.xlsx", "sample.xlsx", "~$sample.xlsx"])).toEqual({
      chosen: ["sales.xlsx"],
      findings: [
        { code: "file-skipped", file: "~$sample.xlsx", facts: { because: "lock-file" } },
        { code: "sample-set-aside", file: "sample.xlsx", facts: {} },
      ],
    });
  });

  test.each([
    "sales (1).xlsx",
    "sales - Copy.xlsx",
    "sales - Copy (2).xlsx",
    "Copy of sales.xlsx",
    "Копия sales.xlsx",
    "sales — копия.xlsx",
    "sales - Copie.ods",
    "کپی sales.xlsx",
    "sales (AutoRecovered).xlsx",
  ])("reads %s beside sales.xlsx, with a warning", (copy) => {
    const { chosen, findings } = chooseFiles(["sales.xlsx", copy]);
    expect(chosen).toContain(copy);
    expect(findings).toEqual([{ code: "copy-of", file: copy, facts: { original: "sales.xlsx" } }]);
  });

  test("a name that only looks like a copy is one of its own when there is no original", () => {
    expect(chooseFiles(["north.xlsx", "sales (1).xlsx"]).findings).toEqual([]);
  });

  test("an empty folder has none", () => {
    expect(chooseFiles([])).toEqual({ chosen: [], findings: [] });
  });
});
