import { dirname, relative } from "node:path";
import { handOver } from "../../src/dashboard.ts";
import { isoOfDay } from "../../src/model/day.ts";
import type { PageBuild } from "../../src/site/pageBuild.ts";
import { publishSite } from "../../src/site/publishSite.ts";
import { mayReplace, mendSite } from "../../src/site/siteFolder.ts";
import type { FontCache } from "../../src/site/subsetFonts.ts";
import type { Analysis } from "./analyse.ts";
import { CommandError } from "./commandError.ts";
import type { CommandOptions } from "./commandOptions.ts";
import { explainMissing } from "./explainMissing.ts";
import { wordingOf } from "./wording.ts";

const here = (path: string): string => relative(process.cwd(), path) || ".";

/** What a disk answers when it will not be written. */
const NOT_WRITABLE: ReadonlySet<string | undefined> = new Set([
  "EACCES",
  "EROFS",
  "EPERM",
  "ENOSPC",
  "ENOTDIR",
]);

/** Makes the place of the site ready: mends a swap that was cut short, refuses others' folders. */
export async function prepareOut({ out, language }: CommandOptions): Promise<void> {
  await mendSite(out);
  if (await mayReplace(out)) return;
  throw new CommandError(wordingOf(language ?? "en", null).messages.cli.notOurFolder(here(out)));
}

/** Published with so many pages, or why not. */
export type Published = { readonly pages: number } | { readonly notPublished: readonly string[] };

/** Where and with what a site is published. */
export interface Place {
  readonly pages: PageBuild;
  readonly out: string;
  readonly fontCache: FontCache;
}

/**
 * Puts the site of an analysis in place. With nothing to show, or a workbook missing, the site
 * that was there stays.
 */
export async function publish(analysis: Analysis, place: Place): Promise<Published> {
  const { dashboard, unreadable, wording } = analysis;
  const { cli } = wording.messages;
  if (dashboard === null || unreadable > 0) return { notPublished: explainMissing(analysis) };
  const { build, asOf, savedAt } = dashboard;
  handOver(dashboard);
  try {
    const version = { build, asOf: isoOfDay(asOf), savedAt };
    return { pages: await publishSite({ ...place, version }) };
  } catch (error) {
    const { code, path = "", message } = error as NodeJS.ErrnoException;
    if (!NOT_WRITABLE.has(code) || !path.startsWith(dirname(place.out))) throw error;
    throw new CommandError(cli.cannotWrite(here(place.out), message));
  }
}

/** What to tell beside the findings: a key that is not kept, rows that are not in the figures. */
export function warningLines({ accounts, unkeptKeyFolder, dayNote, wording }: Analysis): string[] {
  const { messages, formats } = wording;
  const setAside = accounts
    .flatMap(({ sheets }) => sheets)
    .reduce((rows, sheet) => rows + sheet.rowsSetAside, 0);
  return [
    ...(setAside > 0 ? [messages.cli.rowsSetAside(setAside, formats)] : []),
    ...(dayNote === null ? [] : [dayNote]),
    ...(unkeptKeyFolder === null ? [] : [messages.cli.keyNotKept(unkeptKeyFolder)]),
  ];
}
