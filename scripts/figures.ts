import { analyse, analysisLines, figuresExitCode } from "./command/analyse.ts";
import { explainMissing } from "./command/explainMissing.ts";
import { figuresDocument } from "./command/figuresDocument.ts";
import { figuresTable } from "./command/figuresTable.ts";
import { runCommand } from "./command/runCommand.ts";

await runCommand({
  name: "figures",
  options: ["data", "as-of", "lang", "json", "strict"],
  run: async (options) => {
    const analysis = await analyse(options, { mayCreateKey: false, program: "" });
    const { dashboard, unreadable, wording } = analysis;
    if (options.isJson) process.stdout.write(figuresDocument(analysis, options.language ?? "en"));
    else if (dashboard !== null && unreadable === 0) {
      console.log(figuresTable(dashboard, wording.formats.language).join("\n"));
    }
    for (const line of [...analysisLines(analysis), ...explainMissing(analysis)]) {
      console.error(line);
    }
    return figuresExitCode(analysis, options.isStrict);
  },
});
