import { createHash, randomBytes } from "node:crypto";
import { readFile, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";

/** The key of a site's page addresses, and whether it is kept with the data. */
export interface SiteKey {
  readonly key: string;
  readonly isKept: boolean;
}

/** Whether a folder is marked read-only: for the system's own user every folder could be written. */
const isReadOnly = (folder: string): Promise<boolean> =>
  stat(folder).then(
    ({ mode }) => (mode & 0o222) === 0,
    () => true,
  );

/**
 * The secret under which names become page addresses: `site-key` in the data folder, made once so
 * that links sent go on working. Where it may not or cannot be written, a key derived from the
 * folder's path: the same each time, but no secret.
 */
export async function siteKey(
  folder: string,
  { mayCreate }: { readonly mayCreate: boolean },
): Promise<SiteKey> {
  const path = join(folder, "site-key");
  const kept = await readFile(path, "utf8").catch(() => "");
  if (kept.trim() !== "") return { key: kept.trim(), isKept: true };
  const derived = createHash("sha256").update(resolve(folder)).digest("hex");
  if (!mayCreate || (await isReadOnly(folder))) return { key: derived, isKept: false };
  const fresh = randomBytes(32).toString("hex");
  try {
    await writeFile(path, `${fresh}\n`, { flag: "wx" });
    return { key: fresh, isKept: true };
  } catch {
    // Another build may have made it in the meantime; a read-only folder leaves the derived one.
    const made = await readFile(path, "utf8").catch(() => "");
    return made.trim() === ""
      ? { key: derived, isKept: false }
      : { key: made.trim(), isKept: true };
  }
}
