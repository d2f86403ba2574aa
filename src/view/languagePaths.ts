import type { Language } from "../model/language.ts";

export interface LanguagePath {
  readonly params: { readonly lang: string | undefined };
  readonly props: { readonly language: Language };
}

/** The static paths of a page that exists once a language; the first language has no folder. */
export const languagePaths = (languages: readonly Language[]): LanguagePath[] =>
  languages.map((language, index) => ({
    params: { lang: index === 0 ? undefined : language },
    props: { language },
  }));
