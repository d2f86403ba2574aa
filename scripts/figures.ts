import "./command/compileCache.ts";

await import("./command/figures.ts");
