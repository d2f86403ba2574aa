import { faceCutter } from "./faceCutter.ts";
import { finishSite, type SiteVersion } from "./finishSite.ts";
import type { PageBuild } from "./pageBuild.ts";
import { replaceSite } from "./siteFolder.ts";
import type { FontCache } from "./subsetFonts.ts";

export interface Publication {
  readonly pages: PageBuild;
  /** The folder the site is put into. */
  readonly out: string;
  readonly version: SiteVersion;
  /** Kept between builds of one process. */
  readonly fontCache: FontCache;
}

/**
 * Draws the pages of the dashboard that was handed over, finishes and checks them, and puts them
 * in place. Returns how many pages there are. Throws, and leaves the previous site whole, when a
 * page fails or the site would not work.
 */
export async function publishSite({
  pages,
  out,
  version,
  fontCache,
}: Publication): Promise<number> {
  // Its thread gets ready while the pages are drawn.
  const cutter = faceCutter({ startsAtOnce: fontCache.size === 0 });
  try {
    const files = await finishSite(await pages.draw(), version, { cache: fontCache, cutter });
    await replaceSite(out, files);
    return [...files.keys()].filter((path) => path.endsWith(".html")).length;
  } finally {
    cutter.close();
  }
}
