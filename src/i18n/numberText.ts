import type { Language } from "../model/language.ts";
import { roundHalfAway } from "../model/money.ts";
import { type Direction, isolateNumber } from "./isolate.ts";

export const directionOf = (language: Language): Direction => (language === "fa" ? "rtl" : "ltr");

/** Grouping and decimal marks, by CLDR. */
const marks: {
  readonly [language in Language]: { readonly group: string; readonly decimal: string };
} = {
  en: { group: ",", decimal: "." },
  ru: { group: "\u00A0", decimal: "," },
  ro: { group: ".", decimal: "," },
  fa: { group: "٬", decimal: "٫" },
};

export const MINUS = "\u2212";

/** ASCII digits of a text as the language writes them. @example digitsOf("18:04", "fa") === "۱۸:۰۴" */
export function digitsOf(text: string, language: Language): string {
  return language === "fa"
    ? text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)))
    : text;
}

/** `value` without its sign, grouped, with exactly `decimals` digits after the mark. */
export function unsignedText(value: number, decimals: number, language: Language): string {
  const [whole = "0", fraction = ""] = fixed(Math.abs(value), decimals).split(".");
  const { group, decimal } = marks[language];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return digitsOf(fraction === "" ? grouped : `${grouped}${decimal}${fraction}`, language);
}

/** A number with its minus sign, halves rounded away from zero: what rounds to zero has none. */
export function numberText(value: number, decimals: number, language: Language): string {
  const text = unsignedText(value, decimals, language);
  return isNegative(value, decimals) ? isolateNumber(MINUS + text, directionOf(language)) : text;
}

/** Whether a value is still below zero when shown with `decimals` digits. */
const isNegative = (value: number, decimals: number): boolean =>
  value < 0 && Number(fixed(-value, decimals)) !== 0;

/** Above this a double has no digits to spare behind the point. */
const EXACT_DIGITS = 15;

/** Half away from zero; the fifteenth digit settles what binary fractions blur (0.575 × 100). */
function fixed(value: number, decimals: number): string {
  const scaled = value * 10 ** decimals;
  const isLong = scaled >= 10 ** (EXACT_DIGITS - 1);
  const rounded = roundHalfAway(isLong ? scaled : Number(scaled.toPrecision(EXACT_DIGITS)));
  const digits = String(rounded).padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
