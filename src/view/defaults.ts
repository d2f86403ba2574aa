import type { Setting } from "../sheets/settings/setting.ts";
import { settingList } from "../sheets/settings.ts";
import { pageAddress } from "./pageAddress.ts";
import type { PageContext } from "./pageContext.ts";
import { settingText } from "./referenceSettings.ts";

/** Settings that nobody wrote down, with what holds instead. */
export interface DefaultsPanel {
  readonly answer: string;
  readonly settings: readonly {
    readonly name: string;
    /** Where the reference page explains it. */
    readonly href: string;
    readonly value: string;
    readonly meaning: string;
  }[];
}

/** Which settings are at their defaults, and what each means. */
export function defaults(context: PageContext): DefaultsPanel {
  const { dashboard, formats, language, messages } = context;
  const words = messages.data;
  const stated = new Set(dashboard.statedSettings);
  const all = Object.entries<Setting>(settingList);
  const missing = all.filter(([key]) => !stated.has(key));
  return {
    answer:
      missing.length === 0
        ? words.noDefaults
        : words.defaultsSaid(missing.length, all.length, formats),
    settings: missing.map(([key, setting]) => ({
      name: setting.names[language][0],
      href: pageAddress(`data/reference/#settings.${key}`, context),
      value: holding(key, setting, context),
      meaning: setting.help[language],
    })),
  };
}

/** What holds instead: what the data show, else the contract's default. */
function holding(key: string, setting: Setting, context: PageContext): string {
  const { dashboard, formats, messages } = context;
  const found: { readonly [key: string]: string | undefined } = {
    company: formats.isolate(dashboard.company),
    currency: formats.isolate(dashboard.currency),
    languages: formats.isolate(dashboard.languages.join(", ")),
    calendar: settingText(setting, dashboard.calendar, context),
    asOf: formats.dayLong(dashboard.asOf),
  };
  const value = found[key];
  return value === undefined
    ? settingText(setting, setting.default, context)
    : messages.data.found(value);
}
