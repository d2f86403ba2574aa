import { enableCompileCache } from "node:module";
import { compileCacheFolder } from "./compileCacheFolder.ts";

// What Node compiles once it finds again in the next run, threads included: a command starts in
// half the time. It works for what is imported after this.
process.env.NODE_COMPILE_CACHE ??= compileCacheFolder;
enableCompileCache(process.env.NODE_COMPILE_CACHE);
