import type { Language } from "../../src/model/language.ts";
import type { CommandOptions } from "../command/commandOptions.ts";

/** What the server asks of the process that builds. */
export interface BuildOrder {
  readonly options: CommandOptions;
}

/** What became of a build: enough to tell it in the terminal and over the pages. */
export interface BuildReport {
  /** `failed` leaves the last good pages; `same` is a save that changed nothing. */
  readonly outcome: "published" | "same" | "failed";
  /** Set when the command line itself is at fault: the first build then ends the program. */
  readonly exitCode: number | null;
  readonly language: Language;
  /** "Little Harbour · figures of 20 November 2026"; empty without figures. */
  readonly title: string;
  /** Everything found, as `npm run build` prints it. */
  readonly lines: readonly string[];
  /** Why nothing was published, first the errors that led to it; empty when it was. */
  readonly reasons: readonly string[];
}
