import type { Language } from "../model/language.ts";
import { type PluralForms, plural } from "./plural.ts";

/** A sign or word after the amount, in the form that the number asks for where there are several. */
type Mark<L extends Language> = string | PluralForms[L];

/** Signs that English writes before the amount. A code without a sign stands there too: `CHF 740K`. */
const englishSigns: { readonly [currency: string]: string } = {
  USD: "$",
  EUR: "€",
  GBP: "£",
  JPY: "¥",
  CNY: "CN¥",
  INR: "₹",
  KRW: "₩",
  TRY: "₺",
  UAH: "₴",
  KZT: "₸",
  RUB: "₽",
  ILS: "₪",
  GEL: "₾",
  AMD: "֏",
  CAD: "CA$",
  AUD: "A$",
};

const russianMarks: { readonly [currency: string]: Mark<"ru"> } = {
  RUB: "₽",
  USD: "$",
  EUR: "€",
  GBP: "£",
  CNY: "¥",
  KZT: "₸",
  UAH: "₴",
  TRY: "₺",
  GEL: "₾",
  BYN: "бел. руб.",
  UZS: "сум",
  RON: { one: "лей", few: "лея", many: "лей", other: "лея" },
  MDL: { one: "лей", few: "лея", many: "лей", other: "лея" },
  TOMAN: { one: "томан", few: "томана", many: "томанов", other: "томана" },
  IRR: { one: "риал", few: "риала", many: "риалов", other: "риала" },
  AED: { one: "дирхам", few: "дирхама", many: "дирхамов", other: "дирхама" },
};

/** Signs for labels, where there is one; sentences take the nouns. */
const romanianSigns: { readonly [currency: string]: string } = {
  EUR: "€",
  USD: "$",
  GBP: "£",
  RUB: "₽",
  UAH: "₴",
  TRY: "₺",
};

/** Amounts in figures take no "de" (120 lei); sentences put theirs before the noun. */
const romanianNouns: { readonly [currency: string]: Mark<"ro"> } = {
  RON: { one: "leu", few: "lei", other: "lei" },
  MDL: { one: "leu", few: "lei", other: "lei" },
  EUR: "euro",
  USD: { one: "dolar", few: "dolari", other: "dolari" },
  GBP: { one: "liră", few: "lire", other: "lire" },
  RUB: { one: "rublă", few: "ruble", other: "ruble" },
  UAH: { one: "hrivnă", few: "hrivne", other: "hrivne" },
  TOMAN: { one: "toman", few: "tomani", other: "tomani" },
  IRR: { one: "rial", few: "riali", other: "riali" },
};

const persianMarks: { readonly [currency: string]: string } = {
  TOMAN: "تومان",
  IRR: "ریال",
  USD: "دلار",
  EUR: "یورو",
  GBP: "پوند",
  RUB: "روبل",
  TRY: "لیر",
  AED: "درهم",
  CNY: "یوآن",
  RON: "لئو رومانی",
  MDL: "لئو مولداوی",
  AFN: "افغانی",
  IQD: "دینار عراق",
  KZT: "تنگه",
  UAH: "هریونیا",
};

/** What English writes before an amount; null when the currency's word stands after it. */
export function signBefore(currency: string, language: Language): string | null {
  if (language !== "en" || currency === "TOMAN") return null;
  return englishSigns[currency] ?? `${currency}\u00A0`;
}

/**
 * The sign, word or code after an amount. `n` is the number it follows, as shown.
 * @example markAfter("MDL", "ru", 2) === "лея"
 */
export function markAfter(currency: string, language: Language, n: number): string {
  switch (language) {
    case "en":
      return currency === "TOMAN" ? "toman" : (englishSigns[currency] ?? currency);
    case "ru":
      return inForm("ru", russianMarks[currency] ?? currency, n);
    case "ro":
      return romanianSigns[currency] ?? romanianNoun(currency, n);
    case "fa":
      return persianMarks[currency] ?? currency;
  }
}

/** A currency as a Romanian sentence names it. @example romanianNoun("USD", 2) === "dolari" */
export const romanianNoun = (currency: string, n: number): string =>
  inForm("ro", romanianNouns[currency] ?? currency, n);

const inForm = <L extends Language>(language: L, mark: Mark<L>, n: number): string =>
  typeof mark === "string" ? mark : plural(language, n, mark);
