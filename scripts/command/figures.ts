import { analyse, analysisLines, figuresExitCode } from "./analyse.ts";
import { explainMissing } from "./explainMissing.ts";
import { figuresDocument } from "./figuresDocument.ts";
import { figuresTable } from "./figuresTable.ts";
import { runCommand } from "./runCommand.ts";

await runCommand({
  name: "figures",
  options: ["data", "as-of", "lang", "json", "strict"],
  run: async (options) => {
    const analysis = await analyse(options, { mayCreateKey: false, program: Promise.resolve("") });
    const { dashboard, unreadable, wording } = analysis;
    if (options.isJson) process.stdout.write(figuresDocument(analysis, options.language ?? "en"));
    else if (dashboard !== null && unreadable === 0) {
      console.log(figuresTable(dashboard, wording.formats.language).join("\n"));
    }
    for (const line of [...analysisLines(analysis), ...explainMissing(analysis)]) {
      console.error(line);
    }
    if (analysis.dayNote !== null) console.error(analysis.dayNote);
    return figuresExitCode(analysis, options.isStrict);
  },
});
