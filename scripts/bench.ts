import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chooseFiles } from "../src/load/chooseFiles.ts";
import { median, megabytesOf, secondsOf } from "./bench/measure.ts";
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

/** What is run, and the words that name it. */
interface Measured {
  readonly name: "benchBuild" | "benchPages" | "benchRead";
  readonly run: readonly [script: string, words: readonly string[]];
}

async function pagesOf(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith(".html")).length;
}

async function bench({ data, language }: CommandOptions): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "plimsoll-bench-"));
  const out = join(folder, "dist");
  const scripts = join(programFolder, "scripts");
  const build = [join(scripts, "run.mjs"), ["build", "--data", data, "--out", out]] as const;
  // The first build of an installation keeps what it compiled: it is not one of the runs.
  await secondsOf(...build);
  const pages = await pagesOf(out);
  const project = await nearEmptyProject(pages);
  const measured: readonly Measured[] = [
    { name: "benchBuild", run: build },
    { name: "benchPages", run: [astro, ["build", "--root", project]] },
    { name: "benchRead", run: [join(scripts, "bench/readByXlsx.ts"), await workbooksOf(data)] },
  ];
  const turns: number[][] = [];
  const memory: number[] = [];
  try {
    // By turns, so that whatever else the machine does meets all alike.
    for (let turn = 0; turn < RUNS; turn += 1) {
      const seconds: number[] = [];
      for (const { run } of measured) seconds.push(await secondsOf(...run));
      turns.push(seconds);
    }
    for (const { run } of measured) memory.push(await megabytesOf(...run));
  } finally {
    await rm(project, { recursive: true });
    await rm(folder, { recursive: true });
  }
  const { messages, formats } = wordingOf(language ?? "en", null);
  const { cli } = messages;
  const megabytes = (held: number): string => `${formats.count(Math.round(held))} MB`;
  // Turn by turn: a machine that slows down for a while slows both sides of one turn.
  const ratios = turns.map(([own = 0, ...others]) => own / others.reduce((sum, one) => sum + one));
  console.log(cli.benchRuns(pages, RUNS, formats));
  const rows = [
    ...measured.map(({ name }, column) => [
      cli[name],
      `${median(turns.map((seconds) => seconds[column] ?? 0)).toFixed(2)} s`,
      `${cli.peakMemory} ${megabytes(memory[column] ?? 0)}`,
    ]),
    [cli.benchRatio, median(ratios).toFixed(2)],
  ];
  console.log(textTable(rows, ["left", "right", "left"]).join("\n"));
  return 0;
}

await runCommand({ name: "bench", options: ["data", "lang"], run: bench });
