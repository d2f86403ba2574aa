import "./command/compileCache.ts";

await import("./command/validate.ts");
