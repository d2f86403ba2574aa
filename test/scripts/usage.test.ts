import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { folderWith, removeFolders } from "../support/dataFolder.ts";
import { runScript } from "../support/runScript.ts";

afterEach(removeFolders);

const scripts = ["validate", "figures", "build", "start"] as const;

describe.each(scripts)("npm run %s with wrong usage", (script) => {
  test.each([
    [["--nope"], "There is no option --nope. See --help."],
    [["--data"], "--data needs a value. See --help."],
    [["--as-of", "20.11.2026"], "--as-of is “20.11.2026”; expected a day such as 2026-11-20."],
    [["--as-of", "2026-02-30"], "--as-of is “2026-02-30”; expected a day such as 2026-11-20."],
    [["--lang", "de"], "--lang is “de”; expected en, ru, ro or fa."],
  ])("%j: one clear line, exit 2", async (words, line) => {
    expect(await runScript(script, words)).toEqual({ code: 2, stdout: "", stderr: `${line}\n` });
  });
});

test("a workbook named without --data is not taken for something else", async () => {
  const { code, stderr } = await runScript("validate", ["my.xlsx"]);
  expect([code, stderr]).toEqual([
    2,
    "“my.xlsx” is not expected here. Name a workbook with --data my.xlsx\n",
  ]);
});

test.each(scripts)("npm run %s --help tells its options on stdout, exit 0", async (script) => {
  const { code, stdout, stderr } = await runScript(script, ["--help"]);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toContain(`npm run -s ${script} -- `);
  expect(stdout).toContain("--data PATH");
  expect(stdout).toContain("--as-of YYYY-MM-DD");
});

test("--help speaks the language asked for", async () => {
  const { stdout } = await runScript("build", ["--lang", "ru", "--help"]);
  expect(stdout).toContain("[параметры]");
});

describe.each(["validate", "figures", "build"])("npm run %s without a workbook", (script) => {
  test("a path that is not there: one clear line, exit 2", async () => {
    const { code, stdout, stderr } = await runScript(script, ["--data", "/no/such/place.xlsx"]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).toContain("/no/such/place.xlsx is not there.");
  });

  test("a folder without any: says which files it left out, exit 2", async () => {
    const folder = await folderWith({ "notes.txt": "x" });
    const { code, stderr } = await runScript(script, ["--data", folder]);
    expect(code).toBe(2);
    expect(stderr).toContain("notes.txt");
    expect(stderr).toContain("There is no workbook in ");
  });
});

test("build refuses to put a site over somebody's folder", async () => {
  const folder = await folderWith({ "letter.txt": "dear" });
  const { code, stderr } = await runScript("build", ["--out", folder]);
  expect(code).toBe(2);
  expect(stderr).toContain("holds something other than a site");
  const file = await runScript("build", ["--out", join(folder, "letter.txt")]);
  expect(file.code).toBe(2);
});
