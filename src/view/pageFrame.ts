import { messagesOf } from "../i18n/messages.ts";
import { languages as allLanguages, type Language } from "../model/language.ts";
import { href } from "./href.ts";
import type { PageContext } from "./pageContext.ts";
import { numberOf, statusOf, type Tone, toneOf } from "./shownFigure.ts";
import { pagesThere } from "./sitePages.ts";

/** What stands around every page: the ways to the others, the languages, whose figures and when. */
export interface PageFrame {
  readonly home: string;
  readonly skip: string;
  /** "20 Nov": the day of the figures. */
  readonly asOf: string;
  readonly completion: number | null;
  readonly tone: Tone;
  readonly pagesLabel: string;
  readonly pages: readonly {
    readonly name: string;
    readonly href: string;
    readonly isCurrent: boolean;
  }[];
  /** The wall is for another screen: a way to it stands at the page's foot. */
  readonly wall: { readonly name: string; readonly href: string };
  readonly languagesLabel: string;
  readonly languages: readonly {
    readonly name: string;
    readonly language: Language;
    readonly href: string;
    readonly isCurrent: boolean;
  }[];
  readonly hint: string;
}

/** The frame of the page at a path below its language's root. */
export function pageFrame(context: PageContext, path: string): PageFrame {
  const { dashboard, language, index, formats, messages } = context;
  const words = messages.common.navigation;
  const at = (of: Language, to: string): string => href(dashboard.languages, of, to);
  const section = /^[^/]*\/?/.exec(path)?.[0] ?? "";
  return {
    home: at(language, ""),
    skip: words.skip,
    asOf: messages.common.figuresOf(formats.dayShort(dashboard.asOf)),
    completion: numberOf(index.get("plan.completionToDate", {}, dashboard.month)),
    tone: toneOf(statusOf(index.get("plan.status", {}, dashboard.month))),
    pagesLabel: words.label,
    pages: pagesThere(dashboard).map((page) => ({
      name: words[page.name],
      href: at(language, page.path),
      isCurrent: page.path === section,
    })),
    wall: { name: words.wall, href: at(language, "wall/") },
    languagesLabel: words.languages,
    languages: allLanguages
      .filter((other) => dashboard.languages.includes(other))
      .map((other) => ({
        name: messagesOf(other).common.languageName,
        language: other,
        href: at(other, path),
        isCurrent: other === language,
      })),
    hint: messages.home.hint,
  };
}
