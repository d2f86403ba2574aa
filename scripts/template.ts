import "./command/compileCache.ts";

await import("./command/template.ts");
