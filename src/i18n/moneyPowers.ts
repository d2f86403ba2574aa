import type { Language } from "../model/language.ts";
import { plural } from "./plural.ts";

/** Units, thousands, millions, milliards, thousands of milliards. */
export type MoneyPower = 0 | 3 | 6 | 9 | 12;

const NBSP = "\u00A0";

const english = { 0: "", 3: "K", 6: "M", 9: "B", 12: "T" } as const;
const russian = { 0: "", 3: "тыс.", 6: "млн", 9: "млрд", 12: "трлн" } as const;
const romanian = { 0: "", 3: "mii", 6: "mil.", 9: "mld.", 12: "mii mld." } as const;
const persian = { 0: "", 3: "هزار", 6: "میلیون", 9: "میلیارد", 12: "هزار میلیارد" } as const;

/** What follows a shortened number, with its space: `K`, ` тыс.`. `n` is the number as shown. */
export function powerWord(power: MoneyPower, language: Language, n: number): string {
  if (power === 0) return "";
  switch (language) {
    case "en":
      return english[power];
    case "ru":
      return NBSP + russian[power];
    case "ro":
      return NBSP + (power === 3 && n === 1 ? "mie" : romanian[power]);
    case "fa":
      return NBSP + persian[power];
  }
}

const romanianNouns = {
  3: { one: "mie", few: "mii", other: "de mii" },
  6: { one: "milion", few: "milioane", other: "de milioane" },
  9: { one: "miliard", few: "miliarde", other: "de miliarde" },
  12: { one: "mie de miliarde", few: "mii de miliarde", other: "de mii de miliarde" },
} as const;

/**
 * A Romanian number in a sentence, up to and including the "de" before the noun that follows.
 * @example romanianInFull("740", 740, 3) === "740 de mii de"
 */
export function romanianInFull(number: string, n: number, power: MoneyPower): string {
  if (power === 0) return plural("ro", n, { one: number, few: number, other: `${number} de` });
  return `${number}${NBSP}${plural("ro", n, romanianNouns[power])} de`;
}
