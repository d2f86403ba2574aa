import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";

/** Folders of TypeScript that Node runs as it stands; what Astro must compile is not among them. */
const OWN = /\/src\/(?:(?:view|i18n|model|charts|calendar|sheets)\/[^?]*|dashboard)\.ts$/;

/**
 * Keeps the program's own modules out of the bundle of the pages: Node loads them from where they stand,
 * finds them compiled from the run before, and shares them with the rest of the program. Only pages and
 * components are bundled, anew for each build.
 */
export function programModules(): Plugin {
  return {
    name: "plimsoll:program-modules",
    enforce: "pre",
    async resolveId(source, importer, options) {
      if (!source.startsWith(".") || importer === undefined) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (resolved === null || !OWN.test(resolved.id)) return null;
      return { id: pathToFileURL(resolved.id).href, external: true };
    },
  };
}
