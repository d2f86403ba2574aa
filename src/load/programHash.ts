import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const PROGRAM = ["src", "public", "astro.config.mjs", "package-lock.json"];

async function filesUnder(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/**
 * A hash of the program that lives in `root`: part of a build's identity, so that screens reload
 * after an upgrade too, when the data are the same.
 */
export async function programHash(root: string): Promise<string> {
  const paths = (await Promise.all(PROGRAM.map((path) => filesUnder(join(root, path))))).flat();
  const contents = await Promise.all(paths.sort().map((path) => readFile(path).catch(() => null)));
  const hash = createHash("sha256");
  for (const bytes of contents) if (bytes !== null) hash.update(bytes);
  return hash.digest("hex");
}
