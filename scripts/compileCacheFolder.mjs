import { join } from "node:path";

/** Where Node keeps what it compiled; goes with the installation. */
export const compileCacheFolder = join(import.meta.dirname, "../node_modules/.cache/node");
