import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { readFiles } from "../../src/site/siteFolder.ts";
import { folderWith, removeFolders } from "../support/dataFolder.ts";
import { runScript } from "../support/runScript.ts";
import { type Cells, november, smallCompany, workbookBytes } from "../support/smallCompany.ts";

afterEach(removeFolders);

/** Ten cells that cannot be right, each on a row of its own. */
function tenBroken(): Uint8Array {
  const sheets = smallCompany();
  const { Payments = [], Plans = [], Clients = [] } = sheets;
  const add = (cells: Cells, ...rows: Cells): void => {
    cells.push(...rows);
  };
  add(
    Payments,
    ["someday", "Northwind", 100, "Anna Orlova"], // A5
    [november(2), "Northwind", "12,3a", "Anna Orlova"], // C6
    [november(2), null, 100, "Anna Orlova"], // B7
    [null, "Northwind", 100, "Anna Orlova"], // A8
    [november(2), "Northwind", null, "Anna Orlova"], // C9
    ["31.02.2026", "Northwind", 100, "Anna Orlova"], // A10
  );
  add(Clients, ["Lighthouse", "a lot", 100, "Anna Orlova"], ["Pier", 100, -5, "Anna Orlova"]); // B5, C6
  add(Plans, ["Smarch", "company", "", 100], ["2026-12", "company", "", "much"]); // A5, D6
  return workbookBytes(sheets);
}

const ADDRESSES = [
  "Clients!B5",
  "Clients!C6",
  "Payments!A10",
  "Payments!A5",
  "Payments!A8",
  "Payments!B7",
  "Payments!C6",
  "Payments!C9",
  "Plans!A5",
  "Plans!D6",
];

describe("a workbook with ten broken cells", () => {
  test("validate gives ten errors with ten addresses in one run, exit 1", async () => {
    const data = await folderWith({ "boats.xlsx": tenBroken() });
    const { code, stdout, stderr } = await runScript("validate", ["--data", data, "--json"]);
    expect([code, stderr]).toEqual([1, ""]);
    const errors = JSON.parse(stdout).findings.filter(
      ({ severity }: { severity: string }) => severity === "error",
    );
    const places = errors.map(
      ({ sheet, cell }: { sheet: string; cell: string }) => `${sheet}!${cell}`,
    );
    expect(places.sort()).toEqual(ADDRESSES);
  });

  test("validate tells them in words, a line each, and counts them", async () => {
    const data = await folderWith({ "boats.xlsx": tenBroken() });
    const { code, stdout } = await runScript("validate", ["--data", data]);
    expect(code).toBe(1);
    for (const address of ADDRESSES) expect(stdout).toContain(`boats.xlsx:${address}: error: `);
    expect(stdout).toMatch(/^10 errors, \d+ warnings?, \d+ notes?$/m);
  });

  test("build makes the site of the good rows and says what is missing, exit 0", async () => {
    const data = await folderWith({ "boats.xlsx": tenBroken() });
    const out = join(data, "site");
    const { code, stderr } = await runScript("build", ["--data", data, "--out", out]);
    expect(code).toBe(0);
    for (const address of ADDRESSES) expect(stderr).toContain(`boats.xlsx:${address}: error: `);
    expect(stderr).toContain("10 rows are not in the figures");
    const page = await readFile(join(out, "data/index.html"), "utf8");
    for (const address of ADDRESSES) expect(page).toContain(address.split("!")[1]);
  });

  test("figures are those of the good rows; --strict makes the errors count", async () => {
    const data = await folderWith({ "boats.xlsx": tenBroken() });
    const { code, stdout } = await runScript("figures", ["--data", data, "--json", "--strict"]);
    expect(code).toBe(1);
    const fact = JSON.parse(stdout).figures.find(
      ({ id, scope, month }: { id: string; scope: object; month: string }) =>
        id === "plan.fact" && month === "2026-11" && Object.keys(scope).length === 0,
    );
    expect(fact.value).toBe(4_200_000);
  });
});

/** The first bytes of a PNG. */
const picture = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");

describe("a file that is not a workbook", () => {
  test.each(["validate", "figures", "build"])("%s: one clear line, exit 2", async (script) => {
    const data = await folderWith({ "boats.xlsx": picture });
    const out = script === "build" ? ["--out", join(data, "site")] : [];
    const { code, stdout, stderr } = await runScript(script, ["--data", data, ...out]);
    expect(code).toBe(2);
    expect(stdout + stderr).toMatch(/boats\.xlsx: error: .*PNG.*\[not-a-spreadsheet\]/);
    expect(existsSync(join(data, "site"))).toBe(false);
  });

  test.each(["validate", "figures"])("%s --json still prints its document", async (script) => {
    const data = await folderWith({ "boats.xlsx": picture });
    const { code, stdout } = await runScript(script, ["--data", data, "--json"]);
    expect(code).toBe(2);
    expect(JSON.parse(stdout).asOf).toBeNull();
  });

  test("beside a good one: exit 2, nothing published, and the previous site stays as it was", async () => {
    const data = await folderWith({ "boats.xlsx": workbookBytes(smallCompany()) });
    const out = join(data, "site");
    expect((await runScript("build", ["--data", data, "--out", out])).code).toBe(0);
    const before = await readFiles(out);
    const both = await folderWith({
      "boats.xlsx": workbookBytes(smallCompany()),
      "branch.xlsx": picture,
    });
    const { code, stderr } = await runScript("build", ["--data", both, "--out", out]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/The previous site in .* stays as it was\./);
    expect(await readFiles(out)).toEqual(before);
    const figures = await runScript("figures", ["--data", both, "--json"]);
    expect(JSON.parse(figures.stdout).figures).toEqual([]);
  });
});

test("a workbook without Clients, Payments and Plans: exit 1, and the previous site stays", async () => {
  const { Team = [] } = smallCompany();
  const data = await folderWith({ "boats.xlsx": workbookBytes({ Team }) });
  const { code, stderr } = await runScript("build", ["--data", data, "--out", join(data, "site")]);
  expect(code).toBe(1);
  expect(stderr).toContain("Nothing was published.");
  expect(existsSync(join(data, "site"))).toBe(false);
});

test("a site cut short between its two renames is mended by the next command", async () => {
  const data = await folderWith({ "boats.xlsx": picture });
  const good = await folderWith({ "boats.xlsx": workbookBytes(smallCompany()) });
  const out = join(data, "site");
  await runScript("build", ["--data", good, "--out", `${out}.previous`]);
  expect((await runScript("build", ["--data", data, "--out", out])).code).toBe(2);
  expect(existsSync(join(out, "index.html"))).toBe(true);
});
