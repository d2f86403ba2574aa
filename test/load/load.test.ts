import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { type Loaded, load, type ReadCache } from "../../src/load.ts";
import { folderWith, removeFolders } from "../support/dataFolder.ts";
import { smallCompany, workbookBytes } from "../support/smallCompany.ts";

afterEach(removeFolders);

const options = { mayCreateKey: false };
const boats = workbookBytes(smallCompany());

async function loaded(path: string, cache?: ReadCache): Promise<Loaded> {
  const result = await load(path, cache ? { ...options, cache } : options);
  if (result.problem !== null) throw new Error(result.problem);
  return result;
}

describe("load(path, options)", () => {
  test("reads every workbook of a folder, by name, and tells what it left out", async () => {
    const folder = await folderWith({ "b.xlsx": boats, "a.xlsx": boats, "~$a.xlsx": "lock" });
    const { workbooks, findings, unreadable } = await loaded(folder);
    expect(workbooks.map(({ file }) => file)).toEqual(["a.xlsx", "b.xlsx"]);
    expect(findings.map(({ code, file }) => [code, file])).toEqual([["file-skipped", "~$a.xlsx"]]);
    expect(unreadable).toBe(0);
  });

  test("reads a file that is named, whatever its ending and its neighbours", async () => {
    const folder = await folderWith({ "sales.bin": boats, "other.xlsx": boats });
    const { workbooks } = await loaded(join(folder, "sales.bin"));
    expect(workbooks.map(({ file }) => file)).toEqual(["sales.bin"]);
  });

  test("counts what cannot be read, and reads the rest", async () => {
    const folder = await folderWith({ "a.xlsx": "", "b.xlsx": boats });
    const { workbooks, findings, unreadable } = await loaded(folder);
    expect(workbooks.map(({ file }) => file)).toEqual(["b.xlsx"]);
    expect(findings.map(({ code }) => code)).toEqual(["empty-file"]);
    expect(unreadable).toBe(1);
  });

  test("waits for a named file that Excel puts away for an instant", async () => {
    const folder = await folderWith({ "5A3B2000": boats });
    const path = join(folder, "sales.xlsx");
    const loading = loaded(path);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await rename(join(folder, "5A3B2000"), path);
    expect((await loading).workbooks.map(({ file }) => file)).toEqual(["sales.xlsx"]);
  });

  test("a path to nothing, or to no workbook, is a problem and not an exception", async () => {
    expect((await load("/no/such/file.xlsx", options)).problem).toBe("no-such-path");
    const empty = await folderWith({ "notes.txt": "x" });
    expect((await load(empty, options)).problem).toBe("no-workbook");
  });

  test("with a cache reads again only what changed, and forgets what is gone", async () => {
    const folder = await folderWith({ "a.xlsx": boats, "b.xlsx": boats });
    const cache: ReadCache = new Map();
    const first = await loaded(folder, cache);
    await writeFile(join(folder, "b.xlsx"), workbookBytes({ ...smallCompany(), Team: [["name"]] }));
    const second = await loaded(folder, cache);
    expect(second.workbooks[0]).toBe(first.workbooks[0]);
    expect(second.workbooks[1]).not.toBe(first.workbooks[1]);
    await rename(join(folder, "a.xlsx"), join(folder, "c.xlsx"));
    const third = await loaded(folder, cache);
    expect(third.workbooks.map(({ file }) => file)).toEqual(["b.xlsx", "c.xlsx"]);
    expect(cache.size).toBe(2);
  });
});
