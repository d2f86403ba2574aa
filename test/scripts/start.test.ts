import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rename, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readFiles } from "../../src/site/siteFolder.ts";
import { folderWith, removeFolders } from "../support/dataFolder.ts";
import { type Sheets, smallCompany, workbookBytes } from "../support/smallCompany.ts";
import { endStarted, type Started, startScript, until } from "../support/startScript.ts";

let data = "";
let out = "";
let started: Started;
beforeAll(async () => {
  data = await folderWith({ "boats.xlsx": workbookBytes(smallCompany()) });
  out = join(await folderWith({}), "site");
  started = await startScript(["--data", data, "--out", out]);
});
afterAll(async () => {
  await endStarted();
  await removeFolders();
});

const page = async (path = ""): Promise<string> => (await fetch(started.url + path)).text();
const served = async (): Promise<{ build: string; served: string }> =>
  (await fetch(`${started.url}version.json`)).json();

/** A company whose third payment is another: a save that changes the figures. */
function withLastPayment(amount: number): Sheets {
  const sheets = smallCompany();
  const last = sheets.Payments?.at(-1);
  if (last) last[2] = amount;
  return sheets;
}

/** Saves as Excel does: writes another file, then gives it the workbook's name. */
async function saveAsExcel(bytes: Uint8Array): Promise<void> {
  await writeFile(join(data, "~$boats.xlsx"), "lock");
  await writeFile(join(data, "4F1C2A00"), bytes);
  await unlink(join(data, "boats.xlsx"));
  await rename(join(data, "4F1C2A00"), join(data, "boats.xlsx"));
  await unlink(join(data, "~$boats.xlsx"));
}

describe("npm start", () => {
  test("prints the company and the addresses of the wall and the owner's pages", () => {
    expect(started.printed()).toContain("Small Boats · ");
    expect(started.printed()).toMatch(/http:\/\/localhost:\d+\/wall\/ +on this machine/);
    expect(started.printed()).toMatch(/Watching .*Ctrl\+C/);
  });

  test("serves pages that reload themselves, under a policy that allows it; the site has none of it", async () => {
    expect(await page()).toContain("location.reload()");
    expect(await page("wall/")).toContain("location.reload()");
    expect(await readFile(join(out, "index.html"), "utf8")).not.toContain("v.served");
    expect((await fetch(started.url)).headers.get("cache-control")).toBe("no-store");
  });

  test("answers 404 for what is not there, also outside the site", async () => {
    for (const path of ["gone/", "gone.png", "..%2f..%2fetc%2fpasswd", "%2e%2e/%2e%2e/x.html"]) {
      const answer = await fetch(started.url + path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain("There is no such page");
    }
  });

  test("takes over a save and says in how many seconds", async () => {
    const before = await served();
    await saveAsExcel(workbookBytes(withLastPayment(20_000)));
    await until(async () => (await served()).build !== before.build, started.printed);
    expect(started.printed()).toMatch(/\d\d:\d\d:\d\d {2}The pages are up to date, in [\d.]+ s/);
  });

  test("keeps the last good site when the workbook breaks, and says so over the pages only", async () => {
    const before = await served();
    const files = await readFiles(out);
    await writeFile(join(data, "boats.xlsx"), "not a workbook any more");
    const broken = await until(async () => {
      const now = await served();
      return now.served === before.served ? null : now;
    }, started.printed);
    expect(broken.build).toBe(before.build);
    expect(await page()).toMatch(/role="alert".*boats\.xlsx/s);
    expect(await page("wall/")).toContain('role="alert"');
    expect(await readFiles(out)).toEqual(files);
    expect(started.printed()).toContain("The last good pages stay.");
  });

  test("takes the bar away once the workbook is whole again", async () => {
    await writeFile(join(data, "boats.xlsx"), workbookBytes(withLastPayment(30_000)));
    await until(async () => !(await page()).includes('role="alert"'), started.printed);
    expect(await page()).not.toContain("plimsoll-notice");
  });

  test("says so when the workbook is taken away, and lives on", async () => {
    const bytes = await readFile(join(data, "boats.xlsx"));
    await unlink(join(data, "boats.xlsx"));
    await until(async () => (await page()).includes("There is no workbook in"), started.printed);
    await writeFile(join(data, "boats.xlsx"), bytes);
    await until(async () => !(await page()).includes('role="alert"'), started.printed);
  });
});

test("a second one takes the next port and says so; Ctrl+C ends it with 0 and leaves nothing behind", async () => {
  const other = await folderWith({ "boats.xlsx": workbookBytes(smallCompany()) });
  const second = await startScript(["--data", other, "--out", join(other, "site")]);
  expect(second.url).not.toBe(started.url);
  expect(second.printed()).toMatch(/Port \d+ is in use; taking \d+\./);
  expect(await second.interrupt()).toBe(0);
  await expect(fetch(second.url)).rejects.toThrow();
});

test("one that a test started ends with the test, when that is killed too", async () => {
  const folder = await folderWith({ "boats.xlsx": workbookBytes(smallCompany()) });
  const support = pathToFileURL(join(import.meta.dirname, "../support/startScript.ts")).href;
  const words = JSON.stringify(["--data", folder, "--out", join(folder, "site")]);
  const killed = spawn(
    process.execPath,
    [
      "--input-type=module",
      "--eval",
      `const { startScript } = await import(${JSON.stringify(support)});
      console.log((await startScript(${words})).url);`,
    ],
    { stdio: ["ignore", "pipe", "ignore"] },
  );
  const [url] = await once(killed.stdout.setEncoding("utf8"), "data");
  expect((await fetch(url.trim())).status).toBe(200);
  killed.kill("SIGKILL");
  const isGone = () =>
    fetch(url.trim()).then(
      () => false,
      () => true,
    );
  expect(await until(isGone, () => `${url} still answers`)).toBe(true);
});

test("with a path that is not there: one line, exit 2", async () => {
  await expect(startScript(["--data", "/no/such/folder"])).rejects.toThrow(
    /ended with 2:\n.*\/no\/such\/folder is not there/,
  );
});
