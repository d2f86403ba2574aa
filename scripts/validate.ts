import { analyse, analysisLines } from "./command/analyse.ts";
import { exitCodes } from "./command/commandError.ts";
import { countFindings } from "./command/findingLines.ts";
import { runCommand } from "./command/runCommand.ts";
import { sheetLines } from "./command/sheetLines.ts";
import { validateDocument } from "./command/validateDocument.ts";

await runCommand({
  name: "validate",
  options: ["data", "as-of", "lang", "json"],
  run: async (options) => {
    const analysis = await analyse(options, { mayCreateKey: false, program: "" });
    if (options.isJson) process.stdout.write(validateDocument(analysis, options.language ?? "en"));
    else console.log([...sheetLines(analysis), ...analysisLines(analysis)].join("\n"));
    if (analysis.unreadable > 0) return exitCodes.cannotRead;
    return countFindings(analysis.findings).error > 0 ? exitCodes.dataErrors : exitCodes.good;
  },
});
