import { chmod, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { siteKey } from "../../src/load/siteKey.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plimsoll-key-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("siteKey is made once, random, and kept with the data", async () => {
  const first = await siteKey(folder, { mayCreate: true });
  expect(first.key).toMatch(/^[0-9a-f]{64}$/);
  expect(first.isKept).toBe(true);
  expect(await siteKey(folder, { mayCreate: true })).toEqual(first);
  expect(await readFile(join(folder, "site-key"), "utf8")).toBe(`${first.key}\n`);
});

test("siteKey of two builds that start together is the same", async () => {
  const [a, b] = await Promise.all([1, 2].map(() => siteKey(folder, { mayCreate: true })));
  expect(a).toEqual(b);
});

test("siteKey without leave to make one writes nothing, and is the same each time", async () => {
  const first = await siteKey(folder, { mayCreate: false });
  expect(first.isKept).toBe(false);
  expect(await siteKey(folder, { mayCreate: false })).toEqual(first);
  expect(await readdir(folder)).toEqual([]);
});

test("siteKey writes nothing into a folder that is marked read-only, whoever asks", async () => {
  await chmod(folder, 0o555);
  expect((await siteKey(folder, { mayCreate: true })).isKept).toBe(false);
  expect(await readdir(folder)).toEqual([]);
  await chmod(folder, 0o755);
});

test("siteKey of a folder that cannot be written is derived from its path", async () => {
  const missing = join(folder, "gone");
  const derived = await siteKey(missing, { mayCreate: true });
  expect(derived).toEqual(await siteKey(missing, { mayCreate: false }));
});
