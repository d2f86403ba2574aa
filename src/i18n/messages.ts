import type { Language } from "../model/language.ts";
import { cli as cliEn } from "./en/cli.ts";
import { common as commonEn } from "./en/common.ts";
import { cli as cliFa } from "./fa/cli.ts";
import { common as commonFa } from "./fa/common.ts";
import { cli as cliRo } from "./ro/cli.ts";
import { common as commonRo } from "./ro/common.ts";
import { cli as cliRu } from "./ru/cli.ts";
import { common as commonRu } from "./ru/common.ts";

/** Every word of one language, by topic. English is the master: a topic's type is that of its English const. */
export interface Messages {
  readonly cli: typeof cliEn;
  readonly common: typeof commonEn;
}

const catalogues: { readonly [language in Language]: Messages } = {
  en: { cli: cliEn, common: commonEn },
  ru: { cli: cliRu, common: commonRu },
  ro: { cli: cliRo, common: commonRo },
  fa: { cli: cliFa, common: commonFa },
};

/** The words of a language; a missing message is a type error, never a blank on a page. */
export const messagesOf = (language: Language): Messages => catalogues[language];
