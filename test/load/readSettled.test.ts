import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { listSettled } from "../../src/load/listSettled.ts";
import { type Place, placeSettled } from "../../src/load/placeSettled.ts";
import { type Disk, readSettled } from "../../src/load/readSettled.ts";
import { folderWith, removeFolders } from "../support/dataFolder.ts";

afterEach(removeFolders);

type Look = { readonly content: string; readonly mtimeMs?: number; readonly ino?: number };
/** What the disk shows, look by look: a state, or the code of what it says instead. */
type Looks = readonly (Look | string)[];

const refusal = (code: string): Error => Object.assign(new Error(`${code}: no`), { code });

/** A disk on which every stat and every read is the next look; the last one stays. */
function diskOf(looks: Looks): Disk & { waits: () => number } {
  let look = 0;
  let waits = 0;
  const next = (): Look => {
    const found = looks[Math.min(look, looks.length - 1)] ?? "ENOENT";
    look += 1;
    if (typeof found === "string") throw refusal(found);
    return found;
  };
  return {
    stat: async () => {
      const { content, mtimeMs = 1, ino = 1 } = next();
      return { size: content.length, mtimeMs, ino };
    },
    readFile: async () => Buffer.from(next().content),
    wait: async () => {
      waits += 1;
    },
    waits: () => waits,
  };
}

const settled = { content: "new rows" };
const bytes = Buffer.from("new rows");

test.each<[string, Looks, number]>([
  ["lies still", [settled], 0],
  ["Excel holds for a while", ["EBUSY", "EPERM", settled], 2],
  ["a virus scanner holds for a while", ["EACCES", settled], 1],
  ["is away between Excel's two renames", ["ENOENT", settled], 1],
  ["grows while it is read", [{ content: "new" }, settled, settled], 1],
  [
    "is replaced by one of the same length",
    [{ ...settled, ino: 1 }, settled, { ...settled, ino: 2 }],
    1,
  ],
  [
    "is written anew in place",
    [settled, settled, { ...settled, mtimeMs: 2 }, { ...settled, mtimeMs: 2 }],
    1,
  ],
])("readSettled waits for a file that %s", async (_, looks, waits) => {
  const disk = diskOf(looks.length === 1 ? looks : [...looks, ...looks.slice(-1)]);
  expect(await readSettled("sales.xlsx", disk)).toEqual({ bytes });
  expect(disk.waits()).toBe(waits);
});

test.each<[string, Looks, object, number]>([
  ["is held for good", ["EBUSY"], { detail: "EBUSY", isInUse: true }, 11],
  ["may not be read", ["EACCES"], { detail: "EACCES", isInUse: true }, 11],
  ["is gone", ["ENOENT"], { detail: "ENOENT", isInUse: false }, 11],
  ["the disk cannot read", ["EIO"], { detail: "EIO", isInUse: false }, 0],
  [
    "never lies still",
    Array.from({ length: 40 }, (_, n) => ({ content: "x".repeat(n) })),
    { detail: "still being written", isInUse: true },
    11,
  ],
])("readSettled gives up a file that %s", async (_, looks, expected, waits) => {
  const disk = diskOf(looks);
  expect(await readSettled("sales.xlsx", disk)).toEqual(expected);
  expect(disk.waits()).toBe(waits);
});

test("readSettled never gives a mixture of two saves", async () => {
  const folder = await folderWith({ "sales.xlsx": "0".repeat(200_000) });
  const path = join(folder, "sales.xlsx");
  let isWriting = true;
  const writer = (async () => {
    for (let save = 1; isWriting; save += 1) {
      const next = join(folder, `${save}.tmp`);
      await writeFile(next, String(save % 10).repeat(200_000 + save));
      await rename(next, path);
    }
  })();
  for (let n = 0; n < 20; n += 1) {
    const read = await readSettled(path);
    if ("bytes" in read) expect(new Set(read.bytes).size).toBe(1);
    else expect(read.isInUse).toBe(true);
  }
  isWriting = false;
  await writer;
});

test.each<[string, readonly (readonly string[])[], readonly string[], number]>([
  ["all there", [["a.xlsx", "~$a.xlsx"]], ["a.xlsx", "~$a.xlsx"], 0],
  [
    "one away while Excel saves it",
    [["~$a.xlsx", "5A3B2000"], ["~$a.xlsx"], ["a.xlsx", "~$a.xlsx"]],
    ["a.xlsx", "~$a.xlsx"],
    2,
  ],
  [
    "one away while Calc saves it",
    [[".~lock.a.ods#"], [".~lock.a.ods#", "a.ods"]],
    [".~lock.a.ods#", "a.ods"],
    1,
  ],
  ["a lock left behind", [["~$old.xlsx", "a.xlsx"]], ["~$old.xlsx", "a.xlsx"], 4],
])("listSettled of a folder with %s", async (_, looks, expected, waits) => {
  let look = 0;
  let waited = 0;
  const names = await listSettled("data", {
    names: async () => looks[Math.min(look++, looks.length - 1)] ?? [],
    wait: async () => {
      waited += 1;
    },
  });
  expect(names).toEqual(expected);
  expect(waited).toBe(waits);
});

test.each<[string, readonly Place[], Place, Place, number]>([
  ["a file that is there", ["file"], "folder", "file", 0],
  ["a folder", ["folder"], "folder", "folder", 0],
  ["a file that Excel saves", ["nothing", "nothing", "file"], "folder", "file", 2],
  ["a file that is not there", ["nothing"], "folder", "nothing", 4],
  ["a path in no folder", ["nothing"], "nothing", "nothing", 0],
])("placeSettled of %s", async (_, looks, above, expected, waits) => {
  let look = 0;
  let waited = 0;
  const place = await placeSettled("data/sales.xlsx", {
    place: async (path) =>
      path === "data" ? above : (looks[Math.min(look++, looks.length - 1)] ?? "nothing"),
    wait: async () => {
      waited += 1;
    },
  });
  expect(place).toBe(expected);
  expect(waited).toBe(waits);
});
