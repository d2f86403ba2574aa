import { readFile, writeFile } from "node:fs/promises";
import { dirname, relative } from "node:path";
import type { Messages } from "../../src/i18n/messages.ts";
import { CommandError } from "./commandError.ts";

interface WriteOutOptions {
  readonly cli: Messages["cli"];
  /** Whether a file that is there may be written over; none may if not given. */
  readonly mayReplace?: (bytes: Uint8Array) => boolean;
}

const isMissing = (error: NodeJS.ErrnoException): boolean => error.code === "ENOENT";

/**
 * Writes a workbook to `path`, and returns false instead where a file stands that may not be replaced.
 * A name without .xlsx, and a place that cannot be written, are a CommandError.
 */
export async function writeOut(
  path: string,
  make: () => Promise<Uint8Array>,
  { cli, mayReplace = () => false }: WriteOutOptions,
): Promise<boolean> {
  const file = relative(process.cwd(), path);
  if (!path.toLowerCase().endsWith(".xlsx")) throw new CommandError(cli.notXlsx(file));
  try {
    const there = await readFile(path).catch((error: NodeJS.ErrnoException) => {
      if (isMissing(error)) return null;
      throw error;
    });
    if (there !== null && !mayReplace(there)) return false;
    // A file that came to be there meanwhile is not ours to replace.
    await writeFile(path, await make(), { flag: there === null ? "wx" : "w" });
    return true;
  } catch (error) {
    const { code, path: place = "", message } = error as NodeJS.ErrnoException;
    if (code === undefined || !place.startsWith(dirname(path))) throw error;
    throw new CommandError(cli.cannotWrite(file, message));
  }
}
