import type { Language } from "../model/language.ts";

const CURRENCY_OF_COUNTRY: Readonly<Record<string, string>> = {
  AE: "AED",
  BY: "BYN",
  GB: "GBP",
  IR: "TOMAN",
  KZ: "KZT",
  MD: "MDL",
  RO: "RON",
  RU: "RUB",
  TR: "TRY",
  UA: "UAH",
};
const CURRENCY_OF_LANGUAGE: Readonly<Record<Language, string>> = {
  en: "USD",
  ru: "RUB",
  ro: "RON",
  fa: "TOMAN",
};

/** What offices of a country count in, else those that write a language. */
export const localCurrency = (country: string | null, language: Language): string =>
  CURRENCY_OF_COUNTRY[country ?? ""] ?? CURRENCY_OF_LANGUAGE[language];
