import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { readFiles } from "./siteFolder.ts";

// Astro reports every build to its makers unless this stands before it is imported.
process.env.ASTRO_TELEMETRY_DISABLED = "1";
const astro = import("astro");

/**
 * The files that Astro makes of the pages in `root`, by path, from the dashboard handed over in
 * this process. Each build has a folder of its own: Node would take a reused one from its module
 * cache and show the first build's data.
 */
export async function astroBuild(root: string): Promise<Map<string, Uint8Array>> {
  const builds = join(root, ".build");
  await mkdir(builds, { recursive: true });
  const folder = await mkdtemp(join(builds, "site-"));
  try {
    const { build } = await astro;
    await build({ root, outDir: folder, logLevel: "error" });
    return await readFiles(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
