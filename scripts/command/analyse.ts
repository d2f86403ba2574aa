import { basename, join, relative } from "node:path";
import type { Dashboard } from "../../src/dashboard.ts";
import { type Loaded, load, type ReadCache } from "../../src/load.ts";
import { isoOfDay } from "../../src/model/day.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Language } from "../../src/model/language.ts";
import type { WorkbookAccount } from "../../src/model/workbookAccount.ts";
import { pipeline } from "../../src/pipeline.ts";
import type { RawWorkbook } from "../../src/workbook/rawWorkbook.ts";
import { CommandError, exitCodes } from "./commandError.ts";
import type { CommandOptions } from "./commandOptions.ts";
import { countFindings, findingLines } from "./findingLines.ts";
import { progressOn } from "./progress.ts";
import { type Wording, wordingOf } from "./wording.ts";

/** What the workbooks say, and everything needed to tell it. */
export interface Analysis {
  readonly dashboard: Dashboard | null;
  readonly findings: readonly Finding[];
  readonly accounts: readonly WorkbookAccount[];
  /** The workbooks as cells, as far as they could be read. */
  readonly workbooks: readonly RawWorkbook[];
  /** How many workbooks could not be read; with any, nothing may be published. */
  readonly unreadable: number;
  /** In the language asked for, else the workbook's own, else English. */
  readonly wording: Wording;
  /** The folder of the workbooks when page addresses had to be made without a kept key. */
  readonly unkeptKeyFolder: string | null;
  /** Why the figures are not of the day asked for; null when they are, or none was. */
  readonly dayNote: string | null;
  /** A file of the data folder as the terminal names it. */
  readonly pathOf: (file: string) => string;
}

export interface AnalysisNeeds {
  /** Makes the site key; only what publishes pages may. */
  readonly mayCreateKey: boolean;
  /** Identity of the program, for builds; empty where none is made. */
  readonly program: Promise<string>;
  readonly cache?: ReadCache;
  /** Told when a thread has begun to read the first workbook. */
  readonly onReading?: () => void;
  /** Told when all workbooks are read and the figures are about to be computed. */
  readonly onRead?: () => void;
  /** The language to speak when neither the user nor the workbooks say one: English by default. */
  readonly fallbackLanguage?: Language;
}

const here = (path: string): string => relative(process.cwd(), path) || ".";

const fallbackLanguage = (options: CommandOptions, needs: AnalysisNeeds): Language =>
  options.language ?? needs.fallbackLanguage ?? "en";

async function loadOrExplain(options: CommandOptions, needs: AnalysisNeeds): Promise<Loaded> {
  const loaded = await load(options.data, needs);
  if (loaded.problem === null) return loaded;
  const wording = wordingOf(fallbackLanguage(options, needs), null);
  const { cli } = wording.messages;
  const skipped = findingLines(loaded.findings, wording, basename);
  const explanation = loaded.problem === "no-such-path" ? cli.noSuchPath : cli.noWorkbook;
  throw new CommandError([...skipped, explanation(here(loaded.path))].join("\n"));
}

/** A day after today cannot be had: the figures are of today, and that must be said. */
function dayNote({ asOf }: CommandOptions, dashboard: Dashboard | null): string | null {
  if (asOf === null || dashboard === null || asOf <= dashboard.asOf) return null;
  const { messages, formats } = wordingOf(dashboard.languages[0] ?? "en", dashboard);
  return messages.cli.asOfAfterToday(isoOfDay(asOf), formats.dayLong(dashboard.asOf));
}

/**
 * Reads and computes what a command asks for. A path without any workbook is a CommandError; all
 * else that is wrong with the workbooks is in the findings.
 */
export async function analyse(options: CommandOptions, needs: AnalysisNeeds): Promise<Analysis> {
  const progress = progressOn(process.stderr);
  const fallback = fallbackLanguage(options, needs);
  const { cli } = wordingOf(fallback, null).messages;
  try {
    progress.say(cli.reading(here(options.data)));
    const loaded = await loadOrExplain(options, needs);
    needs.onRead?.();
    progress.say(cli.computing);
    const { dashboard, findings, accounts } = await pipeline(loaded.workbooks, {
      todayIn: loaded.todayIn,
      siteKey: loaded.siteKey.key,
      asOf: options.asOf,
      language: options.language,
      fileFindings: loaded.findings,
      program: await needs.program,
    });
    return {
      dashboard,
      findings,
      accounts,
      workbooks: loaded.workbooks,
      unreadable: loaded.unreadable,
      wording: wordingOf(dashboard?.languages[0] ?? fallback, dashboard),
      dayNote: dayNote(options, dashboard),
      unkeptKeyFolder: loaded.siteKey.isKept ? null : here(loaded.folder),
      pathOf: (file) => here(join(loaded.folder, file)),
    };
  } finally {
    progress.end();
  }
}

/** The findings of an analysis as lines, and a line that counts them; nothing when there are none. */
export function analysisLines({ findings, wording, pathOf }: Analysis): string[] {
  if (findings.length === 0) return [];
  const counts = countFindings(findings);
  return [
    ...findingLines(findings, wording, pathOf),
    wording.messages.cli.findings(counts, wording.formats),
  ];
}

/** The exit code of a command that needs figures: good unless none could be made. */
export function figuresExitCode(analysis: Analysis, isStrict: boolean): number {
  if (analysis.unreadable > 0) return exitCodes.cannotRead;
  if (analysis.dashboard === null) return exitCodes.dataErrors;
  const hasErrors = countFindings(analysis.findings).error > 0;
  return isStrict && hasErrors ? exitCodes.dataErrors : exitCodes.good;
}
