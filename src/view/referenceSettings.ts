import type { Choices } from "../sheets/contract.ts";
import type { Setting } from "../sheets/settings/setting.ts";
import { settingList } from "../sheets/settings.ts";
import {
  type AcceptedChoice,
  type AcceptedWords,
  acceptedChoices,
  acceptedWords,
} from "./acceptedWords.ts";
import type { PageContext } from "./pageContext.ts";

/** A column or a setting on the reference page. */
export interface ReferenceEntry {
  /** `payments.amount`: its anchor on the page. */
  readonly id: string;
  readonly name: string;
  /** Whether it must be there, in words; null where it need not. */
  readonly mark: string | null;
  readonly kind: string;
  readonly help: string;
  readonly remarks: readonly string[];
  /** What holds when nothing is written; null for columns. */
  readonly default: string | null;
  readonly accepted: readonly AcceptedWords[];
  readonly choices: readonly AcceptedChoice[];
  /** Headings taken only when none of its own is there. */
  readonly lastResort: readonly string[];
  /** Headings that look right and mean something else. */
  readonly refused: readonly string[];
}

/** Every setting with its default, in the order of the contract. */
export const settingEntries = (context: PageContext): readonly ReferenceEntry[] =>
  Object.entries<Setting>(settingList).map(([key, setting]) => {
    const { language, messages } = context;
    return {
      id: `settings.${key}`,
      name: setting.names[language][0],
      mark: null,
      kind: messages.reference.settingKinds[setting.kind],
      help: setting.help[language],
      remarks: [],
      default: settingText(setting, setting.default, context),
      accepted: acceptedWords(setting.names, language),
      choices: acceptedChoices(setting.choices ?? {}, language),
      lastResort: [],
      refused: [],
    };
  });

/** A setting's value as its sheet would hold it; "none" where nothing is assumed. */
export function settingText(
  { kind, choices = {} }: Setting,
  value: unknown,
  { formats, language, messages }: PageContext,
): string {
  const word = (of: string): string => (choices as Choices)[of]?.[language][0] ?? of;
  if (typeof value === "boolean") return word(value ? "yes" : "no");
  if (typeof value === "number") {
    if (kind === "fraction") return formats.percent(value);
    return kind === "money" ? formats.money(value) : formats.count(value);
  }
  if (typeof value === "string") return kind === "choice" ? word(value) : formats.isolate(value);
  return messages.reference.noDefault;
}
