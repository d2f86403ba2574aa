import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { messagesOf } from "../../src/i18n/messages.ts";
import { type Day, dayOfIso } from "../../src/model/day.ts";
import { type Language, languages } from "../../src/model/language.ts";
import { isCountryCode } from "../../src/sheets/settings/codes.ts";
import { CommandError } from "./commandError.ts";

/** Every option of every command, and whether a value follows it. */
const optionKinds = {
  data: "string",
  "as-of": "string",
  lang: "string",
  out: "string",
  country: "string",
  marked: "string",
  json: "boolean",
  strict: "boolean",
  help: "boolean",
} as const;
export type OptionName = keyof typeof optionKinds;

export interface CommandOptions {
  /** A workbook or a folder of them. */
  readonly data: string;
  readonly asOf: Day | null;
  readonly language: Language | null;
  readonly out: string;
  /** `--out` of a command that writes one file; `template.xlsx` where it was called from if not given. */
  readonly outFile: string;
  /** ISO 3166. */
  readonly country: string | null;
  /** Where the marked copy goes; null for none. */
  readonly marked: string | null;
  readonly isJson: boolean;
  readonly isStrict: boolean;
  readonly isHelp: boolean;
}

/** The folder of the program, whatever folder it is started from. */
export const programFolder = resolve(import.meta.dirname, "../..");

type Values = Partial<Record<OptionName, string | true>>;

const languageOf = (text: string | undefined): Language | null =>
  languages.find((language) => language === text) ?? null;

/** The language to complain in: the one asked for when it is one, else English. */
export function languageAsked(words: readonly string[]): Language {
  const joined = words.find((word) => word.startsWith("--lang="))?.slice("--lang=".length);
  return languageOf(joined ?? words[words.indexOf("--lang") + 1]) ?? "en";
}

function valuesOf(words: readonly string[], accepted: readonly OptionName[]): Values {
  const { cli } = messagesOf(languageAsked(words));
  const options = Object.fromEntries(
    Object.entries(optionKinds).map(([name, type]) => [name, { type }]),
  );
  // Not strict: the words of its complaints are English only.
  const { tokens } = parseArgs({ args: [...words], options, strict: false, tokens: true });
  const values: Values = {};
  for (const token of tokens) {
    if (token.kind === "positional") throw new CommandError(cli.unexpectedWord(token.value));
    if (token.kind === "option-terminator") continue;
    const name = ([...accepted, "help"] as const).find((known) => known === token.name);
    if (name === undefined) throw new CommandError(cli.unknownOption(token.rawName));
    if (optionKinds[name] === "boolean") {
      if (token.value !== undefined) throw new CommandError(cli.unknownOption(`${token.rawName}=`));
      values[name] = true;
    } else {
      const isMissing = !token.value || (!token.inlineValue && token.value.startsWith("--"));
      if (isMissing) throw new CommandError(cli.missingValue(token.rawName));
      values[name] = token.value;
    }
  }
  return values;
}

/**
 * The options among a command's words. Throws a CommandError at the first that is not `accepted`,
 * lacks its value or has one that cannot be. Paths are taken from where npm was called.
 */
export function commandOptions(
  words: readonly string[],
  accepted: readonly OptionName[],
): CommandOptions {
  const values = valuesOf(words, accepted);
  const { cli } = messagesOf(languageAsked(words));
  const text = (name: OptionName): string | undefined =>
    values[name] === true ? undefined : values[name];
  const from = process.env.INIT_CWD ?? process.cwd();
  const path = (name: OptionName, fallback: string): string =>
    text(name) === undefined ? join(programFolder, fallback) : resolve(from, text(name) ?? "");
  const asOf = text("as-of") === undefined ? null : dayOfIso(text("as-of") ?? "");
  if (text("as-of") !== undefined && asOf === null) {
    throw new CommandError(cli.notADay(text("as-of") ?? ""));
  }
  const language = languageOf(text("lang"));
  if (text("lang") !== undefined && language === null) {
    throw new CommandError(cli.notALanguage(text("lang") ?? ""));
  }
  const country = text("country")?.toUpperCase() ?? null;
  if (country !== null && !isCountryCode(country)) {
    throw new CommandError(cli.notACountry(text("country") ?? ""));
  }
  return {
    data: path("data", "data"),
    asOf,
    language,
    out: path("out", "dist"),
    outFile: resolve(from, text("out") ?? "template.xlsx"),
    country,
    marked: text("marked") === undefined ? null : resolve(from, text("marked") ?? ""),
    isJson: values.json === true,
    isStrict: values.strict === true,
    isHelp: values.help === true,
  };
}
