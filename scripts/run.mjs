// Runs a command by its name: `node scripts/run.mjs build --data sales.xlsx`. What Node compiles once it
// finds again in the next run, threads included: a command starts in half the time. Plain JavaScript,
// because that holds for what is imported after this, and translating TypeScript takes a tenth of a second.
import { enableCompileCache } from "node:module";
import { compileCacheFolder } from "./compileCacheFolder.mjs";

process.env.NODE_COMPILE_CACHE ??= compileCacheFolder;
enableCompileCache(process.env.NODE_COMPILE_CACHE);
const [command] = process.argv.splice(2, 1);
await import(`./command/${command}.ts`);
