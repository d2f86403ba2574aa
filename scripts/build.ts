import "./command/compileCache.ts";

await import("./command/build.ts");
