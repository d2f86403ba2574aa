import { type Formats, formatsOf } from "../i18n/formats.ts";
import { type Messages, messagesOf } from "../i18n/messages.ts";
import type { Day } from "../model/day.ts";
import type { Language } from "../model/language.ts";
import { type Looks, looksOf } from "../writing/looks.ts";

export interface TemplateOptions {
  readonly language: Language;
  /** ISO 3166: whose public holidays are days off; null leaves the setting empty. */
  readonly country: string | null;
  /** The day of the examples, and whose years' days off are written in. */
  readonly today: Day;
}

/** What every sheet of a template is made with. */
export interface TemplateContext extends TemplateOptions {
  readonly messages: Messages;
  readonly formats: Formats;
  readonly looks: Looks;
  readonly isRightToLeft: boolean;
}

export function templateContext(options: TemplateOptions): TemplateContext {
  const { language } = options;
  const calendar = language === "fa" ? "persian" : "gregorian";
  const formats = formatsOf(language, { currency: "USD", minorUnits: 2, calendar });
  return {
    ...options,
    messages: messagesOf(language),
    formats,
    looks: looksOf(language),
    isRightToLeft: formats.direction === "rtl",
  };
}
