import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { read } from "xlsx";
import { astroBuild } from "../../src/site/astroBuild.ts";

// The least that a build of these pages from this workbook could take: Astro's own time for as
// many near-empty pages (the project in the first argument), and one read of each workbook.
const [project = "", ...workbooks] = process.argv.slice(2);
for (const path of workbooks) read(await readFile(path), { dense: true });
const files = await astroBuild(join(project));
if (files.size === 0) throw new Error("Astro built nothing");
