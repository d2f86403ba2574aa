import { analyse, analysisLines } from "./analyse.ts";
import { exitCodes } from "./commandError.ts";
import { countFindings } from "./findingLines.ts";
import { runCommand } from "./runCommand.ts";
import { sheetLines } from "./sheetLines.ts";
import { validateDocument } from "./validateDocument.ts";

await runCommand({
  name: "validate",
  options: ["data", "as-of", "lang", "json", "marked"],
  run: async (options) => {
    // What writes workbooks is loaded only when one is asked for.
    const marked = options.marked === null ? null : await import("./writeMarked.ts");
    marked?.checkMarked(options.marked ?? "", options);
    const analysis = await analyse(options, { mayCreateKey: false, program: Promise.resolve("") });
    if (options.isJson) process.stdout.write(validateDocument(analysis, options.language ?? "en"));
    else console.log([...sheetLines(analysis), ...analysisLines(analysis)].join("\n"));
    if (analysis.dayNote !== null) console.error(analysis.dayNote);
    if (marked) console.error(await marked.writeMarked(options.marked ?? "", analysis));
    if (analysis.unreadable > 0) return exitCodes.cannotRead;
    return countFindings(analysis.findings).error > 0 ? exitCodes.dataErrors : exitCodes.good;
  },
});
