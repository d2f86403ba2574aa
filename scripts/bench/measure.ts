import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export interface Measurement {
  readonly seconds: number;
  readonly megabytes: number;
}

const preload = pathToFileURL(join(import.meta.dirname, "peakMemory.mjs")).href;

/** The time from start to end of a script in a process of its own, and the most memory it held. */
export async function measure(script: string, words: readonly string[]): Promise<Measurement> {
  const folder = await mkdtemp(join(tmpdir(), "plimsoll-bench-"));
  const peak = join(folder, "peak");
  try {
    const started = performance.now();
    const child = spawn(process.execPath, ["--import", preload, script, ...words], {
      env: { ...process.env, PLIMSOLL_PEAK_MEMORY: peak, ASTRO_TELEMETRY_DISABLED: "1" },
      stdio: ["ignore", "ignore", "pipe"],
    });
    const complaints: Buffer[] = [];
    child.stderr.on("data", (data: Buffer) => complaints.push(data));
    const [code] = await once(child, "close");
    const seconds = (performance.now() - started) / 1000;
    if (code !== 0) throw new Error(`${script} ended with ${code}:\n${Buffer.concat(complaints)}`);
    return { seconds, megabytes: Number(await readFile(peak, "utf8")) / 1024 };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The middle value; of an even number of values the upper middle. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
