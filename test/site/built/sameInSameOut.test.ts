import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { readFiles } from "../../../src/site/siteFolder.ts";
import { runScript } from "../../support/runScript.ts";

const { sample, data } = inject("builtSites");
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plimsoll-again-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("a second build, in another time zone and locale, gives the same bytes", async () => {
  const out = join(folder, "again");
  const { code } = await runScript("build", ["--data", data, "--out", out], {
    TZ: "Pacific/Auckland",
    LANG: "de_DE.UTF-8",
    LC_ALL: "de_DE.UTF-8",
  });
  expect(code).toBe(0);
  const [first, second] = await Promise.all([readFiles(sample), readFiles(out)]);
  expect([...second.keys()]).toEqual([...first.keys()]);
  const different = [...first].flatMap(([path, bytes]) =>
    Buffer.compare(bytes, second.get(path) ?? Buffer.of()) === 0 ? [] : [path],
  );
  expect(different).toEqual([]);
});

test("another as-of day is another build", async () => {
  const out = join(folder, "other");
  await runScript("build", ["--data", data, "--out", out, "--as-of", "2026-01-15"]);
  const versions = await Promise.all(
    [sample, out].map(async (site) =>
      JSON.parse(await readFile(join(site, "version.json"), "utf8")),
    ),
  );
  expect(versions[1].asOf).toBe("2026-01-15");
  expect(versions[1].build).not.toBe(versions[0].build);
});
