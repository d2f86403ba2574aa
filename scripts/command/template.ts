import { relative } from "node:path";
import { type Day, dayOfIso } from "../../src/model/day.ts";
import type { Language } from "../../src/model/language.ts";
import { templateWorkbook } from "../../src/template/templateWorkbook.ts";
import { CommandError, exitCodes } from "./commandError.ts";
import { runCommand } from "./runCommand.ts";
import { wordingOf } from "./wording.ts";
import { writeOut } from "./writeOut.ts";

/** Whose holidays an office has that says nothing but its language. */
const countries: { readonly [language in Language]: string | null } = {
  en: null,
  ru: "RU",
  ro: "RO",
  fa: "IR",
};

function today(): Day {
  const day = dayOfIso(Temporal.Now.plainDateISO().toString());
  if (day === null) throw new RangeError("the clock shows no date");
  return day;
}

await runCommand({
  name: "template",
  options: ["lang", "country", "out"],
  out: "file",
  run: async ({ language: asked, country, outFile }) => {
    const language = asked ?? "en";
    const { cli } = wordingOf(language, null).messages;
    const options = { language, country: country ?? countries[language], today: today() };
    const isWritten = await writeOut(outFile, () => templateWorkbook(options), { cli });
    const file = relative(process.cwd(), outFile);
    if (!isWritten) throw new CommandError(cli.fileExists(file));
    console.log(cli.templateWritten(file));
    return exitCodes.good;
  },
});
