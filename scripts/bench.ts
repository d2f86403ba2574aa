import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chooseFiles } from "../src/load/chooseFiles.ts";
import { type Measurement, measure, median } from "./bench/measure.ts";
import { type CommandOptions, programFolder } from "./command/commandOptions.ts";
import { runCommand } from "./command/runCommand.ts";
import { textTable } from "./command/textTable.ts";
import { wordingOf } from "./command/wording.ts";

const RUNS = 7;

/** Astro's own command, which whoever has Astro can run. */
const astro = join(programFolder, "node_modules/astro/bin/astro.mjs");

/** A project of so many pages with next to nothing on them. */
async function nearEmptyProject(pages: number): Promise<string> {
  const builds = join(programFolder, ".build");
  await mkdir(builds, { recursive: true });
  const project = await mkdtemp(join(builds, "bench-"));
  await mkdir(join(project, "src/pages"), { recursive: true });
  await writeFile(
    join(project, "src/pages/[page].astro"),
    `---
export const getStaticPaths = () =>
  Array.from({ length: ${pages} }, (_, page) => ({ params: { page: String(page) } }));
---
<html lang="en"><head><meta charset="utf-8"><title>{Astro.params.page}</title></head><body></body></html>
`,
  );
  return project;
}

async function workbooksOf(path: string): Promise<string[]> {
  if ((await stat(path)).isFile()) return [path];
  return chooseFiles(await readdir(path)).chosen.map((name) => join(path, name));
}

async function pagesOf(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith(".html")).length;
}

async function bench({ data, language }: CommandOptions): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "plimsoll-bench-"));
  const out = join(folder, "dist");
  const scripts = join(programFolder, "scripts");
  const build = () => measure(join(scripts, "run.mjs"), ["build", "--data", data, "--out", out]);
  await build();
  const pages = await pagesOf(out);
  const project = await nearEmptyProject(pages);
  const workbooks = await workbooksOf(data);
  const builds: Measurement[] = [];
  const nearEmpty: Measurement[] = [];
  const reads: Measurement[] = [];
  try {
    // By turns, so that whatever else the machine does meets both alike.
    for (let run = 0; run < RUNS; run += 1) {
      builds.push(await build());
      nearEmpty.push(await measure(astro, ["build", "--root", project]));
      reads.push(await measure(join(scripts, "bench/readByXlsx.ts"), workbooks));
    }
  } finally {
    await rm(project, { recursive: true });
    await rm(folder, { recursive: true });
  }
  const { messages, formats } = wordingOf(language ?? "en", null);
  const { cli } = messages;
  const seconds = (list: readonly Measurement[]): number => median(list.map((one) => one.seconds));
  const memory = (list: readonly Measurement[]): string =>
    `${formats.count(Math.round(Math.max(...list.map((one) => one.megabytes))))} MB`;
  const row = (name: string, list: readonly Measurement[]): string[] => [
    name,
    `${seconds(list).toFixed(2)} s`,
    `${cli.peakMemory} ${memory(list)}`,
  ];
  // Turn by turn: a machine that slows down for a while slows both sides of one turn.
  const ratios = builds.map(
    (build, run) => build.seconds / ((nearEmpty[run]?.seconds ?? 0) + (reads[run]?.seconds ?? 0)),
  );
  const ratio = median(ratios).toFixed(2);
  console.log(cli.benchRuns(pages, RUNS, formats));
  const rows = [
    row(cli.benchBuild, builds),
    row(cli.benchPages, nearEmpty),
    row(cli.benchRead, reads),
    [cli.benchRatio, ratio],
  ];
  console.log(textTable(rows, ["left", "right", "left"]).join("\n"));
  return 0;
}

await runCommand({ name: "bench", options: ["data", "lang"], run: bench });
