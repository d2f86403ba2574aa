import type { Language } from "../model/language.ts";
import { common as commonEn } from "./en/common.ts";
import { common as commonFa } from "./fa/common.ts";
import { common as commonRo } from "./ro/common.ts";
import { common as commonRu } from "./ru/common.ts";

/** Every word of one language, by topic. English is the master: a topic's type is that of its English const. */
export interface Messages {
  readonly common: typeof commonEn;
}

const catalogues: { readonly [language in Language]: Messages } = {
  en: { common: commonEn },
  ru: { common: commonRu },
  ro: { common: commonRo },
  fa: { common: commonFa },
};

/** The words of a language; a missing message is a type error, never a blank on a page. */
export const messagesOf = (language: Language): Messages => catalogues[language];
