import type { Language } from "../model/language.ts";
import { markAfter, romanianNoun, signBefore } from "./currencyMarks.ts";
import type { FormatsOptions, MoneyScale } from "./formats.ts";
import { isolateNumber, isolateText } from "./isolate.ts";
import { type MoneyPower, powerWord, romanianInFull } from "./moneyPowers.ts";
import { directionOf, MINUS, unsignedText } from "./numberText.ts";

/** Money of one data set in one language; amounts are minor units. */
export interface MoneyText {
  readonly money: (minor: number) => string;
  readonly moneyShort: (minor: number) => string;
  readonly moneyWords: (minor: number) => string;
  readonly moneyBare: (minor: number) => string;
  readonly moneyScale: (minors: readonly number[]) => MoneyScale;
}

/** An amount rounded for show: the number in its power of ten, never negative. */
interface Shown {
  readonly value: number;
  readonly decimals: number;
  readonly power: MoneyPower;
}

const NBSP = "\u00A0";
/** A number whose noun is in the form of "thousands of". */
const MANY = 1000;
const powers = [0, 3, 6, 9, 12] as const satisfies readonly MoneyPower[];

/** Currencies whose minor unit nobody writes: rials are shown whole when they are whole. */
const writtenWhole: ReadonlySet<string> = new Set(["IRR"]);

/** Writers of a data set's money in one language. */
export function moneyTextOf(language: Language, options: FormatsOptions): MoneyText {
  const { currency, minorUnits } = options;
  const before = signBefore(currency, language);
  const major = (minor: number): number => minor / 10 ** minorUnits;
  const number = ({ value, decimals }: Shown): string => unsignedText(value, decimals, language);
  const withSign = (text: string, isNegative: boolean): string =>
    isNegative ? isolateNumber(MINUS + text, directionOf(language)) : text;
  const after = (n: number): string =>
    before === null
      ? NBSP + isolateText(markAfter(currency, language, n), directionOf(language))
      : "";

  const money = (minor: number): string => {
    const value = major(minor);
    const decimals = writtenWhole.has(currency) && Number.isInteger(value) ? 0 : minorUnits;
    const text = `${before ?? ""}${unsignedText(value, decimals, language)}`;
    return withSign(text, minor < 0) + after(asShown(value, decimals));
  };
  const moneyShort = (minor: number): string => {
    const shown = shownOf(major(minor), minorUnits);
    const text = withSign(`${before ?? ""}${number(shown)}`, minor < 0 && shown.value > 0);
    return text + powerWord(shown.power, language, shown.value) + after(nounNumber(shown));
  };
  const moneyBare = (minor: number): string => {
    const shown = shownOf(major(minor), minorUnits);
    const text = withSign(number(shown), minor < 0 && shown.value > 0);
    return text + powerWord(shown.power, language, shown.value);
  };
  const romanianWords = (minor: number): string => {
    const shown = shownOf(major(minor), minorUnits);
    const words = romanianInFull(number(shown), shown.value, shown.power);
    const text = withSign(words, minor < 0 && shown.value > 0);
    return `${text} ${romanianNoun(currency, nounNumber(shown))}`;
  };
  const moneyScale = (minors: readonly number[]): MoneyScale => {
    const { power, decimals } = columnScale(minors.map(major));
    const word = powerWord(power, language, MANY);
    const unit = before === null ? word + after(MANY) : before + word;
    const format = (minor: number): string => {
      const value = asShown(major(minor) / 10 ** power, decimals);
      if (value === 0 && minor !== 0) return `≈${unsignedText(0, 0, language)}`;
      return withSign(unsignedText(value, decimals, language), minor < 0);
    };
    const written = (minor: number, sign: string): string => {
      const value = asShown(major(minor) / 10 ** power, decimals);
      const text = `${sign}${before ?? ""}${unsignedText(value, decimals, language)}`;
      const isolated = sign === "" ? text : isolateNumber(text, directionOf(language));
      return (
        isolated + powerWord(power, language, value) + after(nounNumber({ value, power, decimals }))
      );
    };
    const amount = (minor: number): string => written(minor, minor < 0 ? MINUS : "");
    const change = (minor: number): string => (minor > 0 ? written(minor, "+") : amount(minor));
    const step = 10 ** (power + minorUnits - decimals);
    return { unit: unit.trim(), format, amount, change, step };
  };

  return {
    money,
    moneyShort,
    moneyBare,
    moneyWords: language === "ro" ? romanianWords : moneyShort,
    moneyScale,
  };
}

/** The number that a reader sees, for the plural form after it. */
const asShown = (value: number, decimals: number): number =>
  Number(Math.abs(value).toFixed(decimals));

/** What the currency's word agrees with: the number, or the thousands and millions before it. */
const nounNumber = ({ value, power }: Shown): number => (power === 0 ? value : MANY);

/** Three significant digits at most: 740K, 44K, 4.4K, 1.20M, 11.7M, 2M; small amounts whole. */
function shownOf(major: number, minorUnits: number): Shown {
  const size = Math.abs(major);
  for (const power of powers) {
    const value = size / 10 ** power;
    const decimals = decimalsOf(value, power, minorUnits);
    const shown = asShown(value, decimals);
    if (shown < 1000 || power === 12) {
      return { value: shown, decimals: Number.isInteger(shown) ? 0 : decimals, power };
    }
  }
  return { value: size, decimals: 0, power: 0 };
}

function decimalsOf(value: number, power: MoneyPower, minorUnits: number): number {
  if (power === 0) return value < 10 && !Number.isInteger(value) ? minorUnits : 0;
  if (power === 3) return value < 9.95 ? 1 : 0;
  return value < 9.995 ? 2 : value < 99.95 ? 1 : 0;
}

/**
 * One power for a column: that of its middle amount, so that neither one giant nor one crumb decides;
 * decimals by its largest.
 */
function columnScale(majors: readonly number[]): {
  readonly power: MoneyPower;
  readonly decimals: number;
} {
  const sizes = majors
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort((a, b) => a - b);
  const middle = sizes[Math.floor((sizes.length - 1) / 2)] ?? 0;
  const largest = sizes.at(-1) ?? 0;
  const { power } = shownOf(middle, 0);
  return { power, decimals: decimalsOf(largest / 10 ** power, power, 0) };
}
