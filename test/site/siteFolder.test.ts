import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { mayReplace, mendSite, readFiles, replaceSite } from "../../src/site/siteFolder.ts";

let root = "";
let dist = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "plimsoll-site-"));
  dist = join(root, "dist");
});
afterEach(async () => {
  await chmod(root, 0o755);
  await rm(root, { recursive: true });
});

const files = (text: string): Map<string, Uint8Array> =>
  new Map([
    ["version.json", Buffer.from("{}")],
    ["wall/index.html", Buffer.from(text)],
  ]);
const wall = (folder: string): Promise<string> => readFile(join(folder, "wall/index.html"), "utf8");

describe("replaceSite(folder, files)", () => {
  test("puts a first site in place, and makes the folders above it", async () => {
    const deep = join(root, "a/b/dist");
    await replaceSite(deep, files("one"));
    expect(await wall(deep)).toBe("one");
  });

  test("keeps the site before as .previous, and only that one", async () => {
    for (const text of ["one", "two", "three"]) await replaceSite(dist, files(text));
    expect([await wall(dist), await wall(`${dist}.previous`)]).toEqual(["three", "two"]);
    expect((await readdir(root)).sort()).toEqual(["dist", "dist.previous"]);
  });

  test("leaves nothing of the site before in the new one", async () => {
    await replaceSite(dist, new Map([...files("one"), ["old.html", Buffer.from("x")]]));
    await replaceSite(dist, files("two"));
    expect([...(await readFiles(dist)).keys()]).toEqual(["version.json", "wall/index.html"]);
  });

  test("a write that fails leaves the site that was there, and no rubbish", async () => {
    await replaceSite(dist, files("one"));
    // A file cannot also be a folder: writing the second fails after the first.
    const broken = new Map([...files("two"), ["wall/index.html/x", Buffer.from("x")]]);
    await expect(replaceSite(dist, broken)).rejects.toThrow();
    expect(await wall(dist)).toBe("one");
    expect(await readdir(root)).toEqual(["dist"]);
  });
});

describe("mendSite(folder)", () => {
  test("puts the previous site back when the swap was cut short", async () => {
    await replaceSite(`${dist}.previous`, files("one"));
    await mendSite(dist);
    expect(await wall(dist)).toBe("one");
    expect(existsSync(`${dist}.previous`)).toBe(false);
  });

  test("touches nothing when the site is there", async () => {
    await replaceSite(`${dist}.previous`, files("one"));
    await replaceSite(join(root, "other"), files("x"));
    await replaceSite(dist, files("two"));
    await mendSite(dist);
    expect(await wall(dist)).toBe("two");
  });
});

describe("mayReplace(folder)", () => {
  test("a folder that is not there, an empty one, a site", async () => {
    const empty = join(root, "empty");
    await mkdir(empty);
    await replaceSite(dist, files("one"));
    expect(await Promise.all([join(root, "none"), empty, dist].map(mayReplace))).toEqual([
      true,
      true,
      true,
    ]);
  });

  test("neither a folder with other files nor a file", async () => {
    await writeFile(join(root, "letter.txt"), "x");
    expect([await mayReplace(root), await mayReplace(join(root, "letter.txt"))]).toEqual([
      false,
      false,
    ]);
  });
});
