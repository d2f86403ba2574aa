import { fullYear, visible } from "./dateWords.ts";

/** I to XII, as months are numbered on documents of Russian and Romanian offices. */
const NUMERALS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

/** Quarters go to four: only above that a numeral is surely a month. */
const QUARTERS = 4;
/** So many months in a row are no ticks: V and X alone are. */
const RUN_NEEDED = 3;

/** The number of a Roman numeral in capitals, typed in Latin or Cyrillic letters or as one sign; null for other words. */
function numberOf(word: string): number | null {
  const plain = word.normalize("NFKC").replaceAll("Х", "X").replaceAll("І", "I");
  const place = NUMERALS.indexOf(plain);
  return place < 0 ? null : place + 1;
}

const DAY = /^(\d{1,2})[\s./-]+(\p{Lu}{1,4}|\p{Nl})[\s./-]+(\d{4}|\d{2})$/u;
const MONTH = /^(\p{Lu}{1,4}|\p{Nl})[\s./-]+(\d{4}|\d{2})(?:\s*(?:г\.?|года|год))?$/u;
/** A cheap look before taking a text apart. */
const MAY_BE_ROMAN = /[IVXІХ\p{Nl}]/u;

/**
 * A date whose month is a Roman numeral, as ISO writes it: between a day and a year it is nothing else.
 * Any other text stays. @example withoutRoman("5.XI.2026") === "2026-11-5"
 */
export function withoutRoman(date: string): string {
  const [, day = "", word = "", year = ""] = DAY.exec(date) ?? [];
  const month = numberOf(word);
  if (month === null) return date;
  return `${year.length === 2 ? fullYear(Number(year), false) : year}-${month}-${day}`;
}

/** A Roman month, and its year where one stands beside it, in two digits or four. */
export interface RomanMonth {
  readonly monthOfYear: number;
  readonly year: string | null;
}

/** The Roman month that a text is; null for any other text. @example romanMonth("XI.2026") */
export function romanMonth(text: string): RomanMonth | null {
  const match = MONTH.exec(text);
  const monthOfYear = numberOf(match?.[1] ?? text);
  return monthOfYear === null ? null : { monthOfYear, year: match?.[2] ?? null };
}

/** Which Roman numerals among some texts are months. */
export interface RomanHabit {
  readonly withYear: boolean;
  readonly bare: boolean;
}

/**
 * Whether Roman numerals mean months among the texts of a column or row: one above four does beside a year;
 * without years at least three of them follow one another, one above four among them.
 * @example decideRoman(["I", "II", "III", "IV"]).bare === false // quarters
 */
export function decideRoman(texts: Iterable<string>): RomanHabit {
  const bare = new Set<number>();
  let withYear = false;
  for (const text of texts) {
    const read = MAY_BE_ROMAN.test(text) ? romanMonth(visible(text)) : null;
    if (!read) continue;
    if (read.year === null) bare.add(read.monthOfYear);
    else if (read.monthOfYear > QUARTERS) withYear = true;
  }
  const numbers = [...bare];
  const isRun = Math.max(...numbers) - Math.min(...numbers) === numbers.length - 1;
  const isLong = numbers.length >= RUN_NEEDED && Math.max(...numbers) > QUARTERS;
  return { withYear, bare: isRun && isLong };
}
