import type { FindingCode } from "../model/finding.ts";
import type { Language } from "../model/language.ts";
import { catalogue as en } from "./en/catalogue.ts";
import { catalogue as fa } from "./fa/catalogue.ts";
import type { FindingText } from "./findingMessages.ts";
import { catalogue as ro } from "./ro/catalogue.ts";
import { catalogue as ru } from "./ru/catalogue.ts";

/** Every word of one language, by topic. English is the master: the others must have all it has. */
export type Messages = Omit<typeof en, "findings"> & {
  /** By a finding's code; asked for by the finding's own code only. */
  readonly findings: { readonly [code in FindingCode]: FindingText };
};

const catalogues: { readonly [language in Language]: Messages } = { en, ru, ro, fa };

/** The words of a language; a missing message is a type error, never a blank on a page. */
export const messagesOf = (language: Language): Messages => catalogues[language];
