import { readdir } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";

/** The names of a folder's files, and the time that passes between two looks at it. */
export interface Listing {
  readonly names: (folder: string) => Promise<readonly string[]>;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

const ATTEMPTS = 5;
const PAUSE_MS = 200;
/** Excel's and Calc's signs that a workbook is open, with its name in them. */
const LOCK = /^(?:~\$|\.~lock\.)(.+?)#?$/;

const fileNames = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
};

/** Whether a workbook that somebody has open is not there. */
function isBetween(names: readonly string[]): boolean {
  const there = new Set(names);
  return names.some((name) => {
    const [, workbook] = LOCK.exec(name) ?? [];
    return workbook !== undefined && !there.has(workbook);
  });
}

/**
 * The names of the files in a folder. Excel saves by taking the old workbook away and naming the new
 * one like it: where one that is open is missing, the folder is looked at again for a second.
 */
export async function listSettled(
  folder: string,
  from: Listing = { names: fileNames, wait: pause },
): Promise<readonly string[]> {
  let names = await from.names(folder);
  for (let tried = 1; tried < ATTEMPTS && isBetween(names); tried += 1) {
    await from.wait(PAUSE_MS);
    names = await from.names(folder);
  }
  return names;
}
