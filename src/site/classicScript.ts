import { build, type Plugin } from "vite";

const SUFFIX = "?classic";
/** The oldest engine that scripts must run in: television sets of 2020. */
const TARGET = ["chrome68", "es2018"];

/**
 * A Vite plugin by which a page takes a script as text: `import { script } from "./wall.ts?classic"`.
 * The text is one classic script, lowered and minified, to stand inline in the page; Astro's own
 * scripts are modules, which old engines and pages opened from a disk do not run.
 */
export function classicScripts(): Plugin {
  return {
    name: "plimsoll:classic-scripts",
    enforce: "pre",
    async resolveId(source, importer) {
      if (!source.endsWith(SUFFIX)) return null;
      const resolved = await this.resolve(source.slice(0, -SUFFIX.length), importer);
      return resolved ? `${resolved.id}${SUFFIX}` : null;
    },
    async load(id) {
      if (!id.endsWith(SUFFIX)) return null;
      const file = id.slice(0, -SUFFIX.length);
      this.addWatchFile(file);
      return `export const script = ${JSON.stringify(await classicScript(file))};`;
    },
  };
}

const made = new Map<string, Promise<string>>();

/** The script of a TypeScript file as text; compiled once a process, for builds follow each other. */
function classicScript(entry: string): Promise<string> {
  const known = made.get(entry) ?? compile(entry);
  made.set(entry, known);
  return known;
}

async function compile(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      write: false,
      target: TARGET,
      minify: true,
      lib: { entry, formats: ["iife"], name: "plimsoll", fileName: "script" },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const [chunk] = output && "output" in output ? output.output : [];
  if (chunk?.type !== "chunk") throw new Error(`${entry} gave no script`);
  // The text stands between script tags.
  return chunk.code.trim().replaceAll("</", "<\\/");
}
