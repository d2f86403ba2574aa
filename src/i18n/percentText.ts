import type { Language } from "../model/language.ts";
import { isolateNumber } from "./isolate.ts";
import { directionOf, MINUS, unsignedText } from "./numberText.ts";

const percentSigns: { readonly [language in Language]: string } = {
  en: "%",
  ru: "\u00A0%",
  ro: "\u00A0%",
  fa: "٪",
};

/**
 * A fraction as per cent, rounded to `decimals`. What is under 1 never reads 100 % (one decimal, cut
 * off, not rounded); a small share gets a decimal, and under a tenth of a per cent "<0.1%".
 * @example percentText(0.9996, 0, "en") === "99.9%"
 */
export function percentText(fraction: number, decimals: number, language: Language): string {
  const { points, digits } = shownPoints(fraction, decimals);
  if (points === 0 && fraction > 0) {
    const least = unsignedText(10 ** -digits, digits, language) + percentSigns[language];
    return signed("<", least, language);
  }
  const text = unsignedText(points, digits, language) + percentSigns[language];
  return signed(fraction < 0 && points > 0 ? MINUS : "", text, language);
}

/**
 * A change as per cent with its sign, `0%` when it rounds to none.
 * @example signedPercentText(-0.12, 0, "ru") === "−12 %"
 */
export function signedPercentText(fraction: number, decimals: number, language: Language): string {
  const { points, digits } = shownPoints(fraction, decimals);
  if (points === 0) return `${unsignedText(0, 0, language)}${percentSigns[language]}`;
  const text = `${unsignedText(points, digits, language)}${percentSigns[language]}`;
  return signed(fraction < 0 ? MINUS : "+", text, language);
}

/** Per cent without sign as it will be shown, and with how many decimals. */
function shownPoints(
  fraction: number,
  decimals: number,
): { readonly points: number; readonly digits: number } {
  const points = Math.abs(fraction) * 100;
  const digits = points > 0 && points < 1 ? Math.max(decimals, 1) : decimals;
  const rounded = rounding(points, digits);
  if (points < 100 && rounded >= 100) {
    const finer = Math.max(decimals, 1);
    return { points: Math.floor(points * 10 ** finer) / 10 ** finer, digits: finer };
  }
  return { points: rounded, digits };
}

const rounding = (value: number, digits: number): number =>
  Math.round(Number((value * 10 ** digits).toPrecision(15))) / 10 ** digits;

const signed = (sign: string, text: string, language: Language): string =>
  sign === "" ? text : isolateNumber(sign + text, directionOf(language));
