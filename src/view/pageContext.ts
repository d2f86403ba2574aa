import type { Dashboard } from "../dashboard.ts";
import { type Formats, formatsOf } from "../i18n/formats.ts";
import { type Messages, messagesOf } from "../i18n/messages.ts";
import type { Language } from "../model/language.ts";
import { type FigureIndex, indexFigures } from "./figureIndex.ts";

/** What every panel reads: the finished dashboard, and how one language says it. */
export interface PageContext {
  readonly dashboard: Dashboard;
  readonly language: Language;
  readonly index: FigureIndex;
  readonly formats: Formats;
  readonly messages: Messages;
}

const made = new WeakMap<Dashboard, Map<Language, PageContext>>();

/** The context of a dashboard in a language; made once and shared by all its pages. */
export function pageContext(dashboard: Dashboard, language: Language): PageContext {
  const byLanguage = made.get(dashboard) ?? new Map<Language, PageContext>();
  made.set(dashboard, byLanguage);
  const known = byLanguage.get(language);
  if (known) return known;
  const [sibling] = byLanguage.values();
  const context: PageContext = {
    dashboard,
    language,
    index: sibling?.index ?? indexFigures(dashboard.figures),
    formats: formatsOf(language, dashboard),
    messages: messagesOf(language),
  };
  byLanguage.set(language, context);
  return context;
}
