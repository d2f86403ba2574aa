import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** What lies at a path. */
export type Place = "file" | "folder" | "nothing";

/** A look at the disk, and the time that passes between two of them. */
export interface Look {
  readonly place: (path: string) => Promise<Place>;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

const ATTEMPTS = 5;
const PAUSE_MS = 200;
/** Not there; or, on Windows, about to be no longer there while a program still holds it. */
const AWAY: ReadonlySet<string | undefined> = new Set(["ENOENT", "ENOTDIR", "EBUSY", "EPERM"]);

async function placeOf(path: string): Promise<Place> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch (error) {
    if (AWAY.has((error as NodeJS.ErrnoException).code)) return "nothing";
    throw error;
  }
}

/**
 * What lies at a path. Excel saves by taking the old workbook away and naming the new one like it: a
 * path of a folder that is there, with nothing at it, is looked at again for a second.
 * @example await placeSettled("data/sales.xlsx") === "file"
 */
export async function placeSettled(
  path: string,
  from: Look = { place: placeOf, wait: pause },
): Promise<Place> {
  let place = await from.place(path);
  if (place !== "nothing" || (await from.place(dirname(path))) !== "folder") return place;
  for (let tried = 1; tried < ATTEMPTS && place === "nothing"; tried += 1) {
    await from.wait(PAUSE_MS);
    place = await from.place(path);
  }
  return place;
}
