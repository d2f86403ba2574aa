import type { Dashboard } from "../../src/dashboard.ts";
import { type Formats, formatsOf } from "../../src/i18n/formats.ts";
import { type Messages, messagesOf } from "../../src/i18n/messages.ts";
import type { Language } from "../../src/model/language.ts";

/** The words of one language, and how it writes the figures of one data set. */
export interface Wording {
  readonly messages: Messages;
  readonly formats: Formats;
}

/** For findings about workbooks that say no currency: none of their facts is money. */
const UNKNOWN = { currency: "USD", minorUnits: 2, calendar: "gregorian" } as const;

/** How a language speaks of a dashboard, or of workbooks that gave none. */
export const wordingOf = (language: Language, dashboard: Dashboard | null): Wording => ({
  messages: messagesOf(language),
  formats: formatsOf(language, dashboard ?? UNKNOWN),
});
