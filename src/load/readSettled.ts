import { readFile, stat } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";

/** What tells two states of a file apart. */
interface State {
  readonly size: number;
  readonly mtimeMs: number;
  readonly ino: number;
}

/** The disk, and the time that passes between two looks at it. */
export interface Disk {
  readonly stat: (path: string) => Promise<State>;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

/** A file's bytes, all of one state; or why there are none. */
export type Settled =
  | { readonly bytes: Uint8Array }
  | { readonly detail: string; readonly isInUse: boolean };

const ATTEMPTS = 12;
const PAUSE_MS = 250;
/** Another program holds the file, or has put it away for the instant before it puts the new one there. */
const PASSING: ReadonlySet<string | undefined> = new Set([
  "EBUSY",
  "EPERM",
  "EACCES",
  "EAGAIN",
  "ENOENT",
]);
/** Nobody holds a file that is gone. */
const GONE = "ENOENT";

const disk: Disk = { stat, readFile, wait: pause };

const isSame = (a: State, b: State): boolean =>
  a.size === b.size && a.mtimeMs === b.mtimeMs && a.ino === b.ino;

async function attempt(path: string, from: Disk): Promise<Settled | "changed"> {
  const before = await from.stat(path);
  const bytes = await from.readFile(path);
  const isWhole = bytes.length === before.size && isSame(before, await from.stat(path));
  return isWhole ? { bytes } : "changed";
}

/**
 * A file's bytes as they lie on the disk before and after they are read. One that another program
 * holds, replaces or still writes is tried for three seconds; then it is told as being in use.
 * @example await readSettled("data/sales.xlsx") // { bytes }
 */
export async function readSettled(path: string, from: Disk = disk): Promise<Settled> {
  let failure: Settled = { detail: "", isInUse: true };
  for (let tried = 0; tried < ATTEMPTS; tried += 1) {
    if (tried > 0) await from.wait(PAUSE_MS);
    try {
      const settled = await attempt(path, from);
      if (settled !== "changed") return settled;
      failure = { detail: "still being written", isInUse: true };
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      const isPassing = PASSING.has(code);
      failure = { detail: code ?? message, isInUse: isPassing && code !== GONE };
      if (!isPassing) return failure;
    }
  }
  return failure;
}
