import type { Language } from "../model/language.ts";

/** The forms a noun takes after a number, by language (CLDR's categories that the language has). */
export interface PluralForms {
  /** 1 client, 2 clients. */
  readonly en: { readonly one: string; readonly other: string };
  /** 1 клиент, 2 клиента, 5 клиентов, 1,5 клиента. */
  readonly ru: {
    readonly one: string;
    readonly few: string;
    readonly many: string;
    readonly other: string;
  };
  /** 1 client, 2 clienți, 20 de clienți. */
  readonly ro: { readonly one: string; readonly few: string; readonly other: string };
  /** The noun stays singular: ۷ روز. */
  readonly fa: { readonly other: string };
}

const rules: { readonly [language in Language]: Intl.PluralRules } = {
  en: new Intl.PluralRules("en"),
  ru: new Intl.PluralRules("ru"),
  ro: new Intl.PluralRules("ro"),
  fa: new Intl.PluralRules("fa"),
};

/**
 * The form of a noun that follows the number `n`; the number itself is not in it.
 * A sign does not matter; a fraction takes the form of fractions (21,5 дня).
 * @example plural("ro", 20, { one: "zi", few: "zile", other: "de zile" }) === "de zile"
 */
export function plural<L extends Language>(language: L, n: number, forms: PluralForms[L]): string {
  const category = rules[language].select(Math.abs(n));
  const known: { readonly [category in Intl.LDMLPluralRule]?: string } & { other: string } = forms;
  return known[category] ?? known.other;
}
