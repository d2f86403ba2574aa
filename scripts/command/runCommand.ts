import { messagesOf } from "../../src/i18n/messages.ts";
import { CommandError, exitCodes } from "./commandError.ts";
import {
  type CommandOptions,
  commandOptions,
  languageAsked,
  type OptionName,
} from "./commandOptions.ts";

export interface Command {
  readonly name: "start" | "build" | "validate" | "figures" | "bench" | "template";
  readonly options: readonly OptionName[];
  /** What `--out` names: a folder if not said. */
  readonly out?: "file";
  /** Does the work and returns the exit code; a CommandError ends it with its message. */
  readonly run: (options: CommandOptions) => Promise<number>;
}

const VALUES: Partial<Record<OptionName, string>> = {
  data: "PATH",
  "as-of": "YYYY-MM-DD",
  lang: "LANG",
  out: "DIR",
  country: "CODE",
  marked: "FILE",
};

function help(command: Command, words: readonly string[]): string {
  const { cli } = messagesOf(languageAsked(words));
  const lines = ([...command.options, "help"] as const).map((name) => {
    const isFile = name === "out" && command.out === "file";
    const value = isFile ? "FILE" : VALUES[name];
    const label = `--${name}${value === undefined ? "" : ` ${value}`}`;
    return `  ${label.padEnd(20)} ${cli.optionHelp[isFile ? "outFile" : name]}`;
  });
  return [
    cli.about[command.name],
    "",
    `${cli.usage}: npm run -s ${command.name} -- [${cli.options.toLocaleLowerCase()}]`,
    "",
    ...lines,
    "",
  ].join("\n");
}

function explain(error: unknown, words: readonly string[]): number {
  if (error instanceof CommandError) {
    process.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${messagesOf(languageAsked(words)).cli.defect}\n${stack}\n`);
  return exitCodes.defect;
}

/**
 * Runs a command line: reads its options, answers --help, and turns whatever happens into one exit
 * code. The only place that catches what commands throw.
 */
export async function runCommand(command: Command): Promise<void> {
  const words = process.argv.slice(2);
  // A reader that has seen enough (head, less) closes the pipe: that is no error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  try {
    const options = commandOptions(words, command.options);
    if (options.isHelp) process.stdout.write(help(command, words));
    else process.exitCode = await command.run(options);
  } catch (error) {
    process.exitCode = explain(error, words);
  }
}
