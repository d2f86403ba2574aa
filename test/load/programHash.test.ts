import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { programHash } from "../../src/load/programHash.ts";
import { folderWith, removeFolders } from "../support/dataFolder.ts";

afterEach(removeFolders);

test("programHash(root) is another for each change of the program, and of nothing else", async () => {
  const root = await folderWith({ "astro.config.mjs": "1", "README.md": "x" });
  await mkdir(join(root, "src/view"), { recursive: true });
  await writeFile(join(root, "src/view/a.ts"), "a");
  const first = await programHash(root);
  await writeFile(join(root, "README.md"), "y");
  expect(await programHash(root)).toBe(first);
  await writeFile(join(root, "src/view/a.ts"), "b");
  const second = await programHash(root);
  await writeFile(join(root, "src/view/b.ts"), "new");
  const third = await programHash(root);
  await rm(join(root, "astro.config.mjs"));
  expect(new Set([first, second, third, await programHash(root)]).size).toBe(4);
});
