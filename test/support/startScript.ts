import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { projectFolder } from "./runScript.ts";

/** `npm start` under way. */
export interface Started {
  /** Address of the owner's first page, ending in a slash. */
  readonly url: string;
  /** All that it has printed so far, on both streams. */
  readonly printed: () => string;
  /** Presses Ctrl+C and returns the exit code. */
  readonly interrupt: () => Promise<number | null>;
}

const PATIENCE_MS = 30_000;

/** Waits until `find` gives something; fails with `describe()` when it never does. */
export async function until<Found>(
  find: () => Found | Promise<Found>,
  describe: () => string,
): Promise<NonNullable<Found>> {
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    const found = await find();
    if (found) return found;
    await wait(50);
  }
  throw new Error(`waited in vain: ${describe()}`);
}

/** Starts the server as `npm start` does, and returns once it tells its addresses. */
export async function startScript(words: readonly string[]): Promise<Started> {
  const { FORCE_COLOR, NO_COLOR, INIT_CWD, ...env } = process.env;
  const child: ChildProcess = spawn(
    process.execPath,
    [resolve(projectFolder, "scripts/start.ts"), ...words],
    { cwd: projectFolder, env, stdio: ["ignore", "pipe", "pipe"] },
  );
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (data: string) => {
      text += data;
    });
  }
  const ended = once(child, "exit");
  const url = await until(
    () => /http:\/\/localhost:\d+\/(?=\s)/.exec(text)?.[0] ?? child.exitCode !== null,
    () => text,
  );
  if (typeof url !== "string") throw new Error(`npm start ended with ${child.exitCode}:\n${text}`);
  return {
    url,
    printed: () => text,
    interrupt: async () => {
      child.kill("SIGINT");
      const [code] = await ended;
      return code;
    },
  };
}
