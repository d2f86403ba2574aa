import { mkdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { readFiles } from "./siteFolder.ts";

// Astro reports every build to its makers unless this stands before it is imported.
process.env.ASTRO_TELEMETRY_DISABLED = "1";

/** A build of the pages under way: their code is bundled before there are any data. */
export interface PageBuild {
  /** Draws the pages of the dashboard handed over in this process; gives the site's files by path. */
  readonly draw: () => Promise<Map<string, Uint8Array>>;
  /** Ends the build; nothing happens when it was drawn. */
  readonly abandon: () => Promise<void>;
}

/** A build takes seconds: a folder this old was left by one that was killed. */
const LEFT_BEHIND_MS = 3_600_000;

const used = new Set<string>();

async function isLeftBehind(folder: string): Promise<boolean> {
  const age = await stat(folder).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );
  return age > LEFT_BEHIND_MS;
}

/**
 * A folder of the build's own: Node would take one that this process used before from its module
 * cache, and the pages would show the first build's data. Other processes may build meanwhile. Names
 * are few, because Node's compile cache keeps what it compiled by name.
 */
async function ownFolder(builds: string): Promise<string> {
  await mkdir(builds, { recursive: true });
  for (let number = 1; ; number += 1) {
    const folder = join(builds, `site-${number}`);
    if (used.has(folder)) continue;
    if (await isLeftBehind(folder)) await rm(folder, { recursive: true, force: true });
    const isMade = await mkdir(folder).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === "EEXIST") return false;
        throw error;
      },
    );
    if (!isMade) continue;
    used.add(folder);
    return folder;
  }
}

async function build(root: string, mayDraw: Promise<void>): Promise<Map<string, Uint8Array>> {
  const folder = await ownFolder(join(root, ".build"));
  // Astro draws in its own step after all others, so this one holds it back until there are data.
  const waitForData = {
    name: "plimsoll:wait-for-data",
    buildApp: { order: "post", handler: () => mayDraw },
  } as const;
  try {
    const { build: buildPages } = await import("astro");
    await buildPages({
      root,
      outDir: folder,
      logLevel: "silent",
      vite: { plugins: [waitForData] },
    });
    return await readFiles(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Begins a build of the pages of the project in `root`; whoever begins one draws or abandons it. */
export function beginPages(root: string): PageBuild {
  const { promise: mayDraw, resolve, reject } = Promise.withResolvers<void>();
  // It may be given up before Astro comes to wait for it.
  mayDraw.catch(() => {});
  const built = build(root, mayDraw);
  // A page that does not compile is told when it is drawn, however early that is found.
  const ended = built.catch(() => {});
  return {
    draw: () => {
      resolve();
      return built;
    },
    abandon: async () => {
      reject(new Error("there was nothing to draw"));
      await ended;
    },
  };
}
