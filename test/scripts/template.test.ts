import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { instructionSheets } from "../../src/sheets/vocabulary/templateWords.ts";
import { readWorkbook } from "../../src/workbook/readWorkbook.ts";
import { folderWith, removeFolders } from "../support/dataFolder.ts";
import { runScript } from "../support/runScript.ts";

afterEach(removeFolders);

describe("npm run template", () => {
  test.each([
    ["en", "is written. Fill it in"],
    ["fa", "نوشته شد"],
  ] as const)("writes a workbook in %s and says where", async (language, said) => {
    const out = join(await folderWith({}), "sales.xlsx");
    const { code, stdout, stderr } = await runScript("template", [
      "--lang",
      language,
      "--out",
      out,
    ]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(said);
    const { workbook } = await readWorkbook(await readFile(out), "sales.xlsx");
    expect(workbook?.sheets[0]?.name).toBe(instructionSheets[language]);
  });

  test("takes its place from where npm was called", async () => {
    const folder = await folderWith({});
    const { code } = await runScript("template", [], { INIT_CWD: folder });
    expect(code).toBe(0);
    expect((await readFile(join(folder, "template.xlsx"))).length).toBeGreaterThan(10_000);
  });

  test("never writes over a file that is there: one clear line, exit 2", async () => {
    const out = join(await folderWith({ "sales.xlsx": "mine" }), "sales.xlsx");
    const { code, stdout, stderr } = await runScript("template", ["--out", out]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("sales.xlsx is there already. Name a new file with --out.\n");
    expect(await readFile(out, "utf8")).toBe("mine");
  });

  test.each([
    [["--out", "/tmp/sales.xls"], "sales.xls does not end in .xlsx. Name the file with .xlsx.\n"],
    [["--country", "Narnia"], "--country is “Narnia”; expected a code such as RO or MD.\n"],
    [["--out", "/no/such/place/sales.xlsx"], "cannot be written: ENOENT"],
    [["--data", "x"], "There is no option --data. See --help.\n"],
  ])("%j: one clear line, exit 2", async (words, line) => {
    const { code, stdout, stderr } = await runScript("template", words);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).toContain(line);
  });

  test("--help tells that --out is a file", async () => {
    const { code, stdout } = await runScript("template", ["--help"]);
    expect(code).toBe(0);
    expect(stdout).toContain("--out FILE ");
    expect(stdout).toContain("--country CODE ");
  });
});

describe("npm run validate -- --marked", () => {
  const csv = "Date;Client;Amount\n2026-11-05;Sea Shop;1200\n2026-11-06;Sea Shop;12,3a\n";

  test("writes the copy beside its lines, and again over its own", async () => {
    const folder = await folderWith({ "Payments.csv": csv });
    const out = join(await folderWith({}), "marked.xlsx");
    for (const _ of [1, 2]) {
      const { code, stdout, stderr } = await runScript("validate", [
        ...["--data", folder, "--lang", "en", "--marked", out],
      ]);
      expect(code).toBe(1);
      expect(stdout).toContain("[type-error]");
      expect(stderr).toContain("The marked copy is ");
    }
    const { workbook } = await readWorkbook(await readFile(out), "marked.xlsx");
    expect(workbook?.sheets.map(({ name }) => name)).toEqual(["Findings", "Payments"]);
  });

  test("never writes over a workbook", async () => {
    const folder = await folderWith({ "Payments.csv": csv });
    const out = join(await folderWith({ "other.xlsx": "mine" }), "other.xlsx");
    const { code, stderr } = await runScript("validate", ["--data", folder, "--marked", out]);
    expect(code).toBe(2);
    expect(stderr).toContain("is there already and is not a marked copy");
    expect(await readFile(out, "utf8")).toBe("mine");
  });

  test("never lies among the workbooks, where it would be read as one", async () => {
    const folder = await folderWith({ "Payments.csv": csv });
    const inside = await runScript("validate", [
      ...["--data", folder, "--marked", join(folder, "marked.xlsx")],
    ]);
    expect([inside.code, inside.stdout]).toEqual([2, ""]);
    expect(inside.stderr).toContain("lies among the workbooks");
    const own = join(folder, "own.xlsx");
    await writeFile(own, "x");
    const itself = await runScript("validate", ["--data", own, "--marked", own]);
    expect(itself.code).toBe(2);
    expect(await readFile(own, "utf8")).toBe("x");
  });
});
