import { readFile } from "node:fs/promises";
import { read } from "xlsx";
import { beginPages } from "../../src/site/pageBuild.ts";

// The least that a build of these pages from this workbook could take: Astro's own time for as
// many near-empty pages (the project in the first argument), and one read of each workbook.
const [project = "", ...workbooks] = process.argv.slice(2);
for (const path of workbooks) read(await readFile(path), { dense: true });
const files = await beginPages(project).draw();
if (files.size === 0) throw new Error("Astro built nothing");
