import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
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

const PATIENCE_MS = 50_000;

const endWithParent = pathToFileURL(resolve(import.meta.dirname, "endWithParent.ts")).href;

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

const running = new Set<ChildProcess>();

/** Ends what `startScript` started, however far it came: for `afterAll`, as the first thing there. */
export async function endStarted(): Promise<void> {
  await Promise.all([...running].map(interrupt));
}

/** Presses Ctrl+C and waits for the end; whoever does not hear is ended by force. */
async function interrupt(child: ChildProcess): Promise<number | null> {
  const force = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
  const ended = running.has(child) ? once(child, "close") : null;
  child.kill("SIGINT");
  await ended;
  clearTimeout(force);
  return child.exitCode;
}

/**
 * Starts the server as `npm start` does, and returns once it tells its addresses. It never outlives
 * whoever started it: when this process is ended by force, the channel between them closes.
 */
export async function startScript(words: readonly string[]): Promise<Started> {
  const { FORCE_COLOR, NO_COLOR, INIT_CWD, ...env } = process.env;
  const child: ChildProcess = spawn(
    process.execPath,
    ["--import", endWithParent, resolve(projectFolder, "scripts/start.ts"), ...words],
    { cwd: projectFolder, env, stdio: ["ignore", "pipe", "pipe", "ipc"] },
  );
  running.add(child);
  child.once("close", () => running.delete(child));
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (data: string) => {
      text += data;
    });
  }
  const url = await until(
    () => /http:\/\/localhost:\d+\/(?=\s)/.exec(text)?.[0] ?? !running.has(child),
    () => text,
  ).catch((error: Error) => {
    child.kill("SIGKILL");
    throw error;
  });
  if (typeof url !== "string") throw new Error(`npm start ended with ${child.exitCode}:\n${text}`);
  return { url, printed: () => text, interrupt: () => interrupt(child) };
}
