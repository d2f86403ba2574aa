import { messagesOf } from "../i18n/messages.ts";
import { directionOf } from "../i18n/numberText.ts";
import type { Language } from "../model/language.ts";
import { href } from "./href.ts";

/** What a reader of one language is told where there is no page. */
interface NotFound {
  readonly language: Language;
  readonly direction: "ltr" | "rtl";
  readonly title: string;
  readonly sentence: string;
  /** The first page of that language: its name, and its file below the site's root. */
  readonly home: string;
  readonly file: string;
}

/** The words of the page for addresses that lead nowhere: whoever asks may read any of the languages. */
export const notFound = (languages: readonly Language[]): NotFound[] =>
  languages.map((language) => {
    const { notFound: words, navigation } = messagesOf(language).common;
    return {
      language,
      direction: directionOf(language),
      ...words,
      home: navigation.home,
      file: `${href(languages, language, "").slice(1)}index.html`,
    };
  });
