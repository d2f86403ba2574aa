import { chartDrawer } from "../../src/drawing.ts";
import { programHash } from "../../src/load/programHash.ts";
import type { ReadCache } from "../../src/load.ts";
import { severityOf } from "../../src/model/finding.ts";
import type { Language } from "../../src/model/language.ts";
import { beginPages, type PageBuild } from "../../src/site/pageBuild.ts";
import type { FontCache } from "../../src/site/subsetFonts.ts";
import { type Analysis, analyse, analysisLines } from "../command/analyse.ts";
import { CommandError } from "../command/commandError.ts";
import { type CommandOptions, programFolder } from "../command/commandOptions.ts";
import { findingLines } from "../command/findingLines.ts";
import { prepareOut, publish, warningLines } from "../command/publish.ts";
import { wordingOf } from "../command/wording.ts";
import { compileCacheFolder } from "../compileCacheFolder.mjs";
import type { BuildOrder, BuildReport } from "./messages.ts";

// The process that builds for `npm start`: it keeps what it has read, so that a rebuild is quick,
// and is replaced now and then, because every build leaves its pages in Node's module cache.
const readCache: ReadCache = new Map();
const fontCache: FontCache = new Map();
const charts = chartDrawer();
/** The next build, bundled while nobody waits for it, and the program that it was bundled from. */
let prepared: { readonly pages: PageBuild; readonly program: string } | null = null;
let lastBuild = "";
let lastLanguage: Language = "en";

function titleOf({ dashboard, wording }: Analysis): string {
  if (dashboard === null) return "";
  const { messages, formats } = wording;
  return `${dashboard.company} · ${messages.common.figuresOf(formats.dayLong(dashboard.asOf))}`;
}

/** The errors about whole files and sheets: what stands in the way when nothing can be published. */
function obstacles({ findings, wording, pathOf }: Analysis): string[] {
  const blocking = findings.filter(
    (finding) => severityOf(finding) === "error" && finding.cell === undefined,
  );
  return findingLines(blocking, wording, pathOf);
}

/** The prepared build, or a new one when there is none of this program; it can be drawn once. */
async function takePages(program: string): Promise<PageBuild> {
  if (prepared !== null && prepared.program !== program) await prepared.pages.abandon();
  if (prepared?.program !== program) prepared = { pages: beginPages(programFolder), program };
  const { pages } = prepared;
  const draw: PageBuild["draw"] = () => {
    prepared = null;
    charts.begin(program);
    return pages.draw();
  };
  return { ...pages, draw };
}

async function build(options: CommandOptions): Promise<BuildReport> {
  await prepareOut(options);
  const program = await programHash(programFolder);
  const pages = await takePages(program);
  const analysis = await analyse(options, {
    mayCreateKey: true,
    program: Promise.resolve(program),
    cache: readCache,
    fallbackLanguage: lastLanguage,
  });
  const language = analysis.wording.formats.language;
  lastLanguage = language;
  const about = {
    exitCode: null,
    language,
    title: titleOf(analysis),
    lines: analysisLines(analysis),
  };
  const isSame = analysis.unreadable === 0 && analysis.dashboard?.build === lastBuild;
  if (isSame) return { ...about, outcome: "same", reasons: [] };
  const published = await publish(analysis, { pages, out: options.out, fontCache });
  if ("notPublished" in published) {
    const reasons = [...obstacles(analysis), ...published.notPublished];
    return {
      ...about,
      outcome: "failed",
      lines: [...about.lines, ...published.notPublished],
      reasons,
    };
  }
  lastBuild = analysis.dashboard?.build ?? "";
  const lines = [...about.lines, ...warningLines(analysis)];
  return { ...about, outcome: "published", lines, reasons: [] };
}

function failure(error: unknown, options: CommandOptions): BuildReport {
  const language = options.language ?? lastLanguage;
  const about = { outcome: "failed", language, title: "" } as const;
  if (error instanceof CommandError) {
    const { message, exitCode } = error;
    return { ...about, exitCode, lines: [message], reasons: [message] };
  }
  const { defect } = wordingOf(language, null).messages.cli;
  const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
  return { ...about, exitCode: null, lines: [defect, stack], reasons: [defect, message] };
}

// For its threads alone: this process would fill the cache with the pages of every build.
process.env.NODE_COMPILE_CACHE ??= compileCacheFolder;

let work: Promise<unknown> = Promise.resolve();

async function answer({ options }: BuildOrder): Promise<void> {
  const report = await build(options).catch((error: unknown) => failure(error, options));
  if (process.connected) process.send?.(report);
  // While nobody waits, the next build gets ready.
  if (process.connected) await takePages(await programHash(programFolder));
}

process.on("message", (order: BuildOrder) => {
  work = work.then(() => answer(order));
});

// Ctrl+C reaches the whole group. The server lets go of this process, which ends what it is at and
// leaves no half-made folder behind.
process.on("SIGINT", () => {});
process.on("disconnect", async () => {
  await work;
  await prepared?.pages.abandon();
  process.exit();
});
