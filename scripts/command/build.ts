import { existsSync } from "node:fs";
import { relative } from "node:path";
import { type ChartDrawer, chartDrawer } from "../../src/drawing.ts";
import { programHash } from "../../src/load/programHash.ts";
import { beginPages, type PageBuild } from "../../src/site/pageBuild.ts";
import { type Analysis, analyse, analysisLines, figuresExitCode } from "./analyse.ts";
import { type CommandOptions, programFolder } from "./commandOptions.ts";
import { progressOn } from "./progress.ts";
import { prepareOut, publish, warningLines } from "./publish.ts";
import { runCommand } from "./runCommand.ts";

async function build(
  analysis: Analysis,
  { options, pages }: { options: CommandOptions; pages: PageBuild },
): Promise<number> {
  const { messages, formats } = analysis.wording;
  for (const line of analysisLines(analysis)) console.error(line);
  const progress = progressOn(process.stderr);
  progress.say(messages.cli.drawing);
  const place = { pages, out: options.out, fontCache: new Map() };
  const published = await publish(analysis, place).finally(progress.end);
  const folder = relative(process.cwd(), options.out) || ".";
  if ("notPublished" in published) {
    for (const line of published.notPublished) console.error(line);
    console.error(
      existsSync(options.out) ? messages.cli.previousStays(folder) : messages.cli.nothingPublished,
    );
  } else {
    const seconds = formats.count(performance.now() / 1000);
    for (const line of warningLines(analysis)) console.error(line);
    console.error(messages.cli.built({ pages: published.pages, folder, seconds }, formats));
  }
  return figuresExitCode(analysis, options.isStrict);
}

await runCommand({
  name: "build",
  options: ["data", "as-of", "lang", "out", "strict"],
  run: async (options) => {
    await prepareOut(options);
    const program = programHash(programFolder);
    const { promise: isReading, resolve: onReading } = Promise.withResolvers<void>();
    let charts: ChartDrawer | null = null;
    const onRead = () => {
      charts = chartDrawer();
    };
    const analysis = analyse(options, { mayCreateKey: true, program, onReading, onRead });
    // The workbook is read in a thread of its own; the pages' code is bundled meanwhile, not before.
    await Promise.race([isReading, analysis]);
    const pages = beginPages(programFolder);
    const built = async () => {
      const done = await analysis;
      charts?.begin(await program);
      return build(done, { options, pages });
    };
    return built().finally(() => {
      charts?.close();
      return pages.abandon();
    });
  },
});
