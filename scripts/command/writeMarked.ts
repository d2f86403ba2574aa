import { dirname, join, relative, resolve } from "node:path";
import { isMarkedCopy, markedWorkbook } from "../../src/marked/markedWorkbook.ts";
import { type Day, dayOfIso } from "../../src/model/day.ts";
import type { Analysis } from "./analyse.ts";
import { CommandError } from "./commandError.ts";
import { type CommandOptions, programFolder } from "./commandOptions.ts";
import { countFindings } from "./findingLines.ts";
import { wordingOf } from "./wording.ts";
import { writeOut } from "./writeOut.ts";

const here = (path: string): string => relative(process.cwd(), path);

function today(): Day {
  const day = dayOfIso(Temporal.Now.plainDateISO().toString());
  if (day === null) throw new RangeError("the clock shows no date");
  return day;
}

/**
 * Refuses a place where the copy would be read as a workbook, or would be written over one. Before
 * anything is read: a mistake in an option is told at once.
 */
export function checkMarked(path: string, { data, language }: CommandOptions): void {
  const { cli } = wordingOf(language ?? "en", null).messages;
  const folders = [data, join(programFolder, "data")].map((folder) => resolve(folder));
  if (path === resolve(data) || folders.includes(dirname(path))) {
    throw new CommandError(cli.markedAmongData(here(path)));
  }
  if (!path.toLowerCase().endsWith(".xlsx")) throw new CommandError(cli.notXlsx(here(path)));
}

/** Writes the marked copy of an analysis, and returns the line that says where it is. */
export async function writeMarked(path: string, analysis: Analysis): Promise<string> {
  const { workbooks, findings, wording } = analysis;
  const { cli } = wording.messages;
  const counts = cli.findings(countFindings(findings), wording.formats);
  const options = { words: wording, counts, day: today() };
  const isWritten = await writeOut(path, () => markedWorkbook(workbooks, findings, options), {
    cli,
    mayReplace: isMarkedCopy,
  });
  if (!isWritten) throw new CommandError(cli.notMarkedCopy(here(path)));
  return cli.markedWritten(here(path));
}
