import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const preload = pathToFileURL(join(import.meta.dirname, "peakMemory.mjs")).href;

async function run(
  flags: readonly string[],
  script: string,
  { words, environment = {} }: { words: readonly string[]; environment?: NodeJS.ProcessEnv },
): Promise<void> {
  const child = spawn(process.execPath, [...flags, script, ...words], {
    env: { ...process.env, ...environment, ASTRO_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const complaints: Buffer[] = [];
  child.stderr.on("data", (data: Buffer) => complaints.push(data));
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`${script} ended with ${code}:\n${Buffer.concat(complaints)}`);
}

/** Seconds from start to end of a script in a process of its own. */
export async function secondsOf(script: string, words: readonly string[]): Promise<number> {
  const started = performance.now();
  await run([], script, { words });
  return (performance.now() - started) / 1000;
}

/** The most memory that a script ever held, in megabytes; in a run apart, for telling it takes time. */
export async function megabytesOf(script: string, words: readonly string[]): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "plimsoll-bench-"));
  const peak = join(folder, "peak");
  try {
    await run(["--import", preload], script, {
      words,
      environment: { PLIMSOLL_PEAK_MEMORY: peak },
    });
    return Number(await readFile(peak, "utf8")) / 1024;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The middle value; of an even number of values the upper middle. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
