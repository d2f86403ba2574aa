import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { readdir, readFile, rename, rm } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import type { SiteFiles } from "./finishSite.ts";

const previousOf = (folder: string): string => `${folder}.previous`;

/** The file that every site of ours has, and that folders of others do not. */
const MARK = "version.json";

/** Puts the previous site back where a swap was cut short between its two renames. */
export async function mendSite(folder: string): Promise<void> {
  if (!existsSync(folder) && existsSync(join(previousOf(folder), MARK))) {
    await rename(previousOf(folder), folder);
  }
}

/** Whether a site may be put at `folder`: nothing is there, or nothing in it, or a site of ours. */
export async function mayReplace(folder: string): Promise<boolean> {
  try {
    const entries = await readdir(folder);
    return entries.length === 0 || entries.includes(MARK);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT";
  }
}

/** All files below a folder by their path from it, with forward slashes. */
export async function readFiles(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
  const read = paths.map(async (path) => [path, await readFile(join(folder, path))] as const);
  return new Map(await Promise.all(read));
}

/** All at once and without turns: hundreds of small files are written several times as quickly. */
function writeFiles(folder: string, files: SiteFiles): void {
  const folders = new Set([...files.keys()].map((path) => dirname(join(folder, path))));
  for (const path of folders) mkdirSync(path, { recursive: true });
  for (const [path, bytes] of files) writeFileSync(join(folder, path), bytes);
}

/**
 * Writes the files into a new folder beside `folder`, then puts it in place by two renames; the
 * site that was there stays as `<folder>.previous`. Whatever fails, a whole site is left.
 */
export async function replaceSite(folder: string, files: SiteFiles): Promise<void> {
  const next = join(dirname(folder), `${basename(folder)}.new-${randomUUID().slice(0, 8)}`);
  try {
    writeFiles(next, files);
    if (existsSync(folder)) {
      await rm(previousOf(folder), { recursive: true, force: true });
      await rename(folder, previousOf(folder));
    }
    await rename(next, folder);
  } catch (error) {
    await rm(next, { recursive: true, force: true });
    await mendSite(folder);
    throw error;
  }
}
